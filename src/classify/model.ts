import { hashText } from './hash.ts';
import { LABELS } from './label.ts';
import type { Word } from './word.ts';

/** Format of the file; a model of another version is refused. */
export const MODEL_VERSION = 1;
export const BUCKET_BITS = 18;
export const KNOWN_BITS = 16;
export const LABEL_COUNT = LABELS.length;

/** The trained weights, ready for use. Immutable but for the memo of word scores, which never changes an answer. */
export type Model = {
  readonly header: ModelHeader;
  /** `weights[bucket * LABEL_COUNT + label]`. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Bit set of words seen in training outside product names. */
  readonly known: Uint8Array;
  readonly memo: WeakMap<Word, Float32Array>;
};

export type ModelHeader = {
  readonly format: 'outcry-label-model';
  readonly version: number;
  readonly features: number;
  readonly bucketBits: number;
  readonly labels: readonly string[];
  /** Divides the logits before they become probabilities. */
  readonly temperature: number;
  /** Platt scaling of the signal: logit(signal) = slope · logit(p) + offset. */
  readonly slope: number;
  readonly offset: number;
  readonly scales: readonly number[];
  readonly bias: readonly number[];
  /** SHA-256 over corpus, settings and feature code: what the model was trained from. */
  readonly trainedFrom: string;
  readonly rows: number;
  /** SHA-256 of the bytes behind the header. */
  readonly sha256: string;
};

/** The model file is absent, damaged or of another version. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly path: string;
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`label model ${path}: ${problem}; rebuild it with \`npm run train\``, options);
    this.path = path;
  }
}

/** Whether training met the word (any case) outside product names. */
export function isKnownWord(known: Uint8Array, folded: string): boolean {
  const bit = hashText(folded, 77) >>> (32 - KNOWN_BITS);
  return ((known[bit >>> 3]! >>> (bit & 7)) & 1) === 1;
}

/** Marks a word as known; used by training only. */
export function markKnown(known: Uint8Array, folded: string): void {
  const bit = hashText(folded, 77) >>> (32 - KNOWN_BITS);
  known[bit >>> 3] = known[bit >>> 3]! | (1 << (bit & 7));
}
