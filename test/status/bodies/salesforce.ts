import { type FeedBodies, json, many } from './feed-bodies.ts';

const incident = (type: string, severity: string, id = 20003) => ({
  id,
  externalId: null,
  createdAt: '2026-10-07T13:50:00.000Z',
  updatedAt: '2026-10-07T14:00:00.000Z',
  message: { rootCause: '', pathToResolution: '' },
  instanceKeys: ['NA9'],
  serviceKeys: ['coreService'],
  IncidentImpacts: [{ id: 1, startTime: '2026-10-07T13:45:00.000Z', endTime: null, type, severity }],
  IncidentEvents: [
    { id: 1, type: 'investigating', message: 'We look into it.', createdAt: '2026-10-07T14:00:00.000Z' },
  ],
});
const instance = (status: string, Incidents: unknown[] = [], key = 'NA9') => ({
  key,
  location: 'NA',
  environment: 'production',
  status,
  isActive: true,
  Incidents,
  Maintenances: [],
});
/** Retired, and whatever it says counts for nothing. */
const retired = { ...instance('MAJOR_INCIDENT_CORE', [], 'NA1'), isActive: false };

export const salesforce: FeedBodies = {
  kind: 'salesforce',
  address: 'https://api.status.salesforce.com/v1/incidents/active',
  operational: [json([instance('OK'), retired]), { state: 'operational', components: { NA9: 'operational' } }],
  degraded: [
    json([instance('MINOR_INCIDENT_CORE', [incident('performanceDegradation', 'minor')])]),
    { state: 'degraded', components: { NA9: 'degraded' }, incidents: [['20003', 'investigating', 'minor']] },
  ],
  outage: [
    json([incident('serviceDisruption', 'major')]),
    { state: 'major_outage', incidents: [['20003', 'investigating', 'critical']] },
  ],
  maintenance: [json(instance('MAINTENANCE_NONCORE')), { state: 'maintenance', components: { NA9: 'maintenance' } }],
  empty: ['[]', { state: 'operational' }],
  huge: (entries) => json(many(entries, (i) => incident('serviceDisruption', 'major', i + 1))),
};
