import { isOver } from './impact-state.ts';
import type { Incident, Reading } from './official.ts';

/**
 * What became of an incident from one reading to the next. `back-dated`: announced only now, with times at which we
 * looked and it was not there. `updated`: new words; `edited`: told facts were changed afterwards. `vanished`: no
 * longer listed, without a word that it is over; `merged`: the same while another one took over its components or
 * title. `overran`: work that has begun is not over at its announced end.
 */
export const INCIDENT_CHANGES = [
  'announced',
  'back-dated',
  'progressed',
  'updated',
  'edited',
  'resolved',
  'reopened',
  'vanished',
  'merged',
  'returned',
  'overran',
] as const;
export type IncidentChangeKind = (typeof INCIDENT_CHANGES)[number];

/** An incident as we know it; our own times in ms since 1970. */
export type KnownIncident = Incident & {
  readonly lastSeenAt: number;
  /** When a page that lists all that is open no longer had it; null while it is listed or was called over. */
  readonly goneAt: number | null;
};

export type IncidentChange = {
  readonly change: IncidentChangeKind;
  readonly incident: Incident;
  /** What changed, in words; null where the kind says it all. */
  readonly detail: string | null;
};

/** Caches in front of pages may serve what is this old. */
const CACHED_MS = 2 * 60_000;

/**
 * Every change between what we know and what a page says now. An older version that comes back (a stale copy at a
 * cache) changes nothing.
 * @param readBefore when the page was last readable, ms since 1970; null: never, so nothing can be back-dated
 */
export function incidentChanges(
  known: readonly KnownIncident[],
  reading: Reading,
  options: { readonly readBefore: number | null; readonly listsAllOpen: boolean },
): IncidentChange[] {
  if (reading.state === 'unknown') return [];
  const byId = new Map(known.map((one) => [one.id, one]));
  const changes = reading.incidents.flatMap((incident) => {
    const old = byId.get(incident.id);
    if (old === undefined) return [firstSight(incident, options.readBefore)];
    if (incident.updatedAt < old.updatedAt) return [];
    return [...between(old, incident), ...overrun(old, incident, reading.at)];
  });
  if (!options.listsAllOpen) return changes;
  const listed = new Map(reading.incidents.map((incident) => [incident.id, incident]));
  const missing = known.filter((old) => !listed.has(old.id) && !isOver(old) && old.goneAt === null);
  const moved = changes.filter(({ change }) => change !== 'overran').map(({ incident }) => incident);
  return [...changes, ...missing.map((old) => leave(old, moved))];
}

function firstSight(incident: Incident, readBefore: number | null): IncidentChange {
  if (readBefore === null || incident.updatedAt >= readBefore - CACHED_MS) {
    return { change: 'announced', incident, detail: null };
  }
  const minutes = Math.round((readBefore - incident.updatedAt) / 60_000);
  return { change: 'back-dated', incident, detail: `${minutes} min before we last looked and it was not there` };
}

function between(old: KnownIncident, incident: Incident): IncidentChange[] {
  const found: IncidentChange[] = [];
  const steps = old.status === incident.status ? null : `${old.status} to ${incident.status}`;
  if (isOver(old) && !isOver(incident)) found.push({ change: 'reopened', incident, detail: steps });
  else if (!isOver(old) && isOver(incident)) found.push({ change: 'resolved', incident, detail: steps });
  else if (old.goneAt !== null && !isOver(incident)) found.push({ change: 'returned', incident, detail: steps });
  else if (steps !== null) found.push({ change: 'progressed', incident, detail: steps });
  const edited = editedFacts(old, incident);
  const news = newFacts(old, incident);
  if (edited.length > 0) found.push({ change: 'edited', incident, detail: edited.join(', ') });
  else if (
    found.length === 0 &&
    (news.length > 0 || old.text !== incident.text || old.updatedAt !== incident.updatedAt)
  ) {
    found.push({ change: 'updated', incident, detail: news.length > 0 ? news.join(', ') : null });
  }
  return found;
}

/** What had been told and is told otherwise now. */
function editedFacts(old: KnownIncident, incident: Incident): string[] {
  const facts: string[] = [];
  if (old.title !== incident.title) facts.push('title');
  const moved = incident.startedAt - old.startedAt;
  if (moved !== 0) facts.push(`start moved by ${signedMinutes(moved)}`);
  if (isOver(old) && isOver(incident) && old.resolvedAt !== incident.resolvedAt) facts.push('end');
  // New words under an old date: what was said has been replaced.
  const isSameVersion = old.updatedAt === incident.updatedAt && old.status === incident.status;
  if (isSameVersion && old.text !== incident.text) facts.push('words');
  return facts;
}

function newFacts(old: KnownIncident, incident: Incident): string[] {
  const facts: string[] = [];
  if (old.impact !== incident.impact) facts.push(`impact from ${old.impact} to ${incident.impact}`);
  if (old.scheduledUntil !== incident.scheduledUntil) facts.push('announced end');
  if (!sameNames(old.components, incident.components)) facts.push('components');
  return facts;
}

function signedMinutes(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return `${minutes > 0 ? '+' : ''}${minutes} min`;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}

/** Told once: when the announced end passed since we last saw it. */
function overrun(old: KnownIncident, incident: Incident, at: number): IncidentChange[] {
  const end = incident.scheduledUntil;
  const isUnderWay = incident.impact === 'maintenance' && incident.status !== 'scheduled' && !isOver(incident);
  if (!isUnderWay || end === null || at <= end || old.lastSeenAt > end) return [];
  return [{ change: 'overran', incident, detail: null }];
}

function leave(old: KnownIncident, moved: readonly Incident[]): IncidentChange {
  const heir = moved.find((other) => !isOver(other) && (other.title === old.title || covers(other, old)));
  if (heir === undefined) return { change: 'vanished', incident: old, detail: `was ${old.status}` };
  return { change: 'merged', incident: old, detail: `into ${heir.id}` };
}

function covers(other: Incident, old: Incident): boolean {
  return old.components.length > 0 && old.components.every((name) => other.components.includes(name));
}
