import { LOOK_BACK } from '../count/reporters.ts';
import type { SignalEvent } from '../count/signal.ts';
import { MINUTE } from '../count/time.ts';
import { addEvent, emptyFocus, type Focus, pushStart, type Scan, scan } from './focus.ts';

/** The scan over all windows of the look-back, and the stretches in which a network was not read. */
export type SurgeScan = {
  focus: Focus;
  /** Posts before this time are settled: they belong to a closed episode. */
  from: number;
  gaps: KnownGap[];
};
/** `expected`: reporters expected since the beginning of the state when the gap began. */
export type KnownGap = { network: string; from: number; to: number; expected: number };

/** What was said in a gap may come in at once when the stream is back: windows then begin where the gap began. */
const BURST = 5 * MINUTE;
const REBUILT = LOOK_BACK - 30 * MINUTE;

export function emptySurgeScan(): SurgeScan {
  return { focus: emptyFocus(), from: 0, gaps: [] };
}

/** Adds the newest counted reporter. */
export function scanEvent(surge: SurgeScan, event: SignalEvent, events: readonly SignalEvent[]): void {
  if (event.at < surge.from) return;
  const oldest = surge.focus.hull[2];
  if (oldest !== undefined && oldest < event.at - LOOK_BACK) rebuildScan(surge, events, event.at);
  else addToFocus(surge, event);
}

/** Scans the counted events of the look-back anew. */
export function rebuildScan(surge: SurgeScan, events: readonly SignalEvent[], at: number): void {
  const from = Math.max(surge.from, at - REBUILT);
  surge.gaps = surge.gaps.filter((gap) => gap.to >= at - LOOK_BACK);
  surge.focus = emptyFocus();
  let next = 0;
  for (const event of events) {
    if (!event.counted || event.at < from) continue;
    for (let gap = surge.gaps[next]; gap !== undefined && gap.to <= event.at; gap = surge.gaps[next]) {
      startAtGap(surge.focus, gap);
      next += 1;
    }
    addToFocus(surge, event);
  }
  for (const gap of surge.gaps.slice(next)) startAtGap(surge.focus, gap);
}

/** A network was not read: notes it, so that the burst on return is held against all that was to be expected. */
export function noteGap(surge: SurgeScan, gap: KnownGap): void {
  surge.gaps.push(gap);
  surge.gaps.sort((a, b) => a.to - b.to);
  if (surge.gaps.length > 50) surge.gaps.shift();
  startAtGap(surge.focus, gap);
}

export function readScan(surge: SurgeScan, dispersion: number, ratePerMinute: number, doubt: number): Scan {
  return scan(surge.focus, dispersion, ratePerMinute, doubt);
}

function addToFocus(surge: SurgeScan, event: SignalEvent): void {
  if (!isBurst(surge.gaps, event.at)) {
    addEvent(surge.focus, event.expected, event.at);
    return;
  }
  surge.focus.expected = Math.max(surge.focus.expected, event.expected);
  surge.focus.counted += 1;
}

function startAtGap(focus: Focus, gap: KnownGap): void {
  focus.expected = Math.max(focus.expected, gap.expected);
  pushStart(focus, gap.from);
}

function isBurst(gaps: readonly KnownGap[], at: number): boolean {
  return gaps.some((gap) => at >= gap.to && at < gap.to + BURST);
}
