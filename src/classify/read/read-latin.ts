import { RAW_SIGNS, SIGN } from './characters.ts';
import { FOLD } from './fold.ts';
import type { Reading } from './reading.ts';
import { codes, store } from './token.ts';
import { KIND } from './word.ts';
import { LONGEST_TOKEN } from './word-table.ts';

/** What `FOLD` makes of what is dropped. */
const DROPPED = 1;
const SITE = /^\.(?:com|org|net|io|ai|app|dev|co|tv|gov)(?![a-z0-9])/i;
/** Folded code of what stands in words of Latin script, letters and digits; `DROPPED` inside them, 0 for all else. */
const LATIN = Uint8Array.from(FOLD, (code, unit) => {
  const sign = RAW_SIGNS[unit]!;
  return sign === SIGN.dropped ? DROPPED : sign === SIGN.latin || sign === SIGN.digit ? code : 0;
});

/** Reads a word of Latin script, with `n't` and the end of a site's name, or a link; returns where it ends. */
export function readLatin(reading: Reading, start: number, limit: number): number {
  const { units } = reading;
  let at = start;
  let length = 0;
  let hash = 0x811c9dc5;
  let upper = 0;
  for (; at < limit; at++) {
    const unit = units[at]!;
    const code = LATIN[unit]!;
    if (code <= DROPPED) {
      if (code === 0) break;
      continue;
    }
    if (length === LONGEST_TOKEN) continue;
    if (unit >= 65 && unit <= 90) upper++;
    codes[length++] = code;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  if (at + 1 < limit) {
    const unit = FOLD[units[at]!]!;
    if (unit === 0x27 && isT(units, at + 1, limit) && length < LONGEST_TOKEN) {
      codes[length++] = 0x27;
      codes[length++] = 0x74;
      hash = Math.imul(Math.imul(hash ^ 0x27, 0x01000193) ^ 0x74, 0x01000193);
      at += 2;
    } else if (unit === 0x2e && length < LONGEST_TOKEN - 8 && RAW_SIGNS[units[at + 1]!] === SIGN.latin) {
      const site = SITE.exec(String.fromCharCode(...units.subarray(at, Math.min(limit, at + 6))));
      if (site !== null) {
        for (let i = 0; i < site[0].length; i++) {
          codes[length] = FOLD[site[0].charCodeAt(i)]!;
          hash = Math.imul(hash ^ codes[length++]!, 0x01000193);
        }
        at += site[0].length;
      }
    } else if (unit === 0x3a && isLink(length) && units[at + 1]! === 0x2f) {
      at = endOfLink(units, at, limit);
      codes[0] = 0x2f;
      reading.links++;
      store(reading, KIND.url, 1, 0x2f, start, at);
      return at;
    }
  }
  reading.latin++;
  if (upper > 0) reading.capitals++;
  if (upper > 1 && upper === length) reading.shouted++;
  store(reading, KIND.latin, length, hash, start, at);
  return at;
}

const isT = (units: Uint16Array, at: number, limit: number): boolean =>
  (units[at]! | 32) === 0x74 && (at + 1 >= limit || RAW_SIGNS[units[at + 1]!] !== SIGN.latin);

/** Whether the token in `codes` is "http" or "https". */
const isLink = (length: number): boolean =>
  (length === 4 || (length === 5 && codes[4] === 0x73)) &&
  codes[0] === 0x68 &&
  codes[1] === 0x74 &&
  codes[2] === 0x74 &&
  codes[3] === 0x70;

function endOfLink(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit && units[at]! > 32) at++;
  return at;
}
