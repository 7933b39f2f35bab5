import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setForChannel } from '../../../db/store/channel-settings.ts';
import { type Subscription, subscribe, subscriptionsOf } from '../../../db/store/subscriptions.ts';
import { loadCatalogue } from '../../../src/catalog/load.ts';
import { mutedProducts } from '../../../src/feedback/muted.ts';
import { PayloadError } from '../../../src/feedback/slack/answering.ts';
import { homeView } from '../../../src/feedback/slack/home/home-view.ts';
import type { Home } from '../../../src/feedback/slack/home/load-home.ts';
import { minute } from '../../alert/bulletins.ts';
import { slackView } from '../../alert/channels/slack-limits.ts';
import { type OutboxGround, outboxGround } from '../../alert/outbox-ground.ts';
import { rowOf } from '../../web/picture/charts.ts';
import { answeringGround } from './ground.ts';
import { listen, WAYS } from './listen.ts';

let base: OutboxGround;
beforeAll(async () => {
  base = await outboxGround('pglite');
});
afterAll(() => base.open.close());

describe.each(WAYS)('the App Home by %s', (way) => {
  let here: Awaited<ReturnType<typeof answeringGround>>;
  let stop: () => Promise<void>;
  beforeEach(async () => {
    here = await answeringGround(base, ['U1']);
    stop = await listen(way, here);
    const subscription = { channel: 'slack:C0PAY', product: 'claude', severity: 'page', kinds: ['outage'] } as const;
    await subscribe(base.open.db, subscription, { by: 'ada', at: base.now() });
  });
  afterEach(async () => {
    await stop();
    await here.close();
  });
  const open = async (user = 'U1', tab = 'home') => {
    await here.slack.people.event({ type: 'app_home_opened', user, tab });
    await here.answering.idle();
  };
  const press = async (action: string, user = 'U1') => {
    await here.slack.people.pressHome({ action, user });
    await here.answering.idle();
  };
  const shown = (user = 'U1') => JSON.stringify(here.slack.store.homes.get(user)?.blocks ?? null);

  it('is shown when it is opened, and anew when it is opened again', async () => {
    await open('U1', 'messages');
    expect(shown()).toBe('null');
    await open();
    expect(shown()).toContain('🔴 Claude looks down · 41 people in 7 min');
    expect(shown()).toContain('In <#C0PAY>');
    expect(shown()).toContain('🔔 Claude: pages only, outages only');
    const hours = { from: 1320, to: 420, zone: 'UTC', pages: 'told' } as const;
    await setForChannel(base.open.db, 'slack', 'quiet', hours, { by: 'ada', at: base.now() });
    expect(shown()).not.toContain('🌙 Quiet');
    await open();
    expect(shown()).toContain('🌙 Quiet');
  });

  it('has buttons that do what they say, and shows what came of it', async () => {
    await open();
    await press('home-mute');
    expect(await mutedProducts(base.open.db, base.clock)).toEqual([
      { product: 'claude', until: minute(1448), by: 'ada' },
    ]);
    expect(shown()).toContain('🔇 Claude is muted until 2026-01-04 14:10 UTC by ada');
    await press('home-unmute');
    expect(shown()).not.toContain('🔇');
    await press('home-unsubscribe');
    expect(await subscriptionsOf(base.open.db)).toEqual([]);
    expect(shown()).not.toContain('🔔');
    await press('home-refresh');
    expect(here.faults).toEqual([]);
  });

  it('has no buttons that silence for those who may not mute, and takes none from them', async () => {
    await open('U2');
    expect(shown('U2')).toContain('home-refresh');
    expect(shown('U2')).not.toMatch(/home-(mute|unsubscribe)/);
    const actions = [{ action_id: 'home-mute', value: 'claude' }];
    await here.answering.press({ type: 'block_actions', user: { id: 'U2' }, view: { type: 'home' }, actions });
    await here.answering.idle();
    expect(await mutedProducts(base.open.db, base.clock)).toEqual([]);
  });
});

describe('an event', () => {
  it.each([
    [
      'is answered where Slack asks whether anybody listens',
      { type: 'url_verification', challenge: 'c1' },
      { challenge: 'c1' },
    ],
    ['of another kind changes nothing', { type: 'event_callback', event: { type: 'team_join', user: 'U1' } }, {}],
    ['of nobody changes nothing', { type: 'event_callback', event: { type: 'app_home_opened', tab: 'home' } }, {}],
  ])('%s', async (_what, payload, answer) => {
    await using here = await answeringGround(base);
    expect(here.answering.event(payload)).toEqual(answer);
    await here.answering.idle();
    expect(here.slack.calls.filter(({ method }) => method === 'views.publish')).toEqual([]);
  });

  it('that is none is refused', async () => {
    await using here = await answeringGround(base);
    expect(() => here.answering.event({ type: 'app_rate_limited' })).toThrow(PayloadError);
  });

  it('is said in the log where the home cannot be shown', async () => {
    await using here = await answeringGround(base);
    here.slack.trouble('views.publish', { kind: 'error', code: 'not_enabled' });
    here.answering.event({ type: 'event_callback', event: { type: 'app_home_opened', user: 'U1', tab: 'home' } });
    await here.answering.idle();
    expect(here.faults).toHaveLength(1);
  });
});

it('stays within the limits of Slack, and inert, however much there is to show', () => {
  const hostile = '<!channel> *x* @here https://evil.test '.repeat(8);
  const subscription = (id: number): Subscription => ({
    id,
    channel: 'slack',
    product: hostile,
    severity: 'notify',
    kinds: ['wave'],
    by: hostile,
    at: new Date(0),
  });
  const home: Home = {
    now: minute(0),
    sensors: ['reading'],
    open: {
      shown: Array.from({ length: 15 }, () => ({ episode: rowOf('outage', 0), line: 'x'.repeat(2_900) })),
      more: 40,
      echoes: 3,
      watched: 2,
    },
    muted: Array.from({ length: 90 }, () => ({ product: hostile, until: null, by: hostile })),
    channels: Array.from({ length: 40 }, () => ({
      title: '<#C0PAY>',
      lines: ['Told of everything.', 'No quiet hours.', 'No weekly digest.'],
      subscriptions: Array.from({ length: 200 }, (_, id) => subscription(id)),
    })),
  };
  for (const mayMute of [true, false]) {
    const blocks = homeView(home, { catalogue: loadCatalogue(), publicUrl: 'https://outcry.test', mayMute });
    const view = slackView.parse({ type: 'home', blocks });
    const shown = JSON.stringify(view, (key, value) => (key === 'value' ? undefined : value));
    expect(/<!|@here|https:\/\/evil/.test(shown)).toBe(false);
    expect(JSON.stringify(view.blocks.at(-1))).toContain('/outcry help');
    expect(shown.includes('and 28 more')).toBe(true);
  }
});
