import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digests } from '../../db/schema.ts';
import { setForChannel } from '../../db/store/channel-settings.ts';
import { subscribe, unsubscribe } from '../../db/store/subscriptions.ts';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { localTime } from '../../src/zoned-time.ts';
import { digestTeller, scheduleDigests, tellDigests } from '../../workers/digest.ts';
import { tellDue } from '../../workers/notify.ts';
import { createClock } from '../../workers/schedule.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { drain, ingest, moveTo, outcry } from './ground.ts';

const signal = new AbortController().signal;
const MINUTE = 60_000;

describe('channels of one workspace', { timeout: 120_000 }, () => {
  let slack: SlackStandIn;
  let app: App;
  const queue = createInlineQueue();
  beforeEach(async () => {
    slack = await startSlack();
    slack.channels.set('C0PAY', 'fine');
  });
  afterEach(async () => {
    await app.close();
    await slack.close();
  });
  const open = async (clock: 'live' | 'stream', routes: App['catalogue']['routes'] = []) => {
    const environment = { SLACK_BOT_TOKEN: slack.token, SLACK_CHANNEL: slack.channel, SLACK_API_URL: slack.apiUrl };
    const config = { ...readConfig({ OUTCRY_CLOCK: clock, ...environment }), database: { folder: null } };
    const opened = await openApp(config, { queue, log: createLog('silent'), write: () => {} });
    app = { ...opened, catalogue: { ...opened.catalogue, routes } };
  };
  const tops = (channel: string) => slack.store.top(channel).map(({ text }) => text.split(' · ')[0]);
  const done = { by: 'ada', at: new Date() };

  it('are told by routes and subscriptions, call whom the route names, and are told the end though both ended', async () => {
    const page = { severity: 'notify', kinds: ['outage'], products: [], teams: [] } as const;
    const route = { ...page, kinds: [...page.kinds], products: [], teams: [], mention: ['S0ONCALL'] };
    await open('stream', [{ ...route, channel: `slack:${slack.channel}` }]);
    const wanted = { product: 'claude', severity: 'notify', kinds: ['outage'] } as const;
    await subscribe(app.db, { ...wanted, channel: 'slack:C0PAY' }, done);
    await subscribe(app.db, { ...wanted, channel: 'slack:C0WAVES', kinds: ['wave'] }, done);
    await ingest({ app, queue }, outcry(0, 60), 400);
    await drain({ app, queue });
    await tellDue(app, signal);
    expect([tops(slack.channel), tops('C0PAY'), tops('C0WAVES')]).toEqual([
      ['🔴 Claude looks down'],
      ['🔴 Claude looks down'],
      [],
    ]);
    expect(slack.store.top(slack.channel)[0]?.text).toContain('For <!subteam^S0ONCALL>');
    expect(JSON.stringify(slack.store.messages.filter(({ channel }) => channel === 'C0PAY'))).not.toContain('S0ONCALL');
    await unsubscribe(app.db, 'slack:C0PAY', 'everything', done);
    await moveTo({ app, queue }, 9_000);
    queue.add('detect', [{ product: null }]);
    await drain({ app, queue });
    await tellDue(app, signal);
    expect([tops(slack.channel), tops('C0PAY')]).toEqual([['🟢 Claude is back'], ['🟢 Claude is back']]);
  });

  it('get their digests made by the clock and told by the worker, once, whatever runs twice', async () => {
    await open('live');
    const now = Date.now();
    const { weekday, minute } = localTime(now, 'UTC');
    const set = { by: 'ada', at: new Date(now - 10 * MINUTE) };
    await setForChannel(app.db, 'slack:C0PAY', 'digest', { weekday, minute, zone: 'UTC' }, set);
    const clock = createClock(app, () => now);
    await Promise.all([clock(), createClock(app, () => now)()]);
    await Promise.all([tellDigests(app, signal), tellDigests(app, signal)]);
    await tellDigests(app, signal);
    expect(slack.store.top('C0PAY').map(({ text }) => text.slice(0, 14))).toEqual(['📰 The week to']);
    expect(slack.store.top(slack.channel)).toEqual([]);
    await app.db.update(digests).set({ sentAt: null, attempts: 1, error: null, nextTryAt: new Date(now) });
    await tellDigests(app, signal);
    expect(slack.store.top('C0PAY')).toHaveLength(1);
  });

  it('get their digests beside the alerts, which do not wait for a picture', async () => {
    await open('live');
    const now = Date.now();
    const { weekday, minute } = localTime(now, 'UTC');
    const set = { by: 'ada', at: new Date(now - 10 * MINUTE) };
    await setForChannel(app.db, 'slack:C0PAY', 'digest', { weekday, minute, zone: 'UTC' }, set);
    await scheduleDigests(app, now);
    const digests = digestTeller(app, signal);
    digests.turn();
    digests.turn();
    expect(slack.store.top('C0PAY')).toEqual([]);
    await digests.idle();
    expect(slack.store.top('C0PAY')).toHaveLength(1);
    digests.turn();
    await digests.idle();
    expect(slack.store.top('C0PAY')).toHaveLength(1);
  });

  it('get no digest from a recording', async () => {
    await open('stream');
    const { weekday, minute } = localTime(Date.now(), 'UTC');
    const set = { by: 'ada', at: new Date(Date.now() - 10 * MINUTE) };
    await setForChannel(app.db, 'slack', 'digest', { weekday, minute, zone: 'UTC' }, set);
    await scheduleDigests(app, Date.now());
    expect(await app.db.select().from(digests)).toEqual([]);
  });
});
