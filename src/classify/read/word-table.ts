import { type Lexicon, NO_LEXICON } from '../lexicon/compiled.ts';
import { KIND, type Kind, makeWord, type Word } from './word.ts';

/** What a table keeps of each word beside the word itself. */
export type Notes = {
  /** Meanings that the word has by itself, a bit each. */
  readonly cues: number;
  /** Ways in which it may cut clauses or begin a phrase; see `lexicon.ts`. */
  readonly flags: number;
  /** Hash of the beginning by which phrases know all its forms, else of the word. */
  readonly lexeme: number;
};

const NO_NOTES: Notes = { cues: 0, flags: 0, lexeme: 0 };

/** Words remembered; a table that is full forgets them all, which never changes an answer. */
const WORDS_KEPT = 1 << 15;
/** New words that one reading may add. */
const WORDS_ADDED = 600;
export const STRIDE = 8;
/** Scores of a word: of the labels, from `STRIDE` on of the symptoms. */
export const SCORES = 2 * STRIDE;
/** Longer tokens are cut. */
export const LONGEST_TOKEN = 32;
const SLOTS = WORDS_KEPT * 2 - 1;
const PAIRS = 1 << 14;

/**
 * Words met so far with all that is known of them, in typed arrays, by number. A number holds until the next `tidy`.
 * `note` says what a new word means, `weigh` writes what it adds to each label and symptom.
 */
export type WordTable = {
  readonly words: Word[];
  /** Codes of all words, one word behind the other; where each begins, and where the next. */
  readonly codes: Uint16Array;
  readonly begins: Int32Array;
  readonly stem: Int32Array;
  readonly exact: Int32Array;
  readonly cues: Int32Array;
  readonly flags: Uint16Array;
  readonly lexeme: Int32Array;
  /** `scores[number * SCORES + label]`, `scores[number * SCORES + STRIDE + symptom]`. */
  readonly scores: Float32Array;
  readonly slots: Uint16Array;
  /** Which two neighbours stand at each place of `pairs`, and what they mean together; later pairs push out earlier. */
  readonly pairKeys: Int32Array;
  readonly pairs: Int32Array;
  readonly lexicon: Lexicon;
  readonly note: (word: Word) => Notes;
  readonly weigh: (word: Word, into: Float32Array) => void;
};

/** An empty table. */
export function newWordTable(
  lexicon: Lexicon = NO_LEXICON,
  note: (word: Word) => Notes = () => NO_NOTES,
  weigh: (word: Word, into: Float32Array) => void = () => undefined,
): WordTable {
  return {
    words: [],
    codes: new Uint16Array(WORDS_KEPT * LONGEST_TOKEN),
    begins: new Int32Array(WORDS_KEPT + 1),
    stem: new Int32Array(WORDS_KEPT),
    exact: new Int32Array(WORDS_KEPT),
    cues: new Int32Array(WORDS_KEPT),
    flags: new Uint16Array(WORDS_KEPT),
    lexeme: new Int32Array(WORDS_KEPT),
    scores: new Float32Array(WORDS_KEPT * SCORES),
    slots: new Uint16Array(SLOTS + 1),
    pairKeys: new Int32Array(PAIRS),
    pairs: new Int32Array(PAIRS),
    lexicon,
    note,
    weigh,
  };
}

/** Makes room for one more reading; call before each, never within one. */
export function tidy(table: WordTable): void {
  if (table.words.length + WORDS_ADDED < WORDS_KEPT) return;
  table.words.length = 0;
  table.slots.fill(0);
  table.pairKeys.fill(0);
}

/** Place of two words in `pairs`: `~place` when it holds them, `place` when it is theirs from now on, to be filled. */
export function pairSlot({ pairKeys }: WordTable, first: number, second: number): number {
  const key = ((first << 15) | second) + 1;
  const place = Math.imul(key, 0x9e3779b1) >>> (32 - 14);
  if (pairKeys[place] === key) return ~place;
  pairKeys[place] = key;
  return place;
}

/** Number of the word that `codes[0, length)` spells, `hash` being the hash of the codes. */
export function wordNumber(table: WordTable, codes: Uint16Array, length: number, hash: number, kind: Kind): number {
  const { slots, begins, codes: known } = table;
  for (let slot = (hash ^ (hash >>> 15)) & SLOTS; ; slot = (slot + 1) & SLOTS) {
    const number = slots[slot]! - 1;
    if (number < 0) return add(table, codes, length, kind, slot);
    const start = begins[number]!;
    if (begins[number + 1]! - start !== length) continue;
    let at = 0;
    while (at < length && known[start + at] === codes[at]) at++;
    if (at === length) return number;
  }
}

const scores = new Float32Array(SCORES);

function add(table: WordTable, codes: Uint16Array, length: number, kind: Kind, slot: number): number {
  const token = String.fromCharCode(...codes.subarray(0, length));
  const word = makeWord(token, kind);
  const number = table.words.length;
  table.words.push(word);
  const begin = table.begins[number]!;
  table.codes.set(codes.subarray(0, length), begin);
  table.begins[number + 1] = begin + length;
  table.stem[number] = word.stem;
  table.exact[number] = word.exact;
  const notes = kind === KIND.url ? NO_NOTES : table.note(word);
  table.cues[number] = notes.cues;
  table.flags[number] = notes.flags;
  table.lexeme[number] = notes.lexeme;
  scores.fill(0);
  table.weigh(word, scores);
  table.scores.set(scores, number * SCORES);
  table.slots[slot] = number + 1;
  return number;
}
