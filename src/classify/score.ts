import { type Features, newFeatures } from './features/feature-list.ts';
import { mix } from './hash.ts';
import type { Regression } from './model.ts';
import { signedSquare } from './quantise.ts';
import { gramsOf, MOST_GRAMS, type Word } from './read/word.ts';
import { SCORES, STRIDE } from './read/word-table.ts';

const SHIFT = 14;

/** Where a feature's weights begin. */
export function bucketOf(hash: number): number {
  return (hash >>> SHIFT) * STRIDE;
}

/** A word's own features into `into`: its stem, worth 1, and its n-grams, together worth as much. */
export function featuresOfWord(word: Word, seed: number, into: Features): void {
  const { hash, value } = into;
  const count = gramsOf(word, hash, 1);
  hash[0] = mix(word.stem, seed);
  value[0] = 1;
  const share = 1 / Math.sqrt(count);
  for (let at = 1; at < count; at++) {
    hash[at] = mix(hash[at]!, seed + 1);
    value[at] = share;
  }
  into.count = count;
}

/**
 * Fetches the weights of hashed features into `features.weights`, one after another: they lie far apart in memory, and
 * a loop that does nothing else waits for many at once.
 */
export function fetchWeights({ halves }: Regression, { count, hash, weightHalves }: Features): void {
  for (let i = 0; i < count; i++) {
    const at = (hash[i]! >>> SHIFT) * 2;
    weightHalves[2 * i] = halves[at]!;
    weightHalves[2 * i + 1] = halves[at + 1]!;
  }
}

/** Adds what words say to the logit of each class whose scores begin at `from` in a word's row; of at most seven. */
export function addWords(
  logits: Float64Array,
  scores: Float32Array,
  from: number,
  { words, word, wordValue }: Features,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = 0; i < words; i++) {
    const at = word[i]! * SCORES + from;
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

/** Adds what hashed features say to the logit of each class, of at most seven; their weights are fetched before. */
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

const ofWord = newFeatures(MOST_GRAMS + 1);
const totals = new Float64Array(STRIDE);

/** What a word adds to each class of two regressions at value 1, written into `into`, those of the second from `STRIDE` on. */
export function wordScores(word: Word, seed: number, first: Regression, second: Regression, into: Float32Array): void {
  featuresOfWord(word, seed, ofWord);
  scoresOf(first, into, 0);
  scoresOf(second, into, STRIDE);
}

function scoresOf(regression: Regression, into: Float32Array, from: number): void {
  totals.fill(0);
  fetchWeights(regression, ofWord);
  addHashed(totals, regression.units, ofWord);
  into.set(totals, from);
}
