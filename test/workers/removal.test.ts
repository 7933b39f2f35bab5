import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deletions, mentions, posts, shares } from '../../db/schema.ts';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { changeLine } from '../../src/cli/output.ts';
import { createEngine } from '../../src/cli/replay/engine.ts';
import { itemTime, type StreamItem, streamItem } from '../../src/sources/item.ts';
import { at, drain, type Ground, ingest, NOON, openGround, outcry, post } from './ground.ts';

const removal = (author: string, seconds: number): StreamItem =>
  streamItem.parse({ type: 'removal', network: 'bluesky', author, observedAt: at(seconds) });
const repost = (name: string, seconds: number, subject: string): StreamItem =>
  streamItem.parse({
    type: 'repost',
    network: 'bluesky',
    uri: `at://${name}`,
    author: `did:${name}`,
    observedAt: at(seconds),
    subject: `at://${subject}`,
  });

describe('an account that is gone', { timeout: 60_000 }, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.app.close());

  /** Posts of one author, read as one by one: the first 20 of an outcry. */
  const byOne = (items: readonly StreamItem[]): StreamItem[] =>
    items.map((item, index) => (item.type === 'post' && index < 20 ? { ...item, author: 'did:one' } : item));
  const authors = async () => ({
    posts: (await ground.app.db.selectDistinct({ author: posts.author }).from(posts)).map(({ author }) => author),
    mentions: await ground.app.db.selectDistinct({ author: mentions.author }).from(mentions),
    shares: (await ground.app.db.select().from(shares)).map(({ author }) => author),
  });

  it('takes all with it that its author said, and nothing of anybody else', async () => {
    const said = byOne(outcry(0, 40));
    await ingest(ground, said, 220);
    await drain(ground);
    await ingest(ground, [removal('did:one', 230)], 240);
    await drain(ground);
    const left = await authors();
    expect(left.posts).toHaveLength(20);
    expect(left.posts).not.toContain('did:one');
    expect(left.mentions).toHaveLength(20);
  });

  it('takes what it shared, too, and what comes again of it after a rewind stays away', async () => {
    const root = post('root', 0, 'Claude AI is down for everyone in the office');
    const items = [root, repost('a', 5, 'root'), repost('b', 6, 'root')];
    await ingest(ground, items, 10);
    await drain(ground);
    await ingest(ground, [removal('did:a', 20), removal('did:root', 21)], 30);
    await drain(ground);
    expect(await authors()).toEqual({ posts: [], mentions: [], shares: ['did:b'] });
    await ingest(ground, items, 40);
    await drain(ground);
    expect((await authors()).posts).toEqual([]);
    expect((await ground.app.db.select().from(deletions)).map(({ uri }) => uri).sort()).toEqual([
      'at://a',
      'at://root',
    ]);
  });

  it('decides as the pipeline in memory does, in one batch or in two', async () => {
    const said = byOne(outcry(0, 40));
    const gone = removal('did:one', 60);
    const items = [...said, gone].sort((a, b) => itemTime(a) - itemTime(b));
    await ingest(ground, items, 300);
    await drain(ground);
    const stored = (await decisionsAfter(ground.app.db, 0)).map(({ decision: { change } }) => changeLine(change));
    const engine = createEngine(ground.app);
    const halves = [items.slice(0, 9), items.slice(9)];
    const inMemory = halves.flatMap((half, index) =>
      engine
        .take({ items: half, cursor: null, position: NOON + (index === 0 ? 40 : 300) * 1000, events: 0, dropped: {} })
        .map(({ change }) => changeLine(change)),
    );
    expect(stored.length).toBeGreaterThan(0);
    expect(stored).toEqual(inMemory);
  });

  it.each([
    ['in the turn in which it is decided upon', [0, 300]],
    ['in turns of their own', [0, 60, 70, 300]],
  ])('is named by no decision that is kept, deleted %s', async (_, turns) => {
    const { app } = ground;
    const said = outcry(0, 40);
    const gone = new Set(said.slice(0, 9).map((item) => ('uri' in item ? item.uri : '')));
    const deleted = [...gone].map((uri): StreamItem => {
      return { type: 'delete', network: 'bluesky', uri, observedAt: Date.parse(at(65)) };
    });
    const items = [...said, ...deleted].sort((a, b) => itemTime(a) - itemTime(b));
    for (const [index, to] of turns.slice(1).entries()) {
      const from = NOON + (turns[index] ?? 0) * 1000;
      const turn = items.filter((item) => itemTime(item) >= from && itemTime(item) < NOON + to * 1000);
      await ingest(ground, turn, to);
      await drain(ground);
    }
    const decided = (await decisionsAfter(app.db, 0)).map(({ decision: { change } }) => change);
    const engine = createEngine(app);
    const position = NOON + 300_000;
    const inMemory = engine.take({ items, cursor: null, position, events: 0, dropped: {} });
    expect(inMemory.some(({ change }) => change.posts.some((uri) => gone.has(uri)))).toBe(true);
    expect(decided).toEqual(
      inMemory.map(({ change }) => ({ ...change, posts: change.posts.filter((uri) => !gone.has(uri)) })),
    );
  });
});
