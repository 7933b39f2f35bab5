import { type FeedBodies, json, many } from './feed-bodies.ts';

const incident = (more: object = {}) => ({
  id: 546,
  date_created: '2026-10-07T06:35:00-07:00',
  date_updated: '2026-10-07T07:00:00-07:00',
  title: 'Huddles do not start',
  type: 'incident',
  status: 'active',
  url: 'https://slack-status.com/2026-10/7dea',
  services: ['Huddles'],
  notes: [
    { date_created: '2026-10-07T07:00:00-07:00', body: '<p>Huddles still fail.</p>' },
    { date_created: '2026-10-07T06:35:00-07:00', body: 'We look into it.' },
  ],
  ...more,
});
const page = (...active_incidents: unknown[]) =>
  json({
    status: active_incidents.length > 0 ? 'active' : 'ok',
    date_created: '2026-10-07T06:35:00-07:00',
    date_updated: '2026-10-07T07:00:00-07:00',
    active_incidents,
  });

export const slack: FeedBodies = {
  kind: 'slack',
  address: 'https://slack-status.com/api/v2.0.0/current',
  operational: [
    page(incident({ type: 'notice' })),
    { state: 'operational', components: { Huddles: 'operational' }, incidents: [['546', 'investigating', 'none']] },
  ],
  degraded: [
    page(incident()),
    { state: 'degraded', components: { Huddles: 'degraded' }, incidents: [['546', 'investigating', 'minor']] },
  ],
  outage: [
    page(incident({ type: 'outage' })),
    {
      state: 'major_outage',
      components: { Huddles: 'major_outage' },
      incidents: [['546', 'investigating', 'critical']],
    },
  ],
  maintenance: [
    page(incident({ type: 'maintenance' })),
    {
      state: 'maintenance',
      components: { Huddles: 'maintenance' },
      incidents: [['546', 'investigating', 'maintenance']],
    },
  ],
  empty: [page(), { state: 'operational' }],
  huge: (entries) => page(...many(entries, (i) => incident({ id: i + 1, type: 'outage' }))),
};

/** The other answer: what was, newest first. */
export const SLACK_HISTORY = json([incident({ status: 'resolved', id: 9 }), incident({ status: 'resolved', id: 8 })]);
