import { HOUR, MINUTE } from '../count/time.ts';
import type { Baseline } from './baseline.ts';
import { countYoung } from './young-counts.ts';

/** What was counted in an hour that is not learnt yet. */
export type PendingHour = {
  hour: number;
  reporters: number;
  mentions: number;
  /** Sum of the reporters' clarities; absent: 0. */
  clarity?: number;
  /** Sum of squares of the five-minute counts. */
  squares: number;
  bin: number;
  inBin: number;
  /** Minutes of the hour that must not be learnt. */
  masked: number;
  /** By how many of its minutes the networks carried more than usual (less: below 0); absent: as usual. */
  swayed?: number;
  /** An episode of some age is open: the hour teaches, but little. */
  held?: true;
};

/** Counts one mention or reporter into the hour it belongs to, unless that hour is learnt already. */
export function countInto(
  baseline: Baseline,
  at: number,
  change: { reporters: number; mentions: number; clarity?: number },
): void {
  if (baseline.since === null || at < baseline.since) return;
  const hour = Math.floor(at / HOUR);
  if (hour < baseline.hour - 1) return;
  const entry = pendingHour(baseline, hour);
  entry.mentions = Math.max(0, entry.mentions + change.mentions);
  if (change.reporters === 0) return;
  entry.reporters = Math.max(0, entry.reporters + change.reporters);
  entry.clarity = Math.max(0, (entry.clarity ?? 0) + (change.clarity ?? 0));
  const bin = Math.floor(at / (5 * MINUTE));
  if (bin !== entry.bin) {
    entry.bin = bin;
    entry.inBin = 0;
  }
  entry.squares = Math.max(0, entry.squares + change.reporters * (2 * entry.inBin + 1));
  entry.inBin = Math.max(0, entry.inBin + change.reporters);
  countYoung(baseline, at, change.reporters);
}

/** Marks a stretch as not to be learnt, weighted by the part of the posts it took away (0..1). */
export function mask(baseline: Baseline, from: number, to: number, part: number): void {
  for (let hour = Math.max(Math.floor(from / HOUR), baseline.hour - 1); hour * HOUR < to; hour += 1) {
    const overlap = Math.min(to, (hour + 1) * HOUR) - Math.max(from, hour * HOUR);
    const entry = pendingHour(baseline, hour);
    entry.masked = Math.min(60, entry.masked + (part * Math.max(0, overlap)) / MINUTE);
  }
}

/** Notes that the networks carried more (or, below 0, less) than usual by a part of a stretch within one hour. */
export function sway(baseline: Baseline, from: number, to: number, part: number): void {
  const hour = Math.floor(from / HOUR);
  if (part === 0 || hour < baseline.hour - 1) return;
  const entry = pendingHour(baseline, hour);
  entry.swayed = (entry.swayed ?? 0) + (part * (to - from)) / MINUTE;
}

/** Marks an hour as one that teaches little. */
export function hold(baseline: Baseline, hour: number): void {
  if (hour >= baseline.hour - 1) pendingHour(baseline, hour).held = true;
}

/** The entry of an hour still to be learnt, made where there is none. */
function pendingHour(baseline: Baseline, hour: number): PendingHour {
  const { pending } = baseline;
  let index = pending.length;
  while (index > 0 && pending[index - 1]!.hour > hour) index -= 1;
  const before = pending[index - 1];
  if (before !== undefined && before.hour === hour) return before;
  const entry = { hour, reporters: 0, mentions: 0, squares: 0, bin: 0, inBin: 0, masked: 0 };
  pending.splice(index, 0, entry);
  return entry;
}
