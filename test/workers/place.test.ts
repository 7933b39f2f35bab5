import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shares } from '../../db/schema.ts';
import { decisionsAfter } from '../../db/store/episodes.ts';
import type { App } from '../../src/app.ts';
import { emptyUnnamed } from '../../src/match/unnamed.ts';
import { type Post, type StreamItem, streamItem } from '../../src/sources/item.ts';
import { memoryWithin } from '../../src/waves/kernel.ts';
import { placeUnnamed } from '../../workers/place.ts';
import { at, drain, type Ground, ingest, NOON, openGround, post } from './ground.ts';

const ROOT = 'at://old';
let unnamed = emptyUnnamed(7);
let ground: Ground;
let app: App;

beforeEach(async () => {
  unnamed = emptyUnnamed(7);
  const opened = await openGround();
  app = { ...opened.app, unnamed };
  ground = { app, queue: opened.queue };
});
afterEach(() => app.close());

/** Reposts of a post of which 900 will come in the end, from `from` to `to` seconds. */
const reposts = (from: number, to: number) => {
  const count = (seconds: number) => Math.floor(900 * memoryWithin(seconds));
  return Array.from({ length: count(to) - count(from) }, (_, index) => {
    const seconds = from + ((to - from) * index) / (count(to) - count(from));
    const name = `r${count(from) + index}`;
    return streamItem.parse({
      type: 'repost',
      network: 'bluesky',
      uri: `at://${name}`,
      author: `did:${name}`,
      observedAt: at(seconds),
      subject: ROOT,
    });
  });
};

function place(answer: string | null, seconds: number): Promise<boolean> {
  const found = answer === null ? null : [post('old', seconds, answer) as Post];
  return placeUnnamed(app, unnamed, { network: 'bluesky', most: 25, ask: async () => found }, NOON + seconds * 1000);
}

const waves = async () =>
  (await decisionsAfter(app.db, 0)).map(({ decision: { change } }) => `${change.product} ${change.change}`);

describe('a post older than our reading that is only reposted', () => {
  it('is a wave of the product that it names once its network was asked, those before counted in', async () => {
    await ingest(ground, reposts(0, 120), 120);
    expect(await place('Claude deleted all my notes', 120)).toBe(true);
    await ingest(ground, reposts(120, 600), 600);
    await drain(ground);
    expect((await waves())[0]).toBe('claude open');
    const [first] = await decisionsAfter(app.db, 0);
    expect(first?.decision.change.wave).toMatchObject({ root: ROOT });
    expect(Date.parse(first?.decision.change.onset ?? '')).toBeLessThan(NOON + 60_000);
  });

  it('leaves no trace when it names no product', async () => {
    await ingest(ground, reposts(0, 120), 120);
    await place('my cat deleted all my notes', 120);
    await ingest(ground, reposts(120, 600), 600);
    await drain(ground);
    expect([await waves(), unnamed.waiting.posts]).toEqual([[], 0]);
  });

  it('is asked for again when nobody answered', async () => {
    await ingest(ground, reposts(0, 120), 120);
    expect(await place(null, 120)).toBe(false);
    expect(await place('Claude deleted all my notes', 121)).toBe(true);
    await ingest(ground, reposts(120, 600), 600);
    await drain(ground);
    expect(await waves()).toContain('claude open');
  });

  it('ends as a wave when it is deleted', async () => {
    await ingest(ground, reposts(0, 120), 120);
    await place('Claude deleted all my notes', 120);
    await ingest(ground, reposts(120, 600), 600);
    await drain(ground);
    const gone = streamItem.parse({ type: 'delete', network: 'bluesky', uri: ROOT, observedAt: at(630) });
    await ingest(ground, [gone], 660);
    await drain(ground);
    const last = (await decisionsAfter(app.db, 0)).at(-1)?.decision.change;
    expect([last?.change, last?.reason]).toEqual(['close', expect.stringContaining('deleted')]);
  });
});

describe('reposts that come before their post', () => {
  it('count once it is stored, each once, and wait no more', async () => {
    const early = reposts(0, 30).map((item) => ({ ...item, subject: 'at://late' }) as StreamItem);
    expect(early.length).toBeGreaterThan(2);
    const late = post('late', 0, 'Claude AI deleted all my notes');
    await ingest(ground, early, 30);
    expect(await app.db.select().from(shares)).toEqual([]);
    await ingest(ground, [late], 31);
    await ingest(ground, [...early, late], 32);
    const stored = await app.db.select().from(shares);
    expect(stored.map(({ uri }) => uri).sort()).toEqual(early.map((item) => ('uri' in item ? item.uri : '')).sort());
    expect(stored.every(({ product, placedAt }) => product === 'claude' && placedAt === null)).toBe(true);
    expect(unnamed.waiting.reposts).toBe(0);
  });

  it('leave no trace where it names no product', async () => {
    await ingest(ground, reposts(0, 30), 30);
    await ingest(ground, [post('old', 0, 'what a day')], 31);
    expect(await app.db.select().from(shares)).toEqual([]);
  });
});
