import { expect, it } from 'vitest';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { createEngine } from '../../src/cli/replay/engine.ts';
import type { StreamItem } from '../../src/sources/item.ts';
import type { Poll } from '../../src/status/poll-line.ts';
import { drain, ingest, NOON, openGround, outcry, post } from './ground.ts';

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

const timeOf = (item: StreamItem) => ('observedAt' in item ? item.observedAt : item.to);

it('groups an echo that no dependency declares as the store does, however the recording is cut', async () => {
  const ground = await openGround();
  const fails = ["won't load", 'keeps failing', 'is not responding', 'gives me errors', 'is down'];
  const guesses = ['turns out Claude AI is down', 'because Claude AI is down', 'apparently Claude AI is down'];
  const echo = Array.from({ length: 15 }, (_, index) =>
    post(
      `echo${index}`,
      180 + 27 * index,
      `Netflix ${fails[index % 5]} ${['on the tv', 'at home', 'in Lyon'][index % 3]}, ${guesses[Math.floor(index / 5)]}`,
    ),
  );
  const items = [...outcry(0, 120), ...echo].sort((a, b) => timeOf(a) - timeOf(b));
  const upTo = (from: number, to: number) =>
    items.filter((item) => timeOf(item) >= NOON + 1000 * from && timeOf(item) < NOON + 1000 * to);
  const batch = (from: number, to: number) => {
    const cut = upTo(from, to);
    return { items: cut, polls: [], cursor: {}, position: NOON + 1000 * to, events: cut.length, dropped: {} };
  };
  const whole = createEngine(ground.app).take(batch(0, 700));
  const engine = createEngine(ground.app);
  const cuts = [0, 190, 205, 333, 480, 700];
  const inPieces = cuts.slice(1).flatMap((to, index) => engine.take(batch(cuts[index]!, to)));

  for (const [index, to] of cuts.slice(1).entries()) {
    await ingest(ground, upTo(cuts[index]!, to), to);
    await drain(ground);
  }
  const stored = (await decisionsAfter(ground.app.db, 0)).map(({ decision }) => decision);
  const netflix = whole.filter(({ change }) => change.product === 'netflix');
  expect(netflix.at(-1)?.change.upstream?.product).toBe('claude');
  expect(netflix.at(-1)?.details.groupedUnder).toMatch(/^claude-outage/);
  expect(netflix.some(({ telling }) => telling.tell)).toBe(false);
  expect(inPieces).toEqual(whole);
  expect(stored).toEqual(whole);
  await ground.app.close();
});
