import { type FeedBodies, json, many } from './feed-bodies.ts';

const incident = (status: string, more: object = {}) => ({
  id: 2963,
  title: 'Builds fail',
  state: 'open',
  resolved: false,
  created_at: '2026-10-07T13:50:00.000Z',
  updated_at: '2026-10-07T14:00:00.000Z',
  full_url: 'https://status.heroku.com/incidents/2963',
  systems: [{ name: 'Tools', status, services: ['Builds'] }],
  updates: [{ created_at: '2026-10-07T14:00:00.000Z', contents: 'Builds fail still.', update_type: 'update' }],
  ...more,
});
const page = (tools: string, incidents: unknown[] = [], scheduled: unknown[] = []) =>
  json({
    status: [
      { system: 'Apps', status: 'green' },
      { system: 'Tools', status: tools },
    ],
    incidents,
    scheduled,
  });
const done = incident('green', {
  id: 2959,
  title: 'Platform maintenance',
  created_at: '2026-07-15T17:00:24.339Z',
  state: 'upcoming',
  updates: [{ created_at: '2026-07-15T21:23:52.796Z', contents: 'Maintenance is complete', update_type: 'scheduled' }],
});

export const heroku: FeedBodies = {
  kind: 'heroku',
  address: 'https://status.heroku.com/api/v4/current-status',
  operational: [
    // Months old and never taken off the list, and an incident over whose flag nobody turned.
    page('green', [incident('green', { state: 'resolved' })], [done]),
    {
      state: 'operational',
      components: { Apps: 'operational', Tools: 'operational' },
      incidents: [
        ['2963', 'resolved', 'none'],
        ['2959', 'resolved', 'maintenance'],
      ],
    },
  ],
  degraded: [
    page('yellow', [incident('yellow')]),
    {
      state: 'degraded',
      components: { Apps: 'operational', Tools: 'degraded' },
      incidents: [['2963', 'investigating', 'minor']],
    },
  ],
  outage: [
    page('red', [incident('red')]),
    {
      state: 'major_outage',
      components: { Apps: 'operational', Tools: 'major_outage' },
      incidents: [['2963', 'investigating', 'critical']],
    },
  ],
  maintenance: [page('blue'), { state: 'maintenance', components: { Apps: 'operational', Tools: 'maintenance' } }],
  empty: [page('green'), { state: 'operational', components: { Apps: 'operational', Tools: 'operational' } }],
  huge: (entries) =>
    page(
      'red',
      many(entries, (i) => incident('red', { id: i + 1 })),
    ),
};
