/**
 * Memory kernel of reposts: the share of a post's reposts that come within t seconds of it. Constant for the first five
 * minutes, then a power law. Zhao, Erdogdu, He, Rajaraman, Leskovec, "SEISMIC: a self-exciting point process model for
 * predicting tweet popularity", KDD 2015 (arXiv 1506.02594); constants of the authors' package.
 */
const CONSTANT_SECONDS = 300;
const THETA = 0.2314843;
const RATE = 0.0006265725;

/** Integral of the kernel over 0..t seconds: 0 at 0, 1 at infinity. */
export function memoryWithin(seconds: number): number {
  if (seconds <= 0) return 0;
  if (seconds <= CONSTANT_SECONDS) return RATE * seconds;
  return 1 - ((RATE * CONSTANT_SECONDS) / THETA) * (seconds / CONSTANT_SECONDS) ** -THETA;
}
