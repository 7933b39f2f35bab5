import type { IncidentStatus } from '../official.ts';
import { parseTime } from '../parse-time.ts';

const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  postmortem: 'postmortem',
  scheduled: 'scheduled',
  'in progress': 'identified',
  verifying: 'monitoring',
  completed: 'resolved',
  maintenance: 'scheduled',
};
/** Headings that only an announced maintenance has. */
const OF_WORK = new Set(['scheduled', 'in progress', 'verifying', 'completed', 'maintenance']);

const HEADING =
  /^(?:status:\s{0,3})?(investigating|identified|monitoring|update|resolved|postmortem|scheduled|in progress|verifying|completed|maintenance)\s{0,3}(?:$|[-–—:]\s{0,3}(.*)$)/i;
const BRACKETED = /^\[([a-z ]{6,13})\]\s{0,3}(.*)$/i;
const WINDOW =
  /^THIS IS A SCHEDULED EVENT\s{1,3}([a-z]{3,9}\s+\d{1,2}\s?,\s{0,3}\d{1,2}:\d{2})\s{0,3}[-–]\s{0,3}((?:[a-z]{3,9}\s+\d{1,2}\s?,\s{0,3})?\d{1,2}:\d{2})\s{0,3}([a-z]{2,5})?$/i;
const AFFECTED = /^affected components?:?$/i;
const DAY_MS = 86_400_000;

export type AnnouncedUpdate = { readonly at: number | null; readonly heading: string; readonly text: string };
export type UpdateList = {
  /** Newest first, as pages write them. */
  readonly updates: readonly AnnouncedUpdate[];
  readonly components: readonly string[];
  readonly window: { readonly from: number; readonly until: number } | null;
};

/** Reads the lines of an announcement as pages write their history: a date, a status word, the words; newest first. */
export function readUpdates(text: string, near: number): UpdateList {
  const updates: Array<{ at: number | null; heading: string; text: string }> = [];
  const components: string[] = [];
  let window: UpdateList['window'] = null;
  let at: number | null = null;
  let inComponents = false;
  for (const line of text.split('\n')) {
    const time = parseTime(line, near);
    const heading = headingOf(line);
    if (time !== null) {
      at = time;
    } else if (heading) {
      updates.push({ at, ...heading });
      at = null;
      inComponents = false;
    } else if (AFFECTED.test(line)) {
      inComponents = true;
    } else if (inComponents) {
      if (!/\(operational\)$/i.test(line)) components.push(line.replace(/\s*\([^()]*\)$/, ''));
    } else {
      window ??= readWindow(line, near);
      const last = updates.at(-1);
      if (last) last.text = `${last.text}\n${line}`.trim();
    }
  }
  return { updates: inTimeOrder(updates), components: components.slice(0, 200), window };
}

/** The status that the newest telling heading gives ("Update" tells none), and whether the headings speak of planned work. */
export function statusOf(updates: readonly AnnouncedUpdate[]): { status: IncidentStatus; isWork: boolean } | null {
  if (updates.length === 0) return null;
  const told = updates.map(({ heading }) => STATUSES[heading]).find((status) => status !== undefined);
  const isWork = updates.some(({ heading }) => OF_WORK.has(heading));
  return { status: told ?? 'investigating', isWork };
}

function headingOf(line: string): { heading: string; text: string } | null {
  const found = HEADING.exec(line) ?? BRACKETED.exec(line);
  const heading = found?.[1]?.toLowerCase();
  if (heading === undefined || (heading !== 'update' && !(heading in STATUSES))) return null;
  return { heading, text: found?.[2] ?? '' };
}

function inTimeOrder(updates: readonly AnnouncedUpdate[]): AnnouncedUpdate[] {
  if (updates.some(({ at }) => at === null)) return [...updates];
  return [...updates].sort((a, b) => b.at! - a.at!);
}

function readWindow(line: string, near: number): UpdateList['window'] {
  const found = WINDOW.exec(line);
  if (!found) return null;
  const [, start, end, zone] = found;
  const day = /^[a-z]/i.test(end!) ? '' : `${start!.split(',')[0]}, `;
  const from = parseTime(`${start} ${zone ?? 'UTC'}`, near);
  const until = parseTime(`${day}${end} ${zone ?? 'UTC'}`, near);
  if (from === null || until === null) return null;
  return { from, until: until < from ? until + DAY_MS : until };
}
