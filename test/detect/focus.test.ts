import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvent, emptyFocus, type Focus, scan, step, surgeScore } from '../../src/detect/focus.ts';

const dispersion = fc.constantFrom(1, 1.1, 1.5, 2, 4, 10);
const rate = fc.double({ min: 0.001, max: 5, noNaN: true });
const bins = fc.array(fc.tuple(fc.oneof(fc.nat(2), fc.nat(20)), rate), { minLength: 1, maxLength: 120 });

const uncertainty = fc.constantFrom(0, 0.001, 0.02, 0.1, 0.5, 2);

function best(counts: readonly number[], expected: readonly number[], phi: number, doubt = 0): number {
  let score = 0;
  let counted = 0;
  let normal = 0;
  for (let from = counts.length - 1; from >= 0; from -= 1) {
    counted += counts[from]!;
    normal += expected[from]!;
    score = Math.max(score, surgeScore(counted, normal, phi + doubt * normal));
  }
  return score;
}

/** The scan after a bin; the start that the bin's end has pushed may have dropped others, which then score nothing. */
function scanAtEnd(focus: Focus, phi: number, doubt: number): number {
  return scan(focus, phi, 0, doubt).score;
}

describe('NB-FOCuS', () => {
  it('equals the best of all windows after every bin', () => {
    fc.assert(
      fc.property(bins, dispersion, (rows, phi) => {
        const focus = emptyFocus();
        rows.forEach(([count, mu], index) => {
          const seen = rows.slice(0, index + 1);
          const found = step(focus, count, mu, phi).score;
          const brute = best(
            seen.map(([value]) => value),
            seen.map(([, value]) => value),
            phi,
          );
          expect(found).toBeCloseTo(brute, 6);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('equals the best of all windows where what is expected is itself uncertain', () => {
    fc.assert(
      fc.property(bins, dispersion, uncertainty, (rows, phi, doubt) => {
        const focus = emptyFocus();
        rows.forEach(([count, mu], index) => {
          step(focus, count, mu, phi);
          const seen = rows.slice(0, index + 1);
          const [counts, expected] = [seen.map(([value]) => value), seen.map(([, value]) => value)];
          expect(scanAtEnd(focus, phi, doubt)).toBeCloseTo(best(counts, expected, phi, doubt), 6);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('equals the best of all starts at every event, without bins', () => {
    const gaps = fc.array(fc.double({ min: 1e-4, max: 3, noNaN: true }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(gaps, dispersion, (waits, phi) => {
        const focus = emptyFocus();
        let expected = 0;
        const times: number[] = [];
        for (const wait of waits) {
          expected += wait;
          times.push(expected);
          addEvent(focus, expected, times.length);
          const brute = Math.max(
            ...times.map((start, index) => surgeScore(times.length - index, Math.max(expected - start, 1e-3), phi)),
          );
          expect(scan(focus, phi, 1e-3).score).toBeCloseTo(brute, 6);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says where the surge began', () => {
    const focus = emptyFocus();
    for (let index = 0; index < 50; index += 1) step(focus, index % 2, 0.5, 1.5, index);
    for (let index = 50; index < 54; index += 1) step(focus, 6, 0.5, 1.5, index);
    expect(scan(focus, 1.5)).toMatchObject({ tag: 50, counted: 24, expected: 2 });
  });

  it('keeps few starts over a long quiet stream', () => {
    const focus = emptyFocus();
    for (let index = 0; index < 20_000; index += 1) step(focus, (index * 7919) % 3 === 0 ? 1 : 0, 0.34, 1.2);
    expect(focus.hull.length / 3).toBeLessThan(20);
  });

  it.each([
    ['no more than normal', 10, 10, 1.5],
    ['less than normal', 3, 10, 1.5],
    ['nothing at all', 0, 0, 1],
  ])('scores %s as nothing', (_, counted, expected, phi) => {
    expect(surgeScore(counted, expected, phi)).toBe(0);
  });

  it('gives the figures of the closed forms', () => {
    expect(surgeScore(20, 5, 1)).toBeCloseTo(20 * Math.log(4) - 15, 9);
    const r = 5 / 0.5;
    expect(surgeScore(20, 5, 1.5)).toBeCloseTo(20 * Math.log(4) - (20 + r) * Math.log((20 + r) / (5 + r)), 9);
  });
});
