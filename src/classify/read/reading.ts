import type { WordTable } from './word-table.ts';

/** How much of a text is read around a mention, in UTF-16 code units: few posts are longer. */
export const WINDOW = 500;
/** Products told apart in one stretch; those beyond share the last place. */
export const PLACES = 16;
/** Place of names that no mention stands for. */
export const UNKNOWN_NAME = 30;

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
