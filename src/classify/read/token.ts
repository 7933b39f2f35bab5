import type { Reading } from './reading.ts';
import { KIND, type Kind } from './word.ts';
import { LONGEST_TOKEN, wordNumber } from './word-table.ts';

/** Folded characters of the token at hand. */
export const codes = new Uint16Array(LONGEST_TOKEN + 8);

/** Adds a token: a word of the table, or of a mask its place. */
export function pushToken(reading: Reading, kind: number, word: number, from: number, to: number): void {
  // Names of several words, and two names without a gap, count as one.
  const last = reading.count - 1;
  if (kind === KIND.mask && last >= 0 && reading.kind[last] === KIND.mask && reading.word[last] === word) {
    reading.to[last] = to;
    return;
  }
  const at = reading.count++;
  reading.kind[at] = kind;
  reading.word[at] = word;
  reading.from[at] = from;
  reading.to[at] = to;
}

/** Adds the token in `codes`; `hash` is that of its folded characters. */
export function store(reading: Reading, kind: Kind, length: number, hash: number, from: number, to: number): void {
  pushToken(reading, kind, wordNumber(reading.table, codes, length, hash, kind), from, to);
}
