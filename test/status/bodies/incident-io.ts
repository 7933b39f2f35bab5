import { type FeedBodies, json, many } from './feed-bodies.ts';

const parts = [
  { id: '01A', name: 'Chats' },
  { id: '01B', name: 'Sign in' },
];
const page = (summary: object) =>
  json({
    summary: { id: '01P', name: 'Dunlin', public_url: 'https://status.dunlin.example', components: parts, ...summary },
  });
const incident = {
  id: '01M36RMC',
  name: 'Sign-in fails',
  status: 'identified',
  published_at: '2026-10-07T13:40:00Z',
  component_impacts: [{ component_id: '01B', status: 'full_outage', start_at: '2026-10-07T13:35:00Z', end_at: null }],
  updates: [
    {
      published_at: '2026-10-07T14:00:00Z',
      to_status: 'identified',
      message: {
        text_node: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We found the cause.' }] }],
        },
      },
    },
    { published_at: '2026-10-07T13:40:00Z', to_status: 'investigating', message_string: 'We look into it.' },
  ],
};
const nothing = { affected_components: [], ongoing_incidents: [], scheduled_maintenances: [] };

export const incidentIo: FeedBodies = {
  kind: 'incident-io',
  address: 'https://status.dunlin.example/proxy/status.dunlin.example',
  operational: [
    page(nothing),
    { state: 'operational', components: { Chats: 'operational', 'Sign in': 'operational' } },
  ],
  degraded: [
    page({ ...nothing, affected_components: [{ component_id: '01A', status: 'degraded_performance' }] }),
    { state: 'degraded', components: { Chats: 'degraded', 'Sign in': 'operational' } },
  ],
  outage: [
    page({
      ...nothing,
      affected_components: [{ component_id: '01B', status: 'full_outage' }],
      ongoing_incidents: [incident],
    }),
    {
      state: 'major_outage',
      components: { Chats: 'operational', 'Sign in': 'major_outage' },
      incidents: [['01M36RMC', 'identified', 'critical']],
    },
  ],
  maintenance: [
    json({
      page_title: 'Dunlin',
      page_url: 'https://status.dunlin.example',
      ongoing_incidents: [],
      in_progress_maintenances: [
        {
          id: '01W',
          name: 'Moving the store',
          status: 'maintenance_in_progress',
          started_at: '2026-10-07T14:00:00Z',
          scheduled_end_at: '2026-10-07T15:00:00Z',
          last_update_at: '2026-10-07T14:00:00Z',
          last_update_message: 'It has begun.',
          affected_components: [{ id: '01A', name: 'Chats', current_status: 'under_maintenance' }],
        },
      ],
      scheduled_maintenances: [],
    }),
    { state: 'maintenance', incidents: [['01W', 'identified', 'maintenance']] },
  ],
  empty: [json({ summary: { ongoing_incidents: [] } }), { state: 'operational' }],
  huge: (entries) => page({ ...nothing, ongoing_incidents: many(entries, (i) => ({ ...incident, id: `i${i}` })) }),
};
