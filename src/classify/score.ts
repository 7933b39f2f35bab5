import { extract, type Sink, type Told } from './features.ts';
import { mix } from './hash.ts';
import { LABEL_COUNT, type Model } from './model.ts';
import type { Stretch } from './prepare.ts';
import type { Word } from './word.ts';

const SHIFT = 14;

/** Position of a feature's weights. */
export function bucketOf(hash: number): number {
  return (hash >>> SHIFT) * LABEL_COUNT;
}

/** What a word with its character n-grams adds to each label's logit at value 1. */
function wordScores(model: Model, word: Word, seed: number): Float32Array {
  const known = model.memo.get(word);
  if (known !== undefined) return known;
  const scores = new Float32Array(LABEL_COUNT);
  eachOfWord(word, seed, 1, (hash, value) => {
    const bucket = bucketOf(hash);
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[label] = scores[label]! + model.weights[bucket + label]! * value;
  });
  model.memo.set(word, scores);
  return scores;
}

/** A word's own features: its stem, and its n-grams which together weigh as much. */
export function eachOfWord(
  word: Word,
  seed: number,
  value: number,
  feature: (hash: number, value: number) => void,
): void {
  feature(mix(word.hash, seed), value);
  const share = (0.7 * value) / Math.sqrt(word.grams.length + 1);
  for (const gram of word.grams) feature(mix(gram, seed + 1), share);
}

/** The logit of each label for one mention (target -1: the post does not name the product). */
export function logitsOf(model: Model, stretch: Stretch, target: number): Float64Array {
  const logits = Float64Array.from(model.bias);
  extract(stretch, target, {
    word(word, seed, value) {
      const scores = wordScores(model, word, seed);
      for (let label = 0; label < LABEL_COUNT; label++) logits[label] = logits[label]! + scores[label]! * value;
    },
    feature(hash, value) {
      const bucket = bucketOf(hash);
      for (let label = 0; label < LABEL_COUNT; label++)
        logits[label] = logits[label]! + model.weights[bucket + label]! * value;
    },
  });
  return logits;
}

/** Features that add less are not told. */
const LEAST = 0.05;

export type Weighed = { readonly told: Told | Word; readonly weight: number };

/** Each feature that can be told, with what it adds to `label` above the mean of all labels. */
export function weigh(model: Model, stretch: Stretch, target: number, label: number): Weighed[] {
  const weighed: Weighed[] = [];
  const lead = (scores: Float32Array, at: number): number => {
    let sum = 0;
    for (let other = 0; other < LABEL_COUNT; other++) sum += scores[at + other]!;
    return scores[at + label]! - sum / LABEL_COUNT;
  };
  const sink: Sink = {
    word(word, seed, value) {
      const weight = lead(wordScores(model, word, seed), 0) * value;
      if (weight > LEAST) weighed.push({ told: word, weight });
    },
    feature(hash, value, told) {
      if (told === null) return;
      const weight = lead(model.weights, bucketOf(hash)) * value;
      if (weight > LEAST) weighed.push({ told, weight });
    },
  };
  extract(stretch, target, sink);
  return weighed;
}
