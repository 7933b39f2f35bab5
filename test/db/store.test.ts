import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, queryRows } from '../../db/open.ts';
import {
  changes,
  engagements,
  episodes,
  gaps,
  mentions,
  posts,
  series,
  shares,
  unplacedShares as unplaced,
} from '../../db/schema.ts';
import { horizon, streamTime } from '../../db/store/clock.ts';
import { decisionsAfter, decisionsSince, storeDecision } from '../../db/store/episodes.ts';
import { pendingHappenings } from '../../db/store/happenings.ts';
import { knownRoots, loadCursor, storeCursor, storeEdits, storePlan, unplacedShares } from '../../db/store/ingest.ts';
import {
  type JudgedMention,
  type PostToJudge,
  postsToJudge,
  productsJudged,
  storeJudgements,
  unjudgedUris,
} from '../../db/store/labels.ts';
import { markCounted } from '../../db/store/mark-counted.ts';
import { productsToFold } from '../../db/store/product-state.ts';
import { expire } from '../../db/store/retention.ts';
import { openTools } from '../../src/app.ts';
import type { Happening } from '../../src/detect/happening.ts';
import { planItems, subjectsOf } from '../../src/match/plan.ts';
import { type Post, type StreamItem, streamItem } from '../../src/sources/item.ts';
import { recordPoll } from '../../src/status/record-poll.ts';
import { ENGINES, emptyTables, missingEngine, testDatabase } from '../setup/databases.ts';
import { decisionOf } from '../setup/decisions.ts';

const NOON = Date.parse('2026-02-11T12:00:00Z');
const tools = openTools([]);
const iso = (seconds: number) => new Date(NOON + seconds * 1000).toISOString();
const uri = (name: string) => `at://did:plc:a/app.bsky.feed.post/${name}`;

function post(name: string, seconds: number, more: Partial<Record<keyof Post, unknown>> = {}): StreamItem {
  const given = { type: 'post', network: 'bluesky', uri: uri(name), author: `did:${name}`, text: 'Claude is down' };
  return streamItem.parse({ ...given, observedAt: iso(seconds), ...more });
}
const item = (given: Record<string, unknown>): StreamItem => streamItem.parse({ network: 'bluesky', ...given });
const repost = (name: string, of: string, seconds: number) =>
  item({ type: 'repost', uri: uri(name), author: `did:${name}`, subject: uri(of), observedAt: iso(seconds) });

describe.for(ENGINES)('the rows on %s', { timeout: 60_000 }, (engine) => {
  const missing = missingEngine(engine);
  const test = it.skipIf(missing);
  let open: OpenDatabase;
  beforeAll(async () => {
    if (missing === null) open = await testDatabase(engine);
  });
  beforeEach(async () => {
    if (missing === null) await emptyTables(open.db);
  });
  afterAll(() => open?.close());

  async function store(items: readonly StreamItem[]) {
    const roots = await knownRoots(open.db, subjectsOf(items));
    const plan = planItems(items, tools, roots, await unplacedShares(open.db, subjectsOf(items)));
    return open.db.transaction(async (tx) => {
      const stored = await storePlan(tx, plan);
      await storeEdits(tx, plan.edits);
      return stored;
    });
  }
  const judgementsOf = (given: readonly PostToJudge[]): JudgedMention[] => {
    const judgement = { label: 'report', signal: 0.9, symptom: null, reasons: ['down'], blames: null } as const;
    return given.flatMap((one) =>
      one.mentions.map(({ product }) => ({
        uri: one.uri,
        product,
        lang: 'en',
        judgement,
      })),
    );
  };
  const storeJudged = (judged: readonly JudgedMention[]) => open.db.transaction((tx) => storeJudgements(tx, judged));
  const judged = async (names: readonly string[]) => judgementsOf(await postsToJudge(open.db, names.map(uri)));
  const judge = async (names: readonly string[]) => storeJudged(await judged(names));
  const pending = async (to = 3600, given: { readingsTo?: number; gapsTo?: number } = {}) => {
    const unfolded = [{ product: 'claude', feeds: [], readingsTo: 0, gapsTo: 0, ...given }];
    const until = new Date(NOON + to * 1000);
    const found = await pendingHappenings(open.db, unfolded, until);
    return { ...found.pending[0]!, cut: found.until < until };
  };
  const markFolded = (happenings: readonly Happening[]) =>
    open.db.transaction((tx) => markCounted(tx, [{ product: 'claude', happenings }]));
  const toFold = () => productsToFold(open.db, new Date(NOON + 3_600_000), [{ id: 'claude', feeds: [] }]);
  const count = async (table: 'posts' | 'mentions' | 'shares') =>
    Number(
      (await queryRows<{ n: string }>(open.db, sql`select count(*)::text as n from ${sql.identifier(table)}`))[0]?.n,
    );

  test('stay the same when a batch is stored twice', async () => {
    const batch = [post('one', 0), post('two', 1), repost('r', 'one', 2)];
    const first = await store(batch);
    expect(first.uris.toSorted()).toEqual([uri('one'), uri('two')]);
    const second = await store(batch);
    expect(second.uris).toEqual([]);
    expect([await count('posts'), await count('mentions'), await count('shares')]).toEqual([2, 2, 1]);
  });

  test('leave no trace of a post that names no product', async () => {
    await store([post('sunset', 0, { text: 'What a lovely sunset' }), repost('r', 'sunset', 1)]);
    expect([await count('posts'), await count('mentions'), await count('shares')]).toEqual([0, 0, 0]);
  });

  test('hold shares of a post never read until three quotes say what it is about', async () => {
    const quoted = uri('old');
    await store([repost('r0', 'old', 0), post('q1', 1, { kind: 'quote', quoted }), repost('r1', 'old', 2)]);
    await store([post('q2', 3, { kind: 'quote', quoted }), repost('r1', 'old', 2)]);
    expect([await count('shares'), (await open.db.select().from(unplaced)).length]).toEqual([0, 3]);
    await store([post('q3', 9, { kind: 'quote', quoted }), repost('r2', 'old', 10)]);
    await store([repost('r3', 'old', 11), repost('r1', 'old', 2)]);
    expect([await count('shares'), (await open.db.select().from(unplaced)).length]).toEqual([6, 0]);
    const told = async (to: number) => (await pending(to)).happenings.filter(({ kind }) => kind === 'share');
    expect(await told(8)).toEqual([]);
    const first = (await told(9)).find((one) => 'uri' in one && one.uri === uri('r1'));
    expect(first).toMatchObject({ at: NOON + 9000, sharedAt: NOON + 2000, subject: quoted });
    expect(await told(11)).toHaveLength(6);
  });

  test('forget shares that were never placed, after two days or when they are deleted', async () => {
    const days = (count: number) => -count * 86_400;
    const quoted = uri('old');
    await store([post('q1', days(3), { kind: 'quote', quoted }), repost('r1', 'old', days(1)), repost('r2', 'old', 0)]);
    await store([item({ type: 'delete', uri: uri('r2'), observedAt: iso(1) })]);
    await expire(open.db, engine, { now: new Date(NOON), postDays: 30, countDays: 400 });
    expect((await open.db.select().from(unplaced)).map((row) => row.uri)).toEqual([uri('r1')]);
    await store([item({ type: 'delete', uri: quoted, observedAt: iso(2) })]);
    expect(await open.db.select().from(unplaced)).toEqual([]);
  });

  test('move the cursor with the work or not at all', async () => {
    const plan = planItems([post('one', 0)], tools, new Map());
    const failing = open.db.transaction(async (tx) => {
      await storePlan(tx, plan);
      await storeCursor(tx, 'bluesky', { at: 5 }, new Date(NOON));
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect([await count('posts'), await loadCursor(open.db, 'bluesky'), await streamTime(open.db)]).toEqual([
      0,
      null,
      null,
    ]);
    await open.db.transaction(async (tx) => {
      await storePlan(tx, plan);
      await storeCursor(tx, 'bluesky', { at: 5 }, new Date(NOON));
      await storeCursor(tx, 'mastodon', { at: 6 }, new Date(NOON - 5000));
    });
    expect([await count('posts'), await loadCursor(open.db, 'bluesky')]).toEqual([1, { at: 5 }]);
    expect(await streamTime(open.db)).toEqual(new Date(NOON - 5000));
  });

  test('take hostile text and give back what can be kept of it', async () => {
    const texts: ReadonlyArray<readonly [string, string]> = [
      ['Claude\u0000 is down\u0000', 'Claude\ufffd is down\ufffd'],
      ['Claude is down \ud800 half', 'Claude is down \ufffd half'],
      ['\u202eClaude is down\u2066', '\u202eClaude is down\u2066'],
      [`Claude is down ${'x'.repeat(99_000)}`, `Claude is down ${'x'.repeat(99_000)}`],
      [
        `Claude is down 👩‍💻 'quoted' "twice" \\ {a} $1 ; drop table posts; --`,
        `Claude is down 👩‍💻 'quoted' "twice" \\ {a} $1 ; drop table posts; --`,
      ],
    ];
    await store(texts.map(([text], index) => post(`t${index}`, index, { text })));
    const found = await open.db.select({ text: posts.text }).from(posts).orderBy(posts.observedAt);
    expect(found.map(({ text }) => text)).toEqual(texts.map(([, kept]) => kept));
    await store([item({ type: 'edit', uri: uri('t0'), text: 'Claude \u0000\udc00 works', observedAt: iso(9) })]);
    const [edited] = await open.db.select({ text: posts.text }).from(posts).orderBy(posts.observedAt).limit(1);
    expect(edited?.text).toBe('Claude \ufffd\ufffd works');
  });

  test('stand hostile names beside the text', async () => {
    const odd = 'did:plc:\u0000\ud800x';
    await store([
      post('fine', 0),
      post('odd', 1, {
        author: odd,
        uri: `at://${odd}`,
        langs: ['e\u0000n', '\ud800'],
        url: 'https://a\u0000b',
        parent: 'at://\u0000',
      }),
      item({ type: 'repost', uri: 'at://r\u0000', author: odd, subject: uri('fine'), observedAt: iso(2) }),
    ]);
    expect([await count('posts'), await count('mentions'), await count('shares')]).toEqual([2, 2, 1]);
  });

  test('count labels and series the same however often they are stored', async () => {
    await store([
      post('a', 0),
      post('b', 30, { author: 'did:a' }),
      post('c', 45, { author: 'did:c' }),
      post('d', 70),
      post('m', 10, { network: 'mastodon', author: 'm' }),
    ]);
    expect(await unjudgedUris(open.db, new Date(NOON + 50_000), 10)).toHaveLength(4);
    const first = await judged(['a', 'b', 'c', 'd', 'm']);
    for (let time = 0; time < 2; time += 1) await storeJudged(first);
    expect(await productsJudged(open.db, [uri('a')])).toEqual(['claude']);
    // A second thought is none, neither about what waits to be counted nor about what is.
    const other = first.map((one) => ({
      ...one,
      judgement: { ...one.judgement, label: 'other', signal: 0.1 } as const,
    }));
    await storeJudged(other);
    const { happenings } = await pending();
    await markFolded(happenings);
    await storeJudged(other);
    expect(await judged(['a', 'b', 'c', 'd', 'm'])).toEqual([]);
    expect(await productsJudged(open.db, [uri('a')])).toEqual([]);
    const rows = await open.db.select().from(series).orderBy(series.minute, series.network);
    expect(rows.map(({ network, mentions: named, reporters }) => [network, named, reporters])).toEqual([
      ['bluesky', 3, 2],
      ['mastodon', 1, 1],
      ['bluesky', 1, 1],
    ]);
    expect(await unjudgedUris(open.db, new Date(NOON + 1e6), 10)).toEqual([]);
  });

  test('hold back the fold where a post waits for its label', async () => {
    await store([post('a', 0), post('b', 60)]);
    const now = new Date(NOON + 600_000);
    expect(await horizon(open.db, now)).toEqual(new Date(NOON - 1));
    await judge(['a']);
    expect(await horizon(open.db, now)).toEqual(new Date(NOON + 60_000 - 1));
    await judge(['b']);
    expect(await horizon(open.db, now)).toEqual(now);
  });

  test('give each happening to the fold once, and only when it is judged and due', async () => {
    await store([
      post('a', 0),
      post('late', 5000),
      post('wait', 2),
      repost('r', 'a', 3),
      item({ type: 'engagement', network: 'mastodon', subject: uri('a'), reposts: 7, observedAt: iso(4) }),
      item({ type: 'gap', network: 'mastodon', from: iso(-60), to: iso(1) }),
    ]);
    await judge(['a', 'late']);
    expect(await toFold()).toEqual(['claude']);
    const { happenings, gapsTo, cut } = await pending();
    expect(cut).toBe(false);
    expect(happenings.map(({ kind }) => kind).toSorted()).toEqual(['engagement', 'gap', 'mention', 'share']);
    await markFolded(happenings);
    expect((await pending(3600, { gapsTo })).happenings).toEqual([]);
    expect(await toFold()).toEqual([]);
    await judge(['wait']);
    expect((await pending(9000, { gapsTo })).happenings.map((one) => ('uri' in one ? one.uri : ''))).toEqual([
      uri('wait'),
      uri('late'),
    ]);
  });

  test('give several folds what each has not seen yet, and no more', async () => {
    const feed = (name: string) => `https://${name}.example/api/v2/summary.json`;
    const body = JSON.stringify({ page: {}, status: { indicator: 'none' }, components: [], incidents: [] });
    const poll = (name: string, seconds: number) =>
      open.db.transaction((tx) =>
        recordPoll(tx, { feed: feed(name), at: new Date(NOON + seconds * 1000), http: 200, body }),
      );
    const products = [
      { id: 'claude', feeds: [{ kind: 'statuspage' as const, url: feed('claude') }] },
      { id: 'notion', feeds: [{ kind: 'statuspage' as const, url: feed('notion') }] },
    ];
    const due = () => productsToFold(open.db, new Date(NOON + 3_600_000), products);
    await store([post('a', 0), post('b', 1, { text: 'Notion is down' })]);
    await judge(['a', 'b']);
    await poll('claude', 2);
    const unfolded = products.map(({ id, feeds }) => ({
      product: id,
      feeds: feeds.map(({ url }) => url),
      readingsTo: 0,
      gapsTo: 0,
    }));
    const until = new Date(NOON + 3_600_000);
    const kindsOf = (pending: ReadonlyArray<{ happenings: readonly Happening[] }>) =>
      pending.map(({ happenings }) => happenings.map(({ kind }) => kind));
    const { pending: first } = await pendingHappenings(open.db, unfolded, until);
    expect(kindsOf(first)).toEqual([['mention', 'official'], ['mention']]);
    await open.db.transaction((tx) =>
      markCounted(
        tx,
        first.map(({ happenings }, index) => ({ product: products[index]!.id, happenings })),
      ),
    );
    expect(await due()).toEqual(['claude']);
    await poll('notion', 3);
    expect(await due()).toEqual(['claude', 'notion']);
    const going = unfolded.map((one, index) => ({ ...one, readingsTo: first[index]!.readingsTo }));
    expect(kindsOf((await pendingHappenings(open.db, going, until)).pending)).toEqual([[], ['official']]);
  });

  test('take a post away with its text when its author deletes it, and do not let it come back', async () => {
    await store([post('gone', 0), post('stays', 1), repost('r', 'gone', 2)]);
    await judge(['gone', 'stays']);
    const stored = await store([item({ type: 'delete', uri: uri('gone'), observedAt: iso(5) })]);
    expect(stored.products).toEqual(['claude']);
    expect(await knownRoots(open.db, new Set([uri('gone'), uri('stays')]))).toEqual(
      new Map([[uri('stays'), 'claude']]),
    );
    const { happenings } = await pending();
    expect(happenings.map(({ kind }) => kind).toSorted()).toEqual(['delete', 'mention', 'mention', 'share']);
    await markFolded(happenings);
    const left = await open.db.select({ uri: posts.uri }).from(posts);
    expect(left).toEqual([{ uri: uri('stays') }]);
    // A source that rewinds hands both on again.
    await store([post('gone', 0)]);
    await store([item({ type: 'delete', uri: uri('gone'), observedAt: iso(5) })]);
    expect(await open.db.select({ uri: posts.uri }).from(posts)).toEqual([{ uri: uri('stays') }]);
    expect(await open.db.select({ uri: mentions.uri }).from(mentions)).toEqual([{ uri: uri('stays') }]);
  });

  test('keep a post that was deleted by nobody who wrote one we know', async () => {
    const stored = await store([item({ type: 'delete', uri: uri('never'), observedAt: iso(5) })]);
    expect(stored).toEqual({ uris: [], products: [] });
  });

  test('change the text of an edited post, and what quotes the old one, alone', async () => {
    await store([post('a', 0)]);
    await judge(['a']);
    const before = await open.db.select().from(mentions);
    await store([
      item({ type: 'edit', uri: uri('a'), text: 'Claude works again', observedAt: iso(3) }),
      item({ type: 'edit', uri: uri('unknown'), text: 'x', observedAt: iso(3) }),
    ]);
    const edited = { reasons: ['edited since it was judged'], spans: [] };
    expect(await open.db.select().from(mentions)).toEqual(before.map((mention) => ({ ...mention, ...edited })));
    const [row] = await open.db.select().from(posts);
    expect(row).toMatchObject({ text: 'Claude works again', editedAt: new Date(NOON + 3000) });
  });

  test('note totals and gaps once', async () => {
    const batch = [
      post('a', 0),
      item({ type: 'engagement', network: 'mastodon', subject: uri('a'), reposts: 7, observedAt: iso(4) }),
      item({ type: 'engagement', network: 'mastodon', subject: uri('a'), reposts: 9, observedAt: iso(9) }),
      item({ type: 'gap', from: iso(-60), to: iso(1) }),
    ];
    await store(batch);
    await store(batch);
    expect((await open.db.select().from(engagements)).map(({ reposts }) => reposts).toSorted()).toEqual([7, 9]);
    expect(await open.db.select().from(gaps)).toHaveLength(1);
  });

  test('tell the story of an episode in the order in which it was decided', async () => {
    const story = [
      decisionOf({ product: 'claude', at: '2026-02-11T12:00:00.000Z' }),
      decisionOf({ product: 'claude', at: '2026-02-11T12:20:00.000Z', change: 'update' }),
      decisionOf({ product: 'claude', at: '2026-02-11T12:50:00.000Z', change: 'close' }),
    ];
    const numbers: number[] = [];
    for (const decision of story) numbers.push(await open.db.transaction((tx) => storeDecision(tx, decision)));
    expect(numbers).toEqual([1, 2, 3]);
    const stored = await decisionsAfter(open.db, 0);
    expect(stored.map(({ decision }) => decision)).toEqual(story);
    expect(await decisionsAfter(open.db, stored[1]?.id ?? 0)).toEqual(stored.slice(2));
    const [row] = await open.db.select().from(episodes);
    expect(row).toMatchObject({ told: true, closedAt: new Date('2026-02-11T12:50:00Z'), latest: story[2] });
    expect(await decisionsSince(open.db, ['claude'], new Date('2026-02-11T12:55:00Z'))).toEqual([]);
    expect(await decisionsSince(open.db, ['claude'], new Date('2026-02-11T12:45:00Z'))).toEqual(story);
    expect(await open.db.select().from(changes)).toHaveLength(3);
  });

  test('forget texts before counts', async () => {
    const days = (many: number) => -many * 86_400;
    await store([post('old', days(40)), post('new', days(1)), repost('r', 'old', days(39))]);
    await judge(['old', 'new']);
    await expire(open.db, engine, { now: new Date(NOON), postDays: 30, countDays: 400 });
    expect(await open.db.select({ uri: posts.uri }).from(posts)).toEqual([{ uri: uri('new') }]);
    expect(await open.db.select({ uri: mentions.uri }).from(mentions)).toEqual([{ uri: uri('new') }]);
    expect(await open.db.select().from(shares)).toEqual([]);
    expect(await open.db.select().from(series)).toHaveLength(2);
    await expire(open.db, engine, { now: new Date(NOON), postDays: 30, countDays: 35 });
    expect(await open.db.select().from(series)).toHaveLength(1);
  });
});
