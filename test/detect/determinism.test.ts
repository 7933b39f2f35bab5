import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, advanceTo, emptyState, isAwake, type ProductState, STATE_VERSION } from '../../src/detect/advance.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import {
  chatter,
  context,
  fold,
  HOUR,
  incident,
  MINUTE,
  mention,
  polls,
  random,
  report,
  reports,
  START,
} from './stream.ts';

/** Two days with an outage, a wave, deletes, a gap and a status page. */
function eventful(seed: number): Happening[] {
  const next = random(seed);
  const begin = START + 26 * HOUR + Math.floor(next() * 5 * HOUR);
  const posts = reports(next, begin, begin + 30 * MINUTE, 1.5).map((post) => ({ ...post, sketch: sketch(next, 3) }));
  const root = mention(begin - 30 * MINUTE);
  const shares: Happening[] = Array.from({ length: 120 }, (_, index) => ({
    kind: 'share',
    at: Math.floor(root.at + 20_000 * index ** 1.1),
    uri: `at://share/${seed}/${index}`,
    author: `sharer-${index}`,
    network: 'bluesky',
    subject: root.uri,
    via: 'repost',
  }));
  const deletes = posts
    .slice(0, 5)
    .map((post): Happening => ({ kind: 'delete', at: begin + 40 * MINUTE, uri: post.uri }));
  const official = polls(begin - HOUR, begin + 2 * HOUR, (at) =>
    at < begin + 15 * MINUTE
      ? {}
      : { state: 'partial_outage', incidents: [incident({ startedAt: begin + 12 * MINUTE })] },
  );
  const gap: Happening = {
    kind: 'gap',
    at: begin - 2 * HOUR,
    network: 'mastodon',
    from: begin - 3 * HOUR,
    to: begin - 2 * HOUR,
  };
  const ordinary = chatter(next, START, START + 34 * HOUR, () => 0.3, 0.1).map((post) => ({
    ...post,
    sketch: sketch(next, 3),
  }));
  return [...ordinary, ...posts, root, ...shares, ...deletes, ...official, gap].sort(compareHappenings);
}

const given = context();
const plain = (list: readonly Happening[], state = emptyState()) => fold(list, given, START + 60 * HOUR, state);
/** As a database gives it back, which keeps the keys of an object in an order of its own. */
const thaw = (state: ProductState): ProductState =>
  JSON.parse(JSON.stringify(state), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)))
      : value,
  );
/** Sixteen hashes of a text of which `copies` others have the same. */
const sketch = (next: () => number, copies: number): string =>
  Array.from({ length: 16 }, (_, index) =>
    (Math.floor(next() * copies) * 16 + index).toString(16).padStart(4, '0'),
  ).join('');

describe('the fold', () => {
  it('gives the same decisions over JSON round trips and however time is split', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1_000_000), (seed, salt) => {
        const list = eventful(seed);
        const whole = plain(list);
        expect(whole.length).toBeGreaterThan(4);
        const next = random(salt);
        let state = emptyState();
        const split = [];
        for (const [index, happening] of list.entries()) {
          split.push(...advance(state, happening, given, happening.at));
          if (next() < 0.05) state = thaw(state);
          const following = list[index + 1]?.at ?? START + 60 * HOUR;
          if (next() < 0.3) {
            const middle = happening.at + Math.floor(next() * (following - happening.at));
            split.push(...advanceTo(state, middle, given), ...advanceTo(state, following, given));
          }
        }
        split.push(...advanceTo(state, START + 60 * HOUR, given));
        expect(split).toEqual(whole);
      }),
      { numRuns: 12 },
    );
  });

  it('counts the same people and mentions when an earlier post of somebody comes later', () => {
    const minute = START + 30 * HOUR;
    const posts = Array.from({ length: 12 }, (_, index) =>
      report(minute + index * 5_000, { author: `author-${index % 5}` }),
    );
    const ordinary = chatter(random(4), START, minute - HOUR, () => 0.2, 0.1);
    const inOrder = plain([...ordinary, ...posts]);
    const swapped = [posts[5]!, posts[0]!, posts[7]!, posts[2]!];
    const rest = posts.filter((post) => !swapped.includes(post));
    const state = emptyState();
    const late = [...ordinary, ...swapped, ...rest].flatMap((post) => advance(state, post, given, post.at));
    late.push(...advanceTo(state, START + 60 * HOUR, given));
    const last = (decisions: typeof late) => {
      const { reporters, mentions } = decisions.at(-1)!.change;
      return { reporters, mentions };
    };
    expect(last(inOrder)).toEqual({ reporters: 5, mentions: 5 });
    expect(last(late)).toEqual(last(inOrder));
  });

  it('takes no notice of a line that is repeated', () => {
    const list = eventful(5);
    const twice = list.flatMap((happening) => [happening, happening]);
    expect(plain(twice)).toEqual(plain(list));
  });

  it('opens the same episode when posts come up to 30 seconds late', () => {
    const list = eventful(6);
    const next = random(1);
    const shuffled = list
      .map((happening) => ({ happening, order: happening.at + next() * 30_000 }))
      .sort((a, b) => a.order - b.order)
      .map(({ happening }) => happening);
    const state = emptyState();
    const late = shuffled.flatMap((happening) => advance(state, happening, given, happening.at));
    late.push(...advanceTo(state, START + 60 * HOUR, given));
    const episodes = (decisions: typeof late) => [...new Set(decisions.map(({ change }) => change.episode))];
    expect(episodes(late)).toEqual(episodes(plain(list)));
  });

  it('makes no surge of posts of a whole day that come hours late', () => {
    const next = random(2);
    const stream = chatter(next, START, START + 48 * HOUR, () => 1, 0.1);
    const isLate = (at: number) => at > START + 30 * HOUR && at < START + 33 * HOUR;
    const state = emptyState();
    const inOrder = stream.filter(({ at }) => !isLate(at) && at < START + 34 * HOUR);
    const decisions = [
      ...inOrder,
      ...stream.filter(({ at }) => isLate(at)),
      ...stream.filter(({ at }) => at >= START + 34 * HOUR),
    ]
      .flatMap((happening) => advance(state, happening, given, happening.at))
      .filter(({ telling }) => telling.tell);
    expect(decisions).toEqual([]);
  });

  it('says later what it decides later: at is the clock in a live catch-up', () => {
    const list = eventful(7);
    const state = emptyState();
    const now = START + 100 * HOUR;
    const decisions = list.flatMap((happening) => advance(state, happening, given, now));
    expect(new Set(decisions.map(({ change }) => change.at))).toEqual(new Set([new Date(now).toISOString()]));
  });

  it('sleeps when nothing is open, and costs little to keep', () => {
    const state = emptyState();
    fold([mention(START)], given, START + 90 * 24 * HOUR, state);
    expect(isAwake(state)).toBe(false);
    expect(state.version).toBe(STATE_VERSION);
    expect(JSON.stringify(state).length).toBeLessThan(1200);
  });

  it('wakes while an episode is open', () => {
    const state = emptyState();
    fold(reports(random(1), START, START + 10 * MINUTE, 3), given, undefined, state);
    expect(isAwake(state)).toBe(true);
    advanceTo(state, START + 4 * HOUR, given);
    expect(isAwake(state)).toBe(false);
  });

  it('is not shaken by hostile names', () => {
    const hostile = ['__proto__', 'constructor', 'toString', '\u0000', '𝕏'.repeat(500)];
    const list = hostile.flatMap((name, index) =>
      reports(random(index + 1), START, START + 10 * MINUTE, 1, {
        blames: name,
        component: name,
        lang: name,
        network: name,
        textKey: name,
      }),
    );
    const state = emptyState();
    const decisions = fold(list, given, START + HOUR, state);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(JSON.parse(JSON.stringify(decisions))).toEqual(decisions);
  });
});
