import { HOUR, MINUTE } from '../../count/time.ts';
import { CALM } from '../correlation.ts';
import { type Announced, announcedOf, isExact, maintenanceOf } from './announced.ts';
import { type PageTime, pageTime, troubleRuns } from './page-time.ts';
import { firstOf, openAt, speaksOf } from './pairing.ts';
import type { AnnouncedWork, Lead, LedgerEpisode, LedgerInput, LedgerRow, Outcome } from './row.ts';

/**
 * One row per episode with the announcement that speaks of it, and one per announcement that no episode's row carries.
 * Who was first is decided by what we read when; the vendor's own times only help to tell which outage a late report
 * is about. Newest first.
 */
export function leadLedger(input: LedgerInput): LedgerRow[] {
  const announced = input.incidents.map(announcedOf).filter((one) => one !== null);
  const runs = troubleRuns(input.page);
  const episodes = [...input.episodes].sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
  const heard = new Map<Announced, LedgerEpisode[]>();
  const rows: LedgerRow[] = [];
  for (const episode of episodes) {
    const about = announced.filter((one) => speaksOf(one, episode, input));
    const words = about.length > 0 ? about : runs.filter((run) => speaksOf(run, episode, input));
    const first = firstOf(words, episode);
    rows.push(episodeRow(input, episode, first, words, first !== null && heard.has(first)));
    for (const one of about) heard.set(one, [...(heard.get(one) ?? []), episode]);
  }
  const carried = new Set(rows.map((row) => row.announced));
  for (const one of announced) if (!carried.has(one)) rows.push(incidentRow(input, one, openAt(one, heard.get(one))));
  return rows.sort((a, b) => b.at - a.at);
}

function episodeRow(
  input: LedgerInput,
  episode: LedgerEpisode,
  announced: Announced | null,
  words: readonly Announced[],
  repeat: boolean,
): LedgerRow {
  const standing = words.filter(({ id }) => id !== null);
  const page = pageTime(input.page, standing, {
    from: episode.onset,
    to: episode.reportedUntil ?? episode.closedAt ?? input.now,
  });
  const lead = announced === null ? null : leadOf(announced, episode.openedAt);
  const work = lead === null && input.hasPage ? workOf(input, episode) : null;
  return {
    product: input.product,
    kind: 'episode',
    at: episode.openedAt,
    outcome: lead === null ? silence(input, episode, page, work) : order(lead),
    episode,
    announced,
    work,
    lead,
    toldLead: announced === null || episode.toldAt === null ? null : leadOf(announced, episode.toldAt),
    repeat,
    lingered: work === null ? lingering(words, episode, input.now) : overrun(work, episode, input.now),
    page,
  };
}

function incidentRow(input: LedgerInput, announced: Announced, episode: LedgerEpisode | null): LedgerRow {
  const lead = episode === null ? null : leadOf(announced, episode.openedAt);
  return {
    product: input.product,
    kind: 'incident',
    at: announced.announcedAt,
    outcome: lead !== null ? order(lead) : isUnheard(input, announced) ? 'unheard' : 'page-only',
    episode,
    announced,
    work: null,
    lead,
    toldLead: episode === null || episode.toldAt === null ? null : leadOf(announced, episode.toldAt),
    repeat: episode !== null,
    lingered: 0,
    page: { operational: 0, trouble: 0, maintenance: 0, unread: 0 },
  };
}

/** Minutes, one decimal, from our moment to the announcement's, as closely as that is known. */
export function leadOf(announced: Announced, ours: number): Lead {
  const minutes = (at: number) => Math.round((at - ours) / (MINUTE / 10)) / 10;
  const high = minutes(announced.announcedAt);
  if (isExact(announced)) return { low: high, high, exact: true };
  return { low: announced.announcedAfter === null ? null : minutes(announced.announcedAfter), high, exact: false };
}

function order({ low, high }: Lead): Outcome {
  if (high <= 0) return 'page-first';
  return low !== null && low >= 0 ? 'outcry-first' : 'order-unknown';
}

/** Why no announcement stands against the episode. */
function silence(input: LedgerInput, episode: LedgerEpisode, page: PageTime, work: AnnouncedWork | null): Outcome {
  if (!input.hasPage) return 'no-page';
  if (work !== null || page.maintenance > page.operational + page.unread) return 'maintenance';
  if (page.operational + page.trouble + page.maintenance === 0) return 'page-unreadable';
  return episode.closedAt === null ? 'not-announced-yet' : 'never-announced';
}

/** The announced work in which the episode opened; of several the one that lasted longest. */
function workOf({ incidents }: LedgerInput, { openedAt, onset }: LedgerEpisode): AnnouncedWork | null {
  const works = incidents.flatMap((story): AnnouncedWork[] => {
    const stretch = maintenanceOf(story);
    if (stretch === null || stretch.from > openedAt || (stretch.to !== null && stretch.to < onset)) return [];
    return [{ ...stretch, id: story.id, title: story.title, url: story.url }];
  });
  const end = ({ to }: AnnouncedWork) => to ?? Number.POSITIVE_INFINITY;
  return works.sort((a, b) => (end(a) === end(b) ? 0 : end(b) - end(a)))[0] ?? null;
}

function endOfReports({ closedAt, reportedUntil }: LedgerEpisode, now: number): number {
  return closedAt === null ? now : (reportedUntil ?? closedAt - CALM);
}

/** Time of the reports after the work was over. */
function overrun({ to }: AnnouncedWork, episode: LedgerEpisode, now: number): number {
  const end = endOfReports(episode, now);
  return to === null ? 0 : Math.max(0, end - to);
}

/** Time of the reports, from the first word on, in which no announcement stood open. */
function lingering(words: readonly Announced[], episode: LedgerEpisode, now: number): number {
  const end = endOfReports(episode, now);
  const from = Math.max(episode.onset, Math.min(...words.map(({ announcedAt }) => announcedAt)));
  if (from >= end) return 0;
  const open = words
    .flatMap((word) => word.open)
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to ?? end, end) }));
  return end - from - covered(open);
}

function covered(stretches: ReadonlyArray<{ readonly from: number; readonly to: number }>): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return total;
}

/** More than half of the hours in which people would have reported it went by unread. */
function isUnheard({ unheard, now }: LedgerInput, { announcedAt, startedAt, open }: Announced): boolean {
  const from = Math.min(startedAt ?? announcedAt, announcedAt);
  const to = Math.min(now, Math.max(open.at(-1)?.to ?? announcedAt, from + HOUR));
  const missed = unheard.map((gap) => Math.max(0, Math.min(gap.to ?? now, to) - Math.max(gap.from, from)));
  return missed.reduce((sum, ms) => sum + ms, 0) * 2 > to - from;
}
