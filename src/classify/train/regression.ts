import { BUCKET_BITS } from '../model.ts';
import { STRIDE } from '../read/word-table.ts';
import { randomFrom } from './random.ts';
import type { Sample } from './samples.ts';

export type Weights = { readonly weights: Float32Array; readonly bias: Float32Array };

type Settings = {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly epsilon: number;
};

export const SETTINGS: Settings = { epochs: 5, rate: 0.25, decay: 2e-5, seed: 20_260_107, epsilon: 1e-6 };

/**
 * Multinomial logistic regression over so many classes by AdaGrad (Duchi et al. 2011) with L2 decay. The same samples give
 * the same weights.
 */
export function train(samples: readonly Sample[], classes: number, settings: Settings = SETTINGS): Weights {
  const weights = new Float32Array((1 << BUCKET_BITS) * STRIDE);
  const squares = new Float32Array(weights.length);
  const bias = new Float32Array(classes);
  const biasSquares = new Float32Array(classes);
  const order = Uint32Array.from(samples.keys());
  const random = randomFrom(settings.seed);
  const slopes = new Float64Array(classes);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index]!;
      const { buckets, values } = sample;
      probabilities(weights, bias, sample, slopes);
      slopes[sample.label] = slopes[sample.label]! - 1;
      for (let label = 0; label < classes; label++) slopes[label] = slopes[label]! * sample.weight;
      for (let i = 0; i < buckets.length; i++) {
        const at = buckets[i]!;
        const value = values[i]!;
        for (let label = 0; label < classes; label++) {
          const place = at + label;
          const slope = slopes[label]! * value + settings.decay * weights[place]!;
          const square = squares[place]! + slope * slope;
          squares[place] = square;
          weights[place] = weights[place]! - (settings.rate * slope) / (Math.sqrt(square) + settings.epsilon);
        }
      }
      for (let label = 0; label < classes; label++) {
        const slope = slopes[label]!;
        biasSquares[label] = biasSquares[label]! + slope * slope;
        bias[label] = bias[label]! - (0.1 * slope) / (Math.sqrt(biasSquares[label]!) + 1);
      }
    }
  }
  return { weights, bias };
}

/** Logits of a sample, for calibration and tests on held-out samples. */
export function logitsFor({ weights, bias }: Weights, sample: Sample): Float64Array {
  const out = Float64Array.from(bias);
  const classes = bias.length;
  for (let i = 0; i < sample.buckets.length; i++) {
    const at = sample.buckets[i]!;
    const value = sample.values[i]!;
    for (let label = 0; label < classes; label++) out[label] = out[label]! + weights[at + label]! * value;
  }
  return out;
}

function probabilities(weights: Float32Array, bias: Float32Array, sample: Sample, out: Float64Array): void {
  const classes = bias.length;
  for (let label = 0; label < classes; label++) out[label] = bias[label]!;
  const { buckets, values } = sample;
  for (let i = 0; i < buckets.length; i++) {
    const at = buckets[i]!;
    const value = values[i]!;
    for (let label = 0; label < classes; label++) out[label] = out[label]! + weights[at + label]! * value;
  }
  let top = -Infinity;
  for (let label = 0; label < classes; label++) top = Math.max(top, out[label]!);
  let sum = 0;
  for (let label = 0; label < classes; label++) {
    out[label] = Math.exp(out[label]! - top);
    sum += out[label]!;
  }
  for (let label = 0; label < classes; label++) out[label] = out[label]! / sum;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}
