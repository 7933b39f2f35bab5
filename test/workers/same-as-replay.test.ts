import { expect, it } from 'vitest';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { createEngine } from '../../src/cli/replay/engine.ts';
import type { Poll } from '../../src/status/poll-line.ts';
import { drain, ingest, NOON, openGround, outcry } from './ground.ts';

it('reads recorded polls as the store does: with the recorder’s reason, and none that is older than one before', async () => {
  const ground = await openGround();
  const feed = ground.app.catalogue.byId.get('claude')?.feeds[0]?.url ?? '';
  const poll = (seconds: number, more: Partial<Poll>): Poll => {
    return { at: NOON + seconds * 1000, feed, http: 0, body: '', contentType: null, reason: null, ...more };
  };
  const polls = [poll(-600, { reason: 'the recorder was cut off' }), poll(-900, { http: 503 })];
  const items = outcry(0, 20);
  const position = NOON + 300_000;
  const batch = { items, polls, cursor: {}, position, events: items.length, dropped: {} };
  const replayed = createEngine(ground.app).take(batch);

  await ingest(ground, items, 300, polls);
  await drain(ground);
  const stored = (await decisionsAfter(ground.app.db, 0)).map(({ decision }) => decision);
  expect(replayed.length).toBeGreaterThan(0);
  expect(replayed[0]?.details.page.reason).toBe('the recorder was cut off');
  expect(stored).toEqual(replayed);
  await ground.app.close();
});
