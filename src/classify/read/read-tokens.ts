import { RAW_SIGNS, SIGN } from './characters.ts';
import { FOLD } from './fold.ts';
import type { Names } from './names.ts';
import { readLatin } from './read-latin.ts';
import { readNumber } from './read-number.ts';
import { readPair, readRun } from './read-run.ts';
import type { Reading } from './reading.ts';
import { codes, pushToken, store } from './token.ts';
import { KIND } from './word.ts';
import { tidy } from './word-table.ts';

/** Reads at most `WINDOW` code units, [start, end) of a text, into `reading`, names masked. Linear; at most one token a code unit. */
export function readTokens(reading: Reading, text: string, start: number, end: number, names: Names): void {
  tidy(reading.table);
  reading.text = text;
  reading.start = start;
  reading.count = 0;
  reading.latin = 0;
  reading.capitals = 0;
  reading.shouted = 0;
  reading.links = 0;
  const { units } = reading;
  const size = end - start;
  for (let at = 0; at < size; at++) units[at] = text.charCodeAt(start + at);
  let next = 0;
  let stop = names.count > 0 ? names.start[0]! - start : size;
  for (let at = 0; at < size; ) {
    while (at >= stop) {
      const to = Math.min(size, names.end[next]! - start);
      if (to > at) {
        // A name that overlaps the one before it names what is left of it.
        pushToken(reading, KIND.mask, names.place[next]!, at, to);
        at = to;
      }
      next++;
      stop = next < names.count ? names.start[next]! - start : size;
      if (at >= size) return;
    }
    const limit = Math.min(stop, size);
    const unit = units[at]!;
    const sign = RAW_SIGNS[unit]!;
    if (sign === SIGN.none) at++;
    else if (sign === SIGN.latin) at = readLatin(reading, at, limit);
    else if (sign === SIGN.digit) at = readNumber(reading, at, limit);
    else if (sign === SIGN.run) at = readRun(reading, at, limit);
    else if (sign === SIGN.mark || sign === SIGN.emoji) {
      codes[0] = FOLD[unit]!;
      store(reading, sign === SIGN.mark ? KIND.mark : KIND.emoji, 1, codes[0]!, at, ++at);
    } else if (sign === SIGN.pair && at + 1 < limit) at = readPair(reading, at);
    else at++;
  }
}
