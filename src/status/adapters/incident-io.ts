import { z } from 'zod';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import {
  component,
  type Faulty,
  identity,
  incident,
  list,
  quietUnlessFaulty,
  readEach,
  time,
  understand,
  words,
} from './parts.ts';
import { richText } from './rich-text.ts';

const summary = z
  .object({
    components: list,
    affected_components: list,
    ongoing_incidents: list,
    in_progress_maintenances: list,
    scheduled_maintenances: list,
  })
  .refine((one) => Array.isArray(one.ongoing_incidents), 'no list of incidents');
const page = z.union([z.object({ summary }).transform((body) => body.summary), summary]);

const part = z.object({ id: identity.optional(), component_id: identity.optional(), name: words });
const affected = part.extend({ status: words, current_status: words });
const impact = z.object({ component_id: identity, status: words, start_at: time, end_at: time });
const update = z.object({
  published_at: time,
  to_status: words,
  message: z.unknown().optional(),
  message_string: words,
});
const entry = z.object({
  id: identity,
  name: z.string().min(1),
  status: z.string(),
  url: z.unknown().optional(),
  published_at: time,
  started_at: time,
  starts_at: time,
  ends_at: time,
  scheduled_end_at: time,
  last_update_at: time,
  last_update_message: words,
  current_worst_impact: words,
  affected_components: list,
  component_impacts: list,
  updates: list,
});

const STATES: Readonly<Record<string, OfficialState>> = {
  operational: 'operational',
  degraded_performance: 'degraded',
  partial_outage: 'partial_outage',
  full_outage: 'major_outage',
  under_maintenance: 'maintenance',
};
const IMPACTS: Readonly<Record<string, Impact>> = {
  operational: 'none',
  degraded_performance: 'minor',
  partial_outage: 'major',
  full_outage: 'critical',
  under_maintenance: 'maintenance',
};
const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  maintenance_scheduled: 'scheduled',
  maintenance_in_progress: 'identified',
  maintenance_complete: 'resolved',
};
const GRAVITY = Object.keys(IMPACTS);

/** incident.io's own answers: `/proxy/HOST` behind its pages, and the widget's `/api/v1/summary`. */
export const incidentIo: FeedAdapter = {
  kind: 'incident-io',
  recognisedBy: 'JSON with `ongoing_incidents`',
  read(document, at) {
    if (document.format !== 'json') return null;
    const parsed = page.safeParse(document.value);
    if (!parsed.success) return null;
    const body = parsed.data;
    const hit = readEach(body.affected_components, (one) => affected.safeParse(one).data ?? null);
    const hitBy = new Map(hit.read.map((one) => [one.component_id ?? one.id, one.status || one.current_status]));
    const known = readEach(body.components, (one) => part.safeParse(one).data ?? null);
    const names = new Map(known.read.map((one) => [one.id ?? one.component_id, one.name]));
    const components = known.read.map((one) =>
      component(one.name, STATES[hitBy.get(one.id ?? one.component_id) ?? 'operational']),
    );
    const incidents = readEach(body.ongoing_incidents, (one) => readEntry(one, names, false, at));
    const work = [...(body.in_progress_maintenances ?? []), ...(body.scheduled_maintenances ?? [])];
    const maintenances = readEach(work, (one) => readEntry(one, names, true, at));
    return understand(
      {
        told: [
          quietUnlessFaulty(known, hit, incidents, maintenances),
          ...hit.read.map((one) => STATES[one.status || one.current_status]),
        ],
        components: components.filter((one) => one !== null),
        incidents: [...incidents.read, ...maintenances.read],
        leftOut: [...known.leftOut, ...incidents.leftOut, ...maintenances.leftOut],
        listsAllOpen: true,
      },
      at,
    );
  },
};

function readEntry(
  raw: unknown,
  names: ReadonlyMap<string | undefined, string>,
  isWork: boolean,
  at: number,
): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const impacts = readEach(data.component_impacts, (one) => impact.safeParse(one).data ?? null).read;
  const parts = readEach(data.affected_components, (one) => affected.safeParse(one).data ?? null).read;
  const updates = readEach(data.updates, (one) => update.safeParse(one).data ?? null)
    .read.filter((one) => one.published_at !== null)
    .sort((a, b) => b.published_at! - a.published_at!);
  const begun = earliest([...updates.map((one) => one.published_at), ...impacts.map((one) => one.start_at)]);
  const ends = impacts.map((one) => one.end_at).filter((end) => end !== null);
  const hit = [
    data.current_worst_impact,
    // What ended before the incident did weighs no more.
    ...impacts.filter((one) => one.end_at === null || one.end_at > at).map((one) => one.status),
    ...parts.map((one) => one.status || one.current_status),
  ].sort((a, b) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a));
  return incident({
    id: data.id,
    title: data.name,
    status: STATUSES[data.status.toLowerCase()],
    impact: isWork ? 'maintenance' : (IMPACTS[hit[0] ?? ''] ?? 'minor'),
    startedAt: data.starts_at ?? data.started_at ?? data.published_at ?? begun ?? data.last_update_at,
    updatedAt: updates[0]?.published_at ?? data.last_update_at ?? data.published_at,
    scheduledUntil: isWork ? (data.ends_at ?? data.scheduled_end_at ?? latest(ends)) : null,
    components: [
      ...parts.map((one) => one.name || (names.get(one.component_id ?? one.id) ?? '')),
      ...impacts.map((one) => names.get(one.component_id) ?? ''),
    ],
    url: data.url,
    text: updates[0]?.message_string || richText(updates[0]?.message) || data.last_update_message,
  });
}

function earliest(times: ReadonlyArray<number | null>): number | null {
  const known = times.filter((one) => one !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function latest(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.max(...times);
}
