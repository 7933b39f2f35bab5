/** Correlation of the clarities of one stretch: those who answer each other speak alike. */
const CORRELATION = 0.01;

/** A mean of less says no more: the law holds for many clarities, not for a few near nothing. */
const LEAST_CLARITY = 0.25;

/** Slowness, or an outage where another language is spoken, is said less clearly and must not be lost by that; nats. */
const MOST_AGAINST = 1;

/** How clearly a product's reporters usually say that it fails: mean clarity, from how many, dispersion of their counts. */
export type UsualClarity = { readonly mean: number; readonly reporters: number; readonly dispersion: number };

/**
 * Who meets an outage says so more clearly than who is taken for a report on a quiet day, where a good part are single
 * faults and misreadings. Log likelihood ratio of the clarities' mean against the usual one; on real posts clarities
 * (count/signal.ts) follow the exponential law, with means of 1.2 to 2.1 on quiet days and of 2.8 to 3.1 in outages.
 * Over the dispersion, as the share's score is, for clarities of one cluster are alike.
 * @param clarity sum of the clarities of `reporters` people
 * @returns nats, at least -1; above 0 when they say it more clearly than usual, below when less
 */
export function clarityScore(reporters: number, clarity: number, usual: UsualClarity): number {
  if (reporters <= 0) return 0;
  const rise = Math.max(clarity, LEAST_CLARITY * reporters) / (reporters * usual.mean);
  const score = reporters * (rise - 1 - Math.log(rise));
  const correlation = CORRELATION + 1 / usual.reporters;
  const weight = usual.dispersion + (reporters - 1) * correlation;
  return Math.max(-MOST_AGAINST, (Math.sign(rise - 1) * score) / weight);
}
