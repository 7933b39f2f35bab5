import { fitQuantile, type Row, sumOf } from './fit.ts';
import type { Sample } from './samples.ts';

type Quantiles = { readonly low: ArrayLike<number>; readonly mid: ArrayLike<number>; readonly high: ArrayLike<number> };

/**
 * Logarithm of how much both arms of the interval must be stretched, for each age and count of shares so far, so that it
 * holds that part of held-out sights: split conformal prediction (Romano, Patterson, Candès, "Conformalized quantile
 * regression", NeurIPS 2019), scaled by the arms, in classes of what is seen (Vovk's Mondrian), interpolated between them.
 */
export function conform(samples: readonly Sample[], weights: Quantiles, part: number): Float64Array {
  const errors = samples.map((one): Row => ({ signs: one.place, value: Math.log(errorOf(one, weights)) }));
  return fitQuantile(errors, part);
}

/** How far the final size lies out, in arms of the interval: 1 on its edge. */
function errorOf({ signs, growth }: Sample, { low, mid, high }: Quantiles): number {
  const middle = sumOf(mid, signs);
  const arm = growth < middle ? middle - sumOf(low, signs) : sumOf(high, signs) - middle;
  return Math.max(0.01, Math.abs(growth - middle)) / Math.max(0.01, arm);
}
