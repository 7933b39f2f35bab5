import type { Features } from './features.ts';
import { mix } from './hash.ts';
import type { Regression, Weighing } from './model.ts';
import { signedSquare } from './quantise.ts';
import { gramsOf, type Word } from './word.ts';
import { SCORES, STRIDE, type WordTable } from './word-table.ts';

const SHIFT = 14;

/** Where a feature's weights begin. */
export function bucketOf(hash: number): number {
  return (hash >>> SHIFT) * STRIDE;
}

/** A word's n-grams together weigh this share of the word. */
const GRAMS = 1;

/** A word's own features: its stem, and its n-grams. */
export function eachOfWord(
  word: Word,
  seed: number,
  value: number,
  feature: (hash: number, value: number) => void,
): void {
  feature(mix(word.stem, seed), value);
  const grams = gramsOf(word);
  const share = (GRAMS * value) / Math.sqrt(grams.length + 1);
  for (const gram of grams) feature(mix(gram, seed + 1), share);
}

/**
 * Fetches the weights of hashed features into `features.weights`, one after another: they lie far apart in memory, and
 * a loop that does nothing else waits for many at once.
 */
export function fetchWeights({ halves }: Weighing, { count, hash, weightHalves }: Features): void {
  for (let i = 0; i < count; i++) {
    const at = (hash[i]! >>> SHIFT) * 2;
    weightHalves[2 * i] = halves[at]!;
    weightHalves[2 * i + 1] = halves[at + 1]!;
  }
}

/** Adds what words say to each label's logit. */
export function addWords(logits: Float64Array, { scores }: WordTable, { words, word, wordValue }: Features): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = 0; i < words; i++) {
    const at = word[i]! * SCORES;
    const times = wordValue[i]!;
    a += scores[at]! * times;
    b += scores[at + 1]! * times;
    c += scores[at + 2]! * times;
    d += scores[at + 3]! * times;
    e += scores[at + 4]! * times;
    f += scores[at + 5]! * times;
    g += scores[at + 6]! * times;
  }
  logits[0] = logits[0]! + a;
  logits[1] = logits[1]! + b;
  logits[2] = logits[2]! + c;
  logits[3] = logits[3]! + d;
  logits[4] = logits[4]! + e;
  logits[5] = logits[5]! + f;
  logits[6] = logits[6]! + g;
}

/** Adds what hashed features say to each label's logit; their weights are fetched before. */
export function addHashed(logits: Float64Array, units: Float64Array, { count, value, weights }: Features): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = 0; i < count; i++) {
    const at = i * STRIDE;
    const times = value[i]!;
    a += signedSquare(weights[at]!) * times;
    b += signedSquare(weights[at + 1]!) * times;
    c += signedSquare(weights[at + 2]!) * times;
    d += signedSquare(weights[at + 3]!) * times;
    e += signedSquare(weights[at + 4]!) * times;
    f += signedSquare(weights[at + 5]!) * times;
    g += signedSquare(weights[at + 6]!) * times;
  }
  logits[0] = logits[0]! + a * units[0]!;
  logits[1] = logits[1]! + b * units[1]!;
  logits[2] = logits[2]! + c * units[2]!;
  logits[3] = logits[3]! + d * units[3]!;
  logits[4] = logits[4]! + e * units[4]!;
  logits[5] = logits[5]! + f * units[5]!;
  logits[6] = logits[6]! + g * units[6]!;
}

/** What a word adds to each class of a regression at value 1, written into `into`. */
export function wordScores({ bytes, units }: Regression, word: Word, seed: number, into: Float32Array): void {
  eachOfWord(word, seed, 1, (hash, value) => {
    const bucket = bucketOf(hash);
    for (let at = 0; at < units.length; at++) {
      into[at] = into[at]! + Math.fround(signedSquare(bytes[bucket + at]!) * units[at]!) * value;
    }
  });
}
