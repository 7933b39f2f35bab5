import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incidentChanges, type KnownIncident } from '../../src/status/incident-changes.ts';
import type { OfficialState, Reading } from '../../src/status/official.ts';
import { readFeed, readFeedWithKind } from '../../src/status/read-feed.ts';

/** Recorded histories of status pages, passed through the adapters: what was read how often, and what nothing explains. */

type Entry = Record<string, unknown>;
type Summary = {
  status: { indicator: string };
  components: Array<{ status: string }>;
  scheduled_maintenances: Array<{ status: string }>;
};
type Scraped = {
  Incident_Title: string;
  Incident_Link: string;
  Updates: Array<{ Update_Title: string; Update_Body: string; Update_Timestamp: string }>;
};
export type Passed = {
  readonly entries: number;
  /** How often each reading, transition of state and change of an incident was seen. */
  readonly counts: Readonly<Record<string, number>>;
  /** States and incidents that the page's own words do not explain. */
  readonly unexplained: readonly string[];
};

const FEED = 'https://status.example/api/v2/summary.json';
const FILES = {
  polls: 'github-summary-polls-to-2021.jsonl.xz',
  incidents: 'github-incidents-to-2021.jsonl',
  scraped: 'anthropic-incidents-2023-2024.jsonl',
};

/** Why the recordings under `data` cannot be passed, or null. */
export function missingHistory(data: string): string | null {
  const missing = Object.values(FILES).filter((file) => !existsSync(join(data, 'status', file)));
  return missing.length === 0 ? null : `${join(data, 'status')} lacks ${missing.join(', ')}`;
}

export function passHistory(data: string): Record<'polls' | 'incidents' | 'scraped', Passed> {
  const path = (file: string) => join(data, 'status', file);
  const unpacked = execFileSync('xz', ['-dc', path(FILES.polls)], { maxBuffer: 1e9, encoding: 'utf8' });
  return {
    polls: passPolls(lines(unpacked)),
    incidents: passIncidents(lines(readFileSync(path(FILES.incidents), 'utf8'))),
    scraped: passScraped(lines(readFileSync(path(FILES.scraped), 'utf8'))),
  };
}

function lines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function passPolls(polls: unknown[]): Passed {
  const counts: Record<string, number> = {};
  const unexplained: string[] = [];
  let before: OfficialState | null = null;
  const known = knownIncidents();
  for (const poll of polls as Array<{ polled_at: string; body: Summary }>) {
    const at = Date.parse(poll.polled_at);
    const result = readFeedWithKind(FEED, { http: 200, body: JSON.stringify(poll.body) }, at);
    const { reading } = result;
    for (const { change } of known.take(reading, result.listsAllOpen)) count(counts, `incident ${change}`);
    count(counts, `page says ${poll.body.status.indicator}, read as ${reading.state}`);
    if (before !== null && before !== reading.state) count(counts, `${before} -> ${reading.state}`);
    before = reading.state;
    if (!isExplained(poll.body, reading.state))
      unexplained.push(`${poll.polled_at} ${reading.state}: ${reading.reason}`);
  }
  return { entries: polls.length, counts, unexplained };
}

/** A state other than operational needs a component, an indicator or work under way that says so, and the reverse. */
function isExplained(body: Summary, state: OfficialState): boolean {
  const quiet =
    body.status.indicator === 'none' &&
    body.components.every(({ status }) => status === 'operational') &&
    body.scheduled_maintenances.every(({ status }) => status === 'scheduled');
  return state !== 'unknown' && (state === 'operational') === quiet;
}

function passIncidents(incidents: unknown[]): Passed {
  const counts: Record<string, number> = {};
  const unexplained: string[] = [];
  for (let from = 0; from < incidents.length; from += 50) {
    const batch = incidents.slice(from, from + 50) as Entry[];
    const body = JSON.stringify({ page: { id: 'x' }, incidents: batch });
    const reading = readFeed(FEED, { http: 200, body }, Date.UTC(2026, 0, 1));
    const byId = new Map(reading.incidents.map((incident) => [incident.id, incident]));
    for (const entry of batch) {
      const read = byId.get(String(entry.id));
      count(counts, `${String(entry.status)}/${String(entry.impact)} read as ${read?.status}/${read?.impact}`);
      const agrees =
        read?.status === entry.status &&
        read?.impact === entry.impact &&
        read?.startedAt === Date.parse(String(entry.started_at)) &&
        read?.resolvedAt === Date.parse(String(entry.resolved_at));
      if (!agrees) unexplained.push(`incident ${String(entry.id)}`);
    }
  }
  return { entries: incidents.length, counts, unexplained };
}

/** The scraped history, written as the page's own RSS writes it. */
function passScraped(incidents: unknown[]): Passed {
  const counts: Record<string, number> = {};
  const unexplained: string[] = [];
  for (const incident of incidents as Scraped[]) {
    const times = incident.Updates.map(({ Update_Timestamp }) => Update_Timestamp.replace(/^Posted .*? ago\. /, ''));
    const updates = incident.Updates.map(
      (update, i) =>
        `<p><small>${times[i]}</small><br><strong>${update.Update_Title}</strong> - ${update.Update_Body}</p>`,
    );
    const body = `<rss version="2.0"><channel><title>history</title><item><title>${xml(incident.Incident_Title)}</title>
      <guid>${xml(incident.Incident_Link)}</guid><link>${xml(incident.Incident_Link)}</link>
      <pubDate>${mailDate(times[0] ?? '')}</pubDate><description>${xml(updates.join(''))}</description></item></channel></rss>`;
    const reading = readFeed(FEED, { http: 200, body }, Date.UTC(2026, 0, 1));
    const [read] = reading.incidents;
    const minutes = read?.resolvedAt == null ? null : (read.resolvedAt - read.startedAt) / 60_000;
    count(counts, `read as ${read?.status}/${read?.impact}`);
    const isSound = reading.state === 'operational' && minutes !== null && minutes >= 0 && minutes < 60 * 24 * 30;
    if (!isSound) unexplained.push(`${incident.Incident_Link}: ${reading.state} ${read?.status} ${minutes} min`);
  }
  return { entries: incidents.length, counts, unexplained };
}

/** "May 03, 2023 - 12:41 PDT" as RSS writes it. */
function mailDate(text: string): string {
  const [, month, day, year, time] = /^(\w{3})\w* (\d+), (\d{4}) - (\d+:\d+ \w+)$/.exec(text) ?? [];
  return `${day} ${month} ${year} ${time}`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

/** What the store keeps of incidents, in memory. */
function knownIncidents() {
  const known = new Map<string, KnownIncident>();
  let readBefore: number | null = null;
  function take(reading: Reading, listsAllOpen: boolean) {
    const changes = incidentChanges([...known.values()], reading, { readBefore, listsAllOpen });
    for (const { change, incident } of changes) {
      const old = known.get(incident.id);
      if (old && (change === 'vanished' || change === 'merged')) known.set(old.id, { ...old, goneAt: reading.at });
    }
    for (const incident of reading.incidents) {
      known.set(incident.id, { ...incident, lastSeenAt: reading.at, goneAt: null });
    }
    if (reading.state !== 'unknown') readBefore = reading.at;
    return changes;
  }
  return { take };
}
