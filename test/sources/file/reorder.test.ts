import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HORIZON_MS,
  type OrderedItem,
  orderItems,
  REORDER_START,
  type ReorderCheckpoint,
} from '../../../src/sources/file/reorder.ts';
import { itemTime, type StreamItem } from '../../../src/sources/item.ts';
import { itemArbitrary } from '../item-arbitrary.ts';

const items = fc.array(itemArbitrary, { maxLength: 60 });

function order(input: readonly StreamItem[], resume: ReorderCheckpoint = REORDER_START): OrderedItem[] {
  const reorder = orderItems(resume);
  const out: OrderedItem[] = [];
  input.forEach((item, index) => {
    if (index + 1 >= resume.line) out.push(...reorder.push(item, index + 1, index * 10));
  });
  return [...out, ...reorder.flush()];
}

/** Sorted by a time that lies up to the horizon beside its own: an arrangement within 30 s. */
const disturbed = items.chain((list) =>
  fc
    .array(fc.integer({ min: 0, max: HORIZON_MS }), { minLength: list.length, maxLength: list.length })
    .map((shifts) => ({ list, shifts })),
);

describe('orderItems', () => {
  it('gives one sequence for every arrangement of lines within 30 s', () => {
    fc.assert(
      fc.property(disturbed, ({ list, shifts }) => {
        const moved = list
          .map((item, index) => ({ item, at: itemTime(item) + shifts[index]! }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const inOrder = [...list].sort((a, b) => itemTime(a) - itemTime(b));
        expect(order(moved)).toEqual(order(inOrder));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same sequence when lines are repeated within 30 s', () => {
    fc.assert(
      fc.property(items, (list) => {
        const inOrder = [...list].sort((a, b) => itemTime(a) - itemTime(b));
        expect(order(inOrder.flatMap((item) => [item, item]))).toEqual(order(inOrder));
      }),
      { numRuns: 300 },
    );
  });

  it('goes on exactly where it was cut, at whatever line, late ones and repeats included', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.nat(), (list, first, second) => {
        const whole = order(list);
        const cuts = [first % (list.length + 1), second % (list.length + 1)].sort((a, b) => a - b);
        let checkpoint: ReorderCheckpoint = REORDER_START;
        const out: OrderedItem[] = [];
        for (const cut of cuts) {
          const reorder = orderItems(checkpoint);
          for (let line = checkpoint.line; line <= cut; line += 1) out.push(...reorder.push(list[line - 1]!, line, 0));
          checkpoint = reorder.checkpoint();
        }
        expect([...out, ...order(list, JSON.parse(JSON.stringify(checkpoint)))]).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  const post = (uri: string, seconds: number): StreamItem => ({
    type: 'delete',
    network: 'bluesky',
    uri,
    observedAt: Date.UTC(2026, 0, 1) + seconds * 1000,
  });
  const uris = (out: readonly OrderedItem[]): string[] =>
    out.map(({ item, late }) => `${'uri' in item ? item.uri : ''}${late ? ' late' : ''}`);

  it('holds an item until the newest time seen is 30 s ahead', () => {
    const reorder = orderItems();
    const push = (uri: string, seconds: number, line: number): string[] =>
      uris(reorder.push(post(uri, seconds), line, 0));
    expect(push('start', 0, 1)).toEqual([]);
    expect(push('again', 0.2, 2)).toEqual([]);
    expect(push('near', 29, 3)).toEqual([]);
    expect(push('far', 31, 4)).toEqual(['start', 'again']);
    expect(uris(reorder.flush())).toEqual(['near', 'far']);
  });

  it('hands a later one on at once and says so', () => {
    const list = [post('a', 0), post('b', 0), post('c', 100), post('slow', 10), post('slow', 10)];
    expect(uris(order(list))).toEqual(['a', 'b', 'slow late', 'slow late', 'c']);
  });

  it('lets one line of nonsense time far ahead make nothing late', () => {
    const list = [post('a', 0), post('a2', 1), post('nonsense', 3e9), post('b', 40), post('c', 80), post('d', 60)];
    expect(uris(order(list))).toEqual(['a', 'a2', 'b', 'd', 'c', 'nonsense']);
  });

  it('keeps nothing to read again but the last minute', () => {
    const reorder = orderItems();
    for (let line = 1; line <= 100_000; line += 1) reorder.push(post(`p${line}`, line / 10), line, line * 100);
    const checkpoint = reorder.checkpoint();
    expect(checkpoint.readTo).toBe(100_000);
    expect(checkpoint.line).toBeGreaterThan(100_000 - 62 * 10 - 256);
    expect(checkpoint.offset).toBe(checkpoint.line * 100);
  });
});
