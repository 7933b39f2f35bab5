import type { Folded } from './fold.ts';
import { addToKey, CLASS, classesIn, KEY_START, languageBit, taggedLanguage, tonguesOf, wordOf } from './lexicon.ts';
import { KIND, KINDS } from './scripts.ts';
import { LANGUAGES } from './words.ts';

/** Words read of one post; what a post says of a product stands among them. */
const MAX_TOKENS = 512;
/** Small words that vote for the language of a post; as many as the bits of a count hold. */
const VOTERS = 60;
const COUNT_BITS = 6;
const HALF = 5;
/** The languages of each half of a set as counts of one. */
const COUNTS = Int32Array.from({ length: 1 << HALF }, (_, set) => {
  let counts = 0;
  for (let bit = 0; bit < HALF; bit++) counts |= ((set >> bit) & 1) << (bit * COUNT_BITS);
  return counts;
});
const APOSTROPHE = 0x27;

/** The words of a post, by place; filled again for each post, only the first `count` hold. */
export type Tokens = {
  count: number;
  /** Places in the folded text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of `CLASS`. */
  readonly classes: Int32Array;
  /** 1: the word is written with a capital. */
  readonly capitals: Uint8Array;
  /** Most words begin with a capital (headline, shouting): a capital says nothing. */
  isCapitalised: boolean;
  /** Some word besides names has a capital: lower case is meant. */
  usesCapitals: boolean;
  /** Most letters are of a script other than Latin: a Latin name in it is no common noun. */
  isForeign: boolean;
  /** Bit of the language the post is in, 0 where that is unclear. */
  language: number;
  /** Words of everyday things and of software. */
  worldly: number;
  technical: number;
  human: number;
};

export const makeTokens = (): Tokens => ({
  count: 0,
  starts: new Int32Array(MAX_TOKENS),
  ends: new Int32Array(MAX_TOKENS),
  classes: new Int32Array(MAX_TOKENS),
  capitals: new Uint8Array(MAX_TOKENS),
  isCapitalised: false,
  usesCapitals: false,
  isForeign: false,
  language: 0,
  worldly: 0,
  technical: 0,
  human: 0,
});

const ENGLISH = languageBit('en');
/** What the units of a word have in common: it is of Latin letters and digits, or of other scripts. */
const LATIN_WORD = 1;
const OTHER_WORD = 2;
const WORDS_OF = Uint8Array.from(KINDS, (kind) =>
  kind === KIND.none ? 0 : kind === KIND.latin || kind === KIND.digit ? LATIN_WORD : OTHER_WORD,
);
const isLatinLetter = (unit: number): boolean => KINDS[unit] === KIND.latin;

export const isUpperUnit = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ||
  (unit >= 0x100 && unit !== FOLDLESS[unit]!);

/** Lower case of every unit, for the rare ones beyond Latin-1. */
const FOLDLESS = new Uint16Array(0x1_0000);
for (let unit = 0; unit < 0x1_0000; unit++) FOLDLESS[unit] = unit;
for (let unit = 0x100; unit < 0x530; unit++) FOLDLESS[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
for (let unit = 0xff21; unit <= 0xff3a; unit++) FOLDLESS[unit] = unit + 0x20;

/** Reads the words of a folded post, at most 512. `langs` is what the author's program says of its language. */
export function readTokens(into: Tokens, text: string, folded: Folded, langs: readonly string[] | undefined): void {
  const { units, starts, length } = folded;
  let count = 0;
  let words = 0;
  let capitals = 0;
  let latin = 0;
  let other = 0;
  let voters = 0;
  let inner = 0;
  let isOpen = true;
  const keyStart = KEY_START;
  let votes = 0;
  let moreVotes = 0;
  for (let at = 0; at < length && count < MAX_TOKENS; ) {
    const unit = units[at]!;
    const kind = WORDS_OF[unit]!;
    if (kind === 0) {
      if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22) isOpen = true;
      at++;
      continue;
    }
    const from = at;
    let key = addToKey(keyStart, unit);
    for (at++; at < length; at++) {
      const next = units[at]!;
      if (WORDS_OF[next] !== kind) {
        if (next !== APOSTROPHE || kind !== LATIN_WORD || at + 1 >= length || !isLatinLetter(units[at + 1]!)) break;
      }
      key = addToKey(key, next);
    }
    let word = 0;
    let isUpper = false;
    if (kind === LATIN_WORD) {
      word = wordOf(key);
      isUpper = isUpperUnit(text.charCodeAt(starts[from]!));
      latin += at - from;
      words++;
      if (isUpper) {
        capitals++;
        if (isOpen) inner++;
      }
      if (voters < VOTERS) {
        const tongues = tonguesOf(word);
        if (tongues !== 0) voters++;
        votes += COUNTS[tongues & (COUNTS.length - 1)]!;
        moreVotes += COUNTS[tongues >> HALF]!;
      }
    } else other += at - from;
    isOpen = false;
    into.starts[count] = from;
    into.ends[count] = at;
    into.classes[count] = word;
    into.capitals[count] = isUpper ? 1 : 0;
    count++;
  }
  into.count = count;
  into.isCapitalised = words >= 4 && capitals / words > 0.6;
  into.usesCapitals = inner > 0;
  into.isForeign = other >= 2 && other * 2 > latin;
  into.language = languageOf(votes, moreVotes, langs);
  classify(into);
}

/** Turns the words' numbers into their classes, now that the language is known. */
function classify(into: Tokens): void {
  const { classes, count, language } = into;
  let worldly = 0;
  let technical = 0;
  let human = 0;
  const known = classesIn(language);
  for (let at = 0; at < count; at++) {
    const kinds = known[classes[at]!]!;
    classes[at] = kinds;
    if ((kinds & CLASS.world) !== 0) worldly++;
    if ((kinds & CLASS.software) !== 0) technical++;
    if ((kinds & (CLASS.human | CLASS.kin)) !== 0) human++;
  }
  into.worldly = worldly;
  into.technical = technical;
  into.human = human;
}

/** By its small words when they are plain, else by what the author's program says, English by default of programs left aside. */
function languageOf(votes: number, moreVotes: number, langs: readonly string[] | undefined): number {
  let best = -1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < LANGUAGES.length; at++) {
    const counts = at < HALF ? votes : moreVotes;
    const vote = (counts >> ((at % HALF) * COUNT_BITS)) & ((1 << COUNT_BITS) - 1);
    if (vote > first) {
      best = at;
      second = first;
      first = vote;
    } else if (vote > second) second = vote;
  }
  if (first >= 2 && first > second) return 1 << best;
  const said = langs === undefined || langs.length === 0 ? 0 : taggedLanguage(langs[0]!);
  if (said !== 0 && said !== ENGLISH) return said;
  if (first >= 1 && first > second) return 1 << best;
  return said;
}

/** The number of the word that begins at `start` or holds it, or of the next one. */
export function tokenAt(tokens: Tokens, start: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.ends[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
