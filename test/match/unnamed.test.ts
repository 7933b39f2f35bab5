import { expect, it } from 'vitest';
import { openTools } from '../../src/app.ts';
import { planItems } from '../../src/match/plan.ts';
import { emptyUnnamed, giveBack, noteUnnamed, takeReady, takeShares } from '../../src/match/unnamed.ts';
import { streamItem } from '../../src/sources/item.ts';

const share = (subject: string, index: number, more: { author?: string; uri?: string; network?: string } = {}) => ({
  type: 'repost' as const,
  uri: `${subject}/r${index}`,
  subject,
  author: `a${index}`,
  network: 'bluesky',
  observedAt: index,
  ...more,
});

it('a post is asked for once three people have reposted it, each counted once, and never again', () => {
  const unnamed = emptyUnnamed(7);
  const take = () => takeReady(unnamed, 'bluesky', 25);
  noteUnnamed(unnamed, share('at://x', 0));
  noteUnnamed(unnamed, share('at://x', 1));
  noteUnnamed(unnamed, share('at://x', 1));
  noteUnnamed(unnamed, share('at://x', 2, { author: 'a1' }));
  expect(take()).toEqual([]);
  noteUnnamed(unnamed, share('at://x', 3));
  expect(take()).toEqual(['at://x']);
  noteUnnamed(unnamed, share('at://x', 4));
  expect(take()).toEqual([]);
  expect(takeShares(unnamed, 'at://x').map(({ observedAt }) => observedAt)).toEqual([0, 1, 2, 3, 4]);
  for (const index of [5, 6, 7]) noteUnnamed(unnamed, share('at://x', index));
  expect([take(), unnamed.waiting.posts]).toEqual([[], 0]);
});

it('a post is asked for again when nobody answered, in turn, and only its own network', () => {
  const unnamed = emptyUnnamed(7);
  for (const subject of ['at://x', 'at://y', 'at://z'])
    for (const index of [0, 1, 2]) noteUnnamed(unnamed, share(subject, index));
  for (const index of [0, 1, 2]) noteUnnamed(unnamed, share('https://toot', index, { network: 'mastodon' }));
  const first = takeReady(unnamed, 'bluesky', 2);
  expect(first).toEqual(['at://x', 'at://y']);
  giveBack(unnamed, first);
  expect(takeReady(unnamed, 'bluesky', 9)).toEqual(['at://z', 'at://x', 'at://y']);
});

it('what is kept is bounded, the longest known forgotten first', () => {
  const unnamed = emptyUnnamed(7);
  for (let index = 0; index < 30_000; index += 1) {
    noteUnnamed(unnamed, share(`at://${index}`, 1));
    noteUnnamed(unnamed, share('at://much', index));
  }
  expect(unnamed.waiting.posts).toBeLessThanOrEqual(20_000);
  const count = (subject: string) => takeShares(unnamed, subject).length;
  expect([count('at://29999'), count('at://0')]).toEqual([1, 0]);
  const much = count('at://much');
  expect(much).toBeGreaterThan(1);
  expect(much).toBeLessThanOrEqual(500);
  let rest = 0;
  for (let index = 0; index < 30_000; index += 1) rest += count(`at://${index}`);
  expect(rest).toBeGreaterThan(15_000);
  expect([unnamed.waiting.posts, unnamed.waiting.reposts]).toEqual([0, 0]);
});

it('many reposts of many posts are bounded over all of them: one account that reposts again and again fills no memory', () => {
  const unnamed = emptyUnnamed(7);
  for (let index = 0; index < 300_000; index += 1) noteUnnamed(unnamed, share(`at://${index % 1000}`, index));
  expect(unnamed.waiting.reposts).toBeLessThanOrEqual(100_000);
  expect(unnamed.waiting.reposts).toBeGreaterThan(50_000);
  const kept = unnamed.waiting.reposts;
  let taken = 0;
  for (let index = 0; index < 1000; index += 1) taken += takeShares(unnamed, `at://${index}`).length;
  expect(taken).toBe(kept);
  expect(unnamed.waiting.reposts).toBe(0);
});

it('only reposts of what nothing is known of wait, not those that a quote ties to a product', () => {
  const unnamed = emptyUnnamed(7);
  const given = { network: 'bluesky', observedAt: '2026-02-11T12:00:00Z' };
  const repost = (name: string, subject: string) =>
    streamItem.parse({ ...given, type: 'repost', uri: `at://${name}`, author: `did:${name}`, subject });
  const quote = (name: string, text: string, quoted: string) =>
    streamItem.parse({ ...given, type: 'post', kind: 'quote', uri: `at://${name}`, author: name, text, quoted });
  const items = [
    quote('q1', 'Claude is down', 'at://quoted'),
    repost('r1', 'at://quoted'),
    quote('q2', 'look at this', 'at://other'),
    repost('r2', 'at://other'),
  ];
  planItems(items, { ...openTools([]), unnamed }, new Map());
  expect(unnamed.waiting.posts).toBe(1);
  expect(takeShares(unnamed, 'at://other')).toEqual([items[3]]);
});
