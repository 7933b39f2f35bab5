import { RAW_SIGNS, SIGN } from './characters.ts';
import { FOLD } from './fold.ts';
import type { Reading } from './reading.ts';
import { codes, store } from './token.ts';
import { KIND } from './word.ts';

/** Characters of a run read as one token. */
const LONGEST_RUN = 24;

/** Reads a run of a script without spaces; returns where it ends. */
export function readRun(reading: Reading, start: number, limit: number): number {
  const { units } = reading;
  let at = start;
  let length = 0;
  let hash = 0x811c9dc5;
  for (; at < limit && length < LONGEST_RUN; at++) {
    const unit = units[at]!;
    const sign = RAW_SIGNS[unit]!;
    if (sign === SIGN.dropped) continue;
    if (sign !== SIGN.run) break;
    const code = FOLD[unit]!;
    codes[length++] = code;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  store(reading, KIND.run, length, hash, start, at);
  return at;
}

/** Pictures of U+1F300..U+1FAFF are words; other characters beyond the basic plane are passed over. */
export function readPair(reading: Reading, at: number): number {
  const { units } = reading;
  const high = units[at]!;
  const low = units[at + 1]!;
  const point = ((high - 0xd800) << 10) + low - 0xdc00 + 0x1_0000;
  if (low < 0xdc00 || low > 0xdfff || point < 0x1f300 || point > 0x1faff) return at + 1;
  codes[0] = high;
  codes[1] = low;
  store(reading, KIND.emoji, 2, point, at, at + 2);
  return at + 2;
}
