import { z } from 'zod';
import { loadBrief } from '../alert/brief/load-brief.ts';
import type { App, AppOptions } from '../api/context.ts';
import { ProblemError } from '../api/problem.ts';
import { scorecardQuery } from '../api/routes/scorecard.ts';
import { cursor, decodeCursor, episodeParams, productParams } from '../api/shapes/input.ts';
import { LABELS } from '../classify/label.ts';
import { episodeDetail } from '../history/episodes.ts';
import { assetRoutes } from './assets.ts';
import { episodePage } from './pages/episode.tsx';
import { healthPage } from './pages/health.tsx';
import { nowPage } from './pages/now.tsx';
import { productPage } from './pages/product.tsx';
import { RANGE_NAMES } from './pages/ranges.ts';
import { scorecardPage } from './pages/scorecard.tsx';
import { wavesPage } from './pages/waves.tsx';
import { verdictForm } from './verdict-form.ts';

const html = 'text/html; charset=utf-8';
const hidden = { hide: true };
const rangeQuery = z.object({ range: z.enum(RANGE_NAMES).default('6h') });
const postsQuery = z.object({ label: z.enum(LABELS).optional(), cursor });

/** The reader draws charts by itself and asks for no pictures. */
function drawsItself(headers: Readonly<Record<string, unknown>>): boolean {
  return headers['x-outcry-charts'] === 'data';
}

/** The dashboard: every page is whole without scripts. */
export async function webRoutes(app: App, options: AppOptions): Promise<void> {
  await assetRoutes(app);

  app.get('/', { schema: hidden }, async (_request, reply) => reply.type(html).send(await nowPage(options)));

  app.get(
    '/p/:id',
    { schema: { ...hidden, params: productParams, querystring: rangeQuery } },
    async (request, reply) => {
      const product = options.catalogue.byId.get(request.params.id);
      if (product === undefined) throw new ProblemError(404, `the catalogue has no product "${request.params.id}"`);
      return reply
        .type(html)
        .send(await productPage(options, product, request.query.range, drawsItself(request.headers)));
    },
  );

  app.get(
    '/e/:id',
    { schema: { ...hidden, params: episodeParams, querystring: postsQuery } },
    async (request, reply) => {
      const detail = await episodeDetail(options.db, request.params.id);
      if (detail === null) throw new ProblemError(404, `there is no episode "${request.params.id}"`);
      const end = decodeCursor(request.query.cursor);
      const query = {
        label: request.query.label,
        after: end === undefined ? undefined : { observedAt: end.at, uri: end.key },
        isLive: drawsItself(request.headers),
      };
      return reply.type(html).send(await episodePage(options, detail, query));
    },
  );

  app.get('/e/:id/brief.md', { schema: { ...hidden, params: episodeParams } }, async ({ params }, reply) => {
    const { db, catalogue, publicUrl, now } = options;
    const brief = await loadBrief(db, catalogue, publicUrl, params.id, new Date(now()));
    if (brief === null) throw new ProblemError(404, `there is no episode "${params.id}"`);
    return reply.type('text/markdown; charset=utf-8').send(brief.markdown);
  });

  await verdictForm(app, options);

  app.get('/waves', { schema: hidden }, async (request, reply) =>
    reply.type(html).send(await wavesPage(options, drawsItself(request.headers))),
  );

  app.get('/scorecard', { schema: { ...hidden, querystring: scorecardQuery } }, async (request, reply) => {
    const { product: id, days } = request.query;
    const product = id === undefined ? undefined : options.catalogue.byId.get(id);
    if (id !== undefined && product === undefined) throw new ProblemError(404, `the catalogue has no product "${id}"`);
    return reply.type(html).send(await scorecardPage(options, product, days));
  });

  app.get('/health', { schema: hidden }, async (_request, reply) => reply.type(html).send(await healthPage(options)));
}
