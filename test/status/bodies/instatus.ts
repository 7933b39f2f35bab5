import { type FeedBodies, json, many } from './feed-bodies.ts';

const page = (status: string, more: object = {}) =>
  json({ page: { name: 'Godwit', url: 'https://status.godwit.example', status }, ...more });
const incident = (impact: string) => ({
  id: 'cl4c1',
  name: 'The API fails',
  started: '2026-10-07T13:50:00Z',
  status: 'INVESTIGATING',
  impact,
  url: 'https://status.godwit.example/cl4c1',
  updatedAt: '2026-10-07T14:00:00Z',
});

export const instatus: FeedBodies = {
  kind: 'instatus',
  address: 'https://status.godwit.example/summary.json',
  operational: [page('UP'), { state: 'operational' }],
  degraded: [
    page('HASISSUES', { activeIncidents: [incident('DEGRADEDPERFORMANCE')] }),
    { state: 'degraded', incidents: [['cl4c1', 'investigating', 'minor']] },
  ],
  outage: [
    page('HASISSUES', { activeIncidents: [incident('MAJOROUTAGE')] }),
    { state: 'major_outage', incidents: [['cl4c1', 'investigating', 'critical']] },
  ],
  maintenance: [
    page('UNDERMAINTENANCE', {
      activeMaintenances: [
        { id: 'cl4m1', name: 'Moving', start: '2026-10-07T14:00:00Z', status: 'INPROGRESS', duration: '60' },
      ],
    }),
    { state: 'maintenance', incidents: [['cl4m1', 'identified', 'maintenance']] },
  ],
  empty: [page('UP', { activeIncidents: [], activeMaintenances: [] }), { state: 'operational' }],
  huge: (entries) =>
    page('HASISSUES', { activeIncidents: many(entries, (i) => ({ ...incident('MAJOROUTAGE'), id: `i${i}` })) }),
};

/** The page's other answer: its components, as an object and as a bare list. */
export const INSTATUS_COMPONENTS = [
  json({
    components: [
      { id: 'c1', name: 'API', status: 'PARTIALOUTAGE', group: null },
      { id: 'c2', name: 'Site', status: 'OPERATIONAL', group: { id: 'g', name: 'Public' } },
    ],
  }),
  json([
    { id: 'c1', name: 'API', status: 'PARTIALOUTAGE', isParent: false },
    { id: 'c2', name: 'Site', status: 'OPERATIONAL', isParent: false },
  ]),
];
