import { HOUR, MINUTE } from '../count/time.ts';
import type { OfficialState } from '../status/official.ts';
import { NO_FEED, type Official } from './correlation.ts';
import { isElsewhere, type NamedComponents } from './elsewhere.ts';
import type { Announcement, FeedKnowledge } from './knowledge.ts';

/** The official word on an episode, and what the page shows as we last read it. */
export type OfficialView = {
  readonly official: Official;
  /** What else was announced that speaks of it, earliest first; at most five. */
  readonly beside: readonly BesideIncident[];
  /** Minutes from our opening to the announcement of `official.incident` itself; null where not known. */
  readonly ownLead: number | null;
  /** Until when the work was to last, ms since 1970; null: there is none, or its end was not announced. */
  readonly plannedUntil: number | null;
  readonly page: { readonly state: string; readonly readAt: number | null; readonly reason: string | null };
  /** Key that changes with the state, the incident, its status and impact, when it is over, and when another is announced. */
  readonly key: string;
  /** When the trouble or the work that speaks of it was over as the page says, ms since 1970; null: it is not, or none was announced. */
  readonly overAt: number | null;
  /** Trouble is announced and not over. */
  readonly announced: boolean;
};

/** What of an episode matters to the official word. Times in ms since 1970. */
export type Seen = {
  readonly onset: number;
  readonly openedAt: number;
  /** People report it in numbers after `since`, when the page said that it is over; ms since 1970. Of a wave nobody does. */
  readonly stillReported: (since: number) => boolean;
  /** What its posts name; absent: nothing is known of that, and an incident of any component speaks of it. */
  readonly named?: NamedComponents;
};

/** A page not read for this long says nothing. */
const STALE = 15 * MINUTE;
/** One failed poll is no blindness: the last good answer speaks this much longer. */
const GRACE = 3 * MINUTE;
const OLD_NEWS = 24 * HOUR;
const LATELY_RESOLVED = HOUR;
const BESIDE_KEPT = 5;

/** Another announcement, with its own minutes from our opening on. */
export type BesideIncident = NonNullable<Official['incident']> & { readonly leadMinutes: number | null };

type Word = Pick<Announcement, 'announcedAt' | 'resolvedAt'> & { readonly incident: Announcement | null };

/**
 * One of the six states, from what the feeds say at `now`; a pure table:
 * no feed → unknown · trouble announced after our opening → confirmed, before → status-first · announced, over, and reported
 * after that → lingering, also of maintenance · maintenance in progress → maintenance · readable and silent → ahead · else unknown.
 * Incidents of another component than the posts name are not counted. Of several the earliest that is not over is the word,
 * else the last that was; the first of all says who led. Where the page was not read before, a lead is as long as is proven,
 * null where not even the order is. `leadMinutes` is rounded to one decimal.
 */
export function correlate(feeds: readonly FeedKnowledge[], seen: Seen, now: number): OfficialView {
  const page = pageOf(feeds, now);
  const words = wordsOn(feeds, seen);
  const [word] = words;
  if (word !== undefined) {
    // Of several that are all over the last one says when.
    const overAt = word.resolvedAt === null ? null : Math.max(...words.map(({ resolvedAt }) => resolvedAt ?? 0));
    const during = words.filter(({ resolvedAt }) => resolvedAt === null || resolvedAt >= seen.onset);
    const earliest = [...(during.length > 0 ? during : [word])].sort((a, b) => a.announcedAt - b.announcedAt)[0]!;
    const lead = leadOf(earliest, seen);
    const first = lead !== null && lead < 0 ? 'status-first' : 'confirmed';
    const state = lingers(overAt, seen) ? 'lingering' : first;
    const official = { state, incident: brief(word.incident), leadMinutes: lead } as const;
    return view(official, page, {
      announced: overAt === null,
      overAt,
      ownLead: leadOf(word, seen),
      beside: besides(word, during, seen),
    });
  }
  const work = maintenance(feeds, seen, now);
  if (work !== undefined) {
    const official = { state: 'maintenance', incident: brief(work), leadMinutes: null } as const;
    return view(official, page, { plannedUntil: work.endsAt });
  }
  const done = page.state === 'maintenance' ? undefined : finishedWork(feeds, seen);
  if (done !== undefined) {
    const after = lingers(done.resolvedAt, seen) ? 'lingering' : 'maintenance';
    return view({ state: after, incident: brief(done), leadMinutes: null }, page, {
      overAt: done.resolvedAt,
      plannedUntil: done.endsAt,
    });
  }
  const state = page.reason !== null ? 'unknown' : page.state === 'maintenance' ? 'maintenance' : 'ahead';
  return view({ state, incident: null, leadMinutes: null }, page);
}

function lingers(overAt: number | null, { stillReported }: Seen): boolean {
  return overAt !== null && stillReported(overAt);
}

type Rest = Pick<OfficialView, 'announced' | 'overAt' | 'beside' | 'ownLead' | 'plannedUntil'>;

function view(official: Official, page: OfficialView['page'], rest: Partial<Rest> = {}): OfficialView {
  const { announced = false, overAt = null, beside = [], ownLead = null, plannedUntil = null } = rest;
  const { state, incident } = official;
  const ids = [incident, ...beside].flatMap((one) => one?.id ?? []);
  const of = ids.length > 1 ? ` of ${ids.sort().join(' ')}` : '';
  const { id = '', status = '', impact = '' } = incident ?? {};
  const key = `${state} ${id} ${status} ${impact}${overAt === null ? '' : ' over'}${of}`;
  return { official, page, key, announced, overAt, beside, ownLead, plannedUntil };
}

function besides(word: Word, words: readonly Word[], seen: Seen): BesideIncident[] {
  const others = words.filter((one) => one !== word).sort((a, b) => a.announcedAt - b.announcedAt);
  return others
    .flatMap((one) => {
      const incident = brief(one.incident);
      return incident === null ? [] : { ...incident, leadMinutes: leadOf(one, seen) };
    })
    .slice(0, BESIDE_KEPT);
}

/** Minutes from our opening to an announcement as far as they are proven; null where the order is not. */
function leadOf({ announcedAt, incident }: Word, { openedAt }: Seen): number | null {
  const unsure = incident?.unsure;
  if (unsure === undefined) return minutesFrom(openedAt, announcedAt);
  if (unsure.by <= openedAt) return minutesFrom(openedAt, unsure.by);
  return unsure.after !== null && unsure.after >= openedAt ? minutesFrom(openedAt, unsure.after) : null;
}

function minutesFrom(from: number, to: number): number {
  return Math.round((to - from) / (MINUTE / 10)) / 10;
}

function brief(announcement: Announcement | null): Official['incident'] {
  if (announcement === null) return null;
  const { id, title, status, impact, url } = announcement;
  return { id, title, status, impact, url };
}

/** The announcements that speak of the episode: those not over, the earliest first; then the others, the last over first. */
function wordsOn(feeds: readonly FeedKnowledge[], seen: Seen): Word[] {
  const words = feeds.flatMap((known): Word[] => {
    const announced = known.announcements.filter(
      (incident) => incident.impact !== 'maintenance' && incident.status !== 'scheduled',
    );
    const incidents = announced
      .filter((incident) => !isOfAnotherPart(incident, known, seen))
      .map((incident) => ({ announcedAt: incident.announcedAt, resolvedAt: incident.resolvedAt, incident }))
      .filter((word) => isAbout(word, seen));
    const trouble = { announcedAt: known.troubleFrom ?? 0, resolvedAt: known.troubleUntil, incident: null };
    const isExplained = announced.some((incident) => isOfAnotherPart(incident, known, seen));
    if (incidents.length > 0 || known.troubleFrom === null || isExplained || !isAbout(trouble, seen)) return incidents;
    return [trouble];
  });
  return words.sort(
    (a, b) =>
      Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null) ||
      Number(a.incident === null) - Number(b.incident === null) ||
      (b.resolvedAt ?? 0) - (a.resolvedAt ?? 0) ||
      a.announcedAt - b.announcedAt,
  );
}

function isOfAnotherPart(
  { title, components = [] }: Announcement,
  { listed = [] }: FeedKnowledge,
  { named }: Seen,
): boolean {
  return named !== undefined && isElsewhere({ title, components }, named, listed);
}

/** Old news and what was over long before the episode began do not speak of it. */
function isAbout(word: Word, seen: Seen): boolean {
  if (word.resolvedAt !== null && word.resolvedAt < seen.onset - LATELY_RESOLVED) return false;
  const news = Math.max(word.announcedAt, word.incident?.updatedAt ?? 0);
  return news >= seen.onset - OLD_NEWS;
}

function maintenance(feeds: readonly FeedKnowledge[], seen: Seen, now: number): Announcement | undefined {
  return feeds
    .flatMap((known) => known.announcements.filter((work) => !isOfAnotherPart(work, known, seen)))
    .find(
      (work) =>
        (work.impact === 'maintenance' || work.status === 'scheduled') &&
        work.resolvedAt === null &&
        work.startsAt <= now &&
        (work.status !== 'scheduled' || work.endsAt === null || now <= work.endsAt),
    );
}

/** Work that was over only after the episode had begun. */
function finishedWork(feeds: readonly FeedKnowledge[], seen: Seen): Announcement | undefined {
  return feeds
    .flatMap((known) => known.announcements.filter((work) => !isOfAnotherPart(work, known, seen)))
    .find((work) => work.impact === 'maintenance' && work.resolvedAt !== null && work.resolvedAt >= seen.onset);
}

const WORST: readonly OfficialState[] = ['operational', 'maintenance', 'degraded', 'partial_outage', 'major_outage'];

function pageOf(feeds: readonly FeedKnowledge[], now: number): OfficialView['page'] {
  if (feeds.length === 0) return { state: 'unknown', readAt: null, reason: NO_FEED };
  const readable = feeds.filter((known) => whyUnknown(known, now) === null);
  if (readable.length === 0) {
    const first = feeds[0]!;
    return { state: 'unknown', readAt: first.readAt, reason: whyUnknown(first, now) };
  }
  const worst = readable.reduce((a, b) => (WORST.indexOf(b.state) > WORST.indexOf(a.state) ? b : a));
  return { state: worst.state, readAt: worst.readAt, reason: null };
}

/** Why a feed's state is not known at `now`, in words; null when it is. */
function whyUnknown(known: FeedKnowledge, now: number): string | null {
  if (known.readAt === null) return known.reason ?? 'not read yet';
  const age = now - known.readAt;
  if (known.state === 'unknown') return known.reason ?? 'the page names no state';
  if (known.reason !== null && age > GRACE) return known.reason;
  return age > STALE ? `last read ${Math.round(age / MINUTE)} min ago` : null;
}
