import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { OfficialState } from '../src/status/official.ts';
import { readFeed } from '../src/status/read-feed.ts';

/** Passes recorded histories of status pages through the adapters and lists every state that the page's own words do not explain. */

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

const FEED = 'https://status.example/api/v2/summary.json';
const FILES = {
  polls: 'github-summary-polls-to-2021.jsonl.xz',
  incidents: 'github-incidents-to-2021.jsonl',
  scraped: 'anthropic-incidents-2023-2024.jsonl',
};

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const folder = values.data === undefined ? null : join(values.data, 'status');
if (folder === null || !Object.values(FILES).every((file) => existsSync(join(folder, file)))) {
  console.error(
    `usage: npx tsx bench/status-history.ts --data DIR\nDIR/status must hold ${Object.values(FILES).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const unexplained = [
    ...passPolls(lines(execFileSync('xz', ['-dc', join(folder, FILES.polls)], { maxBuffer: 1e9, encoding: 'utf8' }))),
    ...passIncidents(lines(readFileSync(join(folder, FILES.incidents), 'utf8'))),
    ...passScraped(lines(readFileSync(join(folder, FILES.scraped), 'utf8'))),
  ];
  for (const line of unexplained) console.log(`unexplained: ${line}`);
  console.log(`${unexplained.length} unexplained`);
  process.exitCode = unexplained.length === 0 ? 0 : 1;
}

function lines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function passPolls(polls: unknown[]): string[] {
  const counts = new Map<string, number>();
  const unexplained: string[] = [];
  let before: OfficialState | null = null;
  const started = performance.now();
  for (const poll of polls as Array<{ polled_at: string; body: Summary }>) {
    const at = Date.parse(poll.polled_at);
    const reading = readFeed(FEED, { http: 200, body: JSON.stringify(poll.body) }, at);
    count(counts, `page says ${poll.body.status.indicator}, read as ${reading.state}`);
    if (before !== null && before !== reading.state) count(counts, `${before} -> ${reading.state}`);
    before = reading.state;
    if (!isExplained(poll.body, reading.state))
      unexplained.push(`${poll.polled_at} ${reading.state}: ${reading.reason}`);
  }
  const ms = performance.now() - started;
  console.log(`polls: ${polls.length}, ${(ms / polls.length).toFixed(2)} ms each`);
  show(counts);
  return unexplained;
}

/** A state other than operational needs a component, an indicator or work under way that says so, and the reverse. */
function isExplained(body: Summary, state: OfficialState): boolean {
  const quiet =
    body.status.indicator === 'none' &&
    body.components.every(({ status }) => status === 'operational') &&
    body.scheduled_maintenances.every(({ status }) => status === 'scheduled');
  return state !== 'unknown' && (state === 'operational') === quiet;
}

function passIncidents(incidents: unknown[]): string[] {
  const counts = new Map<string, number>();
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
  console.log(`incidents: ${incidents.length}`);
  show(counts);
  return unexplained;
}

/** The scraped history, written as the page's own RSS writes it. */
function passScraped(incidents: unknown[]): string[] {
  const counts = new Map<string, number>();
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
  console.log(`scraped incidents: ${incidents.length}`);
  show(counts);
  return unexplained;
}

/** "May 03, 2023 - 12:41 PDT" as RSS writes it. */
function mailDate(text: string): string {
  const [, month, day, year, time] = /^(\w{3})\w* (\d+), (\d{4}) - (\d+:\d+ \w+)$/.exec(text) ?? [];
  return `${day} ${month} ${year} ${time}`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function show(counts: Map<string, number>): void {
  for (const [key, number] of [...counts].sort()) console.log(`  ${String(number).padStart(5)}  ${key}`);
}
