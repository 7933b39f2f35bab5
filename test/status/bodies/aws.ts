import { type FeedBodies, json, many } from './feed-bodies.ts';

const seconds = (time: string) => Date.parse(`2026-10-07T${time}:00Z`) / 1000;
const event = (status: number, more: object = {}) => ({
  date: String(seconds('13:40')),
  arn: 'arn:aws:health:eu-north-9::event/QUEUE/1',
  region_name: 'Uppsala',
  status: String(status),
  service: 'queue-eu-north-9',
  service_name: 'Queue Service',
  summary: 'Increased error rates',
  event_log: [
    { summary: 'Errors', message: 'We look into it.', status: 1, timestamp: seconds('13:40') },
    { summary: 'Errors', message: 'Requests still fail.', status, timestamp: seconds('14:00') },
  ],
  impacted_services: {
    'queue-eu-north-9': { service_name: 'Queue Service', current: String(status), max: '3' },
    'mail-eu-north-9': { service_name: 'Mail Service', current: '0', max: '1' },
  },
  ...more,
});
const arn = 'arn:aws:health:eu-north-9::event/QUEUE/1';
const resolved = event(1, { summary: '[RESOLVED] Increased error rates', impacted_services: {} });

export const aws: FeedBodies = {
  kind: 'aws',
  address: 'https://health.heron.example/public/currentevents',
  operational: [
    json([resolved]),
    {
      state: 'operational',
      components: { 'Queue Service (Uppsala)': 'operational' },
      incidents: [[arn, 'resolved', 'none']],
    },
  ],
  degraded: [
    json([event(2)]),
    {
      state: 'degraded',
      components: { 'Queue Service (Uppsala)': 'degraded', 'Mail Service (Uppsala)': 'operational' },
      incidents: [[arn, 'investigating', 'minor']],
    },
  ],
  outage: [
    json([event(3)]),
    {
      state: 'major_outage',
      components: { 'Queue Service (Uppsala)': 'major_outage', 'Mail Service (Uppsala)': 'operational' },
      incidents: [[arn, 'investigating', 'critical']],
    },
  ],
  maintenance: null,
  empty: ['[]', { state: 'operational' }],
  huge: (entries) => json(many(entries, (i) => event(3, { arn: `arn:${i}` }))),
};
