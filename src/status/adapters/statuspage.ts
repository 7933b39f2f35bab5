import { z } from 'zod';
import { IMPACT_STATES } from '../impact-state.ts';
import { IMPACTS, type OfficialState } from '../official.ts';
import { worstState } from '../worst-state.ts';
import type { FeedAdapter, FeedDocument, Understood } from './adapter.ts';
import { type Component, component as partOf, readEach, time } from './parts.ts';
import { readIncident } from './statuspage-incident.ts';

/** incident.io's pages say null where nothing is open. */
const list = z.array(z.unknown()).nullish();
const page = z.object({
  page: z.object({ updated_at: time }),
  components: list,
  /** incident.io's compatible summary has no such key. */
  incidents: list,
  scheduled_maintenances: list,
  status: z.object({ indicator: z.string().nullish() }).optional().catch(undefined),
});
const component = z.object({ name: z.string().min(1), status: z.string() });

const COMPONENT_STATES: Readonly<Record<string, OfficialState>> = {
  operational: 'operational',
  degraded_performance: 'degraded',
  partial_outage: 'partial_outage',
  major_outage: 'major_outage',
  full_outage: 'major_outage',
  under_maintenance: 'maintenance',
};

/** Statuspage v2 and the pages that answer like it: summary, components, incidents (all, unresolved), scheduled-maintenances. */
export const statuspage: FeedAdapter = {
  kind: 'statuspage',
  recognisedBy: 'JSON with `page` beside `status`, `components` or `incidents`',
  read(document: FeedDocument): Understood | null {
    if (document.format !== 'json') return null;
    const parsed = page.safeParse(document.value);
    if (!parsed.success) return null;
    const body = parsed.data;
    if (!body.components && !body.incidents && !body.scheduled_maintenances && !body.status) return null;
    const parts = readEach(body.components, readComponent);
    const components = parts.read;
    const entries = [...(body.incidents ?? []), ...(body.scheduled_maintenances ?? [])];
    const { read: incidents, leftOut } = readEach(entries, readIncident);
    const told = [...components.map(({ state }) => state), byImpact(body.status?.indicator) ?? 'unknown'];
    const open = incidents.filter(({ status }) => status !== 'resolved' && status !== 'postmortem');
    const atWork = open.some(({ impact, status }) => impact === 'maintenance' && status !== 'scheduled');
    // A body of incidents alone has nothing else to go by, and one whose every incident is faulty tells nothing.
    const isList = !body.components && !body.status;
    const isQuiet = entries.length === 0 || incidents.length > 0;
    const state = worstState([
      ...told,
      ...(atWork ? (['maintenance'] as const) : []),
      ...(isList && isQuiet ? (['operational'] as const) : []),
      ...(isList ? open.map(stateByImpact) : []),
    ]);
    return {
      state,
      reason: state === 'unknown' ? 'the page names no state that is known' : null,
      components,
      incidents,
      leftOut: [...parts.leftOut, ...leftOut],
      lasting: true,
      // A list of incidents alone may be a history, in which old ones make room for new ones.
      pageAt: body.page.updated_at,
      listsAllOpen: body.status !== undefined && body.incidents !== undefined,
    };
  },
};

function readComponent(entry: unknown): Component | null {
  const data = component.safeParse(entry).data;
  return data === undefined ? null : partOf(data.name, COMPONENT_STATES[data.status.toLowerCase()]);
}

function stateByImpact(incident: { readonly impact: string; readonly status: string }): OfficialState {
  return incident.status === 'scheduled' ? 'operational' : (byImpact(incident.impact) ?? 'degraded');
}

function byImpact(word: string | null | undefined): OfficialState | undefined {
  const impact = IMPACTS.find((one) => one === word);
  return impact && IMPACT_STATES[impact];
}
