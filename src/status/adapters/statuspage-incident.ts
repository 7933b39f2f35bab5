import { z } from 'zod';
import { IMPACTS, type Incident, type IncidentStatus } from '../official.ts';
import { parseTime } from '../parse-time.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { webAddress } from '../web-address.ts';
import { type Faulty, faultOf } from './parts.ts';

const time = z
  .unknown()
  .optional()
  .transform((value) => parseTime(value));
const named = z.object({ name: z.string() });
const update = z.object({
  body: z.string().catch(''),
  display_at: time,
  created_at: time,
  affected_components: z.array(z.unknown()).nullish().catch(null),
});
const incident = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z.string(),
  impact: z.enum(IMPACTS).catch('minor'),
  created_at: time,
  started_at: time,
  updated_at: time,
  resolved_at: time,
  scheduled_for: time,
  scheduled_until: time,
  shortlink: z.unknown().optional(),
  components: z.array(z.unknown()).nullish().catch(null),
  incident_updates: z.array(z.unknown()).nullish().catch(null),
});

/** Work on an announced maintenance has begun: known cause, then watched, then over. */
const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  scheduled: 'scheduled',
  investigating: 'investigating',
  identified: 'identified',
  in_progress: 'identified',
  monitoring: 'monitoring',
  verifying: 'monitoring',
  resolved: 'resolved',
  completed: 'resolved',
  postmortem: 'postmortem',
};

/** One incident or maintenance; faulty when it has no identity, no known status or no usable time. */
export function readIncident(entry: unknown): Incident | Faulty | null {
  const parsed = incident.safeParse(entry);
  if (!parsed.success) return null;
  const data = parsed.data;
  const status = STATUSES[data.status.toLowerCase()];
  const updates = (data.incident_updates ?? []).slice(0, 200).flatMap((raw) => {
    const known = update.safeParse(raw);
    return known.success ? [{ ...known.data, at: known.data.display_at ?? known.data.created_at }] : [];
  });
  const times = updates.map(({ at }) => at).filter((at) => at !== null);
  const startedAt = data.scheduled_for ?? data.started_at ?? data.created_at ?? earliest(times);
  const [id, title] = [plainLine(data.id, 200), plainLine(data.name)];
  const fault = faultOf({ id, title, status, startedAt });
  if (fault !== null || status === undefined || startedAt === null) return { faulty: fault ?? 'has no time' };
  const updatedAt = data.updated_at ?? latest([...times, data.resolved_at ?? startedAt]);
  const newest = updates.reduce<(typeof updates)[number] | undefined>(
    (best, next) => (best === undefined || (next.at ?? 0) > (best.at ?? 0) ? next : best),
    undefined,
  );
  const isOver = status === 'resolved' || status === 'postmortem';
  return {
    id,
    title,
    status,
    impact: data.scheduled_for === null ? data.impact : 'maintenance',
    startedAt,
    updatedAt,
    resolvedAt: isOver ? (data.resolved_at ?? updatedAt) : null,
    scheduledUntil: data.scheduled_until,
    components: names(data.components, newest?.affected_components),
    url: webAddress(data.shortlink),
    text: plainText(newest?.body ?? ''),
  };
}

function names(...lists: ReadonlyArray<readonly unknown[] | null | undefined>): string[] {
  const full = lists.find((list) => list && list.length > 0) ?? [];
  const found = full.slice(0, 200).flatMap((entry) => {
    const parsed = named.safeParse(entry);
    return parsed.success ? [plainLine(parsed.data.name, 200)] : [];
  });
  return [...new Set(found)].filter((name) => name !== '');
}

function earliest(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.min(...times);
}

function latest(times: readonly number[]): number {
  return Math.max(...times);
}
