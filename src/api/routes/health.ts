import { z } from 'zod';
import { healthCounts } from '../../history/health.ts';
import { feedsNow, sourcesNow } from '../../history/sensors.ts';
import { OFFICIAL_STATES } from '../../status/official.ts';
import type { App, AppOptions } from '../context.ts';
import { iso, isoTime, isoTimeOrNull } from '../shapes/episode.ts';

const isoOrNull = iso.nullable();
const sourcesShape = z.object({
  at: iso,
  sources: z.array(
    z.object({
      source: z.string(),
      network: z.string(),
      state: z.enum(['reading', 'connecting', 'unreadable', 'ended']),
      reason: z.string().nullable(),
      since: iso,
      nextTryAt: isoOrNull,
      lastEventAt: isoOrNull,
      lagMs: z.number().nullable(),
      events: z.int(),
      matched: z.int(),
      dropped: z.int(),
      eventsPerSecond: z.number(),
      gaps: z.array(z.object({ from: iso, to: iso, reason: z.string() })),
    }),
  ),
});
const feedsShape = z.object({
  at: iso,
  feeds: z.array(
    z.object({
      url: z.string(),
      kind: z.string().nullable(),
      state: z.enum(OFFICIAL_STATES),
      reason: z.string().nullable(),
      checkedAt: isoOrNull,
      readAt: isoOrNull,
      nextTryAt: isoOrNull,
      failures: z.int(),
      products: z.array(z.string()),
    }),
  ),
});
const queueShape = z.object({
  name: z.string(),
  waiting: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
});
const healthShape = z.object({
  at: iso,
  version: z.string(),
  mode: z.enum(['embedded', 'server']),
  startedAt: iso,
  products: z.int(),
  openEpisodes: z.int(),
  unjudged: z.int(),
  oldestUnjudgedAt: isoOrNull,
  deliveriesPending: z.int(),
  oldestPendingAt: isoOrNull,
  deliveriesFailed: z.int(),
  database: z.object({ version: z.string(), bytes: z.number() }),
  queues: z.array(queueShape).nullable(),
});

export function healthRoutes(app: App, options: AppOptions): void {
  const { db, catalogue, now, wallNow = now } = options;
  const tags = ['health'];

  app.get(
    '/api/sources',
    { schema: { tags, summary: 'Networks we read, with lag and gaps', response: { 200: sourcesShape } } },
    async () => {
      const at = now();
      const rows = await sourcesNow(db, at, wallNow());
      return {
        at: isoTime(at),
        sources: rows.map(({ updatedAt: _updatedAt, ...row }) => ({
          ...row,
          since: isoTime(row.since),
          nextTryAt: isoTimeOrNull(row.nextTryAt),
          lastEventAt: isoTimeOrNull(row.lastEventAt),
          gaps: row.gaps.map((gap) => ({ from: isoTime(gap.from), to: isoTime(gap.to), reason: gap.reason })),
        })),
      };
    },
  );

  app.get(
    '/api/feeds',
    { schema: { tags, summary: "Vendors' official pages as last read", response: { 200: feedsShape } } },
    async () => {
      const at = now();
      const rows = await feedsNow(db, catalogue, at);
      return {
        at: isoTime(at),
        feeds: rows.map((row) => ({
          ...row,
          checkedAt: isoTimeOrNull(row.checkedAt),
          readAt: isoTimeOrNull(row.readAt),
          nextTryAt: isoTimeOrNull(row.nextTryAt),
          products: [...row.products],
        })),
      };
    },
  );

  app.get(
    '/api/health',
    { schema: { tags, summary: 'Work left over, queues, database, versions', response: { 200: healthShape } } },
    async () => {
      const at = now();
      const counts = await healthCounts(db, at);
      const queues = options.queueHealth === undefined ? null : [...(await options.queueHealth())];
      return {
        at: isoTime(at),
        version: options.version,
        mode: options.mode,
        startedAt: isoTime(options.startedAt),
        products: catalogue.products.length,
        openEpisodes: counts.openEpisodes,
        unjudged: counts.unjudged,
        oldestUnjudgedAt: isoTimeOrNull(counts.oldestUnjudgedAt),
        deliveriesPending: counts.deliveriesPending,
        oldestPendingAt: isoTimeOrNull(counts.oldestPendingAt),
        deliveriesFailed: counts.deliveriesFailed,
        database: { version: counts.databaseVersion, bytes: counts.databaseBytes },
        queues,
      };
    },
  );
}
