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

/** How the status of an instance begins; the rest says whether its core is hit. */
const STATES: ReadonlyArray<readonly [RegExp, OfficialState]> = [
  [/^(?:OK|INFORMATIONAL)/, 'operational'],
  [/^MAINTENANCE/, 'maintenance'],
  [/^MINOR_INCIDENT/, 'degraded'],
  [/^MAJOR_INCIDENT_NONCORE$/, 'partial_outage'],
  [/^MAJOR_INCIDENT/, 'major_outage'],
];
const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
};

const instance = z.object({
  key: z.string(),
  status: z.string().regex(/^(?:OK|[A-Z]+(?:_INCIDENT)?_(?:NON)?CORE)$/),
  isActive: z.boolean().optional().catch(undefined),
  Incidents: list,
  Maintenances: list,
});
const impact = z.object({ startTime: time, endTime: time, type: words, severity: words });
const happening = z.object({ createdAt: time, type: words, message: words });
const entry = z.object({
  id: identity,
  createdAt: time,
  updatedAt: time,
  status: words,
  name: words,
  message: z.object({ maintenanceType: words, eventStatus: words, rootCause: words }).nullish().catch(null),
  plannedStartTime: time,
  plannedEndTime: time,
  IncidentImpacts: list,
  IncidentEvents: list,
  instanceKeys: list,
  serviceKeys: list,
});
const isIncident = (one: unknown) => typeof one === 'object' && one !== null && 'IncidentImpacts' in one;

/** Salesforce Trust: `/v1/instances`, `/v1/instances/KEY/status` and `/v1/incidents/active`. */
export const salesforce: FeedAdapter = {
  kind: 'salesforce',
  recognisedBy: 'JSON of instances with `key` and `status`, or incidents with `IncidentImpacts`',
  emptyListAt: /\/v1\/incidents\/active$/,
  read(document, at) {
    if (document.format !== 'json') return null;
    const entries: unknown[] = Array.isArray(document.value) ? document.value : [document.value];
    if (Array.isArray(document.value) && entries.length > 0 && entries.slice(0, 5).some(isIncident)) {
      const incidents = readEach(entries, (one) => readEntry(one, false));
      const told = [quietUnlessFaulty(incidents)];
      return understand({ told, incidents: incidents.read, leftOut: incidents.leftOut, listsAllOpen: true }, at);
    }
    if (!entries.slice(0, 5).some((one) => instance.safeParse(one).success)) return null;
    const instances = readEach(entries, (one) => instance.safeParse(one).data ?? null);
    const active = instances.read.filter(({ isActive }) => isActive !== false);
    const components = active.map(({ key, status }) => component(key, STATES.find(([form]) => form.test(status))?.[1]));
    const incidents = active.flatMap(({ Incidents }) => readEach(Incidents, (one) => readEntry(one, false)).read);
    const work = active.flatMap(({ Maintenances }) => readEach(Maintenances, (one) => readEntry(one, true)).read);
    return understand(
      {
        components: components.filter((one) => one !== null),
        incidents: [...incidents, ...work],
        leftOut: instances.leftOut,
        listsAllOpen: true,
      },
      at,
    );
  },
};

function readEntry(raw: unknown, isWork: boolean): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const impacts = readEach(data.IncidentImpacts, (one) => impact.safeParse(one).data ?? null).read;
  const events = readEach(data.IncidentEvents, (one) => happening.safeParse(one).data ?? null).read.sort(
    (a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0),
  );
  const starts = impacts.map(({ startTime }) => startTime).filter((start) => start !== null);
  const isEnded = impacts.length > 0 && impacts.every(({ endTime }) => endTime !== null);
  const told = STATUSES[(data.status || events[0]?.type || '').toLowerCase()];
  const begun = /^(?:in[ _]?progress|started)$/i.test(data.message?.eventStatus ?? '') ? 'identified' : 'scheduled';
  return incident({
    id: data.id,
    title: data.name || (isWork ? 'Maintenance' : titleOf(impacts)),
    status: isEnded ? 'resolved' : (told ?? (isWork ? begun : 'investigating')),
    impact: isWork ? 'maintenance' : impactOf(impacts),
    startedAt: data.plannedStartTime ?? starts.sort((a, b) => a - b)[0] ?? data.createdAt,
    updatedAt: data.updatedAt ?? events[0]?.createdAt ?? null,
    resolvedAt: isEnded ? Math.max(...impacts.map(({ endTime }) => endTime ?? 0)) : null,
    scheduledUntil: isWork ? data.plannedEndTime : null,
    components: [...(data.instanceKeys ?? []), ...(data.serviceKeys ?? [])].filter((name) => typeof name === 'string'),
    text: events[0]?.message || (data.message?.rootCause ?? ''),
  });
}

function impactOf(impacts: ReadonlyArray<z.output<typeof impact>>): Impact {
  const isMajor = impacts.some(({ severity }) => severity === 'major');
  const isDown = impacts.some(({ type }) => /disruption/i.test(type));
  return isMajor && isDown ? 'critical' : isMajor || isDown ? 'major' : 'minor';
}

/** "serviceDisruption" as words. */
function titleOf(impacts: ReadonlyArray<z.output<typeof impact>>): string {
  const spaced = (impacts[0]?.type ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced === '' ? 'Incident' : spaced[0]!.toUpperCase() + spaced.slice(1);
}
