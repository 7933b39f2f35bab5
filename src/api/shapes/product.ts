import { z } from 'zod';
import { SEVERITIES } from '../../alert/episode.ts';
import type { IncidentRow } from '../../history/incidents.ts';
import type { ProductNow } from '../../history/products.ts';
import { IMPACTS, INCIDENT_STATUSES, OFFICIAL_STATES } from '../../status/official.ts';
import { episodeShape, iso, isoTime, isoTimeOrNull, toEpisodeJson } from './episode.ts';

export const productShape = z.object({
  id: z.string(),
  name: z.string(),
  vendor: z.string().nullable(),
  category: z.string().nullable(),
  /** Severity of its worst open episode. */
  state: z.enum(['quiet', ...SEVERITIES]),
  official: z.object({
    state: z.enum(OFFICIAL_STATES).nullable(),
    readAt: iso.nullable(),
    reason: z.string().nullable(),
    feeds: z.array(z.string()),
  }),
  reportersLastHour: z.int().describe('distinct authors who reported a problem in the last 60 minutes'),
  mentionsLastHour: z.int(),
  expectedPerHour: z.number().nullable(),
  open: z.array(episodeShape),
});

export const incidentShape = z.object({
  feed: z.string(),
  id: z.string(),
  title: z.string(),
  status: z.enum(INCIDENT_STATUSES),
  impact: z.enum(IMPACTS),
  components: z.array(z.string()),
  url: z.string().nullable(),
  startedAt: iso,
  resolvedAt: iso.nullable(),
  goneAt: iso.nullable().describe('when the page no longer listed it though it was not called over'),
  firstSeenAt: iso,
});

export function toProductJson(row: ProductNow): z.output<typeof productShape> {
  const { product, official } = row;
  return {
    id: product.id,
    name: product.name,
    vendor: product.vendor ?? null,
    category: product.category ?? null,
    state: row.open[0]?.severity ?? 'quiet',
    official: {
      state: official.state,
      readAt: isoTimeOrNull(official.readAt),
      reason: official.reason,
      feeds: [...official.urls],
    },
    reportersLastHour: row.reportersLastHour,
    mentionsLastHour: row.mentionsLastHour,
    expectedPerHour: row.expectedPerHour,
    open: row.open.map(toEpisodeJson),
  };
}

export function toIncidentJson(row: IncidentRow): z.output<typeof incidentShape> {
  const { feed, id, title, status, impact, components, url } = row;
  return {
    feed,
    id,
    title,
    status,
    impact,
    components: [...components],
    url,
    startedAt: isoTime(row.startedAt),
    resolvedAt: isoTimeOrNull(row.resolvedAt),
    goneAt: isoTimeOrNull(row.goneAt),
    firstSeenAt: isoTime(row.firstSeenAt),
  };
}
