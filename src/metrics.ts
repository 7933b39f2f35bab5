import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** Every number the process tells of itself; the only place that names them. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    events: new Counter({
      name: 'outcry_events_total',
      help: 'Events seen on the wire',
      labelNames: ['source'],
      registers,
    }),
    dropped: new Counter({
      name: 'outcry_dropped_total',
      help: 'Bad input that was dropped',
      labelNames: ['where', 'reason'],
      registers,
    }),
    mentions: new Counter({
      name: 'outcry_mentions_total',
      help: 'Posts × products stored',
      labelNames: ['source'],
      registers,
    }),
    labels: new Counter({ name: 'outcry_labels_total', help: 'Mentions judged', labelNames: ['label'], registers }),
    decisions: new Counter({
      name: 'outcry_decisions_total',
      help: 'Changes of episodes',
      labelNames: ['change', 'severity'],
      registers,
    }),
    polls: new Counter({
      name: 'outcry_polls_total',
      help: 'Polls of official feeds',
      labelNames: ['state'],
      registers,
    }),
    deliveries: new Counter({
      name: 'outcry_deliveries_total',
      help: 'Attempts to tell',
      labelNames: ['outcome'],
      registers,
    }),
    jobFailures: new Counter({
      name: 'outcry_job_failures_total',
      help: 'Jobs that failed or were refused',
      labelNames: ['job', 'final'],
      registers,
    }),
    reading: new Gauge({
      name: 'outcry_source_reading',
      help: '1 while a source is read, 0 while it is not',
      labelNames: ['source'],
      registers,
    }),
    lag: new Gauge({
      name: 'outcry_source_lag_seconds',
      help: 'What of a source is still to be read',
      labelNames: ['source'],
      registers,
    }),
    eventsPerSecond: new Gauge({
      name: 'outcry_source_events_per_second',
      help: 'Events of a source as last counted',
      labelNames: ['source'],
      registers,
    }),
    lastEvent: new Gauge({
      name: 'outcry_source_last_event_timestamp_seconds',
      help: 'When the newest event of a source came in, seconds since 1970',
      labelNames: ['source'],
      registers,
    }),
    unread: new Gauge({
      name: 'outcry_gap_seconds',
      help: 'How much of the last 24 hours of a network was not read',
      labelNames: ['network'],
      registers,
    }),
    decisionDelay: new Histogram({
      name: 'outcry_decision_delay_seconds',
      help: 'From seeing a post to having folded it',
      buckets: [0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300],
      registers,
    }),
  };
}
