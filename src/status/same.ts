import type { Reading } from './official.ts';

/** Two readings say the same when all but their time is equal. */
export function saysTheSame(a: Reading, b: Reading): boolean {
  return told(a) === told(b);
}

/** Keys in a fixed order: jsonb gives them back in its own. */
function told({ state, reason, components, incidents }: Reading): string {
  return JSON.stringify([
    state,
    reason,
    components.map((component) => [component.name, component.state]),
    incidents.map((incident) => Object.entries(incident).sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);
}
