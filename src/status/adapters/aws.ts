import { z } from 'zod';
import type { Impact, Incident, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import {
  type Component,
  component,
  epoch,
  type Faulty,
  incident,
  list,
  quietUnlessFaulty,
  readEach,
  understand,
  words,
} from './parts.ts';

const level = z.coerce.number().int();
/** 1 is information: worth showing, nothing that fails. */
const STATES: Readonly<Record<number, OfficialState>> = {
  0: 'operational',
  1: 'operational',
  2: 'degraded',
  3: 'major_outage',
};
const IMPACTS: Readonly<Record<number, Impact>> = { 0: 'none', 1: 'none', 2: 'minor', 3: 'critical' };

const log = z.object({ message: words, timestamp: epoch, status: level.nullish().catch(null) });
const impacted = z.object({ service_name: z.string(), current: level });
const event = z.object({
  date: epoch,
  arn: words,
  service: z.string(),
  service_name: z.string(),
  region_name: words,
  summary: z.string(),
  status: level,
  description: words,
  event_log: list,
  impacted_services: z.record(z.string(), z.unknown()).nullish().catch(null),
});
const old = z.object({ current: z.array(z.unknown()), archive: list });

/** AWS Health: `/public/currentevents`, a list of what is open, and the `data.json` before it, which keeps what is over. */
export const aws: FeedAdapter = {
  kind: 'aws',
  recognisedBy: 'a JSON list of events with `service` and `status` 0 to 3',
  emptyListAt: /\/currentevents$/,
  read(document, at) {
    if (document.format !== 'json') return null;
    const before = old.safeParse(document.value).data;
    const open: readonly unknown[] | undefined = Array.isArray(document.value) ? document.value : before?.current;
    const sample = open?.[0] ?? before?.archive?.[0];
    if (open === undefined || (sample === undefined ? before === undefined : !event.safeParse(sample).success))
      return null;
    const events = readEach(open, (one) => event.safeParse(one).data ?? null);
    const over = readEach(before?.archive?.slice(-50), (one) => event.safeParse(one).data ?? null);
    const now = readEach(events.read, (one) => readEvent(one, false));
    const past = readEach(over.read, (one) => readEvent(one, true));
    return understand(
      {
        told: [quietUnlessFaulty(events)],
        components: componentsOf(events.read),
        incidents: [...now.read, ...past.read],
        leftOut: [events, over, now, past].flatMap(({ leftOut }) => leftOut),
        listsAllOpen: true,
      },
      at,
    );
  },
};

function readEvent(data: z.output<typeof event>, isArchived: boolean): Incident | Faulty | null {
  const logs = readEach(data.event_log, (one) => log.safeParse(one).data ?? null).read.sort(
    (a, b) => (b.timestamp ?? 0) - (a.timestamp ?? 0),
  );
  const isOver = isArchived || data.status === 0 || /^\s*\[resolved\]/i.test(data.summary);
  const worst = Math.max(data.status, ...logs.map(({ status }) => status ?? 0));
  return incident({
    id: data.arn || `${data.service}_${data.date}`,
    title: data.service_name === '' ? data.summary : `${data.service_name}: ${data.summary}`,
    status: isOver ? 'resolved' : 'investigating',
    impact: IMPACTS[isOver ? worst : data.status] ?? 'minor',
    startedAt: data.date ?? logs.at(-1)?.timestamp ?? null,
    updatedAt: logs[0]?.timestamp ?? data.date,
    components: placesOf(data).map(({ name }) => name),
    url: 'https://health.aws.amazon.com/health/status',
    text: logs[0]?.message ?? data.description,
  });
}

function servicesOf(data: z.output<typeof event>): Array<z.output<typeof impacted>> {
  return readEach(Object.values(data.impacted_services ?? {}), (one) => impacted.safeParse(one).data ?? null).read;
}

/** What an event hits, by service and region: a product may mind one region alone. */
function placesOf(data: z.output<typeof event>): Array<{ name: string; level: number }> {
  const place = data.region_name === '' ? '' : ` (${data.region_name})`;
  const own = servicesOf(data).map((one) => ({ name: `${one.service_name}${place}`, level: one.current }));
  return own.length > 0 ? own : [{ name: `${data.service_name}${place}`, level: data.status }];
}

function componentsOf(events: ReadonlyArray<z.output<typeof event>>): Component[] {
  const worst = new Map<string, number>();
  for (const { name, level } of events.flatMap(placesOf)) worst.set(name, Math.max(worst.get(name) ?? 0, level));
  return [...worst].map(([name, level]) => component(name, STATES[level])).filter((one) => one !== null);
}
