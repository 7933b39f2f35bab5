import { asc } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { posts } from '../../db/schema.ts';
import { loadCursor } from '../../db/store/ingest.ts';
import { storeBatch } from '../../workers/ingest.ts';
import { NOON, openGround, outcry, source } from './ground.ts';

it('drops the one item that the database refuses, counts it, and stores the others and the cursor', async () => {
  const ground = await openGround();
  const { app } = ground;
  const items = outcry(0, 7).map((item, index) => {
    // A time that no check has let through so far, as if one had.
    return index === 4 && item.type === 'post' ? { ...item, createdAt: 1e19 } : item;
  });
  const batch = { items, polls: [], cursor: { line: 7 }, position: NOON + 60_000, events: 7, dropped: {} };
  expect(await storeBatch(app, source, batch)).toBe(6);
  const stored = await app.db.select({ uri: posts.uri }).from(posts).orderBy(asc(posts.observedAt));
  expect(stored.map(({ uri }) => uri)).toEqual([0, 1, 2, 3, 5, 6].map((index) => `at://p0-${index}`));
  expect(await loadCursor(app.db, source.key)).toEqual({ line: 7 });
  expect(await app.metrics.registry.metrics()).toContain('reason="refused by the database"} 1');
  await app.close();
});
