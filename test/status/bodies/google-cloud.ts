import { type FeedBodies, json, many } from './feed-bodies.ts';

const entry = (more: object = {}) => ({
  id: 'TaA7',
  number: '152',
  begin: '2026-10-07T13:37:44+00:00',
  created: '2026-10-07T13:45:02+00:00',
  modified: '2026-10-07T14:05:45+00:00',
  external_desc: '**Title**: Queries are slow\n**Description**: We look into it.',
  severity: 'medium',
  status_impact: 'SERVICE_DISRUPTION',
  service_name: 'Multiple Products',
  affected_products: [{ title: 'Warehouse', id: '9Cc' }],
  uri: 'incidents/TaA7',
  updates: [],
  most_recent_update: { when: '2026-10-07T14:05:45+00:00', status: 'SERVICE_DISRUPTION', text: 'We look into it.' },
  ...more,
});
const over = entry({ id: 'Old1', begin: '2026-09-01T10:00:00+00:00', end: '2026-09-01T12:00:00+00:00' });

export const googleCloud: FeedBodies = {
  kind: 'google-cloud',
  address: 'https://status.heron.example/incidents.json',
  operational: [json([over]), { state: 'operational', incidents: [['Old1', 'resolved', 'major']] }],
  degraded: [
    json([
      entry({ end: null, status_impact: 'SERVICE_INFORMATION' }),
      entry({ id: 'B', status_impact: 'SERVICE_ODDITY' }),
    ]),
    {
      state: 'degraded',
      incidents: [
        ['B', 'investigating', 'minor'],
        ['TaA7', 'investigating', 'none'],
      ],
    },
  ],
  outage: [
    json([entry({ status_impact: 'SERVICE_OUTAGE', end: '' }), over]),
    {
      state: 'major_outage',
      incidents: [
        ['TaA7', 'investigating', 'critical'],
        ['Old1', 'resolved', 'major'],
      ],
    },
  ],
  maintenance: null,
  empty: ['[]', { state: 'operational' }],
  huge: (entries) => json(many(entries, (i) => entry({ id: `i${i}`, status_impact: 'SERVICE_OUTAGE' }))),
};
