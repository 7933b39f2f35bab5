import { z } from 'zod';
import { EPISODE_KINDS, SEVERITIES } from '../../alert/episode.ts';
import { productId } from '../../catalog/product.ts';
import { LABELS } from '../../classify/label.ts';
import { episodeDetail, episodesOf } from '../../history/episodes.ts';
import { episodePosts } from '../../history/posts.ts';
import type { App, AppOptions } from '../context.ts';
import { badQuery, ProblemError } from '../problem.ts';
import {
  changeShape,
  deliveryShape,
  episodeShape,
  toChangeJson,
  toDeliveryJson,
  toEpisodeJson,
  toVerdictJson,
  verdictShape,
} from '../shapes/episode.ts';
import { cursor, decodeCursor, encodeCursor, episodeParams, limit, time } from '../shapes/input.ts';
import { postShape, toPostJson } from '../shapes/post.ts';

const tags = ['episodes'];
const listQuery = z.strictObject({
  product: productId.optional(),
  kind: z.enum(EPISODE_KINDS).optional(),
  severity: z.enum(SEVERITIES).describe('this severity or a higher one').optional(),
  state: z.enum(['open', 'closed']).optional(),
  from: time.optional(),
  to: time.optional(),
  limit,
  cursor,
});
const next = z.string().nullable();
const listShape = z.object({ episodes: z.array(episodeShape), next });
const detailShape = z.object({
  episode: episodeShape,
  changes: z.array(changeShape),
  deliveries: z.array(deliveryShape),
  echoes: z.array(episodeShape),
  verdicts: z.array(verdictShape).describe('the newest, which counts, first'),
});
const postsQuery = z.strictObject({ label: z.enum(LABELS).optional(), limit, cursor });
const postsShape = z.object({ posts: z.array(postShape), next });

export function episodeRoutes(app: App, { db, catalogue }: AppOptions): void {
  const detail = async (id: string) => {
    const found = await episodeDetail(db, id);
    if (found === null) throw new ProblemError(404, `there is no episode "${id}"`);
    return found;
  };

  app.get(
    '/api/episodes',
    {
      schema: {
        tags,
        summary: 'Episodes that touch the range, newest opening first',
        querystring: listQuery,
        response: { 200: listShape },
      },
    },
    async ({ query }) => {
      const { severity, cursor: text, from, to, ...rest } = query;
      if (from !== undefined && to !== undefined && from >= to) {
        throw badQuery('from', 'expected a time before `to`');
      }
      const after = decodeCursor(text);
      const page = await episodesOf(db, {
        ...rest,
        from,
        to,
        severities: severity === undefined ? undefined : SEVERITIES.slice(SEVERITIES.indexOf(severity)),
        after: after === undefined ? undefined : { openedAt: after.at, id: after.key },
      });
      const { product } = rest;
      // What the catalogue has no more may still have episodes.
      if (page.episodes.length === 0 && product !== undefined && !catalogue.byId.has(product))
        throw new ProblemError(404, `the catalogue has no product "${product}"`);
      const end = page.next === null ? null : { at: page.next.openedAt, key: page.next.id };
      return { episodes: page.episodes.map(toEpisodeJson), next: encodeCursor(end) };
    },
  );

  app.get(
    '/api/episodes/:id',
    {
      schema: {
        tags,
        summary: 'One episode: every decision, what was told where, its echoes, what people answered',
        params: episodeParams,
        response: { 200: detailShape },
      },
    },
    async ({ params }) => {
      const found = await detail(params.id);
      return {
        episode: toEpisodeJson(found.episode),
        changes: found.changes.map(toChangeJson),
        deliveries: found.deliveries.map(toDeliveryJson),
        echoes: found.echoes.map(toEpisodeJson),
        verdicts: found.verdicts.map(toVerdictJson),
      };
    },
  );

  app.get(
    '/api/episodes/:id/posts',
    {
      schema: {
        tags,
        summary: 'The posts behind an episode with their labels and the reasons, newest first',
        params: episodeParams,
        querystring: postsQuery,
        response: { 200: postsShape },
      },
    },
    async ({ params, query }) => {
      const { episode } = await detail(params.id);
      const after = decodeCursor(query.cursor);
      const page = await episodePosts(db, episode, {
        limit: query.limit,
        labels: query.label === undefined ? undefined : [query.label],
        after: after === undefined ? undefined : { observedAt: after.at, uri: after.key },
      });
      const end = page.next === null ? null : { at: page.next.observedAt, key: page.next.uri };
      return { posts: page.posts.map(toPostJson), next: encodeCursor(end) };
    },
  );
}
