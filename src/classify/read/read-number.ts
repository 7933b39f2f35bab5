import { RAW_SIGNS, SIGN } from './characters.ts';
import { FOLD } from './fold.ts';
import type { Reading } from './reading.ts';
import { codes, store } from './token.ts';
import { KIND } from './word.ts';
import { LONGEST_TOKEN } from './word-table.ts';

/** Reads a number; returns where it ends. */
export function readNumber(reading: Reading, start: number, limit: number): number {
  const { units } = reading;
  let at = start;
  let length = 0;
  let hash = 0x811c9dc5;
  for (; at < limit; at++) {
    const sign = RAW_SIGNS[units[at]!]!;
    if (sign === SIGN.dropped) continue;
    if (sign !== SIGN.digit) break;
    if (length === LONGEST_TOKEN) continue;
    const code = FOLD[units[at]!]!;
    codes[length++] = code;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  at = endOfNumber(units, at, limit);
  const isStatus = length === 3 && at - start === 3 && isStatusCode(codes[0]!, codes[1]!, codes[2]!);
  // Of other numbers only the size matters: that keeps them few.
  if (!isStatus) {
    length = Math.min(length, 4);
    codes.fill(0x30, 0, length);
  }
  store(reading, KIND.number, length, isStatus ? hash : length, start, at);
  return at;
}

/** "1,000.50" is one number. */
function endOfNumber(units: Uint16Array, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const unit = units[at]!;
    const joins = (unit === 44 || unit === 46) && RAW_SIGNS[units[at + 1]!] === SIGN.digit;
    if (RAW_SIGNS[unit] !== SIGN.digit && !(joins && at + 1 < limit)) break;
    at++;
  }
  return at;
}

/** 404, 429 and 5xx. */
const isStatusCode = (a: number, b: number, c: number): boolean =>
  a === 0x35 || (a === 0x34 && ((b === 0x30 && c === 0x34) || (b === 0x32 && c === 0x39)));
