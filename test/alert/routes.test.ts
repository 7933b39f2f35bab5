import { expect, it } from 'vitest';
import { channelsFor, type Route } from '../../src/alert/routes.ts';
import { decision, wave } from './bulletins.ts';

const pages: Route = { channel: 'on-call', severity: 'page', kinds: ['outage'] };
const all: Route = { channel: 'product', severity: 'notify', kinds: ['outage', 'wave'] };
const waves: Route = { channel: 'communications', severity: 'watch', kinds: ['wave'] };
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
  ['each channel once', [], [all, { ...all, severity: 'page' }], page, ['product']],
] as const)('tells %s', (_who, own, general, decided, channels) => {
  expect(channelsFor({ routes: [...own] }, decided, general, ['console', 'slack', 'console'])).toEqual(channels);
});
