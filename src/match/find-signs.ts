import { isWord } from './boundary.ts';
import type { Folded } from './fold.ts';
import { type Matcher, SIGN } from './matcher.ts';
import { scanFolded } from './scan.ts';

const MAX_SIGNS = 1_000;

export type Sign = { readonly phrase: number; readonly start: number; readonly end: number; readonly bits: number };

/** What stands in a post besides names: phrases for and against products, words of failure and of software. */
export type Signs = {
  /** By start. */
  readonly all: readonly Sign[];
  /** Distinct software words. */
  readonly software: number;
  readonly hasFailure: boolean;
};

/** Finds the signs of a folded text, a failure word inside a harmless phrase ("slow down") left out. At most 1,000. */
export function findSigns(matcher: Matcher, folded: Folded): Signs {
  const found: Sign[] = [];
  let harmless: Uint8Array | null = null;
  scanFolded(matcher.signs, folded, (phrase, start, end) => {
    if (!isWord(folded.units, folded.length, start, end, false)) return true;
    const bits = matcher.signBits[phrase]!;
    if ((bits & SIGN.harmless) !== 0) {
      harmless ??= new Uint8Array(folded.length);
      harmless.fill(1, start, end);
    }
    found.push({ phrase, start, end, bits });
    return found.length < MAX_SIGNS;
  });
  const isHarmless = ({ start, end }: Sign): boolean => harmless?.[start] === 1 && harmless[end - 1] === 1;
  const all = found
    .map((sign) =>
      (sign.bits & SIGN.failure) !== 0 && isHarmless(sign) ? { ...sign, bits: sign.bits & ~SIGN.failure } : sign,
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const software = new Set<number>();
  for (const { bits, phrase } of all) if ((bits & SIGN.software) !== 0) software.add(phrase);
  return {
    all,
    software: software.size,
    hasFailure: all.some(({ bits }) => (bits & SIGN.failure) !== 0),
  };
}

/** The signs that begin at most `reach` units before `start` and at latest at `end` + `reach`. */
export function signsNear(signs: Signs, start: number, end: number, reach: number): readonly Sign[] {
  const { all } = signs;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all[middle]!.start < start - reach) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < all.length && all[to]!.start <= end + reach) to++;
  return all.slice(low, to);
}
