import { describe, expect, it } from 'vitest';
import { openTools } from '../../src/app.ts';
import { planItems, type Roots } from '../../src/match/plan.ts';
import { keepUnplaced, productOfQuotes, type Unplaced, type UnplacedShare } from '../../src/match/unplaced.ts';
import { type StreamItem, streamItem } from '../../src/sources/item.ts';

const NOON = Date.parse('2026-02-11T12:00:00Z');
const HOUR = 3_600_000;
const ROOT = 'at://did:plc:r/app.bsky.feed.post/old';
const tools = openTools([]);
const at = (seconds: number) => new Date(NOON + seconds * 1000).toISOString();

const quote = (name: string, seconds: number, text: string): StreamItem =>
  streamItem.parse({
    type: 'post',
    network: 'bluesky',
    kind: 'quote',
    uri: `at://${name}`,
    author: `did:${name}`,
    observedAt: at(seconds),
    text,
    quoted: ROOT,
  });
const repost = (name: string, seconds: number): StreamItem =>
  streamItem.parse({
    type: 'repost',
    network: 'bluesky',
    uri: `at://${name}`,
    author: `did:${name}`,
    observedAt: at(seconds),
    subject: ROOT,
  });
const share = (index: number, names: string | null, more: Partial<UnplacedShare> = {}): UnplacedShare => ({
  uri: `at://${index}`,
  subject: ROOT,
  author: `a${index}`,
  network: 'bluesky',
  via: 'quote',
  observedAt: NOON + index,
  names,
  ...more,
});

describe('shares of a post that was never read', () => {
  it('are kept from the first quote on that names a product, and count once three authors have named it', () => {
    const roots: Roots = new Map();
    const unplaced: Unplaced = new Map();
    const first = planItems(
      [repost('r0', 0), quote('q1', 1, 'Claude is down'), repost('r1', 2)],
      tools,
      roots,
      unplaced,
    );
    expect(first.shares).toEqual([]);
    expect(first.unplaced.map(({ uri, names }) => [uri, names])).toEqual([
      ['at://q1', 'claude'],
      ['at://r1', null],
    ]);
    const items = [quote('q2', 3, 'is Claude down?'), quote('q3', 4, 'Claude is down again'), repost('r2', 5)];
    const second = planItems(items, tools, roots, unplaced);
    expect(second.shares.map(({ uri, product, placedAt }) => [uri, product, placedAt])).toEqual([
      ['at://q1', 'claude', NOON + 4000],
      ['at://r1', 'claude', NOON + 4000],
      ['at://q2', 'claude', NOON + 4000],
      ['at://q3', 'claude', NOON + 4000],
      ['at://r2', 'claude', null],
    ]);
    expect(second.placed).toEqual([ROOT]);
    expect(second.unplaced).toEqual([]);
    expect(unplaced.size).toBe(0);
  });

  it('come to the same however the stream is cut', () => {
    const texts = ['Claude is down', 'what a day', 'is Claude down?', 'Claude is down again', 'claude down lol'];
    const items = texts.flatMap((text, index) => [
      quote(`q${index}`, 10 * index, text),
      repost(`r${index}`, 10 * index + 5),
    ]);
    const shared = (size: number) => {
      const roots: Roots = new Map();
      const unplaced: Unplaced = new Map();
      const parts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
        items.slice(index * size, (index + 1) * size),
      );
      return parts.flatMap((part) => planItems(part, tools, roots, unplaced).shares);
    };
    expect(shared(items.length)).toHaveLength(10);
    for (const size of [1, 3]) expect(shared(size)).toEqual(shared(items.length));
  });

  it('leave no trace where no quote names a product', () => {
    const unplaced: Unplaced = new Map();
    const plan = planItems([repost('r0', 0), quote('q1', 1, 'what a lovely sunset')], tools, new Map(), unplaced);
    expect([plan.shares, plan.unplaced, unplaced.size]).toEqual([[], [], 0]);
  });

  it.each([
    ['two authors who name it', [share(1, 'notion'), share(2, 'notion')], null],
    ['one author three times', [1, 2, 3].map((index) => share(index, 'notion', { author: 'same' })), null],
    ['three authors', [1, 2, 3].map((index) => share(index, 'notion')), 'notion'],
    ['half of the quotes', [1, 2, 3, 4, 5, 6].map((index) => share(index, index > 3 ? null : 'notion')), 'notion'],
    ['fewer than half', [1, 2, 3, 4, 5, 6, 7].map((index) => share(index, index > 3 ? null : 'notion')), null],
    [
      'reposts beside',
      [1, 2, 3].map((index) => share(index, 'notion')).concat(share(9, null, { via: 'repost' })),
      'notion',
    ],
    ['two products', [1, 2, 3, 4, 5, 6, 7].map((index) => share(index, index > 3 ? 'figma' : 'notion')), 'figma'],
  ])('are placed by the quotes: %s', (_, shares, product) => {
    expect(productOfQuotes(shares)).toBe(product);
  });

  it('are bounded in age and number, of one post and of all', () => {
    const unplaced: Unplaced = new Map();
    keepUnplaced(unplaced, share(0, 'notion'));
    keepUnplaced(unplaced, share(1, null, { observedAt: NOON + 49 * HOUR }));
    expect(unplaced.get(ROOT)!.map(({ uri }) => uri)).toEqual(['at://1']);
    for (let index = 2; index < 1_500; index += 1) keepUnplaced(unplaced, share(index, null));
    expect(unplaced.get(ROOT)).toHaveLength(1_000);
    for (let index = 0; index < 6_000; index += 1)
      keepUnplaced(unplaced, share(index, 'notion', { subject: `at://s${index}` }));
    expect(unplaced.size).toBeLessThanOrEqual(5_000);
    expect(unplaced.has('at://s5999')).toBe(true);
  });

  it('count a share once that is handed on twice', () => {
    const unplaced: Unplaced = new Map();
    expect([keepUnplaced(unplaced, share(1, 'notion')), keepUnplaced(unplaced, share(1, 'notion'))]).toEqual([
      true,
      false,
    ]);
  });
});
