import { type FeedBodies, json, many } from './feed-bodies.ts';

const part = (name: string, status_code: number, containers: unknown[] = []) => ({
  id: name,
  name,
  status: '',
  status_code,
  containers,
});
const incident = (status: number, id = '5f1') => ({
  _id: id,
  name: 'Slow uploads',
  datetime_open: '2026-10-07T13:50:00.000Z',
  messages: [
    { _id: 'm1', details: 'We look into it.', state: 100, status, datetime: '2026-10-07T13:50:00.000Z' },
    { _id: 'm2', details: 'A fix is on its way.', state: 200, status, datetime: '2026-10-07T14:00:00.000Z' },
  ],
  components_affected: [{ name: 'Uploads', _id: 'u' }],
});
const page = (status_code: number, status: unknown[], incidents: unknown[] = [], active: unknown[] = []) =>
  json({
    result: {
      status_overall: { updated: '2026-10-07T14:00:00.000Z', status: '', status_code },
      status,
      incidents,
      maintenance: { active, upcoming: [] },
    },
  });

export const statusIo: FeedBodies = {
  kind: 'status-io',
  address: 'https://status-api.hostedstatus.com/1.0/status/5f1a',
  operational: [page(100, [part('Uploads', 100)]), { state: 'operational', components: { Uploads: 'operational' } }],
  degraded: [
    page(300, [part('Uploads', 300)], [incident(300)]),
    { state: 'degraded', components: { Uploads: 'degraded' }, incidents: [['5f1', 'identified', 'minor']] },
  ],
  outage: [
    page(
      500,
      [
        part('Uploads', 400, [
          { name: 'Europe', status_code: 500 },
          { name: 'America', status_code: 400 },
        ]),
      ],
      [incident(500)],
    ),
    {
      state: 'major_outage',
      components: { Uploads: 'partial_outage', 'Uploads (Europe)': 'major_outage' },
      incidents: [['5f1', 'identified', 'critical']],
    },
  ],
  maintenance: [
    page(
      200,
      [part('Uploads', 200)],
      [],
      [
        {
          ...incident(200, '5f2'),
          datetime_planned_start: '2026-10-07T14:00:00.000Z',
          datetime_planned_end: '2026-10-07T15:00:00.000Z',
        },
      ],
    ),
    { state: 'maintenance', components: { Uploads: 'maintenance' }, incidents: [['5f2', 'identified', 'maintenance']] },
  ],
  empty: [page(100, []), { state: 'operational' }],
  huge: (entries) =>
    page(
      500,
      many(entries, (i) => part(`Part ${i}`, 100)),
      many(entries, (i) => incident(500, `i${i}`)),
    ),
};
