import { MINUTE } from '../count/time.ts';
import type { OtherOutage } from './common-cause.ts';

/** A much larger outage that began just before ours. */
export type Overshadow = { readonly name: string; readonly onset: number; readonly times: number };

const TIMES_LARGER = 8;
const BEFORE = 15 * MINUTE;
/** By then posts have named the cause, if so many have reported; else people wait longer. */
const FOR = 15 * MINUTE;
const ENOUGH = 15;
const LONGEST = 60 * MINUTE;

/**
 * The largest other outage with at least eight times our reporters that began in the quarter of an hour before ours: a
 * neighbour's surge beside it is rarely chance, whatever the catalogue says and before any post names it. Null in the
 * end: fifteen minutes after our onset if as many people report it, an hour after it anyway.
 * @param own onset and time in ms since 1970; distinct reporters
 */
export function overshadowing(
  own: { readonly onset: number; readonly reporters: number },
  others: readonly OtherOutage[],
  time: number,
): Overshadow | null {
  const waited = time - own.onset;
  if (waited > LONGEST || (waited > FOR && own.reporters >= ENOUGH)) return null;
  let largest: OtherOutage | null = null;
  for (const other of others) {
    if (other.groupedUnder !== null || other.reporters < TIMES_LARGER * own.reporters) continue;
    if (other.onset > own.onset || other.onset < own.onset - BEFORE) continue;
    if (largest === null || other.reporters > largest.reporters) largest = other;
  }
  if (largest === null) return null;
  return {
    name: largest.name,
    onset: largest.onset,
    times: Math.floor(largest.reporters / Math.max(1, own.reporters)),
  };
}
