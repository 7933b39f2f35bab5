import { type FeedBodies, json, many } from './feed-bodies.ts';

const incident = (impact: string, id = 'k7') => ({
  id,
  name: 'Sign-in fails',
  status: 'identified',
  impact,
  created_at: '2026-10-07T13:50:00.000Z',
  updated_at: '2026-10-07T14:00:00.000Z',
  started_at: '2026-10-07T13:50:00.000Z',
  shortlink: 'https://stspg.io/k7',
  incident_updates: [{ status: 'identified', body: 'We found it.', display_at: '2026-10-07T14:00:00.000Z' }],
});
const page = (
  indicator: string,
  status: string,
  incidents: unknown[] | null = [],
  scheduled_maintenances: unknown = [],
) =>
  json({
    page: { id: 'x', name: 'Kestrel', url: 'https://status.kestrel.example', updated_at: '2026-10-07T14:00:00.000Z' },
    status: { indicator, description: '' },
    components: [{ id: 'c1', name: 'Web', status }],
    incidents,
    scheduled_maintenances,
  });

export const statuspage: FeedBodies = {
  kind: 'statuspage',
  address: 'https://status.kestrel.example/api/v2/summary.json',
  operational: [page('none', 'operational'), { state: 'operational', components: { Web: 'operational' } }],
  degraded: [
    page('minor', 'degraded_performance', [incident('minor')]),
    { state: 'degraded', components: { Web: 'degraded' }, incidents: [['k7', 'identified', 'minor']] },
  ],
  outage: [
    page('critical', 'major_outage', [incident('critical')]),
    { state: 'major_outage', components: { Web: 'major_outage' }, incidents: [['k7', 'identified', 'critical']] },
  ],
  maintenance: [
    page(
      'maintenance',
      'under_maintenance',
      [],
      [
        {
          ...incident('maintenance', 'm1'),
          status: 'in_progress',
          scheduled_for: '2026-10-07T14:00:00Z',
          scheduled_until: '2026-10-07T15:00:00Z',
        },
      ],
    ),
    { state: 'maintenance', components: { Web: 'maintenance' }, incidents: [['m1', 'identified', 'maintenance']] },
  ],
  // incident.io's compatible pages say null where nothing is open.
  empty: [page('none', 'operational', null, null), { state: 'operational', components: { Web: 'operational' } }],
  huge: (entries) =>
    page(
      'critical',
      'major_outage',
      many(entries, (i) => incident('critical', `i${i}`)),
    ),
};
