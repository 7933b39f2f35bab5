import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, type OpenDatabase, queryRows } from '../../db/open.ts';
import { storePlan } from '../../db/store/ingest.ts';
import { type JudgedMention, postsToJudge, productsJudged, storeJudgements } from '../../db/store/labels.ts';
import { openTools } from '../../src/app.ts';
import { planItems } from '../../src/match/plan.ts';
import { streamItem } from '../../src/sources/item.ts';
import { missingEngine, testDatabase } from '../setup/databases.ts';

const NOON = Date.parse('2026-02-11T12:00:00Z');
const BACKLOG = 20_000;
const JOB = 500;

const missing = missingEngine('postgres');

describe.skipIf(missing !== null)(missing ?? 'a backlog of posts that nobody has judged', { timeout: 60_000 }, () => {
  let open: OpenDatabase;
  beforeAll(async () => {
    open = await testDatabase('postgres');
  });
  afterAll(() => open.close());

  it('is not read whole for each job', async () => {
    const posts = Array.from({ length: BACKLOG }, (_, number) =>
      streamItem.parse({
        type: 'post',
        network: 'bluesky',
        uri: `at://p${number}`,
        author: `did:p${number}`,
        text: 'Claude AI is down',
        observedAt: new Date(NOON + number * 100).toISOString(),
      }),
    );
    await open.db.transaction((tx) => storePlan(tx, planItems(posts, openTools([]), new Map())));
    const uris = Array.from({ length: JOB }, (_, number) => `at://p${number + 1000}`);
    const judgement = { label: 'report', signal: 0.9, symptom: null, reasons: ['down'], blames: null } as const;
    const read = await open.db.transaction(async (tx) => {
      const waiting = await postsToJudge(tx, uris);
      expect(waiting.map(({ uri }) => uri).sort()).toEqual([...uris].sort());
      await storeJudgements(
        tx,
        uris.map((uri): JudgedMention => ({ uri, product: 'claude', lang: 'en', judgement })),
      );
      expect(await productsJudged(tx, uris)).toEqual(['claude']);
      expect(await postsToJudge(tx, uris)).toEqual([]);
      return readBy(tx, 'mentions_unjudged');
    });
    expect(read).toBe(0);
  });
});

/** Entries that this transaction has read of an index. */
async function readBy(tx: Database, index: string): Promise<number> {
  const [row] = await queryRows<{ read: number }>(
    tx,
    sql`select pg_stat_get_xact_tuples_returned(${index}::regclass)::int as read`,
  );
  return row?.read ?? 0;
}
