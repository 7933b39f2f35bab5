import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clarityOf } from '../../src/count/signal.ts';
import { clarityScore } from '../../src/detect/clarity.ts';
import type { Happening } from '../../src/detect/happening.ts';
import { context, DAY, fold, HOUR, MINUTE, mention, poisson, random, report, START } from './stream.ts';

const USUAL = { mean: 1.5, reporters: 200, dispersion: 1.5 };
const ONSET = START + 8 * DAY;
const UNCLEAR = 0.7;
const CLEAR = 0.96;

/** A week of reports and other mentions, then a surge; how surely they are reports on quiet days and in the surge. */
function stream(quiet: number, surge: number): Happening[] {
  const next = random(21);
  return [
    ...poisson(next, START, ONSET + HOUR, () => 0.1).map((at) => report(at, { signal: quiet })),
    ...poisson(next, START, ONSET + HOUR, () => 0.6).map((at) => mention(at)),
    ...poisson(next, ONSET, ONSET + HOUR, () => 0.5).map((at) => report(at, { signal: surge })),
  ];
}

/** Minutes from the onset until the surge is told. */
function toldAfter(quiet: number, surge: number): number {
  const decisions = fold(stream(quiet, surge), context({ feeds: false }));
  const first = decisions.find(({ change, telling }) => telling.tell && Date.parse(change.at) >= ONSET);
  return first === undefined ? Number.POSITIVE_INFINITY : (Date.parse(first.change.at) - ONSET) / MINUTE;
}

describe('how clearly people say that it fails', () => {
  it('tells a surge sooner where its people say it more clearly than usual', () => {
    const alike = toldAfter(UNCLEAR, UNCLEAR);
    expect(alike).toBeLessThan(60);
    expect(toldAfter(UNCLEAR, CLEAR)).toBeLessThan(alike - 1);
  });

  it('gains nothing for a product of which people always speak so', () => {
    expect(toldAfter(CLEAR, CLEAR)).toBeGreaterThanOrEqual(toldAfter(UNCLEAR, UNCLEAR));
  });

  it('holds a surge back whose people say it less clearly than usual', () => {
    expect(toldAfter(CLEAR, UNCLEAR)).toBeGreaterThan(toldAfter(CLEAR, CLEAR));
  });

  it('speaks for trouble where the mean is above the usual, against it below by one nat at most', () => {
    expect(clarityScore(10, 30, USUAL)).toBeGreaterThan(1);
    expect(clarityScore(10, 15, USUAL)).toBe(0);
    expect(clarityScore(4, 4, USUAL)).toBeLessThan(-0.1);
    expect(clarityScore(100, 0, USUAL)).toBe(-1);
    expect(clarityScore(0, 0, USUAL)).toBe(0);
  });

  it('gives the log likelihood ratio of exponential laws over what clusters leave of it', () => {
    const ratio = 10 * (2 - 1 - Math.log(2));
    expect(clarityScore(10, 30, USUAL)).toBeCloseTo(ratio / (1.5 + 9 * (0.01 + 1 / 200)), 9);
  });

  it('grows with every clearer post, and never beyond bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 5, noNaN: true }), (reporters, mean) => {
        const score = clarityScore(reporters, reporters * mean, USUAL);
        expect(clarityScore(reporters, reporters * (mean + 0.25), USUAL)).toBeGreaterThanOrEqual(score);
        expect(Math.abs(score)).toBeLessThan(100);
      }),
    );
  });

  it.each([
    [0.5, 0],
    [0.9, 2.25],
    [1, 5],
    [0.05, 0],
    [0, 0],
  ])('takes a signal of %d for %d', (signal, clarity) => {
    expect(clarityOf(signal)).toBe(clarity);
  });
});
