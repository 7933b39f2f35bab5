import { HOUR, MINUTE } from '../count/time.ts';
import { type Baseline, isYoung, rateAt, YOUNG_BIN, YOUNG_HOURS, YOUNG_LAG_BINS } from './baseline.ts';
import { HELD_MOST } from './learn-hour.ts';
import type { Outage } from './outage-episode.ts';

/** An open episode teaches nothing at first, then little. */
export const TAUGHT_LITTLE_AFTER = 3 * HOUR;
/** One that was there from the first minute on may be all that is usual: nothing else is known of the product. */
const LEARNT_FROM_START_AFTER = HOUR;

/** Counts reporters (or, below 0, takes them back) in the first hours of a new product. */
export function countYoung(baseline: Baseline, at: number, reporters: number): void {
  if (!isYoung(baseline, at)) return;
  const bin = binOf(baseline, at);
  if (baseline.young[bin]! >= 0) baseline.young[bin] = Math.max(0, baseline.young[bin]! + reporters);
}

/** True where something was read of a product before its outage began: a normal to come back to. */
export function hasNormal(baseline: Baseline, outage: Outage): boolean {
  return baseline.since !== null && outage.onset >= baseline.since + YOUNG_BIN;
}

/** At the end of each five minutes of a new product: what becomes known of an open outage teaches as little as its hours do. */
export function holdYoung(baseline: Baseline, outage: Outage | null, time: number): void {
  if (outage === null) return;
  const known = time - YOUNG_LAG_BINS * YOUNG_BIN;
  if (!hasNormal(baseline, outage)) {
    leaveOutYoung(baseline, outage.onset, Math.min(known, outage.openedAt + LEARNT_FROM_START_AFTER));
    return;
  }
  const taught = outage.openedAt + TAUGHT_LITTLE_AFTER;
  leaveOutYoung(baseline, outage.onset, Math.min(known, taught));
  if (known <= taught) return;
  const bin = binOf(baseline, known - YOUNG_BIN);
  const most = (HELD_MOST * rateAt(baseline, time - 1) * YOUNG_BIN) / MINUTE;
  baseline.young[bin] = Math.min(baseline.young[bin]!, most);
}

/** Leaves a stretch out of the first hours of a new product: five minutes that an outage touched are not its normal. */
export function leaveOutYoung(baseline: Baseline, from: number, to: number): void {
  if (baseline.since === null) return;
  const end = Math.min(to, baseline.since + YOUNG_HOURS * HOUR);
  for (let at = Math.max(from, baseline.since); at < end; at += YOUNG_BIN - ((at - baseline.since) % YOUNG_BIN)) {
    baseline.young[binOf(baseline, at)] = -1;
  }
}

/** The five minutes of a time, made where there are none. */
function binOf(baseline: Baseline, at: number): number {
  const bin = Math.floor((at - baseline.since!) / YOUNG_BIN);
  while (baseline.young.length <= bin) baseline.young.push(0);
  return bin;
}
