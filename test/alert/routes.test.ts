import { describe, expect, it } from 'vitest';
import { channelsFor, mentionsFor, type Route, subscribedTo } from '../../src/alert/routes.ts';
import { type GeneralRoute, generalRoute } from '../../src/catalog/product.ts';
import { decision, minute, wave } from './bulletins.ts';

const route = (parts: Partial<Route>): Route => ({
  channel: 'slack',
  severity: 'notify',
  kinds: ['outage', 'wave'],
  mention: [],
  ...parts,
});
const general = (parts: Partial<GeneralRoute>): GeneralRoute => ({ ...route({}), products: [], teams: [], ...parts });
const pages = general({ channel: 'on-call', severity: 'page', kinds: ['outage'] });
const all = general({ channel: 'product' });
const waves = general({ channel: 'communications', severity: 'watch', kinds: ['wave'] });
const notify = decision({ change: { severity: 'notify' } });
const page = decision();

it.each([
  ['the default channels when nobody has routes', [], [], page, ['console', 'slack']],
  ['nobody when the decision is not told', [], [], decision({ tell: false }), []],
  ['the routes whose severity is reached', [], [pages, all], page, ['on-call', 'product']],
  ['not the routes above its severity', [], [pages, all], notify, ['product']],
  ['the routes of its kind', [], [pages, waves], wave(), ['communications']],
  ['the routes of the product instead of the general ones', [waves], [all], wave(), ['communications']],
  ['nobody when no route of the product matches', [waves], [all], page, []],
  ['each channel once', [], [all, { ...all, severity: 'page' as const }], page, ['product']],
] as const)('tells %s', (_who, own, general, decided, channels) => {
  expect(channelsFor({ routes: [...own] }, decided, general, ['console', 'slack', 'console'])).toEqual(channels);
});

describe('general routes', () => {
  const payments = general({ channel: 'slack:C1', teams: ['payments'] });
  const claude = general({ channel: 'slack:C2', products: ['claude'] });
  const told = (product: { id: string; team?: string }, ...routes: GeneralRoute[]) =>
    channelsFor({ ...product, routes: [] }, page, routes, ['console']);

  it('speak of the products and the teams they name, and of all where they name none', () => {
    expect(told({ id: 'claude' }, payments, claude, all)).toEqual(['slack:C2', 'product']);
    expect(told({ id: 'stripe', team: 'payments' }, payments, claude)).toEqual(['slack:C1']);
  });

  it('leave a product that none of them speaks of to the default channels', () => {
    expect(told({ id: 'figma', team: 'design' }, payments, claude)).toEqual(['console']);
  });
});

describe('mentions', () => {
  const mine = route({ mention: ['U1', 'S1'] });

  it('are for whom the routes name, by channel, each once, when it pages', () => {
    const other = route({ channel: 'slack:C1', mention: ['U2'], severity: 'page' });
    const again = route({ mention: ['U3', 'U1'] });
    expect(mentionsFor({ routes: [mine, other, again] }, page, [])).toEqual({
      slack: ['U1', 'S1', 'U3'],
      'slack:C1': ['U2'],
    });
  });

  it('are for nobody below a page, and on no route of another kind', () => {
    expect(mentionsFor({ routes: [mine] }, notify, [])).toEqual({});
    expect(mentionsFor({ routes: [route({ mention: ['U1'], kinds: ['wave'] })] }, page, [])).toEqual({});
  });

  it.each(['@here', '<!channel>', 'ada', 'C012AB3CD', 'U1> <!here', ''])('cannot be %s', (id) => {
    expect(generalRoute.safeParse({ channel: 'slack', mention: [id] }).success).toBe(false);
  });
});

it('has subscribers told of the severities and kinds they asked for', () => {
  const subscription = { id: 1, channel: 'slack:C1', product: null, by: 'ada', at: new Date(minute(0)) };
  const subscribed = (severity: 'notify' | 'page', kinds: Route['kinds'], decided = notify) =>
    subscribedTo(decided, [{ ...subscription, severity, kinds }]);
  expect(subscribed('notify', ['outage'])).toEqual(['slack:C1']);
  expect(subscribed('page', ['outage'])).toEqual([]);
  expect(subscribed('page', ['outage'], page)).toEqual(['slack:C1']);
  expect(subscribed('notify', ['wave'])).toEqual([]);
  expect(subscribed('notify', ['outage'], decision({ tell: false }))).toEqual([]);
});
