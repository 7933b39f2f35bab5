import type { Incident } from './official.ts';

/**
 * One incident per identifier: its newest version, begun when the earliest began, with the components of all. Open
 * ones first, then the latest begun, so that a bound cuts off history.
 */
export function mergeIncidents(incidents: readonly Incident[]): Incident[] {
  const byId = new Map<string, Incident>();
  for (const incident of incidents) {
    const other = byId.get(incident.id);
    byId.set(incident.id, other === undefined ? incident : merge(other, incident));
  }
  return [...byId.values()].sort(inOrder);
}

function merge(a: Incident, b: Incident): Incident {
  const newest = b.updatedAt > a.updatedAt ? b : a;
  const startedAt = Math.min(a.startedAt, b.startedAt);
  return { ...newest, startedAt, components: [...new Set([...a.components, ...b.components])] };
}

function inOrder(a: Incident, b: Incident): number {
  const over = Number(a.resolvedAt !== null) - Number(b.resolvedAt !== null);
  if (over !== 0) return over;
  if (a.startedAt !== b.startedAt) return b.startedAt - a.startedAt;
  return a.id < b.id ? -1 : 1;
}
