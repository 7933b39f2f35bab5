/** The band's upper edge is the count that normal times stay below this often. */
export const BAND_QUANTILE = 0.99;

/**
 * Smallest count c with P(X <= c) >= `quantile` for X negative binomial with the given mean and variance
 * `dispersion` x mean (NB1; Poisson where the dispersion is 1 or less). Counts, not rates.
 */
export function upperCount(mean: number, dispersion: number, quantile = BAND_QUANTILE): number {
  if (!(mean > 0)) return 0;
  const excess = Math.max(dispersion, 1) - 1;
  // Beyond this the normal approximation is within one count and the sum below would be long.
  if (mean > 400) return Math.ceil(mean + normalQuantile(quantile) * Math.sqrt(mean * (excess + 1)));
  const isPoisson = excess < 1e-6;
  const size = isPoisson ? 0 : mean / excess;
  let probability = isPoisson ? Math.exp(-mean) : (1 + excess) ** -size;
  let total = probability;
  let count = 0;
  while (total < quantile && count < 10_000) {
    count += 1;
    probability *= isPoisson ? mean / count : ((size + count - 1) / count) * (excess / (1 + excess));
    total += probability;
  }
  return count;
}

/** For probabilities above one half; Abramowitz & Stegun 26.2.23, error below 4.5e-4. */
function normalQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - probability));
  const numerator = 2.515517 + 0.802853 * t + 0.010328 * t * t;
  return t - numerator / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
}
