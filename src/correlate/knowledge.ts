import { MINUTE } from '../count/time.ts';
import type { Impact, Incident, IncidentStatus, OfficialState, Reading } from '../status/official.ts';
import { isOver } from './correlation.ts';

/** What a vendor announced, with our own first sight of it, so that a back-dated post cannot rewrite who was first. */
export type Announcement = {
  id: string;
  title: string;
  status: IncidentStatus;
  impact: Impact;
  url: string | null;
  /** First official word as far as we can know, ms since 1970. */
  announcedAt: number;
  /** Where nobody read the page before: it was announced after `after` (null: unbounded) and by `by`; absent: known exactly. */
  unsure?: { after: number | null; by: number };
  /** When we read that it is over, or null. */
  resolvedAt: number | null;
  startsAt: number;
  endsAt: number | null;
  updatedAt: number;
  /** Components that it names; absent in what was remembered before they were. */
  components?: string[];
};

/** What we know of one feed, for one product. */
export type FeedKnowledge = {
  feed: string;
  /** Newest answer that could be read; null: none yet. */
  readAt: number | null;
  state: OfficialState;
  /** Why the newest answer could not be read; null when it could. */
  reason: string | null;
  announcements: Announcement[];
  /** Components in trouble without an incident: since when, until when. */
  troubleFrom: number | null;
  troubleUntil: number | null;
  /** Components that the page lists; absent in what was remembered before they were. */
  listed?: string[];
};

const WORST: readonly OfficialState[] = ['operational', 'maintenance', 'degraded', 'partial_outage', 'major_outage'];
const ANNOUNCEMENTS_KEPT = 20;
const NAMES_KEPT = 12;
const LISTED_KEPT = 60;
const RECENT = 24 * 60 * MINUTE;
/** Readings further apart than this leave open when between them an incident was announced. */
export const UNWATCHED = 15 * MINUTE;

export function emptyKnowledge(feed: string): FeedKnowledge {
  return {
    feed,
    readAt: null,
    state: 'unknown',
    reason: 'not read yet',
    announcements: [],
    troubleFrom: null,
    troubleUntil: null,
  };
}

/**
 * Takes in one reading of a feed. An incident counts as announced when we first read it; where nobody was reading
 * before (first reading, or a stretch unread), about when the vendor's own start lies in that stretch: no more is known.
 * @param components names that belong to the product; undefined: all
 */
export function foldReading(known: FeedKnowledge, reading: Reading, components: readonly string[] | undefined): void {
  const before = known.readAt;
  if (before !== null && reading.at < before) return;
  if (reading.state === 'unknown' && reading.components.length === 0 && reading.incidents.length === 0) {
    known.reason = reading.reason ?? 'not readable';
    return;
  }
  known.state = stateFor(reading, components);
  known.reason = known.state === 'unknown' ? (reading.reason ?? 'the page names no state for it') : null;
  known.readAt = reading.at;
  if (reading.components.length > 0)
    known.listed = names(
      reading.components.map(({ name }) => name),
      LISTED_KEPT,
    );
  const watchedFrom = before === null ? Number.NEGATIVE_INFINITY : before;
  const unwatched = reading.at - watchedFrom > UNWATCHED;
  foldIncidents(known, reading, components, unwatched ? { after: before, by: reading.at } : null);
  foldTrouble(known, reading.at);
}

function stateFor(reading: Reading, components: readonly string[] | undefined): OfficialState {
  if (components === undefined) return reading.state;
  const wanted = new Set(components.map((name) => name.toLowerCase()));
  const states = reading.components.filter(({ name }) => wanted.has(name.toLowerCase())).map(({ state }) => state);
  if (states.length === 0) return reading.components.length === 0 ? reading.state : 'unknown';
  return states.reduce((worst, state) => (WORST.indexOf(state) > WORST.indexOf(worst) ? state : worst));
}

function concerns(incident: Incident, components: readonly string[] | undefined): boolean {
  if (components === undefined || incident.components.length === 0) return true;
  const wanted = new Set(components.map((name) => name.toLowerCase()));
  return incident.components.some((name) => wanted.has(name.toLowerCase()));
}

function foldIncidents(
  known: FeedKnowledge,
  reading: Reading,
  components: readonly string[] | undefined,
  unread: NonNullable<Announcement['unsure']> | null,
): void {
  const read = new Set<string>();
  for (const incident of reading.incidents) {
    if (!concerns(incident, components)) continue;
    read.add(incident.id);
    const old = known.announcements.find(({ id }) => id === incident.id);
    const over = isOver(incident.status);
    if (old === undefined) {
      if (over && (incident.resolvedAt ?? incident.updatedAt) < reading.at - RECENT) continue;
      const from = unread === null ? reading.at : (unread.after ?? Number.NEGATIVE_INFINITY);
      const announcedAt = Math.max(from, Math.min(incident.startedAt, reading.at));
      known.announcements.push({
        ...announce(incident, reading.at, announcedAt),
        ...(unread === null ? {} : { unsure: unread }),
      });
      continue;
    }
    Object.assign(old, announce(incident, reading.at, old.announcedAt));
    if (over && old.resolvedAt === null) old.resolvedAt = reading.at;
  }
  for (const old of known.announcements) {
    if (!read.has(old.id) && old.resolvedAt === null && old.status !== 'scheduled') old.resolvedAt = reading.at;
  }
  known.announcements = known.announcements
    .filter((old) => old.resolvedAt === null || old.resolvedAt >= reading.at - RECENT)
    .slice(-ANNOUNCEMENTS_KEPT);
}

function announce(incident: Incident, readAt: number, announcedAt: number): Announcement {
  return {
    id: incident.id.slice(0, 200),
    title: incident.title.slice(0, 300),
    status: incident.status,
    impact: incident.impact,
    url: incident.url,
    announcedAt,
    resolvedAt: isOver(incident.status) ? Math.min(incident.resolvedAt ?? incident.updatedAt, readAt) : null,
    startsAt: incident.startedAt,
    endsAt: incident.scheduledUntil,
    updatedAt: incident.updatedAt,
    components: names(incident.components, NAMES_KEPT),
  };
}

function names(list: readonly string[], kept: number): string[] {
  return list.slice(0, kept).map((name) => name.slice(0, 60));
}

function foldTrouble(known: FeedKnowledge, at: number): void {
  const trouble = known.state === 'degraded' || known.state === 'partial_outage' || known.state === 'major_outage';
  if (trouble && (known.troubleFrom === null || known.troubleUntil !== null)) {
    known.troubleFrom = at;
    known.troubleUntil = null;
  } else if (!trouble && known.troubleFrom !== null && known.troubleUntil === null) {
    known.troubleUntil = at;
  }
}
