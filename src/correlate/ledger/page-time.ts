import { MINUTE } from '../../count/time.ts';
import type { OfficialState } from '../../status/official.ts';
import type { Announced, Stretch } from './announced.ts';

/**
 * What a product's part of one page said when we read it, and until when it was read again and said the same, never
 * `SPEAKS_FOR` or more apart; `unknown`: it could not be read. Oldest first.
 */
export type PageReading = {
  readonly feed: string;
  readonly at: number;
  readonly until: number;
  readonly state: OfficialState;
};

/** How long a page said what, ms. `unread`: it could not be, or was not, read. */
export type PageTime = {
  readonly operational: number;
  readonly trouble: number;
  readonly maintenance: number;
  readonly unread: number;
};

/** Unchanged pages are noted every five minutes; what was last read longer ago than this says nothing of now. */
export const SPEAKS_FOR = 15 * MINUTE;

const WORST: readonly OfficialState[] = ['operational', 'maintenance', 'degraded', 'partial_outage', 'major_outage'];

type Said = { readonly from: number; readonly to: number; readonly state: OfficialState };

/** What was said when: each reading holds until the next one of its feed, and no longer than it speaks for. */
function said(readings: readonly PageReading[]): Said[] {
  const newest = new Map<string, PageReading>();
  const stretches: Said[] = [];
  const end = (reading: PageReading, next: number) => {
    const to = Math.min(next, reading.until + SPEAKS_FOR);
    if (reading.state !== 'unknown' && to > reading.at) stretches.push({ from: reading.at, to, state: reading.state });
  };
  for (const reading of readings) {
    const before = newest.get(reading.feed);
    if (before !== undefined) end(before, reading.at);
    newest.set(reading.feed, reading);
  }
  for (const reading of newest.values()) end(reading, Number.POSITIVE_INFINITY);
  return stretches;
}

/**
 * What the page said of a stretch, of several feeds the worst. Time in which one of `incidents` stood open on it counts
 * as trouble, whatever its components said.
 */
export function pageTime(
  readings: readonly PageReading[],
  incidents: readonly Announced[],
  stretch: { readonly from: number; readonly to: number },
): PageTime {
  const open = incidents.flatMap((incident) => incident.open.map(({ from, to }) => ({ from, to: to ?? stretch.to })));
  const pieces: Said[] = [
    ...said(readings),
    ...open.map(({ from, to }): Said => ({ from, to, state: 'degraded' })),
  ].filter(({ from, to }) => to > stretch.from && from < stretch.to);
  const inside = pieces.flatMap(({ from, to }) => [from, to]).filter((at) => at > stretch.from && at < stretch.to);
  const cuts = [...new Set([stretch.from, ...inside, stretch.to])].sort((a, b) => a - b);
  const time = { operational: 0, trouble: 0, maintenance: 0, unread: 0 };
  for (let index = 1; index < cuts.length; index += 1) {
    const from = cuts[index - 1]!;
    const to = cuts[index]!;
    const states = pieces
      .filter((piece) => piece.from <= from && piece.to >= to)
      .map(({ state }) => WORST.indexOf(state));
    const worst = WORST[Math.max(-1, ...states)];
    const key = worst === undefined ? 'unread' : worst === 'operational' || worst === 'maintenance' ? worst : 'trouble';
    time[key] += to - from;
  }
  return time;
}

/** Runs of readings in which a page told of trouble: the official word where no incident says it. */
export function troubleRuns(readings: readonly PageReading[]): Announced[] {
  const runs: Announced[] = [];
  const before = new Map<string, number>();
  const open = new Map<string, { from: number; after: number | null; last: number }>();
  const end = (feed: string, to: number | null) => {
    const run = open.get(feed);
    if (run === undefined) return;
    runs.push(runOf(feed, run.from, run.after, to, to ?? run.last));
    open.delete(feed);
  };
  for (const { feed, at, until, state } of readings) {
    if (state === 'unknown') continue;
    const run = open.get(feed);
    if (WORST.indexOf(state) < 2) end(feed, at);
    else if (run === undefined) open.set(feed, { from: at, after: before.get(feed) ?? null, last: until });
    else run.last = until;
    before.set(feed, until);
  }
  for (const feed of [...open.keys()]) end(feed, null);
  return runs.sort((a, b) => a.announcedAt - b.announcedAt);
}

function runOf(feed: string, from: number, after: number | null, to: number | null, newsAt: number): Announced {
  const open: Stretch[] = [{ from, to }];
  const title = 'components in trouble, no incident';
  const vendor = { startedAt: null, resolvedAt: null };
  return {
    feed,
    id: null,
    title,
    url: null,
    components: [],
    announcedAt: from,
    announcedAfter: after,
    open,
    newsAt,
    ...vendor,
  };
}
