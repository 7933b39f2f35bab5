import { STRIDE } from '../read/word-table.ts';

/** Words, and other features, seen of one mention. */
const MOST_WORDS = 512;
const MOST = 3_072;

/**
 * What is seen of one mention, in arrays used again for each: words by their number in the table, and hashed features.
 * `told` says what a feature stands for, see `TOLD`.
 */
export type Features = {
  words: number;
  readonly word: Uint16Array;
  readonly wordAt: Uint16Array;
  readonly wordValue: Float32Array;
  count: number;
  readonly hash: Uint32Array;
  readonly value: Float32Array;
  readonly told: Int32Array;
  /** `weights[index * STRIDE + label]` of each hashed feature; see `fetchWeights`. */
  readonly weights: Int8Array;
  /** The same memory, half a bucket each. */
  readonly weightHalves: Int32Array;
};

/** Kinds of `told`, in the upper bits: tokens [from << 12 | to), a cue's bit, a fixed phrase; 0 is not told. */
export const TOLD = { words: 1 << 24, cue: 2 << 24, phrase: 3 << 24 } as const;

/** Tokens [from, to) as what a feature stands for. */
export const toldTokens = (from: number, to: number): number => TOLD.words | (from << 12) | to;

/** Empty features with room for `most` hashed ones, by default for any stretch. */
export function newFeatures(most = MOST): Features {
  const weights = new Int8Array(most * STRIDE);
  return {
    words: 0,
    word: new Uint16Array(MOST_WORDS),
    wordAt: new Uint16Array(MOST_WORDS),
    wordValue: new Float32Array(MOST_WORDS),
    count: 0,
    hash: new Uint32Array(most),
    value: new Float32Array(most),
    told: new Int32Array(most),
    weights,
    weightHalves: new Int32Array(weights.buffer),
  };
}

/** Adds a feature while there is room. */
export function push(into: Features, hash: number, value: number, told: number): void {
  if (into.count === MOST) return;
  const at = into.count++;
  into.hash[at] = hash;
  into.value[at] = value;
  into.told[at] = told;
}
