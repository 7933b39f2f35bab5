import { DAY } from '../../count/time.ts';
import type { Impact, IncidentStatus } from '../../status/official.ts';
import { isOver } from '../correlation.ts';
import { UNWATCHED } from '../knowledge.ts';

/** A stretch of time, ms since 1970; `to` null: not over. */
export type Stretch = { readonly from: number; readonly to: number | null };

/** One version of an incident. `readAt` is ours; all other times are the vendor's and may be back-dated. */
export type IncidentVersion = {
  readonly readAt: number;
  readonly status: IncidentStatus;
  readonly impact: Impact;
  readonly startedAt: number;
  readonly resolvedAt: number | null;
  readonly scheduledUntil: number | null;
};

/** An incident as we read it, version by version, oldest first; at least one. */
export type IncidentStory = {
  readonly feed: string;
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly components: readonly string[];
  readonly versions: readonly IncidentVersion[];
  /** When the page was last read before the first version, without it; null: never. */
  readonly unreadSince: number | null;
  /** Stretches in which the page was read without it though it was not over: vanished, merged; oldest first and apart. */
  readonly absences: readonly Stretch[];
};

/** Official word that something is wrong: an incident, or (`id` null) components in trouble without one. */
export type Announced = {
  readonly feed: string | null;
  readonly id: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly components: readonly string[];
  /** When we first read it, and when we had last read the page without it: the announcement lies between. Null: never before. */
  readonly announcedAt: number;
  readonly announcedAfter: number | null;
  /** Stretches in which it stood on the page as not over, by our readings. */
  readonly open: readonly Stretch[];
  /** When we read its newest version. */
  readonly newsAt: number;
  /** The vendor's own times, as it tells them now. */
  readonly startedAt: number | null;
  readonly resolvedAt: number | null;
};

/** What was over for longer than this when the page was first read is the page's past, announced to nobody we could have been ahead of. */
const PAST = DAY;

const isWork = ({ status, impact }: IncidentVersion) => status === 'scheduled' || impact === 'maintenance';

/** What the story announces, or null where it announces no trouble: maintenance, and what was long past at first sight. */
export function announcedOf(story: IncidentStory): Announced | null {
  const versions = story.versions.filter((version) => !isWork(version));
  const first = versions[0];
  const newest = story.versions.at(-1);
  if (first === undefined || newest === undefined || isWork(newest)) return null;
  if (isOver(first.status) && (first.resolvedAt ?? first.startedAt) < first.readAt - PAST) return null;
  return {
    feed: story.feed,
    id: story.id,
    title: story.title,
    url: story.url,
    components: story.components,
    announcedAt: first.readAt,
    announcedAfter: first === story.versions[0] ? story.unreadSince : first.readAt,
    open: without(openStretches(versions), story.absences),
    newsAt: newest.readAt,
    startedAt: newest.startedAt,
    resolvedAt: newest.resolvedAt,
  };
}

function openStretches(versions: readonly IncidentVersion[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from: number | null = null;
  for (const version of versions) {
    if (!isOver(version.status)) from ??= version.readAt;
    else if (from !== null) {
      stretches.push({ from, to: version.readAt });
      from = null;
    } else if (stretches.length === 0) stretches.push({ from: version.readAt, to: version.readAt });
  }
  if (from !== null) stretches.push({ from, to: null });
  return stretches;
}

/** What is left of the stretches. */
function without(stretches: readonly Stretch[], absences: readonly Stretch[]): Stretch[] {
  return absences.reduce<readonly Stretch[]>((left, gap) => left.flatMap((one) => cut(one, gap)), stretches).slice();
}

function cut(one: Stretch, gap: Stretch): Stretch[] {
  const end = one.to ?? Number.POSITIVE_INFINITY;
  const until = gap.to ?? Number.POSITIVE_INFINITY;
  if (until <= one.from || gap.from >= end) return [one];
  const before = gap.from > one.from ? [{ from: one.from, to: gap.from }] : [];
  return until < end ? [...before, { from: until, to: one.to }] : before;
}

/** When maintenance was announced to be in progress, and announced early enough that nobody can plead it afterwards. */
export function maintenanceOf(story: IncidentStory): Stretch | null {
  const first = story.versions[0];
  const newest = story.versions.at(-1);
  if (first === undefined || newest === undefined || !isWork(newest)) return null;
  const from = Math.max(first.readAt, newest.startedAt);
  const end = isOver(newest.status)
    ? newest.readAt
    : newest.status === 'scheduled'
      ? newest.scheduledUntil
      : goneAt(story);
  return end !== null && end <= from ? null : { from, to: end };
}

function goneAt({ absences }: IncidentStory): number | null {
  const last = absences.at(-1);
  return last === undefined || last.to !== null ? null : last.from;
}

/** The announcement's moment is known as closely as we read pages. */
export function isExact({ announcedAt, announcedAfter }: Announced): boolean {
  return announcedAfter !== null && announcedAt - announcedAfter <= UNWATCHED;
}
