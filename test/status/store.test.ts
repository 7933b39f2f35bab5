import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../../db/open.ts';
import { feeds, incidentChanges, incidents, incidentVersions, readings } from '../../db/schema.ts';
import { dueFeeds, registerFeeds, wakeFeeds } from '../../src/status/feed-list.ts';
import type { FetchedFeed, FetchFeedOptions } from '../../src/status/fetch-feed.ts';
import { nextTryMs } from '../../src/status/next-try.ts';
import { pollFeed } from '../../src/status/poll-feed.ts';
import { type PolledAnswer, recordPoll } from '../../src/status/record-poll.ts';
import { ENGINES, missingEngine, testDatabase } from '../setup/databases.ts';

const FEED = 'https://a.example/api/v2/summary.json';
const START = Date.parse('2026-10-07T14:00:00Z');
const minute = (n: number) => new Date(START + n * 60_000);

function page(
  list: ReadonlyArray<Record<string, unknown>> = [],
  indicator = list.length > 0 ? 'major' : 'none',
): string {
  const whole = list.map((incident) => ({
    id: 'i1',
    name: 'Sign-in fails',
    status: 'investigating',
    impact: 'major',
    created_at: '2026-10-07T13:50:00Z',
    updated_at: '2026-10-07T13:50:00Z',
    ...incident,
  }));
  const status = indicator === 'none' ? 'operational' : 'partial_outage';
  return JSON.stringify({ page: {}, status: { indicator }, components: [{ name: 'Web', status }], incidents: whole });
}

const dueUrls = async (...given: Parameters<typeof dueFeeds>) => (await dueFeeds(...given)).map(({ url }) => url);

describe.each(ENGINES)('on %s', (engine) => {
  const missing = missingEngine(engine);
  if (missing !== null) {
    it.skip(missing);
    return;
  }
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await testDatabase(engine);
  });
  afterAll(() => open.close());
  beforeEach(async () => {
    for (const table of [feeds, incidentChanges, incidents, incidentVersions, readings]) await open.db.delete(table);
  });

  const record = (answer: Partial<PolledAnswer>) =>
    open.db
      .transaction((tx) => recordPoll(tx, { feed: FEED, at: minute(0), http: 200, body: page(), ...answer }))
      .then(({ reading }) => reading);
  const feedRow = async () => (await open.db.select().from(feeds).where(eq(feeds.url, FEED)))[0];
  const changeRows = async () =>
    (await open.db.select().from(incidentChanges).orderBy(incidentChanges.id)).map(
      ({ at, change }) => `${(at.getTime() - START) / 60_000} ${change}`,
    );
  const incidentRows = () => open.db.select().from(incidents).orderBy(incidents.id);
  const storedStates = async () =>
    (await open.db.select().from(readings).orderBy(readings.id)).map(({ state }) => state);

  describe('recording polls', () => {
    it('keeps a reading only when it says something else than the one before', async () => {
      for (const n of [0, 1, 2]) await record({ at: minute(n) });
      await record({ at: minute(3), body: page([{}]) });
      await record({ at: minute(4), body: page([{}]) });
      await record({ at: minute(5), http: 503, body: '' });
      await record({ at: minute(6), http: 503, body: '' });
      await record({ at: minute(7) });
      expect(await storedStates()).toEqual(['operational', 'partial_outage', 'unknown', 'operational']);
      expect(await feedRow()).toMatchObject({
        state: 'operational',
        kind: 'statuspage',
        reason: null,
        failures: 0,
        checkedAt: minute(7),
        readAt: minute(7),
      });
    });

    it('counts failures in a row and keeps when and as what it was last read', async () => {
      await record({});
      await record({ at: minute(1), http: 0, body: '', reason: 'connection refused' });
      await record({ at: minute(2), http: 502, body: '' });
      expect(await feedRow()).toMatchObject({
        state: 'unknown',
        kind: 'statuspage',
        reason: 'HTTP 502',
        failures: 2,
        checkedAt: minute(2),
        readAt: minute(0),
      });
    });

    it('keeps our first sight of an incident and the newest of its versions', async () => {
      const back = '2026-10-07T10:00:00Z';
      await record({ body: page([{}]) });
      await record({
        at: minute(1),
        body: page([{ status: 'identified', updated_at: '2026-10-07T14:00:30Z', started_at: back }]),
      });
      await record({ at: minute(2), body: page([{}]) });
      expect(await incidentRows()).toMatchObject([
        { id: 'i1', status: 'identified', startedAt: new Date(back), firstSeenAt: minute(0), lastSeenAt: minute(2) },
      ]);
    });

    it('leaves an incident that vanished as it was last seen, and notes when it went and came back', async () => {
      await record({ body: page([{}]) });
      await record({ at: minute(1), body: page([{}]) });
      await record({ at: minute(2), body: page() });
      expect(await incidentRows()).toMatchObject([
        { status: 'investigating', resolvedAt: null, lastSeenAt: minute(1), goneAt: minute(2) },
      ]);
      await record({ at: minute(3), body: page([{}]) });
      expect(await incidentRows()).toMatchObject([{ lastSeenAt: minute(3), goneAt: null }]);
      expect(await changeRows()).toEqual(['0 announced', '2 vanished', '3 returned']);
    });

    it('keeps each change as we read it, beside what the vendor says of its own times', async () => {
      const resolved = { status: 'resolved', updated_at: '2026-10-07T14:01:30Z', resolved_at: '2026-10-07T14:01:00Z' };
      await record({ body: page([{}]) });
      await record({ at: minute(2), body: page([resolved]) });
      await record({ at: minute(9), body: page([{ ...resolved, started_at: '2026-10-07T12:00:00Z' }]) });
      expect(await changeRows()).toEqual(['0 announced', '2 resolved', '9 edited']);
      const rows = await open.db.select().from(incidentChanges).orderBy(incidentChanges.id);
      expect(rows.map(({ detail }) => detail)).toEqual([null, 'investigating to resolved', 'start moved by -110 min']);
      const versions = await open.db.select().from(incidentVersions).orderBy(incidentVersions.readAt);
      expect(versions.map(({ readAt, startedAt, resolvedAt }) => [readAt, startedAt, resolvedAt])).toEqual([
        [minute(0), new Date('2026-10-07T13:50:00Z'), null],
        [minute(2), new Date('2026-10-07T13:50:00Z'), new Date('2026-10-07T14:01:00Z')],
        [minute(9), new Date('2026-10-07T12:00:00Z'), new Date('2026-10-07T14:01:00Z')],
      ]);
    });

    it('tells once that work overran, though the page says the same as before', async () => {
      const work = { impact: 'maintenance', status: 'in_progress', scheduled_until: '2026-10-07T14:02:30Z' };
      for (const n of [0, 1, 2, 3, 4, 12]) await record({ at: minute(n), body: page([work], 'none') });
      expect(await changeRows()).toEqual(['0 announced', '3 overran']);
    });

    it('does not believe a copy that is older than the page read before, unless it stays', async () => {
      const dated = (time: string, list: Array<Record<string, unknown>>) =>
        page(list).replace('"page":{}', `"page":{"updated_at":"2026-10-07T${time}:00Z"}`);
      await record({ body: dated('13:50', []) });
      await record({ at: minute(1), body: dated('14:01', [{}]) });
      expect(await record({ at: minute(2), body: dated('13:50', []) })).toMatchObject({
        state: 'unknown',
        reason: 'a copy that is 11 min older than the page read before',
      });
      await record({ at: minute(3), body: dated('14:01', [{}]) });
      expect(await storedStates()).toEqual(['operational', 'partial_outage', 'unknown', 'partial_outage']);
      expect(await changeRows()).toEqual(['1 back-dated']);
      expect(await record({ at: minute(30), body: dated('13:50', []) })).toMatchObject({ state: 'operational' });
    });

    it('changes nothing when a stream is read again from its start', async () => {
      const stream = [
        page(),
        page([{}]),
        page([{ status: 'resolved', updated_at: '2026-10-07T14:02:00Z' }], 'none'),
        page(),
      ];
      const pass = async () => {
        for (const [n, body] of stream.entries()) await record({ at: minute(n), body });
        return [await open.db.select().from(readings), await incidentRows(), await feedRow()];
      };
      expect(await pass()).toEqual(await pass());
    });

    it('takes "not modified" for the last readable reading, read again', async () => {
      await record({ body: page([{}]), etag: '"1"' });
      await record({ at: minute(1), http: 500, body: '' });
      const reading = await record({ at: minute(2), http: 304, body: '', notModified: true, etag: '"1"' });
      expect(reading).toMatchObject({ state: 'partial_outage', at: minute(2).getTime() });
      expect(await storedStates()).toEqual(['partial_outage', 'unknown', 'partial_outage']);
      expect(await feedRow()).toMatchObject({ readAt: minute(2), failures: 0, etag: '"1"', kind: 'statuspage' });
      expect(await incidentRows()).toMatchObject([{ lastSeenAt: minute(2) }]);
    });

    it('does not believe "not modified" of a feed it has never read', async () => {
      expect(await record({ http: 304, body: '', notModified: true })).toMatchObject({
        state: 'unknown',
        reason: 'HTTP 304',
      });
    });

    it('keeps no validators of a body that will read otherwise when it is older', async () => {
      const item = '<item><title>Outage</title><guid>g</guid><pubDate>Wed, 07 Oct 2026 07:00:00 PDT</pubDate></item>';
      const rss = (items: string) => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
      await record({ body: rss(item), etag: '"1"' });
      expect(await feedRow()).toMatchObject({ state: 'partial_outage', etag: null });
      await record({ at: minute(1), body: rss(''), etag: '"2"' });
      expect(await feedRow()).toMatchObject({ state: 'operational', etag: '"2"' });
    });

    it('stores what two pollers read at once one after the other', async () => {
      await Promise.all([record({ body: page([{}]) }), record({ body: page([{}]) }), record({ body: page([{}]) })]);
      expect(await storedStates()).toEqual(['partial_outage']);
      expect(await incidentRows()).toHaveLength(1);
    });
  });

  describe('polling', () => {
    const answer: FetchedFeed = {
      http: 200,
      body: page(),
      contentType: null,
      etag: '"1"',
      lastModified: null,
      notModified: false,
      retryAfterMs: null,
      reason: null,
    };
    const poll = (change: Partial<FetchedFeed> | Error, now = START, asked: FetchFeedOptions[] = []) =>
      pollFeed(open.db, FEED, {
        now: () => now,
        allowHosts: [],
        fetch: async (_, options) => {
          asked.push(options);
          if (change instanceof Error) throw change;
          return { ...answer, ...change };
        },
      }).then((polled) => polled?.reading ?? null);
    const waitMs = async (since: number) => ((await feedRow())?.nextTryAt?.getTime() ?? 0) - since;

    it('asks with the validators it keeps', async () => {
      const asked: FetchFeedOptions[] = [];
      await poll({}, START, asked);
      await poll({ http: 304, body: '', notModified: true }, START + 70_000, asked);
      expect(asked.map(({ etag }) => etag)).toEqual([null, '"1"']);
      expect(await storedStates()).toEqual(['operational']);
    });

    it('that brings nothing new, what somebody else has recorded meanwhile stands', async () => {
      await poll({});
      const overtaken = await pollFeed(open.db, FEED, {
        now: () => START + 70_000,
        allowHosts: [],
        fetch: async () => {
          await record({ at: minute(5), http: 503, body: '', nextTryAt: () => minute(9) });
          return { ...answer, http: 304, body: '', notModified: true };
        },
      });
      expect(overtaken).toMatchObject({ news: 'nothing' });
      expect(await feedRow()).toMatchObject({ state: 'unknown', checkedAt: minute(5), nextTryAt: minute(9) });
      expect(await storedStates()).toEqual(['operational', 'unknown']);
    });

    it('knows a page again that comes back as it was after it could not be read', async () => {
      await poll({});
      await poll({ http: 500, body: '' }, START + 70_000);
      await poll({ http: 500, body: '' }, START + 200_000);
      const back = await poll({ http: 304, body: '', notModified: true }, START + 1_800_000);
      expect(back).toMatchObject({ state: 'operational', at: START + 1_800_000 });
      expect(await feedRow()).toMatchObject({ state: 'operational', failures: 0 });
      await poll({ http: 304, body: '', notModified: true }, START + 1_900_000);
      expect(await storedStates()).toEqual(['operational', 'unknown', 'operational']);
    });

    it('waits a minute, after a first failure a third of it, after three longer with each, at most five', async () => {
      await poll({});
      expect(await waitMs(START)).toBe(nextTryMs(FEED, { intervalMs: 60_000, failures: 0, retryAfterMs: null }));
      const waits: number[] = [];
      for (let n = 1; n <= 8; n++) {
        const due = START + (await waitMs(START));
        await poll({ http: 503, body: '' }, due);
        waits.push(await waitMs(due));
      }
      expect(waits).toEqual([...waits].sort((a, b) => a - b));
      expect(waits[0]).toBeLessThan(23_000);
      const usual = nextTryMs(FEED, { intervalMs: 60_000, failures: 0, retryAfterMs: null });
      expect(waits.slice(1, 3)).toEqual([usual, usual]);
      expect(waits[3]).toBeGreaterThan(100_000);
      expect(waits.at(-1)).toBeGreaterThanOrEqual(270_000);
      expect(waits.at(-1)).toBeLessThanOrEqual(300_000);
    });

    it('honours Retry-After, even beyond its own longest wait', async () => {
      await poll({ http: 429, body: '', retryAfterMs: 1_800_000 });
      expect(await waitMs(START)).toBe(1_800_000);
    });

    it('asks nothing before it is due, and no sooner for being woken', async () => {
      const asked: FetchFeedOptions[] = [];
      await poll({ http: 429, body: '', retryAfterMs: 1_800_000 }, START, asked);
      expect(await wakeFeeds(open.db, [FEED], minute(5))).toEqual([]);
      for (const now of [START, START + 300_000, START + 1_799_999]) expect(await poll({}, now, asked)).toBeNull();
      expect(asked).toHaveLength(1);
      expect(await poll({}, START + 1_800_000, asked)).toMatchObject({ state: 'operational' });
      expect(asked).toHaveLength(2);
    });

    it('records a fetch that throws as no answer', async () => {
      expect(await poll(new Error('boom'))).toMatchObject({ state: 'unknown', reason: 'no answer (boom)' });
    });

    it('keeps readings in order when our clock is set back', async () => {
      await poll({ body: page([{}]) }, START);
      await open.db.update(feeds).set({ nextTryAt: null });
      const reading = await poll({ body: page() }, START - 3_600_000);
      expect(reading).toMatchObject({ state: 'operational', at: START });
      expect(await feedRow()).toMatchObject({ state: 'operational' });
      expect(await waitMs(START - 3_600_000)).toBeLessThan(70_000);
    });

    it('records nothing when it was stopped', async () => {
      const options = { now: () => START, allowHosts: [], fetch: async () => answer, signal: AbortSignal.abort() };
      expect(await pollFeed(open.db, FEED, options)).toBeNull();
      expect(await feedRow()).toBeUndefined();
    });
  });

  describe('the list of feeds', () => {
    const OTHER = 'https://b.example/feed.atom';

    it('follows the catalogue and keeps what is known of feeds that stay', async () => {
      await record({ nextTryAt: () => minute(1) });
      await registerFeeds(open.db, [OTHER, FEED, OTHER], minute(0));
      expect(await feedRow()).toMatchObject({ state: 'operational' });
      expect(await dueUrls(open.db, minute(0))).toEqual([OTHER]);
      expect(await dueUrls(open.db, minute(0), [FEED])).toEqual([]);
      expect(await dueUrls(open.db, minute(1))).toEqual([OTHER, FEED]);
      await registerFeeds(open.db, [FEED], minute(1));
      expect(await dueUrls(open.db, minute(9))).toEqual([FEED]);
      await registerFeeds(open.db, [], minute(1));
      expect(await dueUrls(open.db, minute(9))).toEqual([]);
      expect(await storedStates()).toEqual(['operational']);
    });

    it('wakes a feed at once, but no sooner than ten seconds after it was read', async () => {
      await record({ nextTryAt: () => minute(1) });
      expect(await wakeFeeds(open.db, [FEED], new Date(START + 4000))).toEqual([]);
      expect(await feedRow()).toMatchObject({ nextTryAt: new Date(START + 10_000) });
      await record({ at: minute(1), nextTryAt: () => minute(2) });
      expect(await wakeFeeds(open.db, [FEED], new Date(START + 90_000))).toEqual([FEED]);
      expect(await feedRow()).toMatchObject({ nextTryAt: new Date(START + 90_000) });
    });

    it('lets a failing feed keep its back-off', async () => {
      await record({ http: 503, body: '', nextTryAt: () => minute(5) });
      expect(await wakeFeeds(open.db, [FEED, 'https://c.example/'], minute(1))).toEqual([]);
      expect(await feedRow()).toMatchObject({ nextTryAt: minute(5) });
    });
  });
});
