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
const KEYS = new Int32Array(SIZE);
/** A row of classes for each word: one for each language, then one for all of them together. */
const ROW = LANGUAGES.length + 1;
const BITS = new Int32Array(SIZE * ROW);
const TONGUES = new Uint16Array(SIZE);

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The key of the folded word at [from, to); never 0. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, FNV_PRIME);
  return hash === 0 ? 1 : hash;
}

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash === 0 ? 1 : hash;
}

/** The slot of the word of a key, or -1. Of four thousand million words one has another's key. */
export function slotOf(key: number): number {
  for (let at = (key ^ (key >>> 15)) & (SIZE - 1); KEYS[at] !== 0; at = (at + 1) & (SIZE - 1)) {
    if (KEYS[at] === key) return at;
  }
  return -1;
}

function add(word: string, bit: number, language: Language, isTelling: boolean): void {
  const key = hashWord(word);
  let at = (key ^ (key >>> 15)) & (SIZE - 1);
  while (KEYS[at] !== 0 && KEYS[at] !== key) at = (at + 1) & (SIZE - 1);
  KEYS[at] = key;
  BITS[at * ROW + LANGUAGES.indexOf(language)]! |= bit;
  BITS[at * ROW + LANGUAGES.length]! |= bit;
  if (isTelling) TONGUES[at]! |= languageBit(language);
}

/** The bit of a language in `tonguesOf`; 0 for one we know no words of. */
export const languageBit = (language: string): number => {
  const at = LANGUAGES.indexOf(language as Language);
  return at < 0 ? 0 : 1 << at;
};

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

/**
 * What the word of a slot is in a language (a bit of `languageBit`; 0: unknown, in any of them): bits of `CLASS`, 0 for a
 * word that is not in the lists.
 */
export function classesAt(slot: number, language: number): number {
  if (slot < 0) return 0;
  const row = slot * ROW;
  if (language === 0) return BITS[row + LANGUAGES.length]!;
  return BITS[row + 31 - Math.clz32(language)]! | (BITS[row]! & BORROWED);
}

/** The languages that a small word is of, bits of `languageBit`. */
export const tonguesAt = (slot: number): number => (slot < 0 ? 0 : TONGUES[slot]!);

/** What a folded word is in any language: bits of `CLASS`. */
export const classesOf = (word: string): number => classesAt(slotOf(hashWord(word)), 0);
