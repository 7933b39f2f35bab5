import type { Calibration } from './calibrate.ts';
import { hashText } from './hash.ts';
import { LABELS, SYMPTOMS } from './label.ts';
import type { WordTable } from './read/word-table.ts';

/** Format of the file; a model of another version is refused. */
export const MODEL_VERSION = 5;
export const BUCKET_BITS = 18;
export const KNOWN_BITS = 16;
export const LABEL_COUNT = LABELS.length;
export const SYMPTOM_COUNT = SYMPTOMS.length;

/** The weights of a trained multinomial regression. */
export type Regression = {
  /** `bytes[bucket * STRIDE + class]`, the class's `units` for each `signedSquare` of a byte. */
  readonly bytes: Int8Array;
  /** The same memory, half a bucket each. */
  readonly halves: Int32Array;
  /** `STRIDE` of them, 0 beyond the classes. */
  readonly units: Float64Array;
  readonly bias: Float32Array;
};

/** The regression of labels, ready for use. Immutable but for the table of words met, which never changes an answer. */
export type Weighing = Regression & {
  readonly calibration: Calibration;
  readonly words: WordTable;
};

/** Labels have two regressions, since what is rare beside a name is common without one. */
export type Model = {
  readonly header: ModelHeader;
  /** For mentions: products that the post names. */
  readonly named: Weighing;
  /** For posts about a product that they do not name. */
  readonly unnamed: Weighing;
  /** What is said to fail, of signals. */
  readonly symptoms: Regression;
  /** Bit set of words seen in training outside product names. */
  readonly known: Uint8Array;
};

/** What the header says of each regression; its weights follow in the same order. */
export type RegressionHeader = { readonly scales: readonly number[]; readonly bias: readonly number[] };
export type WeighingHeader = Calibration & RegressionHeader;

export type ModelHeader = {
  readonly format: 'outcry-label-model';
  readonly version: number;
  readonly features: number;
  readonly bucketBits: number;
  readonly labels: readonly string[];
  readonly named: WeighingHeader;
  readonly unnamed: WeighingHeader;
  readonly symptoms: RegressionHeader;
  /** SHA-256 over corpus, own posts, lexicon and settings, see train/fingerprint.ts. */
  readonly trainedFrom: string;
  /** Posts of the corpus, and posts of the user's own on top. */
  readonly rows: number;
  /** SHA-256 of the bytes behind the header. */
  readonly sha256: string;
};

/** The model file is absent, damaged or of another version. */
export class ModelError extends Error {
  override name = 'ModelError';
  readonly path: string;
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(
      `label model ${path}: ${problem}; rebuild it with \`npm run train -- --out ${path}\`, with the --posts it was made from, if any`,
      options,
    );
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
