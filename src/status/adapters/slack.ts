import { z } from 'zod';
import { IMPACT_STATES } from '../impact-state.ts';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import { component, type Faulty, identity, incident, list, readEach, time, understand, words } from './parts.ts';

const STATES: Readonly<Record<string, OfficialState>> = {
  ok: 'operational',
  active: 'operational',
  broken: 'major_outage',
};
const IMPACTS: Readonly<Record<string, Impact>> = {
  notice: 'none',
  incident: 'minor',
  outage: 'critical',
  maintenance: 'maintenance',
};
const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  active: 'investigating',
  resolved: 'resolved',
  scheduled: 'scheduled',
  completed: 'resolved',
  cancelled: 'resolved',
};

const note = z.object({ body: words, date_created: time });
const entry = z.object({
  id: identity,
  title: z.string(),
  type: z.string(),
  status: z.string(),
  date_created: time,
  date_updated: time,
  url: z.unknown().optional(),
  services: list,
  notes: list,
});
const current = z.object({ status: z.string(), active_incidents: z.array(z.unknown()) });
const history = z.array(entry.extend({ notes: z.array(z.unknown()) })).min(1);

/** Slack's own page: `/api/v2.0.0/current` and `/history`. */
export const slack: FeedAdapter = {
  kind: 'slack',
  recognisedBy: 'JSON with `active_incidents`, or a list of incidents with `notes`',
  read(document, at) {
    if (document.format !== 'json') return null;
    const now = current.safeParse(document.value).data;
    const entries = now?.active_incidents ?? (history.safeParse(document.value).success ? document.value : null);
    if (!Array.isArray(entries)) return null;
    const incidents = readEach(entries, readEntry);
    const open = incidents.read.filter(({ status }) => status !== 'resolved' && status !== 'scheduled');
    const components = open.flatMap(({ components, impact }) =>
      components.map((name) => component(name, IMPACT_STATES[impact])),
    );
    // "active" without an incident that can be read says no more than that something is wrong.
    const isVague = now?.status === 'active' && incidents.read.length === 0;
    return understand(
      {
        told: [now === undefined ? 'operational' : isVague ? 'degraded' : STATES[now.status]],
        components: components.filter((one) => one !== null),
        incidents: incidents.read,
        leftOut: incidents.leftOut,
        listsAllOpen: now !== undefined,
      },
      at,
    );
  },
};

function readEntry(raw: unknown): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const isWork = data.status === 'scheduled' || data.status === 'completed';
  const notes = readEach(data.notes, (one) => note.safeParse(one).data ?? null).read.sort(
    (a, b) => (b.date_created ?? 0) - (a.date_created ?? 0),
  );
  return incident({
    ...data,
    status: STATUSES[data.status],
    impact: isWork ? 'maintenance' : (IMPACTS[data.type] ?? 'minor'),
    startedAt: data.date_created,
    updatedAt: data.date_updated ?? notes[0]?.date_created ?? null,
    components: (data.services ?? []).filter((name) => typeof name === 'string'),
    text: notes[0]?.body ?? '',
  });
}
