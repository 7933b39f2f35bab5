import { z } from 'zod';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import {
  type Component,
  component,
  type Faulty,
  identity,
  incident,
  list,
  readEach,
  time,
  understand,
  words,
} from './parts.ts';

const code = z.coerce.number().int();
const STATES: Readonly<Record<number, OfficialState>> = {
  100: 'operational',
  200: 'maintenance',
  300: 'degraded',
  400: 'partial_outage',
  500: 'major_outage',
  600: 'major_outage',
};
const IMPACTS: Readonly<Record<number, Impact>> = {
  100: 'none',
  300: 'minor',
  400: 'major',
  500: 'critical',
  600: 'critical',
};
/** The state of a message: of an incident, and of work. */
const STATUSES: Readonly<Record<number, IncidentStatus>> = {
  100: 'investigating',
  200: 'identified',
  300: 'monitoring',
  400: 'resolved',
};

const page = z.object({
  result: z.object({
    status_overall: z.object({ status_code: code }),
    status: list,
    incidents: list,
    maintenance: z.object({ active: list, upcoming: list }).nullish().catch(null),
  }),
});
const container = z.object({ name: words, status_code: code });
const part = container.extend({ name: z.string(), containers: list });
const message = z.object({
  details: words,
  datetime: time,
  state: code.nullish().catch(null),
  status: code.nullish().catch(null),
});
const named = z.object({ name: z.string() });
const entry = z.object({
  _id: identity,
  name: z.string(),
  datetime_open: time,
  datetime_planned_start: time,
  datetime_planned_end: time,
  messages: list,
  components_affected: list,
});

/** Status.io: `/1.0/status/ID`; asks for no more than one request a minute. */
export const statusIo: FeedAdapter = {
  kind: 'status-io',
  recognisedBy: 'JSON with `result.status_overall`',
  leastIntervalMs: 60_000,
  read(document, at) {
    if (document.format !== 'json') return null;
    const body = page.safeParse(document.value).data?.result;
    if (body === undefined) return null;
    const parts = readEach(body.status, readPart);
    const incidents = readEach(body.incidents, (one) => readEntry(one, null));
    const active = readEach(body.maintenance?.active, (one) => readEntry(one, 'identified'));
    const upcoming = readEach(body.maintenance?.upcoming, (one) => readEntry(one, 'scheduled'));
    return understand(
      {
        told: [STATES[body.status_overall.status_code]],
        components: parts.read.flat(),
        incidents: [...incidents.read, ...active.read, ...upcoming.read],
        leftOut: [...parts.leftOut, ...incidents.leftOut, ...active.leftOut, ...upcoming.leftOut],
        listsAllOpen: true,
      },
      at,
    );
  },
};

/** A component, and its places where one of them is not as the whole. */
function readPart(raw: unknown): Component[] | null {
  const data = part.safeParse(raw).data;
  const whole = data && component(data.name, STATES[data.status_code]);
  if (!whole) return null;
  const places = readEach(data.containers, (one) => container.safeParse(one).data ?? null).read;
  const apart = places.filter(({ name, status_code }) => name !== '' && status_code !== data.status_code);
  const named = apart.map((one) => component(`${data.name} (${one.name})`, STATES[one.status_code]));
  return [whole, ...named.filter((one) => one !== null)];
}

function readEntry(raw: unknown, work: 'identified' | 'scheduled' | null): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const messages = readEach(data.messages, (one) => message.safeParse(one).data ?? null).read.sort(
    (a, b) => (b.datetime ?? 0) - (a.datetime ?? 0),
  );
  const hits = messages.map((one) => IMPACTS[one.status ?? 0]).find((one) => one !== undefined);
  const startedAt = work === null ? null : data.datetime_planned_start;
  return incident({
    id: data._id,
    title: data.name,
    status: work ?? STATUSES[messages[0]?.state ?? 100] ?? 'investigating',
    impact: work === null ? (hits ?? 'minor') : 'maintenance',
    startedAt: startedAt ?? data.datetime_open ?? messages.at(-1)?.datetime ?? null,
    updatedAt: messages[0]?.datetime ?? data.datetime_open,
    scheduledUntil: work === null ? null : data.datetime_planned_end,
    components: readEach(data.components_affected, (one) => named.safeParse(one).data?.name ?? null).read,
    text: messages[0]?.details ?? '',
  });
}
