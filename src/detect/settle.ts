import { distinctSince } from '../count/reporters.ts';
import { HOUR, MINUTE } from '../count/time.ts';
import type { Outage } from './outage-episode.ts';
import type { ProductState } from './product-state.ts';

/** A verdict speaks for so long of what goes on. */
const HOLDS = 6 * HOUR;
const WINDOW = 10 * MINUTE;
/** Far more than people saw when they answered is something else. */
const WORSE_TIMES = 2;
const WORSE_LEAST = 5;

/** Remembers that people called an outage none, and how many a minute reported it then. */
export function settle(outage: Outage, time: number, closed: boolean): void {
  const minutes = Math.max(WINDOW, outage.lastReportAt - outage.onset) / MINUTE;
  outage.settled = { at: time, perMinute: outage.tally.reporters / minutes, closed, heldAt: time };
}

/**
 * Whether what would open again is what people called no outage: within six hours of the answer, fewer than twice as many people
 * in ten minutes as then, and not announced by the vendor.
 */
export function isSettled(state: ProductState, { settled }: Outage, announced: boolean, time: number): boolean {
  if (settled === undefined || announced || time - settled.at > HOLDS) return false;
  const people = distinctSince(state.reporters, 'first-hand', time - WINDOW);
  return people < Math.max(WORSE_LEAST, (WORSE_TIMES * settled.perMinute * WINDOW) / MINUTE);
}

/** Until when it was seen: what is held back of it still belongs to it. */
export function lastSeen(closed: Outage): number {
  return Math.max(closed.closedAt ?? 0, closed.settled?.heldAt ?? 0);
}
