import { RAW_SIGNS, SIGN } from './characters.ts';
import { FOLD } from './fold.ts';
import { KIND, type Kind } from './word.ts';
import { LONGEST_TOKEN, tidy, type WordTable, wordNumber } from './word-table.ts';

/** How much of a text is read around a mention, in UTF-16 code units: few posts are longer. */
export const WINDOW = 500;
/** Products told apart in one stretch; those beyond share the last place. */
export const PLACES = 16;
/** Place of names that no mention stands for. */
export const UNKNOWN_NAME = 30;
const SPANS = 256;

/**
 * A stretch of a post as tokens, in arrays that are used again for each stretch: [0, count) are filled. Products are
 * masked by their place, 0..`PLACES` - 1.
 */
export type Reading = {
  table: WordTable;
  text: string;
  /** Where the stretch begins in the text. */
  start: number;
  /** Code units of the stretch: an array is read faster than a string. */
  readonly units: Uint16Array;
  count: number;
  readonly kind: Uint8Array;
  /** Number of the word in `table`; of a mask its place. */
  readonly word: Uint16Array;
  /** Offsets of each token from `start`. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Meanings of each token, a bit each. */
  readonly cues: Int32Array;
  /** Words of Latin script, those with a capital, and those all in capitals. */
  latin: number;
  capitals: number;
  shouted: number;
  links: number;
  clauses: number;
  readonly clauseFrom: Uint16Array;
  readonly clauseTo: Uint16Array;
  /** Places of the products named in the clause, a bit each. */
  readonly clauseNames: Int32Array;
  readonly clauseCues: Int32Array;
  readonly clauseAsks: Uint8Array;
};

/** A reading with room for any stretch. */
export function newReading(table: WordTable): Reading {
  const size = WINDOW + 2;
  return {
    table,
    text: '',
    start: 0,
    units: new Uint16Array(size),
    count: 0,
    kind: new Uint8Array(size),
    word: new Uint16Array(size),
    from: new Uint16Array(size),
    to: new Uint16Array(size),
    cues: new Int32Array(size),
    latin: 0,
    capitals: 0,
    shouted: 0,
    links: 0,
    clauses: 0,
    clauseFrom: new Uint16Array(size),
    clauseTo: new Uint16Array(size),
    clauseNames: new Int32Array(size),
    clauseCues: new Int32Array(size),
    clauseAsks: new Uint8Array(size),
  };
}

/** Places of names in a stretch, by start: [start, end) offsets in the text and the place of each. */
export type Names = { count: number; readonly start: Int32Array; readonly end: Int32Array; readonly place: Uint8Array };

export const newNames = (): Names => ({
  count: 0,
  start: new Int32Array(SPANS + 1),
  end: new Int32Array(SPANS + 1),
  place: new Uint8Array(SPANS + 1),
});

/** Keeps the names sorted by start; of those with one start the first added stands first. */
export function addName(names: Names, start: number, end: number, place: number): void {
  if (names.count === SPANS) return;
  let at = names.count++;
  while (at > 0 && names.start[at - 1]! > start) {
    names.start[at] = names.start[at - 1]!;
    names.end[at] = names.end[at - 1]!;
    names.place[at] = names.place[at - 1]!;
    at--;
  }
  names.start[at] = start;
  names.end[at] = end;
  names.place[at] = place;
}

/** What `FOLD` makes of what is dropped. */
const DROPPED = 1;
const codes = new Uint16Array(LONGEST_TOKEN + 8);
const SITE = /^\.(?:com|org|net|io|ai|app|dev|co|tv|gov)(?![a-z0-9])/i;

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
        push(reading, KIND.mask, names.place[next]!, at, to);
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

function push(reading: Reading, kind: number, word: number, from: number, to: number): void {
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

function store(reading: Reading, kind: Kind, length: number, hash: number, from: number, to: number) {
  push(reading, kind, wordNumber(reading.table, codes, length, hash, kind), from, to);
}

/** Folded code of what stands in words of Latin script, letters and digits; `DROPPED` inside them, 0 for all else. */
const LATIN = Uint8Array.from(FOLD, (code, unit) => {
  const sign = RAW_SIGNS[unit]!;
  return sign === SIGN.dropped ? DROPPED : sign === SIGN.latin || sign === SIGN.digit ? code : 0;
});

function readLatin(reading: Reading, start: number, limit: number): number {
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

function readNumber(reading: Reading, start: number, limit: number): number {
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

/** Characters of a run read as one token. */
const LONGEST_RUN = 24;

function readRun(reading: Reading, start: number, limit: number): number {
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
function readPair(reading: Reading, at: number): number {
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
