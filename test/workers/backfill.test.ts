import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backfills, mentions, productStates, series } from '../../db/schema.ts';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { HOUR, MINUTE } from '../../src/count/time.ts';
import type { ProductState } from '../../src/detect/advance.ts';
import { levelOf } from '../../src/detect/baseline.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { type SearchPosts, searchBluesky } from '../../src/sources/bluesky/search-posts.ts';
import { backfillNext } from '../../workers/backfill.ts';
import { ingestBatch } from '../../workers/ingest.ts';
import { type SearchStandIn, startSearch } from '../stand-ins/bluesky-search.ts';
import { drain, type Ground, NOON, outcry, source } from './ground.ts';

const PASSWORD = 'abcd-efgh';
const bluesky = { ...source, key: 'bluesky', network: 'bluesky' };
const signal = new AbortController().signal;
let server: SearchStandIn;
let ground: Ground;
let app: App;
let search: SearchPosts;
let now = NOON;

beforeEach(async () => {
  now = NOON;
  server = await startSearch(PASSWORD);
  search = searchBluesky({ service: server.url, identifier: 'us.test', password: PASSWORD }, ['127.0.0.1']);
  const queue = createInlineQueue();
  const config = { ...readConfig({}), database: { folder: null } };
  const opened = await openApp(config, { queue, log: createLog('silent'), write: () => {} });
  const claude = opened.catalogue.byId.get('claude')!;
  // One product, so that what is searched for is told by its name.
  const catalogue = { products: [claude], byId: new Map([['claude', claude]]) };
  app = { ...opened, catalogue, now: async () => new Date(now) };
  ground = { app, queue };
});
afterEach(async () => {
  await app.close();
  await server.close();
});

/** People said, one every `everyMs` from `from` on, that Claude is down. */
function said(count: number, from: number, everyMs: number): void {
  for (const item of outcry(0, count)) {
    if (item.type !== 'post') continue;
    const number = server.posts.length;
    const uri = `at://did:plc:s${number}/app.bsky.feed.post/3k${number}`;
    server.posts.push({ uri, text: `${item.text} ${number}`, at: new Date(from + number * everyMs) });
  }
}
const read = (items: Parameters<typeof ingestBatch>[2]['items'], position: number) =>
  ingestBatch(app, bluesky, { items, cursor: {}, position, events: items.length, dropped: {} });
async function backfillAll(): Promise<void> {
  while ((await backfillNext(app, search, new Date(now), signal)) === 0) await drain(ground);
}
const level = async (): Promise<number> => {
  const [row] = await app.db.select().from(productStates);
  return row === undefined ? 0 : levelOf((row.state as ProductState).baseline);
};

describe('what was not read', { timeout: 60_000 }, () => {
  it('is searched for where a gap was: it stands in history, and no alarm is raised', async () => {
    await read([{ type: 'gap', network: 'bluesky', from: now - HOUR, to: now - 30 * MINUTE }], now);
    said(20, now - 50 * MINUTE, 30_000);
    server.posts.push({
      uri: 'at://did:plc:x/app.bsky.feed.post/3k',
      text: 'claude monet painted',
      at: new Date(now - 45 * MINUTE),
    });
    await backfillAll();
    const rows = await app.db.select().from(mentions);
    expect(rows).toHaveLength(20);
    expect(rows.every(({ backfilled, label, counted }) => backfilled && label !== null && counted)).toBe(true);
    const counted = await app.db.select().from(series);
    expect(counted.reduce((sum, { mentions: count }) => sum + count, 0)).toBe(20);
    expect(await decisionsAfter(app.db, 0)).toEqual([]);
    const done = await app.db.select().from(backfills);
    expect(done.map(({ reason, found, doneAt }) => [reason, found, doneAt !== null]).sort()).toEqual([
      ['gap', 20, true],
      ['tracked', 0, true],
    ]);
  });

  it('teaches what is normal of a product that was not tracked before, and what is read then is judged by it', async () => {
    said(60, now - 60 * HOUR, HOUR);
    await backfillAll();
    expect(await decisionsAfter(app.db, 0)).toEqual([]);
    expect(await level()).toBeGreaterThan(0.01);
    now += 4 * MINUTE;
    await read(outcry(0, 20), now);
    await drain(ground);
    const changes = (await decisionsAfter(app.db, 0)).map(({ decision: { change } }) => change);
    expect(changes[0]).toMatchObject({ change: 'open', product: 'claude' });
    expect(changes[0]!.reporters).toBeLessThanOrEqual(20);
  });

  it('changes nothing of an outage that is open, nor tells it twice', async () => {
    now += 4 * MINUTE;
    await read(outcry(0, 20), now);
    await drain(ground);
    const before = await decisionsAfter(app.db, 0);
    expect(before.length).toBeGreaterThan(0);
    said(40, now - 40 * HOUR, HOUR);
    await backfillAll();
    expect(await decisionsAfter(app.db, 0)).toEqual(before);
    now += MINUTE;
    await read(outcry(5 * 60, 3), now);
    await drain(ground);
    const opened = (await decisionsAfter(app.db, 0)).filter(({ decision: { change } }) => change.change === 'open');
    expect(opened).toHaveLength(1);
  });

  it('is searched for once, and again where nobody answered', async () => {
    server.refuse(429);
    said(3, now - HOUR, 1000);
    expect(await backfillNext(app, search, new Date(now), signal)).toBe(7000);
    server.refuse(null);
    await backfillAll();
    const asked = server.searches.length;
    expect(asked).toBeGreaterThan(1);
    await backfillAll();
    expect(server.searches).toHaveLength(asked);
    expect(await app.db.select().from(mentions)).toHaveLength(3);
  });
});

describe('searchBluesky', () => {
  const from = new Date(NOON - HOUR);
  const find = (cursor: string | null = null) =>
    search({ words: 'claude ai', from, to: new Date(NOON), cursor }, signal);

  it('finds page after page of the words as they stand, by the time at which the network saw them', async () => {
    said(3, NOON - 30 * MINUTE, 1000);
    const first = await find();
    expect(first).toMatchObject({ cursor: '2', posts: [{ observedAt: NOON - 30 * MINUTE + 2000 }, {}] });
    expect(await find('2')).toMatchObject({ cursor: null, posts: [{ observedAt: NOON - 30 * MINUTE }] });
    expect(server.searches[0]).toEqual({
      q: '"claude ai"',
      since: from.toISOString(),
      until: new Date(NOON).toISOString(),
    });
    expect(server.logIns).toBe(1);
  });

  it('logs in again when its session has ended', async () => {
    await find();
    server.endSession();
    expect(await find()).toHaveProperty('waitMs');
    expect(await find()).toHaveProperty('posts');
    expect(server.logIns).toBe(2);
  });

  it('says how long to wait where it is refused, and with a wrong password', async () => {
    server.refuse(503);
    expect(await find()).toEqual({ waitMs: 60_000 });
    const stranger = searchBluesky({ service: server.url, identifier: 'us.test', password: 'wrong' }, ['127.0.0.1']);
    expect(await stranger({ words: 'x', from, to: new Date(NOON), cursor: null }, signal)).toEqual({ waitMs: 900_000 });
  });
});
