import { DAY } from '../count/time.ts';

/** Mean and variance of log(1 + largest cascade) over the days that had one. */
export type Usual = { day: number; peak: number; days: number; mean: number; variance: number };

const PRIOR_DAYS = 3;
/** So many days make the usual known. */
const DAYS_TO_KNOW = 7;
const RARE_DEVIATIONS = 2.9;

export function emptyUsual(): Usual {
  return { day: 0, peak: 0, days: 0, mean: Math.log(6), variance: 0.5 };
}

/** Notes how large a cascade has grown, for what is usual; a day is learnt when the next one with a share begins. */
export function learnUsual(usual: Usual, at: number, total: number): void {
  const day = Math.floor(at / DAY);
  if (day > usual.day) {
    if (usual.day > 0 && usual.peak > 0) learnDay(usual);
    usual.day = day;
    usual.peak = 0;
  }
  usual.peak = Math.max(usual.peak, total);
}

/** Learns the peak of a day that is over; one far beyond what is usual counts for less. */
export function learnDay(usual: Usual): void {
  usual.days = Math.min(60, usual.days + 1);
  const weightOfDay = 1 / (PRIOR_DAYS + usual.days);
  const most = usual.mean + 2.5 * Math.sqrt(usual.variance);
  const off = Math.min(Math.log1p(usual.peak), most) - usual.mean;
  usual.mean += weightOfDay * off;
  usual.variance = Math.max(0.1, (1 - weightOfDay) * (usual.variance + weightOfDay * off * off));
}

/** Shares that the largest cascade of a usual day gets. */
export function usualShares(usual: Usual): number {
  return Math.expm1(usual.mean);
}

/** Shares that this product's cascades reach about once in a year of days. */
export function rareShares(usual: Usual): number {
  return Math.expm1(usual.mean + RARE_DEVIATIONS * Math.sqrt(usual.variance));
}

export function isKnown({ days }: Usual): boolean {
  return days >= DAYS_TO_KNOW;
}
