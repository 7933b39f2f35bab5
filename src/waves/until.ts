import { ageOf, type Cascade, readSigns } from './signs.ts';
import { WEIGHTS } from './weights.ts';

/** When nine tenths of the final shares are there, with an 80 % interval; ms since 1970. */
export type Until = { readonly early: number; readonly mid: number; readonly late: number };

/** The part of the final shares by which a cascade is nearly over: the last tenth takes as long as the rest. */
export const NEARLY_ALL = 0.9;
/** Nobody knows beyond this, as a multiple (logarithm) of the age. */
const LONGEST = 5;

/**
 * When a cascade of at least one share, seen at `now`, will have nine tenths of its final shares: quantiles of the time that
 * is left over its age, by regression on the signs by which its growth is forecast, learnt from the same drawn cascades.
 */
export function untilNearlyAll(cascade: Cascade, now: number): Until {
  const signs = readSigns(cascade, now);
  const age = ageOf(cascade, now);
  const at = (weights: readonly number[]) => {
    let sum = 0;
    for (let index = 0; index < signs.length; index += 1) sum += weights[index]! * signs[index]!;
    return Math.round(now + age * Math.exp(Math.min(LONGEST, sum)));
  };
  const mid = at(WEIGHTS.likely);
  return { early: Math.min(at(WEIGHTS.early), mid), mid, late: Math.max(at(WEIGHTS.late), mid) };
}
