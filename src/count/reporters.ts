import { emptyMemory, forgetBefore, type Memory, recall, remember } from './memory.ts';
import type { SignalEvent } from './signal.ts';
import { HOUR, MINUTE } from './time.ts';

/** Who counts as a reporter, and the posts of the look-back that say so. */
export type Reporters = {
  /** In the order of time; at most 2,500. */
  events: SignalEvent[];
  /** Authors (short keys) by the time at which they were counted. */
  authors: Memory;
  /** Text keys of counted posts. */
  copies: Memory;
};

export const LOOK_BACK = 6 * HOUR;
const EVENTS_KEPT = 2_000;
export const AUTHORS_KEPT = 5_000;
const COPIES_KEPT = 2_000;
const SLACK = 30 * MINUTE;
/** News must not open an outage alone: a relay counts only with three first-hand reporters in the hour behind it. */
const FIRST_HAND_PER_RELAY = 3;
/** Of those who share one page as many count as others report in the hour behind them, and this many anyway. */
const SHARERS_ANYWAY = 1;

export function emptyReporters(): Reporters {
  return { events: [], authors: emptyMemory(), copies: emptyMemory() };
}

/**
 * Adds the newest event and says whether its author counts: a distinct author, once per look-back and once per
 * episode (`episodeOnset`, null when none is open); near-copies of one text count as one, and of those who share one link
 * only as many as others report beside them.
 */
export function addReporter(reporters: Reporters, event: SignalEvent, episodeOnset: number | null): boolean {
  trim(reporters, event.at);
  event.counted = counts(reporters, event, reporters.events.length, episodeOnset);
  reporters.events.push(event);
  if (event.counted) keepCounted(reporters, event);
  return event.counted;
}

/** Puts an event that came late where it belongs; the caller recounts. */
export function insertLate(reporters: Reporters, event: SignalEvent): void {
  const { events } = reporters;
  let index = events.length;
  while (index > 0 && events[index - 1]!.at > event.at) index -= 1;
  const before = events[index - 1];
  const after = events[index];
  if (before !== undefined && after !== undefined && after.at > before.at) {
    const part = (event.at - before.at) / (after.at - before.at);
    event.expected = before.expected + part * (after.expected - before.expected);
  } else if (after !== undefined) {
    event.expected = Math.min(event.expected, after.expected);
  }
  events.splice(index, 0, event);
}

/** Takes the post's event out, or returns null; the caller recounts. */
export function removeReporter(reporters: Reporters, uri: string): SignalEvent | null {
  for (let index = reporters.events.length - 1; index >= 0; index -= 1) {
    const event = reporters.events[index]!;
    if (event.uri === uri) {
      reporters.events.splice(index, 1);
      return event;
    }
  }
  return null;
}

/** Counts the kept events anew, in order; returns those whose standing changed. */
export function recount(reporters: Reporters, removed: SignalEvent | null, episodeOnset: number | null): SignalEvent[] {
  const { events } = reporters;
  const oldest = Math.min(events[0]?.at ?? Number.POSITIVE_INFINITY, removed?.at ?? Number.POSITIVE_INFINITY);
  for (const memory of [reporters.authors, reporters.copies]) {
    const earlier = Object.entries(memory.at).filter(([, at]) => at < oldest);
    memory.at = Object.fromEntries(earlier);
    memory.size = earlier.length;
  }
  const changed: SignalEvent[] = [];
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index]!;
    const was = event.counted;
    event.counted = counts(reporters, event, index, episodeOnset);
    if (event.counted) keepCounted(reporters, event);
    if (event.counted !== was) changed.push(event);
  }
  return changed;
}

/** Distinct authors of a role with a post after `from`, newest posts first. */
export function distinctSince(reporters: Reporters, role: SignalEvent['role'], from: number): number {
  const authors = new Set<string>();
  for (let index = reporters.events.length - 1; index >= 0; index -= 1) {
    const event = reporters.events[index]!;
    if (event.at <= from) break;
    if (event.role === role) authors.add(event.author);
  }
  return authors.size;
}

function counts(reporters: Reporters, event: SignalEvent, end: number, episodeOnset: number | null): boolean {
  if (event.role === 'recovery') return false;
  const since = Math.min(event.at - LOOK_BACK, episodeOnset ?? Number.POSITIVE_INFINITY);
  const author = recall(reporters.authors, event.author);
  if (author !== undefined && author >= since) return false;
  if (event.textKey !== '') {
    const copy = recall(reporters.copies, event.textKey);
    if (copy !== undefined && copy >= since) return false;
  }
  if (event.link !== '' && !linkHasBacking(reporters.events, event, end)) return false;
  return event.role === 'first-hand' || relayHasBacking(reporters.events, event.at, end);
}

/**
 * A group that pushes one page in words of their own is one voice; people who share a status page or an article while it
 * fails are among many who do not. So only what exceeds the others is taken from the count.
 */
function linkHasBacking(events: readonly SignalEvent[], { at, link }: SignalEvent, end: number): boolean {
  let sharers = 0;
  let others = 0;
  for (let index = end - 1; index >= 0; index -= 1) {
    const event = events[index]!;
    if (event.at < at - HOUR) break;
    if (!event.counted) continue;
    if (event.link === link) sharers += 1;
    else if (event.role === 'first-hand') others += 1;
  }
  return sharers < SHARERS_ANYWAY + others;
}

function relayHasBacking(events: readonly SignalEvent[], at: number, end: number): boolean {
  let firstHand = 0;
  let relays = 0;
  for (let index = end - 1; index >= 0; index -= 1) {
    const event = events[index]!;
    if (event.at < at - HOUR) break;
    if (!event.counted) continue;
    if (event.role === 'relay') relays += 1;
    else firstHand += 1;
  }
  return firstHand >= FIRST_HAND_PER_RELAY * (relays + 1);
}

function keepCounted(reporters: Reporters, event: SignalEvent): void {
  remember(reporters.authors, event.author, event.at, AUTHORS_KEPT);
  if (event.textKey !== '') remember(reporters.copies, event.textKey, event.at, COPIES_KEPT);
}

function trim(reporters: Reporters, at: number): void {
  const { events } = reporters;
  if (events.length > EVENTS_KEPT + 500) events.splice(0, events.length - EVENTS_KEPT);
  if (events.length === 0 || events[0]!.at >= at - LOOK_BACK - SLACK) return;
  const fresh = events.findIndex((event) => event.at >= at - LOOK_BACK);
  events.splice(0, fresh < 0 ? events.length : fresh);
}

/** Forgets authors and texts that no look-back or episode asks for any more. */
export function forgetOldReporters(reporters: Reporters, at: number, episodeOnset: number | null): void {
  const from = Math.min(at - LOOK_BACK, episodeOnset ?? Number.POSITIVE_INFINITY);
  forgetBefore(reporters.authors, from);
  forgetBefore(reporters.copies, from);
}
