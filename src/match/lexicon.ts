import { foldPhrase } from './fold.ts';
import { LANGUAGES, type Language, WORDS } from './words.ts';

/** What kinds of words tell whether the name beside them is a product's; one bit each. */
export const CLASS = {
  indefinite: 1 << 0,
  definite: 1 << 1,
  demonstrative: 1 << 2,
  possessive: 1 << 3,
  quantity: 1 << 4,
  preposition: 1 << 5,
  to: 1 << 6,
  pronoun: 1 << 7,
  be: 1 << 8,
  auxiliary: 1 << 9,
  degree: 1 << 10,
  kin: 1 << 11,
  human: 1 << 12,
  use: 1 << 13,
  act: 1 << 14,
  software: 1 << 15,
  time: 1 << 16,
  joining: 1 << 17,
  particle: 1 << 18,
  companion: 1 << 19,
  world: 1 << 20,
  motion: 1 << 21,
  ask: 1 << 22,
  small: 1 << 23,
  deed: 1 << 24,
  object: 1 << 25,
} as const;
export type WordClass = keyof typeof CLASS;

const SIZE = 1 << 14;
/** Keys of words, each beside its word's number; 0 stands for no word. */
const TABLE = new Int32Array(SIZE * 2);
let words = 1;
/** Classes of all words in each language, then in all of them together: a post needs those of one. */
const BITS = Array.from({ length: LANGUAGES.length + 1 }, () => new Int32Array(SIZE));
const ANY = BITS[LANGUAGES.length]!;
const TONGUES = new Uint16Array(SIZE);

/** The key of a folded word is made of its units, from `KEY_START` on. */
export const KEY_START = 0x811c9dc5 | 0;
export const addToKey = (key: number, unit: number): number => Math.imul(key ^ unit, 0x01000193);

function keyOf(word: string): number {
  let key = KEY_START;
  for (let at = 0; at < word.length; at++) key = addToKey(key, word.charCodeAt(at));
  return key;
}

const placeOf = (key: number): number => ((key ^ (key >>> 15)) & (SIZE - 1)) * 2;

/** The number of the word of a key, or 0. Of four thousand million words one has another's key. */
export function wordOf(key: number): number {
  for (let at = placeOf(key); TABLE[at + 1] !== 0; at = (at + 2) & (2 * SIZE - 1)) {
    if (TABLE[at] === key) return TABLE[at + 1]!;
  }
  return 0;
}

function add(word: string, bit: number, language: Language, isTelling: boolean): void {
  const key = keyOf(word);
  let at = placeOf(key);
  while (TABLE[at + 1] !== 0 && TABLE[at] !== key) at = (at + 2) & (2 * SIZE - 1);
  if (TABLE[at + 1] === 0) {
    TABLE[at] = key;
    TABLE[at + 1] = words++;
  }
  const number = TABLE[at + 1]!;
  BITS[LANGUAGES.indexOf(language)]![number]! |= bit;
  ANY[number]! |= bit;
  if (isTelling) TONGUES[number]! |= languageBit(language);
}

/** The bit of a language in `tonguesOf`; 0 for one we know no words of. */
export const languageBit = (language: string): number => {
  const at = LANGUAGES.indexOf(language as Language);
  return at < 0 ? 0 : 1 << at;
};

const ALPHABET = 26;
const A = 0x61;
const letterAt = (tag: string, at: number): number => (tag.charCodeAt(at) | 0x20) - A;
const BY_TAG = new Uint16Array(ALPHABET * ALPHABET);
for (const tag of LANGUAGES) BY_TAG[letterAt(tag, 0) * ALPHABET + letterAt(tag, 1)] = languageBit(tag);

/** The bit of the language that a tag ("en-GB") begins with; 0 for one we know no words of. */
export function taggedLanguage(tag: string): number {
  const first = letterAt(tag, 0);
  const second = letterAt(tag, 1);
  if (first < 0 || first >= ALPHABET || second < 0 || second >= ALPHABET) return 0;
  return BY_TAG[first * ALPHABET + second]!;
}

/** Classes that are written alike in many languages, or lists of things: no sign of a language. */
const NO_TONGUE: ReadonlySet<WordClass> = new Set(['software', 'world', 'deed', 'act', 'motion', 'use', 'kin']);

for (const [kind, byLanguage] of Object.entries(WORDS) as Array<[WordClass, Partial<Record<Language, string>>]>) {
  for (const [language, list] of Object.entries(byLanguage) as Array<[Language, string]>) {
    for (const word of list.split(' ')) {
      if (word !== '') add(foldPhrase(word), CLASS[kind], language, !NO_TONGUE.has(kind));
    }
  }
}

/** Words of things and deeds are borrowed from English everywhere; its small words are not. */
const BORROWED = CLASS.software | CLASS.use | CLASS.act | CLASS.world;

for (let language = 1; language < LANGUAGES.length; language++) {
  for (let number = 1; number < words; number++) BITS[language]![number]! |= BITS[0]![number]! & BORROWED;
}

/**
 * What each word is, by its number, in a language (a bit of `languageBit`; 0: unknown, in any of them): bits of `CLASS`,
 * 0 for a word that is not in the lists.
 */
export const classesIn = (language: number): Int32Array => (language === 0 ? ANY : BITS[31 - Math.clz32(language)]!);

/** The languages that a small word is of, bits of `languageBit`. */
export const tonguesOf = (word: number): number => TONGUES[word]!;

/** What a folded word is in any language: bits of `CLASS`. */
export const classesOf = (word: string): number => ANY[wordOf(keyOf(word))]!;
