import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mentions, posts, productStates, series } from '../../db/schema.ts';
import { unjudgedUris } from '../../db/store/labels.ts';
import type { StreamItem } from '../../src/sources/item.ts';
import { storeBatch } from '../../workers/ingest.ts';
import { drain, type Ground, ingest, loseQueue, NOON, openGround, outcry, post, source } from './ground.ts';

describe('posts that the process which reads them judges itself', { timeout: 60_000 }, () => {
  let apart: Ground;
  let atOnce: Ground;
  beforeEach(async () => {
    [apart, atOnce] = await Promise.all([openGround(), openGround()]);
    atOnce = { ...atOnce, app: { ...atOnce.app, judgesAtOnce: true } };
  });
  afterEach(async () => {
    await Promise.all([apart.app.close(), atOnce.app.close()]);
  });

  const rows = async ({ app: { db } }: Ground) => ({
    posts: await db.select().from(posts).orderBy(asc(posts.uri)),
    mentions: await db.select().from(mentions).orderBy(asc(mentions.uri), asc(mentions.product)),
    series: await db.select().from(series).orderBy(asc(series.product), asc(series.minute)),
  });

  const SAID: readonly StreamItem[] = [
    ...outcry(0, 300, 1),
    post('several', 301, 'ChatGPT is down because Cloudflare is down, thank god Claude AI works'),
    post('calm', 302, 'Wrote the minutes with Claude AI, works fine'),
    post('odd', 303, 'Claude AI is down \ud83d again\0 and again'),
    post('several', 304, 'Slack and Notion are both down'),
    post('several', 305, 'GitHub is down'),
    { type: 'edit', network: 'bluesky', uri: 'at://p0-7', text: 'it is back', observedAt: NOON + 306_000 },
    { type: 'delete', network: 'bluesky', uri: 'at://p0-8', observedAt: NOON + 307_000 },
  ];

  it('get the labels and counts that the classify worker gives them', async () => {
    await ingest(apart, SAID, 310);
    await ingest(atOnce, SAID, 310);
    expect(atOnce.queue.take('classify')).toEqual([]);
    await Promise.all([drain(apart), drain(atOnce)]);
    const [one, other] = await Promise.all([rows(apart), rows(atOnce)]);
    expect(other).toEqual(one);
    expect(one.mentions.length).toBeGreaterThan(300);
    expect(one.mentions.every(({ label, counted }) => label !== null && counted)).toBe(true);
    expect(one.series.some(({ reporters }) => reporters > 10)).toBe(true);
  });

  it('are judged, counted and told of once, however often they are read', async () => {
    await ingest(atOnce, SAID.slice(0, 300), 310);
    const before = await rows(atOnce);
    await ingest(atOnce, SAID.slice(0, 300), 311);
    expect(await rows(atOnce)).toEqual(before);
  });

  it('are folded though their wake-ups are lost', async () => {
    await ingest(atOnce, SAID, 310);
    expect(await unjudgedUris(atOnce.app.db, new Date(NOON + 400_000), 10)).toEqual([]);
    loseQueue(atOnce);
    await ingest(atOnce, [], 320);
    await drain(atOnce);
    const states = await atOnce.app.db.select().from(productStates);
    expect(states.map(({ product }) => product)).toContain('claude');
  });

  it('are stored but for the one that the database refuses', async () => {
    const items = outcry(0, 520, 1).map((item, index) =>
      // A time that no check has let through so far, as if one had.
      index === 300 && item.type === 'post' ? { ...item, createdAt: 1e19 } : item,
    );
    const batch = { items, polls: [], cursor: {}, position: NOON + 600_000, events: 520, dropped: {} };
    expect(await storeBatch(atOnce.app, source, batch)).toBe(519);
    const { mentions: stored } = await rows(atOnce);
    expect(stored.map(({ label }) => label !== null)).toEqual(Array.from({ length: 519 }, () => true));
  });

  it('wait for the classify worker where they were stored before, with another product', async () => {
    await ingest(atOnce, [post('again', 0, 'Claude AI is down')], 10);
    await ingest(atOnce, [post('again', 0, 'Claude AI and GitHub are down')], 20);
    expect(await unjudgedUris(atOnce.app.db, new Date(NOON + 400_000), 10)).toEqual(['at://again']);
    expect(atOnce.queue.take('classify')).toEqual([{ uris: ['at://again'] }]);
  });
});
