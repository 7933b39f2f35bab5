/** What a vendor's page says of itself, over all providers. `unknown`: not readable, never "fine". */
export const OFFICIAL_STATES = [
  'operational',
  'degraded',
  'partial_outage',
  'major_outage',
  'maintenance',
  'unknown',
] as const;
export type OfficialState = (typeof OFFICIAL_STATES)[number];

export const INCIDENT_STATUSES = [
  'scheduled',
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'postmortem',
] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export const IMPACTS = ['none', 'minor', 'major', 'critical', 'maintenance'] as const;
export type Impact = (typeof IMPACTS)[number];

/** What a vendor announces. Times are the vendor's own, integer milliseconds since 1970. */
export type Incident = {
  readonly id: string;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly impact: Impact;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly resolvedAt: number | null;
  /** For announced maintenance: when it is to end. */
  readonly scheduledUntil: number | null;
  readonly components: readonly string[];
  readonly url: string | null;
  /** The vendor's latest words, plain text, at most 2,000 characters. */
  readonly text: string;
};

/** One poll of one feed, understood. */
export type Reading = {
  readonly feed: string;
  /** When we read it, integer milliseconds since 1970. */
  readonly at: number;
  readonly state: OfficialState;
  /** Why the state is unknown, in words; null otherwise. */
  readonly reason: string | null;
  readonly components: ReadonlyArray<{ readonly name: string; readonly state: OfficialState }>;
  /** Incidents of every status that the body carries; maintenance has impact `maintenance`. */
  readonly incidents: readonly Incident[];
};
