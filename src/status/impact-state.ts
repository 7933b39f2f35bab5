import type { Impact, Incident, OfficialState } from './official.ts';

export const IMPACT_STATES: Readonly<Record<Impact, OfficialState>> = {
  none: 'operational',
  minor: 'degraded',
  major: 'partial_outage',
  critical: 'major_outage',
  maintenance: 'maintenance',
};

export function isOver(incident: Pick<Incident, 'status'>): boolean {
  return incident.status === 'resolved' || incident.status === 'postmortem';
}

/**
 * What one incident says of its page at `at` (ms since 1970): nothing once it is over; maintenance from its announced
 * start on, and beyond its announced end only where the vendor has said that the work began.
 */
export function stateOfIncident(incident: Incident, at: number): OfficialState {
  if (isOver(incident)) return 'operational';
  if (incident.impact !== 'maintenance') return IMPACT_STATES[incident.impact];
  if (incident.status !== 'scheduled') return 'maintenance';
  const isWithin = incident.startedAt <= at && incident.scheduledUntil !== null && at < incident.scheduledUntil;
  return isWithin ? 'maintenance' : 'operational';
}
