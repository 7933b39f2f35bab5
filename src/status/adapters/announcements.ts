import { IMPACT_STATES } from '../impact-state.ts';
import { mergeIncidents } from '../merge-incidents.ts';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { webAddress } from '../web-address.ts';
import { worstState } from '../worst-state.ts';
import type { Understood } from './adapter.ts';
import { readUpdates, statusOf } from './announcement-updates.ts';
import { impactByWords, statusByWords } from './announcement-words.ts';
import { type Faulty, faultOf, readEach } from './parts.ts';

/** One entry of a news feed. Times in milliseconds since 1970. */
export type Announcement = {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly html: string | undefined;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
};

/** An open entry that nobody has touched for so long was forgotten, not left broken. */
const RECENT_MS = 48 * 3_600_000;
const ENTRIES_AT_MOST = 200;

/** A news feed tells incidents and no state: the state is that of the gravest recent one that is not over. */
export function readAnnouncements(announcements: readonly Announcement[], at: number): Understood {
  const entries = announcements.slice(0, ENTRIES_AT_MOST);
  const read = readEach(entries, readOne);
  const found = read.read.filter((incident) => incident !== 'no incident');
  const incidents = closeSuperseded(mergeIncidents(found));
  const open = incidents.filter(({ resolvedAt }) => resolvedAt === null);
  const { leftOut } = read;
  const allFaulty = leftOut.length > 0 && read.read.length === 0;
  return {
    state: allFaulty ? 'unknown' : worstState(['operational', ...open.map((incident) => stateAt(incident, at))]),
    reason: allFaulty ? 'no entry of the feed has a title, an identifier and a date' : null,
    components: [],
    incidents,
    leftOut,
    lasting: open.length === 0,
    listsAllOpen: false,
  };
}

function stateAt(incident: Incident, at: number): OfficialState {
  if (incident.impact === 'maintenance') {
    const until = incident.scheduledUntil ?? incident.updatedAt + RECENT_MS;
    const hasBegun = incident.status !== 'scheduled' || (incident.scheduledUntil !== null && incident.startedAt <= at);
    return hasBegun && at < until ? 'maintenance' : 'operational';
  }
  return at - incident.updatedAt <= RECENT_MS ? IMPACT_STATES[incident.impact] : 'operational';
}

function readOne(entry: Announcement): Incident | Faulty | 'no incident' {
  const title = plainLine(entry.title ?? '');
  const url = webAddress(entry.url);
  const id = plainLine(isOfIncident(url) ? url : (entry.id ?? url ?? ''), 300);
  const near = entry.updatedAt ?? entry.publishedAt;
  const fault = faultOf({ id, title, status: 'investigating', startedAt: near });
  if (fault !== null || near === null) return { faulty: fault ?? 'has no time' };
  const text = plainText(entry.html ?? '', 20_000);
  const { updates, components, window } = readUpdates(text, near);
  const words = updates[0]?.text || text;
  const understood = understand(title, words, statusOf(updates), window !== null);
  if (understood === null) return 'no incident';
  const times = [entry.publishedAt, entry.updatedAt, ...updates.map((update) => update.at)].filter((at) => at !== null);
  const updatedAt = Math.max(...times);
  const isOver = understood.status === 'resolved' || understood.status === 'postmortem';
  return {
    id,
    title,
    ...understood,
    startedAt: window?.from ?? Math.min(...times),
    updatedAt,
    resolvedAt: isOver ? (updates[0]?.at ?? updatedAt) : null,
    scheduledUntil: window?.until ?? null,
    components: components.map((name) => plainLine(name, 200)).filter((name) => name !== ''),
    url,
    text: plainText(words),
  };
}

/** Some feeds write an entry per update, each with an identifier of its own and all with the incident's address. */
function isOfIncident(url: string | null): url is string {
  return url !== null && /\/incidents?\/[\w-]{4,}\/?$/.test(url);
}

function understand(
  title: string,
  text: string,
  told: ReturnType<typeof statusOf>,
  hasWindow: boolean,
): { status: IncidentStatus; impact: Impact } | null {
  if (told === null) {
    const status = statusByWords(title, text);
    return status === null ? null : { status, impact: impactByWords(title, text) };
  }
  return { status: told.status, impact: told.isWork || hasWindow ? 'maintenance' : impactByWords(title, text) };
}

/** Feeds that write one entry per update name them `subject_epoch`: a later "over" ends the earlier ones of its subject. */
function closeSuperseded(incidents: readonly Incident[]): Incident[] {
  const ended = new Map<string, number>();
  for (const { id, resolvedAt } of incidents) {
    const subject = subjectOf(id);
    if (subject === null || resolvedAt === null) continue;
    ended.set(subject, Math.max(ended.get(subject) ?? resolvedAt, resolvedAt));
  }
  return incidents.map((incident) => {
    const end = ended.get(subjectOf(incident.id) ?? '');
    if (incident.resolvedAt !== null || end === undefined || end < incident.updatedAt) return incident;
    return { ...incident, status: 'resolved' as const, resolvedAt: end };
  });
}

function subjectOf(id: string): string | null {
  return /^(.+)_\d{9,11}$/.exec(id)?.[1] ?? null;
}
