import { type FeedBodies, json, many } from './feed-bodies.ts';

const resource = (id: number, name: string, status: string) => ({
  id: String(id),
  type: 'status_page_resource',
  attributes: { public_name: name, status, status_page_section_id: 7, status_history: [] },
});
const report = (attributes: object, id = '1050') => ({
  id,
  type: 'status_report',
  attributes: {
    title: 'Delayed data',
    report_type: 'manual',
    starts_at: '2026-10-07T13:50:00.000Z',
    ends_at: null,
    affected_resources: [{ status_page_resource_id: 2, status: 'downtime' }],
    ...attributes,
  },
  relationships: { status_updates: { data: [{ id: '9', type: 'status_update' }] } },
});
const update = {
  id: '9',
  type: 'status_update',
  attributes: { message: 'Data arrives late.', published_at: '2026-10-07T14:00:00.000Z', affected_resources: [] },
};
const section = { id: '7', type: 'status_page_section', attributes: { name: 'Europe' } };
const page = (aggregate_state: string, included: unknown[]) =>
  json({
    data: { id: '1', type: 'status_page', attributes: { company_name: 'Avocet', aggregate_state, timezone: 'UTC' } },
    included: [section, ...included],
  });
const idle = resource(3, 'Old site', 'not_monitored');

export const betterStack: FeedBodies = {
  kind: 'better-stack',
  address: 'https://status.avocet.example/index.json',
  operational: [
    page('operational', [resource(1, 'API', 'operational'), idle, report({ aggregate_state: 'resolved' }), update]),
    { state: 'operational', components: { API: 'operational' }, incidents: [['1050', 'resolved', 'minor']] },
  ],
  degraded: [
    page('degraded', [
      resource(1, 'API', 'operational'),
      resource(2, 'Ingest', 'degraded'),
      report({ aggregate_state: 'degraded' }),
      update,
    ]),
    {
      state: 'degraded',
      components: { API: 'operational', Ingest: 'degraded' },
      incidents: [['1050', 'investigating', 'minor']],
    },
  ],
  outage: [
    page('downtime', [resource(2, 'Ingest', 'downtime'), report({ aggregate_state: 'downtime' }), update]),
    {
      state: 'major_outage',
      components: { Ingest: 'major_outage' },
      incidents: [['1050', 'investigating', 'critical']],
    },
  ],
  maintenance: [
    page('maintenance', [
      resource(2, 'Ingest', 'maintenance'),
      report({ aggregate_state: 'maintenance', report_type: 'maintenance', ends_at: '2026-10-07T15:00:00Z' }),
    ]),
    { state: 'maintenance', components: { Ingest: 'maintenance' }, incidents: [['1050', 'identified', 'maintenance']] },
  ],
  empty: [page('operational', []), { state: 'operational' }],
  huge: (entries) =>
    page(
      'downtime',
      many(entries, (i) => report({ aggregate_state: 'downtime' }, `r${i}`)),
    ),
};
