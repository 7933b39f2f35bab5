import { z } from 'zod';
import type { Impact, Incident, IncidentStatus, OfficialState } from '../official.ts';
import type { FeedAdapter } from './adapter.ts';
import { component, type Faulty, identity, incident, list, readEach, time, understand, words } from './parts.ts';

const STATES: Readonly<Record<string, OfficialState>> = {
  green: 'operational',
  blue: 'maintenance',
  yellow: 'degraded',
  red: 'major_outage',
};
const IMPACTS: Readonly<Record<string, Impact>> = {
  green: 'none',
  blue: 'maintenance',
  yellow: 'minor',
  red: 'critical',
};
const GRAVITY = Object.keys(IMPACTS);
const STATUSES: Readonly<Record<string, IncidentStatus>> = {
  open: 'investigating',
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  upcoming: 'scheduled',
  scheduled: 'scheduled',
};

const system = z.object({ system: z.string(), status: z.string() });
const page = z.object({ status: z.array(z.unknown()).min(1), incidents: list, scheduled: list });
const update = z.object({ created_at: time, contents: words, update_type: words });
const entry = z.object({
  id: identity,
  title: z.string(),
  state: z.string(),
  created_at: time,
  updated_at: time,
  full_url: z.unknown().optional(),
  systems: list,
  updates: list,
});
const hit = z.object({ name: z.string(), status: words });

/**
 * Heroku: `/api/v4/current-status`. The colours of the systems are the state; the list of work keeps entries for months
 * after they are done, so work alone makes no maintenance.
 */
export const heroku: FeedAdapter = {
  kind: 'heroku',
  recognisedBy: 'JSON with a list `status` of systems',
  read(document, at) {
    if (document.format !== 'json') return null;
    const body = page.safeParse(document.value).data;
    if (body === undefined || !body.status.some((one) => system.safeParse(one).success)) return null;
    const systems = readEach(body.status, (one) => {
      const data = system.safeParse(one).data;
      return data === undefined ? null : component(data.system, STATES[data.status]);
    });
    const incidents = readEach(body.incidents, (one) => readEntry(one, false));
    const work = readEach(body.scheduled, (one) => readEntry(one, true));
    return understand(
      {
        components: systems.read,
        incidents: [...incidents.read, ...work.read],
        leftOut: [...systems.leftOut, ...incidents.leftOut, ...work.leftOut],
        listsAllOpen: true,
      },
      at,
    );
  },
};

function readEntry(raw: unknown, isWork: boolean): Incident | Faulty | null {
  const data = entry.safeParse(raw).data;
  if (data === undefined) return null;
  const updates = readEach(data.updates, (one) => update.safeParse(one).data ?? null).read.sort(
    (a, b) => (b.created_at ?? 0) - (a.created_at ?? 0),
  );
  const hits = readEach(data.systems, (one) => hit.safeParse(one).data ?? null).read;
  const colour = hits.map(({ status }) => status).sort((a, b) => GRAVITY.indexOf(b) - GRAVITY.indexOf(a))[0];
  const isDone = isWork && /\b(?:complete[d]?|finished|done)\b/i.test(updates[0]?.contents.slice(0, 2000) ?? '');
  return incident({
    ...data,
    status: isDone ? 'resolved' : STATUSES[data.state],
    impact: isWork ? 'maintenance' : (IMPACTS[colour ?? ''] ?? 'minor'),
    startedAt: data.created_at ?? updates.at(-1)?.created_at ?? null,
    updatedAt: updates[0]?.created_at ?? data.updated_at,
    components: hits.map(({ name }) => name),
    url: data.full_url,
    text: updates[0]?.contents ?? '',
  });
}
