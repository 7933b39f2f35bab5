import { z } from 'zod';
import { waves } from '../../history/waves.ts';
import type { Until } from '../../waves/until.ts';
import type { App, AppOptions } from '../context.ts';
import { episodeShape, iso, isoTime, toEpisodeJson } from '../shapes/episode.ts';
import { postShape, toPostJson } from '../shapes/post.ts';

const query = z.strictObject({
  hours: z.coerce
    .number({ error: 'expected a whole number of hours from 1 to 720' })
    .int('expected a whole number of hours from 1 to 720')
    .min(1, 'expected a whole number of hours from 1 to 720')
    .max(720, 'expected a whole number of hours from 1 to 720')
    .default(24),
});
const wavesShape = z.object({
  at: iso,
  waves: z.array(
    z.object({
      root: z.string(),
      product: z.string(),
      network: z.string(),
      post: postShape.nullable(),
      reposts: z.int().describe('reposts alone; where the network tells a total, that'),
      quotes: z.int(),
      sharesPerMinute: z.number(),
      firstSharedAt: iso,
      lastSharedAt: iso,
      forecast: z
        .object({ low: z.int(), mid: z.int(), high: z.int() })
        .nullable()
        .describe('final reposts and quotes as forecast now; that of the last decision stands in the episode'),
      nearlyAll: z
        .object({ early: iso, mid: iso, late: iso })
        .nullable()
        .describe('when nine tenths of the forecast are there, with an 80 % interval'),
      points: z.array(z.object({ at: iso, shares: z.int() })),
      episode: episodeShape.nullable(),
      outage: z.string().nullable().describe('episode of the outage that the root may speak of'),
    }),
  ),
});

function untilJson(until: Until | null) {
  return until && { early: isoTime(until.early), mid: isoTime(until.mid), late: isoTime(until.late) };
}

export function waveRoutes(app: App, { db, now }: AppOptions): void {
  app.get(
    '/api/waves',
    {
      schema: {
        tags: ['waves'],
        summary: 'Posts being reposted and quoted, fastest first',
        querystring: query,
        response: { 200: wavesShape },
      },
    },
    async (request) => {
      const at = now();
      const rows = await waves(db, at, { hours: request.query.hours });
      return {
        at: isoTime(at),
        waves: rows.map((row) => ({
          root: row.root,
          product: row.product,
          network: row.network,
          post: row.post === null ? null : toPostJson(row.post),
          reposts: row.reposts,
          quotes: row.quotes,
          sharesPerMinute: row.speed,
          firstSharedAt: isoTime(row.firstSharedAt),
          lastSharedAt: isoTime(row.lastSharedAt),
          forecast: row.progress?.forecast ?? null,
          nearlyAll: untilJson(row.progress?.until ?? null),
          points: row.points.map((point) => ({ at: isoTime(point.at), shares: point.shares })),
          episode: row.episode === null ? null : toEpisodeJson(row.episode),
          outage: row.outage?.id ?? null,
        })),
      };
    },
  );
}
