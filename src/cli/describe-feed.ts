import { plural } from '../plural.ts';
import { adapterOf } from '../status/adapters/index.ts';
import type { FoundFeed, Search } from '../status/find-feed.ts';
import { isOver } from '../status/impact-state.ts';
import { adviceFor, nextStep } from '../status/next-step.ts';
import type { Incident, Reading } from '../status/official.ts';

const SHOWN_AT_MOST = 12;
const row = (name: string, text: string) => `  ${name.padEnd(12)}${text}`;

/** What was understood of a page, for people; `now` in ms since 1970. */
export function describeSearch(search: Search, now: number): string[] {
  const { found, tried } = search;
  if (found === null) {
    return [
      'no feed found',
      ...tried.map(({ address, reason }) => row('tried', `${address}: ${reason}`)),
      row('next', nextStep(tried)),
    ];
  }
  const missed = tried.slice(0, -1);
  return [
    found.address,
    ...(missed.length > 0 ? [row('found', `at a well-known path; ${missed[0]!.address} is ${missed[0]!.reason}`)] : []),
    ...describeFound(found, now),
    '',
    'For the catalogue:',
    `  feeds: [{ url: "${found.address}"${found.result.kind === 'instatus' && found.result.reading.components.length === 0 ? ', answers: instatus' : ''} }]`,
  ];
}

function describeFound(found: FoundFeed, now: number): string[] {
  const { result, answer } = found;
  const { reading } = result;
  const adapter = adapterOf(result.kind);
  const validators = [
    answer.etag === null ? '' : `ETag ${answer.etag}`,
    answer.lastModified === null ? '' : `Last-Modified ${answer.lastModified}`,
  ].filter((text) => text !== '');
  return [
    row('kind', `${result.kind}: ${adapter?.recognisedBy ?? 'not known'}`),
    row('state', reading.reason === null ? reading.state : `${reading.state} (${reading.reason})`),
    row(
      'age',
      result.pageAt === null ? 'the page does not say' : `${stamp(result.pageAt)}, ${ago(result.pageAt, now)}`,
    ),
    row('cache', validators.length > 0 ? validators.join(', ') : 'none'),
    ...describeComponents(reading),
    ...describeIncidents(reading, now),
    ...describeLeftOut(result.leftOut),
    ...adviceFor(found).map((text) => row('note', text)),
  ];
}

function describeLeftOut(leftOut: readonly string[]): string[] {
  if (leftOut.length === 0) return [];
  return [
    row('left out', plural(leftOut.length, 'faulty entry', 'faulty entries')),
    ...leftOut.slice(0, SHOWN_AT_MOST).map((text) => row('', text)),
    ...more(leftOut.length),
  ];
}

function describeComponents({ components }: Reading): string[] {
  const notable = components.filter(({ state }) => state !== 'operational');
  const quiet = components.length - notable.length;
  const head = components.length === 0 ? 'none' : `${components.length}, ${quiet} operational`;
  return [
    row('components', head),
    ...notable.slice(0, SHOWN_AT_MOST).map(({ name, state }) => row('', `${state}  ${name}`)),
    ...more(notable.length),
  ];
}

function describeIncidents({ incidents }: Reading, now: number): string[] {
  const open = incidents.filter((one) => !isOver(one));
  const trouble = open.filter(({ impact }) => impact !== 'maintenance');
  const work = open.filter(({ impact }) => impact === 'maintenance');
  return [
    row('incidents', `${trouble.length} open, ${incidents.length - open.length} over`),
    ...trouble.slice(0, SHOWN_AT_MOST).map((one) => row('', describeIncident(one, now))),
    ...more(trouble.length),
    row('maintenance', work.length === 0 ? 'none' : String(work.length)),
    ...work.slice(0, SHOWN_AT_MOST).map((one) => row('', describeWork(one, now))),
    ...more(work.length),
  ];
}

function describeIncident(one: Incident, now: number): string {
  const where = one.components.length > 0 ? `, ${one.components.slice(0, 5).join(', ')}` : '';
  return `"${one.title}" ${one.status}, ${one.impact}, since ${stamp(one.startedAt)}${where}, last word ${ago(one.updatedAt, now)}`;
}

function describeWork(one: Incident, now: number): string {
  const end = one.scheduledUntil;
  const until = end === null ? '' : ` to ${stamp(end)}`;
  const isLate = end !== null && end < now && one.status !== 'scheduled';
  return `"${one.title}" ${one.status}, ${stamp(one.startedAt)}${until}${isLate ? `, overrun: it should have ended ${ago(end, now)}` : ''}`;
}

function more(count: number): string[] {
  return count > SHOWN_AT_MOST ? [row('', `and ${count - SHOWN_AT_MOST} more`)] : [];
}

function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function ago(at: number, now: number): string {
  const minutes = Math.round((now - at) / 60_000);
  if (minutes < 0) return 'in the future';
  if (minutes < 120) return `${minutes} min ago`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h ago` : `${plural(Math.round(minutes / 1440), 'day')} ago`;
}
