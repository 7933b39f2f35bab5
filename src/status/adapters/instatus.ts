import { z } from 'zod';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import { component, type Faulty, identity, incident, list, readEach, time, understand, words } from './parts.ts';

const PAGE_STATES = { UP: 'operational', HASISSUES: 'degraded', UNDERMAINTENANCE: 'maintenance' } as const;
const COMPONENT_STATES: Readonly<Record<string, OfficialState>> = {
  OPERATIONAL: 'operational',
  UNDERMAINTENANCE: 'maintenance',
  DEGRADEDPERFORMANCE: 'degraded',
  MINOROUTAGE: 'degraded',
  PARTIALOUTAGE: 'partial_outage',
  MAJOROUTAGE: 'major_outage',
};
const IMPACTS: Readonly<Record<string, Impact>> = {
  OPERATIONAL: 'none',
  UNDERMAINTENANCE: 'maintenance',
  DEGRADEDPERFORMANCE: 'minor',
  MINOROUTAGE: 'minor',
  PARTIALOUTAGE: 'major',
  MAJOROUTAGE: 'critical',
};
const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  INVESTIGATING: 'investigating',
  IDENTIFIED: 'identified',
  MONITORING: 'monitoring',
  RESOLVED: 'resolved',
  NOTSTARTEDYET: 'scheduled',
  INPROGRESS: 'identified',
  VERIFYING: 'monitoring',
  COMPLETED: 'resolved',
};

const summary = z.object({
  page: z.object({ status: z.enum(['UP', 'HASISSUES', 'UNDERMAINTENANCE']) }),
  activeIncidents: list,
  activeMaintenances: list,
});
const part = z.object({ name: z.string(), status: z.string().regex(/^[A-Z]+$/) });
const components = z.union([
  z.object({ components: z.array(z.unknown()) }).transform((body) => body.components),
  z.array(z.unknown()),
]);
const entry = z.object({
  id: identity,
  name: z.string(),
  status: z.string(),
  impact: words,
  started: time,
  start: time,
  /** Minutes, in digits or as a number. */
  duration: z.coerce.number().min(0).max(1e6).nullish().catch(null),
  updatedAt: time,
  url: z.unknown().optional(),
});

/** Instatus: `/summary.json` (the page and what is active) and `/components.json`, each a body of its own. */
export const instatus: FeedAdapter = {
  kind: 'instatus',
  recognisedBy: 'JSON with `page.status` UP, HASISSUES or UNDERMAINTENANCE, or components in capitals',
  read(document, at) {
    if (document.format !== 'json') return null;
    const whole = summary.safeParse(document.value).data;
    if (whole !== undefined) {
      const incidents = readEach(whole.activeIncidents, (one) => readEntry(one, false));
      const work = readEach(whole.activeMaintenances, (one) => readEntry(one, true));
      return understand(
        {
          told: [PAGE_STATES[whole.page.status]],
          incidents: [...incidents.read, ...work.read],
          leftOut: [...incidents.leftOut, ...work.leftOut],
          listsAllOpen: true,
        },
        at,
      );
    }
    const parts = readEach(components.safeParse(document.value).data, readPart);
    if (parts.read.length === 0) return null;
    return understand({ components: parts.read, leftOut: parts.leftOut, listsAllOpen: false }, at);
  },
};

function readPart(raw: unknown) {
  const data = part.safeParse(raw).data;
  return data === undefined ? null : component(data.name, COMPONENT_STATES[data.status]);
}

function readEntry(raw: unknown, isWork: boolean): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const startedAt = data.started ?? data.start ?? data.updatedAt;
  const ends = isWork && startedAt !== null && data.duration != null ? startedAt + data.duration * 60_000 : null;
  return incident({
    ...data,
    title: data.name,
    status: STATUSES[data.status.toUpperCase()],
    impact: isWork ? 'maintenance' : (IMPACTS[data.impact.toUpperCase()] ?? 'minor'),
    startedAt,
    scheduledUntil: ends,
  });
}
