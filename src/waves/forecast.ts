import { type Cascade, readPlace, readSigns } from './signs.ts';
import { WEIGHTS } from './weights.ts';

/** How far a cascade will go: final shares with an 80 % interval, and how many further shares one share brings. */
export type Forecast = { low: number; mid: number; high: number; reproduction: number };

/** Nobody knows of a cascade that grows by more than this (logarithm) from what is seen of it. */
const MOST_GROWTH = 6;

/**
 * Forecast of the final size of a cascade of at least one share at `now`: quantiles of its growth by regression on the
 * signs (after the hybrids of Mishra, Rizoiu, Xie, CIKM 2016), learnt from drawn cascades; and its effective reproduction
 * number, above one while it grows by itself.
 */
export function forecast(cascade: Cascade, now: number): Forecast {
  const signs = readSigns(cascade, now);
  const mid = sumOf(WEIGHTS.mid, signs);
  const place = readPlace(cascade, now);
  const low = mid - Math.exp(sumOf(WEIGHTS.stretchLow, place)) * Math.max(0, mid - sumOf(WEIGHTS.low, signs));
  const high = mid + Math.exp(sumOf(WEIGHTS.stretchHigh, place)) * Math.max(0, sumOf(WEIGHTS.high, signs) - mid);
  return {
    low: grown(cascade.total, low),
    mid: grown(cascade.total, mid),
    high: grown(cascade.total, high),
    reproduction: Math.round(100 * Math.exp(Math.min(2, sumOf(WEIGHTS.reproduction, signs)))) / 100,
  };
}

function grown(total: number, growth: number): number {
  return Math.round(total * Math.exp(Math.min(MOST_GROWTH, Math.max(0, growth))));
}

function sumOf(weights: readonly number[], signs: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < signs.length; index += 1) sum += weights[index]! * signs[index]!;
  return sum;
}
