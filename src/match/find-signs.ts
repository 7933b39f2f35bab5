import { isWord } from './boundary.ts';
import type { Folded } from './fold.ts';
import { type Matcher, SIGN } from './matcher.ts';
import { SCANNED, scanFolded } from './scan.ts';

const MAX_SIGNS = 1_000;
const found = new Int32Array(MAX_SIGNS * SCANNED);

/**
 * What stands in a post besides names: phrases for and against products, words of failure and of software. Filled again
 * for each post, only the first `count` hold, by end.
 */
export type Signs = {
  count: number;
  readonly phrases: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of `SIGN`. */
  readonly bits: Uint8Array;
  hasFailure: boolean;
};

export const makeSigns = (): Signs => ({
  count: 0,
  phrases: new Int32Array(MAX_SIGNS),
  starts: new Int32Array(MAX_SIGNS),
  ends: new Int32Array(MAX_SIGNS),
  bits: new Uint8Array(MAX_SIGNS),
  hasFailure: false,
});

/** Finds the signs of a folded text, a failure word inside a harmless phrase ("slow down") left out. At most 1,000. */
export function findSigns(into: Signs, matcher: Matcher, folded: Folded): void {
  const numbers = scanFolded(matcher.signs, folded, found);
  let count = 0;
  let hasHarmless = false;
  let hasFailure = false;
  for (let at = 0; at < numbers; at += SCANNED) {
    const phrase = found[at]!;
    const start = found[at + 1]!;
    const end = found[at + 2]!;
    if (!isWord(folded.units, folded.length, start, end, false)) continue;
    const bits = matcher.signBits[phrase]!;
    into.phrases[count] = phrase;
    into.starts[count] = start;
    into.ends[count] = end;
    into.bits[count] = bits;
    if ((bits & SIGN.harmless) !== 0) hasHarmless = true;
    if ((bits & SIGN.failure) !== 0) hasFailure = true;
    count++;
  }
  into.count = count;
  into.hasFailure = hasHarmless && hasFailure ? dropHarmless(into) : hasFailure;
}

/** Takes the failure out of words that lie inside a harmless phrase; whether any is left. Signs end in order, so one look back is short. */
function dropHarmless(signs: Signs): boolean {
  const { count, starts, ends, bits } = signs;
  let hasFailure = false;
  for (let at = 0; at < count; at++) {
    if ((bits[at]! & SIGN.failure) === 0) continue;
    const isInside = (other: number): boolean =>
      (bits[other]! & SIGN.harmless) !== 0 && starts[other]! <= starts[at]! && ends[other]! >= ends[at]!;
    for (let other = Math.max(0, at - 4); other < Math.min(count, at + 12); other++) {
      if (!isInside(other)) continue;
      bits[at]! &= ~SIGN.failure;
      break;
    }
    if ((bits[at]! & SIGN.failure) !== 0) hasFailure = true;
  }
  return hasFailure;
}

/** The number of the first sign that ends at `place` or later. */
export function signFrom(signs: Signs, place: number): number {
  let low = 0;
  let high = signs.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (signs.ends[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
