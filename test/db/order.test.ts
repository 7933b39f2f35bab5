import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type OpenDatabase, queryRows } from '../../db/open.ts';
import { gaps, readings, series } from '../../db/schema.ts';
import { pendingHappenings } from '../../db/store/happenings.ts';
import { storePlan } from '../../db/store/ingest.ts';
import { type JudgedMention, storeJudgements } from '../../db/store/labels.ts';
import { openTools } from '../../src/app.ts';
import { planItems } from '../../src/match/plan.ts';
import { type StreamItem, streamItem } from '../../src/sources/item.ts';
import { recordPoll } from '../../src/status/record-poll.ts';
import { emptyTables, missingEngine, testDatabase } from '../setup/databases.ts';
import { until } from '../setup/story.ts';

const NOON = Date.parse('2026-02-11T12:00:00Z');
const tools = openTools([]);
const after = (seconds: number) => new Date(NOON + seconds * 1000);
const FEEDS = ['https://a.example/api/v2/summary.json', 'https://b.example/api/v2/summary.json'] as const;
const PAGE = JSON.stringify({ page: {}, status: { indicator: 'none' }, components: [], incidents: [] });

const missing = missingEngine('postgres');

describe.skipIf(missing !== null)(missing ?? 'two processes at once', { timeout: 60_000 }, () => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await testDatabase('postgres');
  });
  beforeEach(() => emptyTables(open.db));
  afterAll(() => open.close());

  const store = (tx: Database, items: readonly StreamItem[]) => storePlan(tx, planItems(items, tools, new Map()));
  const poll = (tx: Database, feed: string, seconds: number) =>
    recordPoll(tx, { feed, at: after(seconds), http: 200, body: PAGE });
  const miss = (tx: Database, network: string, seconds: number) =>
    store(tx, [
      streamItem.parse({ type: 'gap', network, from: after(0).toISOString(), to: after(seconds).toISOString() }),
    ]);

  /** Does `first`, then begins `second` beside it, then `between`, and only then lets the first commit. */
  async function overlap(
    first: (tx: Database) => Promise<unknown>,
    second: (tx: Database) => Promise<unknown>,
    between: () => Promise<unknown> = async () => {},
  ): Promise<void> {
    let late: Promise<unknown> = Promise.resolve();
    let isStored = false;
    await open.db.transaction(async (tx) => {
      await first(tx);
      late = open.db.transaction(second).then(() => {
        isStored = true;
      });
      await until('the second is stored or waits', async () => isStored || (await isWaiting(open.db)), 10_000);
      await between();
    });
    await late;
  }

  /** Folds by what the fold remembers, as often as it is called, and tells what it was given. */
  function folding() {
    let progress = { readingsTo: 0, gapsTo: 0 };
    const given: string[] = [];
    const fold = async (seconds = 3600) => {
      const unfolded = [{ product: 'claude', feeds: FEEDS, ...progress }];
      const { pending } = await pendingHappenings(open.db, unfolded, after(seconds));
      const { happenings, readingsTo, gapsTo } = pending[0]!;
      progress = { readingsTo, gapsTo };
      for (const one of happenings) {
        if (one.kind === 'official') given.push(one.reading.feed);
        if (one.kind === 'gap') given.push(one.network);
      }
    };
    return { fold, given };
  }

  it('count a minute whole', async () => {
    const post = (name: string, seconds: number) =>
      streamItem.parse({
        type: 'post',
        network: 'bluesky',
        uri: `at://${name}`,
        author: `did:${name}`,
        text: 'Claude is down',
        observedAt: after(seconds).toISOString(),
      });
    await open.db.transaction((tx) => store(tx, [post('a', 0), post('b', 10), post('c', 20)]));
    const judged = (name: string): JudgedMention => ({
      uri: `at://${name}`,
      product: 'claude',
      lang: 'en',
      judgement: { label: 'report', signal: 0.9, symptom: null, reasons: ['down'], blames: null },
    });
    await overlap(
      (tx) => storeJudgements(tx, [judged('a')]),
      (tx) => storeJudgements(tx, [judged('b'), judged('c')]),
    );
    expect(await open.db.select().from(series)).toMatchObject([{ mentions: 3, reporters: 3 }]);
  });

  it('lose no reading that is stored later than one with a higher id', async () => {
    const { fold, given } = folding();
    await overlap(
      (tx) => poll(tx, FEEDS[0], 0),
      (tx) => poll(tx, FEEDS[1], 1),
      fold,
    );
    await fold();
    expect(given.toSorted()).toEqual(FEEDS);
  });

  it('lose no gap that is stored later than one with a higher id', async () => {
    const { fold, given } = folding();
    await overlap(
      (tx) => miss(tx, 'bluesky', 10),
      (tx) => miss(tx, 'mastodon', 11),
      fold,
    );
    await fold();
    expect(given.toSorted()).toEqual(['bluesky', 'mastodon']);
  });

  it('lose nothing that is later than what has a higher id', async () => {
    const { fold, given } = folding();
    for (const [index, seconds] of [10, 5].entries()) {
      await open.db.transaction((tx) => poll(tx, FEEDS[index] ?? '', seconds));
      await open.db.transaction((tx) => miss(tx, index === 0 ? 'bluesky' : 'mastodon', seconds));
    }
    for (const seconds of [3, 7, 12, 13]) await fold(seconds);
    expect(given.toSorted()).toEqual(['bluesky', ...FEEDS, 'mastodon']);
  });

  it('fold a history of any length', async () => {
    await open.db.execute(sql`insert into ${gaps} (network, "from", "to", reason)
      select 'bluesky', at, at + interval '1 second', 'not read'
      from (select timestamptz '2020-01-01' + number * interval '1 minute' as at from generate_series(1, 200000) number) given`);
    await open.db.execute(sql`insert into ${readings} (feed, at, state, reading)
      select ${FEEDS[0]}, timestamptz '2020-01-01' + number * interval '1 second', 'operational',
        case when number = 1 then ${JSON.stringify({ feed: FEEDS[0], at: 0, state: 'operational', reason: null, components: [], incidents: [] })}::text::jsonb end
      from generate_series(1, 200000) number`);
    const { fold, given } = folding();
    await fold();
    expect(given).toHaveLength(400_000);
    await fold();
    expect(given).toHaveLength(400_000);
  });
});

async function isWaiting(db: Database): Promise<boolean> {
  const [row] = await queryRows<{ waiting: number }>(
    db,
    sql`select count(*)::int as waiting from pg_locks
      where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`,
  );
  return (row?.waiting ?? 0) > 0;
}
