import type { Features } from './features.ts';
import { mix } from './hash.ts';
import { LABEL_COUNT, type Weighing } from './model.ts';
import { gramsOf, type Word } from './word.ts';
import { STRIDE } from './word-table.ts';

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

/** A bit for each bucket that has weights: most features of a post were never met in training. */
export function usedBuckets(weights: Float32Array): Int32Array {
  const used = new Int32Array(weights.length / STRIDE / 32);
  for (let at = 0; at < weights.length; at++) {
    const bucket = (at - (at % STRIDE)) / STRIDE;
    if (weights[at] !== 0) used[bucket >>> 5] = used[bucket >>> 5]! | (1 << (bucket & 31));
  }
  return used;
}

/** Adds what the features say to each label's logit. */
export function addLogits(logits: Float64Array, { weights, used, words: table }: Weighing, features: Features): void {
  let a = logits[0]!;
  let b = logits[1]!;
  let c = logits[2]!;
  let d = logits[3]!;
  let e = logits[4]!;
  let f = logits[5]!;
  let g = logits[6]!;
  const { words, word, wordValue, count, hash, value } = features;
  const { scores } = table;
  for (let i = 0; i < words; i++) {
    const at = word[i]! * STRIDE;
    const times = wordValue[i]!;
    a += scores[at]! * times;
    b += scores[at + 1]! * times;
    c += scores[at + 2]! * times;
    d += scores[at + 3]! * times;
    e += scores[at + 4]! * times;
    f += scores[at + 5]! * times;
    g += scores[at + 6]! * times;
  }
  for (let i = 0; i < count; i++) {
    const bucket = hash[i]! >>> SHIFT;
    if (((used[bucket >>> 5]! >>> (bucket & 31)) & 1) === 0) continue;
    const at = bucket * STRIDE;
    const times = value[i]!;
    a += weights[at]! * times;
    b += weights[at + 1]! * times;
    c += weights[at + 2]! * times;
    d += weights[at + 3]! * times;
    e += weights[at + 4]! * times;
    f += weights[at + 5]! * times;
    g += weights[at + 6]! * times;
  }
  logits[0] = a;
  logits[1] = b;
  logits[2] = c;
  logits[3] = d;
  logits[4] = e;
  logits[5] = f;
  logits[6] = g;
}

/** What a word adds to each label at value 1, written into `into`. */
export function wordScores(weights: Float32Array, word: Word, seed: number, into: Float32Array): void {
  eachOfWord(word, seed, 1, (hash, value) => {
    const bucket = bucketOf(hash);
    for (let label = 0; label < LABEL_COUNT; label++) into[label] = into[label]! + weights[bucket + label]! * value;
  });
}
