import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf, type Said } from '../../src/volume/factor.ts';

/** Twelve products in as many voices, the largest with a quarter of all that is said. */
const EXPECTED = [30, 20, 15, 12, 10, 8, 7, 6, 5, 4, 2, 1] as const;

function said(timesOf: (index: number) => number): Said[] {
  return EXPECTED.map((expected, voice) => ({ voice, expected, counted: Math.round(expected * timesOf(voice)) }));
}

describe('the volume of a network', () => {
  it.each([
    ['everything as usual', () => 1, 1, 1],
    ['everything tripled', () => 3, 2.5, 3.1],
    ['everything a hundred times', () => 100, 8, 8],
    ['two thirds of everything lost', () => 1 / 3, 0.33, 0.5],
    ['nothing left', () => 0, 0.25, 0.25],
    ['a fifth more of everything', () => 1.2, 1, 1],
    ['the largest product a hundred times', (index: number) => (index === 0 ? 100 : 1), 1, 1],
    ['the largest product silent', (index: number) => (index === 0 ? 0 : 1), 1, 1],
    ['half of all products ten times, as when a cloud fails', (index: number) => (index % 2 === 0 ? 10 : 1), 1, 1],
    ['everything tripled, and one product gone', (index: number) => (index === 1 ? 0 : 3), 2.4, 3.1],
  ])('is, with %s, what most of it agrees on', (_, timesOf, least, most) => {
    const factor = factorOf(said(timesOf));
    expect(factor).toBeGreaterThanOrEqual(least);
    expect(factor).toBeLessThanOrEqual(most);
  });

  it('is as usual where only one or two products are heard, of which one rises', () => {
    expect(factorOf([])).toBe(1);
    expect(factorOf([{ voice: 0, expected: 40, counted: 400 }])).toBe(1);
    expect(
      factorOf([
        { voice: 0, expected: 40, counted: 400 },
        { voice: 1, expected: 3, counted: 3 },
      ]),
    ).toBe(1);
  });

  it('cannot be moved by what becomes of any one product', () => {
    fc.assert(
      fc.property(fc.nat({ max: EXPECTED.length - 1 }), fc.nat({ max: 1_000_000 }), (product, counted) => {
        const list = said(() => 1).map((one) => (one.voice === product ? { ...one, counted } : one));
        expect(factorOf(list)).toBe(1);
      }),
    );
  });

  it('stays within its bounds, is 1 or far enough from it, and does not depend on the order', () => {
    const one = fc.record({
      voice: fc.nat({ max: 7 }),
      expected: fc.double({ min: 0, max: 1e6, noNaN: true }),
      counted: fc.nat({ max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (list) => {
        const factor = factorOf(list);
        expect(factor === 1 || (factor >= 0.25 && factor <= 0.75) || (factor >= 4 / 3 && factor <= 8)).toBe(true);
        expect(factorOf([...list].reverse())).toBeCloseTo(factor, 9);
      }),
    );
  });
});
