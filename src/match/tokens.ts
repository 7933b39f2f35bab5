import type { Folded } from './fold.ts';
import { CLASS, classesAt, hashUnits, languageBit, slotOf, tonguesAt } from './lexicon.ts';
import { KIND, KINDS } from './scripts.ts';
import { LANGUAGES } from './words.ts';

/** Words read of one post; what a post says of a product stands among them. */
export const MAX_TOKENS = 512;
/** Small words that vote for the language of a post. */
const VOTERS = 60;
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
const votes = new Int32Array(LANGUAGES.length);

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
  votes.fill(0);
  for (let at = 0; at < length && count < MAX_TOKENS; ) {
    const unit = units[at]!;
    const kind = KINDS[unit]!;
    if (kind === KIND.none) {
      if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22) isOpen = true;
      at++;
      continue;
    }
    const from = at;
    const isLatin = kind === KIND.latin || kind === KIND.digit;
    for (at++; at < length; at++) {
      const next = KINDS[units[at]!]!;
      if (next === KIND.none) {
        if (!isLatin || units[at] !== APOSTROPHE || at + 1 >= length || KINDS[units[at + 1]!] !== KIND.latin) break;
      } else if ((next === KIND.latin || next === KIND.digit) !== isLatin) break;
    }
    let slot = -1;
    let isUpper = false;
    if (isLatin) {
      slot = slotOf(hashUnits(units, from, at));
      isUpper = isUpperUnit(text.charCodeAt(starts[from]!));
      latin += at - from;
      words++;
      if (isUpper) {
        capitals++;
        if (isOpen) inner++;
      }
      if (voters < VOTERS) {
        let tongues = tonguesAt(slot);
        if (tongues !== 0) voters++;
        for (; tongues !== 0; tongues &= tongues - 1) votes[31 - Math.clz32(tongues & -tongues)]!++;
      }
    } else other += at - from;
    isOpen = false;
    into.starts[count] = from;
    into.ends[count] = at;
    into.classes[count] = slot;
    into.capitals[count] = isUpper ? 1 : 0;
    count++;
  }
  into.count = count;
  into.isCapitalised = words >= 4 && capitals / words > 0.6;
  into.usesCapitals = inner > 0;
  into.isForeign = other >= 2 && other * 2 > latin;
  into.language = languageOf(langs);
  classify(into);
}

/** Turns the words' slots into their classes, now that the language is known. */
function classify(into: Tokens): void {
  const { classes, count, language } = into;
  let worldly = 0;
  let technical = 0;
  let human = 0;
  for (let at = 0; at < count; at++) {
    const kinds = classesAt(classes[at]!, language);
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
function languageOf(langs: readonly string[] | undefined): number {
  let best = -1;
  let first = 0;
  let second = 0;
  for (let at = 0; at < votes.length; at++) {
    const vote = votes[at]!;
    if (vote > first) {
      best = at;
      second = first;
      first = vote;
    } else if (vote > second) second = vote;
  }
  if (first >= 2 && first > second) return 1 << best;
  const said = langs === undefined || langs.length === 0 ? 0 : languageBit(langs[0]!.slice(0, 2).toLowerCase());
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
