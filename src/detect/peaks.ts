import { HOUR } from '../count/time.ts';

/**
 * What scores of one series reach when nothing is wrong, for windows of several lengths: mean and variance of the
 * highest log(1 + score) of past half days. Plain data.
 */
export type Peaks = {
  readonly means: number[];
  readonly variances: number[];
  /** Highest of the block at hand, and its rows so far. */
  readonly tops: number[];
  rows: number;
  blocks: number;
};

const BLOCK = 12 * HOUR;
const PRIOR = { mean: Math.log(6), variance: 0.5, blocks: 6 };
const MEMORY_BLOCKS = 40;
const LEAST_DEVIATION = 0.35;
/** A peak teaches no more than this many deviations. */
const MOST_DEVIATIONS = 2.5;
/** Part of the mean over all lengths: a surge shows at several, a freak at one. */
const COMMON = 0.25;

/** @param lengths how many window lengths are told apart */
export function newPeaks(lengths: number): Peaks {
  return {
    means: new Array<number>(lengths).fill(PRIOR.mean),
    variances: new Array<number>(lengths).fill(PRIOR.variance),
    tops: new Array<number>(lengths).fill(0),
    rows: 0,
    blocks: 0,
  };
}

const deviationAt = (peaks: Peaks, length: number): number =>
  Math.max(LEAST_DEVIATION, Math.sqrt(peaks.variances[length]!));

/** How far scores lie above the usual peaks, in deviations of these: mostly that of the length where it is farthest. */
export function deviationOf(peaks: Peaks, scores: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  let sum = 0;
  scores.forEach((score, length) => {
    const deviation = (Math.log1p(score) - peaks.means[length]!) / deviationAt(peaks, length);
    most = Math.max(most, deviation);
    sum += deviation;
  });
  return (1 - COMMON) * most + (COMMON * sum) / scores.length;
}

/** Takes in the scores of one row, by window length; learns at the end of each half day. */
export function learnPeaks(peaks: Peaks, scores: readonly number[], intervalMs: number): void {
  scores.forEach((score, length) => {
    peaks.tops[length] = Math.max(peaks.tops[length]!, Math.log1p(score));
  });
  peaks.rows += 1;
  if (peaks.rows * intervalMs < BLOCK) return;
  peaks.blocks = Math.min(MEMORY_BLOCKS, peaks.blocks + 1);
  const weight = 1 / (PRIOR.blocks + peaks.blocks);
  peaks.tops.forEach((top, length) => {
    const mean = peaks.means[length]!;
    const off = Math.min(top, mean + MOST_DEVIATIONS * deviationAt(peaks, length)) - mean;
    peaks.means[length] = mean + weight * off;
    peaks.variances[length] = (1 - weight) * (peaks.variances[length]! + weight * off * off);
    peaks.tops[length] = 0;
  });
  peaks.rows = 0;
}
