import { hashText, mix } from '../hash.ts';
import { type BitTable, bitsAt, newBitTable } from './bit-table.ts';

export const RUN_SEED = 5;
export const BEGINNING_SEED = 19;

/** The phrases of all languages, ready for look-up. */
export type Lexicon = {
  /** Phrases of words by key, a bit for each meaning; 0 for the first two words of longer ones. */
  readonly phrases: BitTable;
  /** Phrases of scripts without spaces, by `runKey`. */
  readonly runs: BitTable;
  readonly longestRun: number;
  /** Beginnings that are a phrase by themselves, by `beginningKey`, with its meanings. */
  readonly beginnings: BitTable;
  /** Beginnings that stand in phrases of several words, by `beginningKey`, with the hash by which phrases know them. */
  readonly lexemes: BitTable;
  /** Flags of the sizes of phrases that begin with the word or lexeme of this hash. */
  readonly sizes: BitTable;
};

/** A lexicon before it is made fast. */
export type LexiconEntries = {
  readonly phrases: ReadonlyMap<number, number>;
  readonly runs: ReadonlyMap<number, number>;
  readonly longestRun: number;
  readonly beginnings: ReadonlyMap<string, number>;
  readonly lexemes: ReadonlyMap<string, number>;
  readonly sizes: ReadonlyMap<number, number>;
};

export const NO_LEXICON: Lexicon = lexiconOf({
  phrases: new Map(),
  runs: new Map(),
  longestRun: 1,
  beginnings: new Map(),
  lexemes: new Map(),
  sizes: new Map(),
});

/** Makes entries fast. */
export function lexiconOf({ phrases, runs, longestRun, beginnings, lexemes, sizes }: LexiconEntries): Lexicon {
  return {
    phrases: newBitTable(phrases),
    runs: newBitTable(runs),
    longestRun,
    beginnings: newBitTable(byHash(beginnings)),
    lexemes: newBitTable(byHash(lexemes)),
    sizes: newBitTable(sizes),
  };
}

function byHash(entries: ReadonlyMap<string, number>): Array<[number, number]> {
  return Array.from(entries, ([text, bits]) => [hashText(text, BEGINNING_SEED), bits]);
}

/** Key of a phrase of one word. */
export const keyOfOne = (only: number): number => mix(1, only) | 0;

/** Key of a phrase of two words, or of the first two of a longer one. */
export const keyOfTwo = (first: number, second: number): number => mix(mix(2, first), second) | 0;

/** Key of a phrase by the hashes of its words. */
export function keyOf(hashes: ArrayLike<number>, size = hashes.length): number {
  let key = size;
  for (let at = 0; at < size; at++) key = mix(key, hashes[at]!);
  return key | 0;
}

/** Key of a phrase of a script without spaces. */
export const runKey = (run: string): number => hashText(run, RUN_SEED) | 0;

export const SHORTEST_BEGINNING = 3;

/** What a table holds of the longest beginning of a word, 0 for none; `hashes` are those of its beginnings of 1, 2, … units. */
export function longestBeginning(table: BitTable, hashes: Uint32Array, length: number): number {
  for (let size = length; size >= SHORTEST_BEGINNING; size--) {
    const found = bitsAt(table, hashes[size - 1]!);
    if (found !== 0) return found;
  }
  return 0;
}
