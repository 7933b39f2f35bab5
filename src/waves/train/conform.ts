import { AGES_READ, SIGNS_READ } from '../signs.ts';
import { type Row, sumOf } from './fit.ts';

type Quantiles = { readonly low: ArrayLike<number>; readonly mid: ArrayLike<number>; readonly high: ArrayLike<number> };

/**
 * By how much both arms of the interval must be stretched at each age, so that it holds that part of held-out rows: split
 * conformal prediction (Romano, Patterson, Candès, "Conformalized quantile regression", NeurIPS 2019), scaled by the arms.
 */
export function conform(rows: readonly Row[], weights: Quantiles, part: number): number[] {
  return Array.from({ length: AGES_READ }, (_, age) => {
    const scores = rows.filter(({ signs }) => nearness(signs, age) > 0.4).map((row) => scoreOf(row, weights));
    scores.sort((a, b) => a - b);
    return scores[Math.min(scores.length - 1, Math.ceil(part * (scores.length + 1)) - 1)]!;
  });
}

/** How far the value lies out, in arms of the interval: 1 on its edge. */
function scoreOf({ signs, value }: Row, { low, mid, high }: Quantiles): number {
  const middle = sumOf(mid, signs);
  const arm = value < middle ? middle - sumOf(low, signs) : sumOf(high, signs) - middle;
  return Math.abs(value - middle) / Math.max(0.01, arm);
}

/** The first sign of each age is how near the row is to it, 0..1. */
const nearness = (signs: Float64Array, age: number): number => signs[(age * SIGNS_READ) / AGES_READ]!;
