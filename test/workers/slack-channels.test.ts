import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliveries, digests, episodes } from '../../db/schema.ts';
import { setForChannel } from '../../db/store/channel-settings.ts';
import { subscribe, unsubscribe } from '../../db/store/subscriptions.ts';
import { loadBrief } from '../../src/alert/brief/load-brief.ts';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { actOnProduct } from '../../src/feedback/record-act.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { localTime } from '../../src/zoned-time.ts';
import { digestTeller, scheduleDigests, tellDigests } from '../../workers/digest.ts';
import { tellDue } from '../../workers/notify.ts';
import { createClock } from '../../workers/schedule.ts';
import { type SlackStandIn, startSlack } from '../stand-ins/slack.ts';
import { drain, ingest, moveTo, NOON, outcry } from './ground.ts';

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

  describe('that hear of a product only', () => {
    const of = (products: string[], channel: string) => ({
      ...{ severity: 'notify' as const, kinds: ['outage' as const], teams: [], mention: [] },
      ...{ products, channel },
    });
    const told = async (items: Parameters<typeof ingest>[1], seconds: number) => {
      await ingest({ app, queue }, items, seconds);
      await drain({ app, queue });
      await tellDue(app, signal);
      return [tops(slack.channel), tops('C0PAY')];
    };
    const echo = () => outcry(400, 60, 5, 'Claude fails, so Notion');
    const echoOf = async (product: string) =>
      (await app.db.select().from(episodes).where(eq(episodes.product, product)))[0]!.id;
    const down = '🔴 Claude looks down';
    beforeEach(() => open('stream', [of(['claude'], `slack:${slack.channel}`), of(['notion'], 'slack:C0PAY')]));

    it('are told of what it echoes, with what follows and its end', async () => {
      expect(await told(outcry(0, 60), 400)).toEqual([[down], []]);
      expect(await told(echo(), 750)).toEqual([[down], [down]]);
      const [message] = slack.store.top('C0PAY');
      expect(JSON.stringify(message?.blocks)).toContain('Notion echoes it (1 product grouped here)');
      expect(await told(outcry(755, 200, 1), 960)).toEqual([[down], [down]]);
      expect(slack.store.messages.filter(({ channel }) => channel === 'C0PAY').length).toBeGreaterThan(1);
      const meant = await app.db.select().from(deliveries).where(eq(deliveries.channel, 'slack:C0PAY'));
      expect(meant.length).toBe(new Set(meant.map(({ number }) => number)).size);
      const brief = await loadBrief(app.db, app.catalogue, null, await echoOf('notion'), new Date(NOON + 960_000));
      expect(brief?.statement.sentences[0]?.text).toContain('people report that Notion');
      await moveTo({ app, queue }, 12_000);
      queue.add('detect', [{ product: null }]);
      expect(await told([], 12_000)).toEqual([['🟢 Claude is back'], ['🟢 Claude is back']]);
    });

    it('hear nothing of it while the product is muted', async () => {
      await told(outcry(0, 60), 400);
      await actOnProduct(app.db, 'notion', { act: 'mute', by: 'ada', at: NOON });
      expect(await told(echo(), 750)).toEqual([[down], []]);
    });
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
