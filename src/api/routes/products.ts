import { z } from 'zod';
import { episodesOf } from '../../history/episodes.ts';
import { incidentsIn } from '../../history/incidents.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../history/moment.ts';
import { PAST_DAYS, pastOutages } from '../../history/past-outages.ts';
import { patterns } from '../../history/patterns.ts';
import { productsNow } from '../../history/products.ts';
import { MAX_DAYS } from '../../history/scorecard.ts';
import { productSeries } from '../../history/series.ts';
import { MAX_POINTS, STEP_NAMES, STEPS, stepFor } from '../../history/step.ts';
import type { App, AppOptions } from '../context.ts';
import { badQuery, ProblemError } from '../problem.ts';
import { episodeShape, iso, isoTime, toEpisodeJson } from '../shapes/episode.ts';
import { productParams, time } from '../shapes/input.ts';
import { incidentShape, productShape, toIncidentJson, toProductJson } from '../shapes/product.ts';

const tags = ['products'];
const listShape = z.object({ at: iso, products: z.array(productShape) });
const detailShape = z.object({
  at: iso,
  product: productShape.extend({ dependsOn: z.array(z.string()), dependants: z.array(z.string()) }),
  episodes: z.array(episodeShape),
  incidents: z.array(incidentShape),
});
const seriesQuery = z.strictObject({ from: time.optional(), to: time.optional(), step: z.enum(STEP_NAMES).optional() });
const number = z.number().nullable();
const seriesShape = z.object({
  product: z.string(),
  from: iso,
  to: iso,
  stepMinutes: z.int(),
  points: z.array(z.object({ at: iso, reporters: number, mentions: number, expected: number, upper: number })),
});

const days = `expected a whole number of days from 1 to ${MAX_DAYS}`;
const historyQuery = z.strictObject({
  days: z.coerce.number({ error: days }).int(days).min(1, days).max(MAX_DAYS, days).default(PAST_DAYS),
});
const historyShape = z.object({
  at: iso,
  product: z.string(),
  days: z.int(),
  count: z.int().describe('outages of severity notify or above that nobody called expected or false'),
  open: z.int(),
  pages: z.int(),
  duration: z
    .object({ median: number, p90: number, longest: number })
    .describe('minutes from onset until people stopped reporting'),
  recovery: z.object({ median: number, p90: number }).describe('minutes from the busiest minute to calm'),
  daysBetween: number.describe('days from one onset to the next'),
  weekdays: z.array(z.int()).describe('onsets, Monday first, UTC'),
  hours: z.array(z.int()).describe('onsets by hour of the day, UTC'),
  symptoms: z.array(z.object({ name: z.string(), reporters: z.int(), mostIn: z.int() })),
  reportersByHour: z
    .array(z.array(z.number()))
    .nullable()
    .describe('mean reporters a minute by weekday (Monday first) and hour, over 28 days; null: nobody reported'),
});

export function productRoutes(app: App, { db, catalogue, now }: AppOptions): void {
  const known = (id: string) => {
    const found = catalogue.byId.get(id);
    if (found === undefined) throw new ProblemError(404, `the catalogue has no product "${id}"`);
    return found;
  };

  app.get(
    '/api/products',
    { schema: { tags, summary: 'Every tracked product as it stands now', response: { 200: listShape } } },
    async () => {
      const at = now();
      return { at: isoTime(at), products: (await productsNow(db, catalogue, at)).map(toProductJson) };
    },
  );

  app.get(
    '/api/products/:id',
    {
      schema: {
        tags,
        summary: 'One product with its last 30 days',
        params: productParams,
        response: { 200: detailShape },
      },
    },
    async ({ params }) => {
      const product = known(params.id);
      const at = now();
      const range = { from: at - 30 * DAY_MS, to: at + MINUTE_MS };
      const [row] = await productsNow(db, { products: [product], byId: new Map([[product.id, product]]) }, at);
      if (row === undefined) throw new ProblemError(404, `the catalogue has no product "${params.id}"`);
      const { episodes } = await episodesOf(db, { product: product.id, ...range });
      return {
        at: isoTime(at),
        product: {
          ...toProductJson(row),
          dependsOn: product.dependsOn,
          dependants: catalogue.products
            .filter((other) => other.dependsOn.includes(product.id))
            .map((other) => other.id),
        },
        episodes: episodes.map(toEpisodeJson),
        incidents: (await incidentsIn(db, product, range)).map(toIncidentJson),
      };
    },
  );

  app.get(
    '/api/products/:id/history',
    {
      schema: {
        tags,
        summary: 'What its outages are usually like: how many, how long, when, how; the last year unless asked',
        params: productParams,
        querystring: historyQuery,
        response: { 200: historyShape },
      },
    },
    async ({ params, query }) => {
      const { id } = known(params.id);
      const at = now();
      const { symptoms, weekdays, hours, ...past } = await pastOutages(db, id, at, query.days);
      const week = await patterns(db, id, at);
      return {
        at: isoTime(at),
        product: id,
        ...past,
        weekdays: [...weekdays],
        hours: [...hours],
        symptoms: [...symptoms],
        reportersByHour: week === null ? null : week.map((day) => [...day]),
      };
    },
  );

  app.get(
    '/api/products/:id/series',
    {
      schema: {
        tags,
        summary:
          'Means over each step of reporters and mentions a minute beside what was normal; the last six hours unless asked',
        params: productParams,
        querystring: seriesQuery,
        response: { 200: seriesShape },
      },
    },
    async ({ params, query }) => {
      known(params.id);
      const to = query.to ?? now();
      const from = query.from ?? to - 6 * HOUR_MS;
      if (from >= to) throw badQuery('from', 'expected a time before `to`');
      const stepMinutes = query.step === undefined ? stepFor(to - from) : STEPS[query.step];
      if ((to - from) / (stepMinutes * MINUTE_MS) > MAX_POINTS) {
        throw badQuery('step', `expected a step that cuts the range into at most ${MAX_POINTS} points`);
      }
      const series = await productSeries(db, params.id, { from, to, stepMinutes });
      return {
        product: series.product,
        from: isoTime(series.from),
        to: isoTime(series.to),
        stepMinutes,
        points: series.points.map((point) => ({ ...point, at: isoTime(point.at) })),
      };
    },
  );
}
