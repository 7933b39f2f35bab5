import { z } from 'zod';
import { productId } from '../../catalog/product.ts';
import { cardLines, DEFAULT_DAYS, MAX_DAYS, scorecardOf } from '../../history/scorecard.ts';
import type { App, AppOptions } from '../context.ts';
import { ProblemError } from '../problem.ts';
import { iso, isoTime, isoTimeOrNull } from '../shapes/episode.ts';
import {
  cardLineShape,
  cardShape,
  ledgerRowShape,
  toCardJson,
  toCardLineJson,
  toLedgerJson,
} from '../shapes/scorecard.ts';
import { cardsCsv, ledgerCsv } from '../shapes/scorecard-csv.ts';

const tags = ['scorecard'];
const expected = `expected a whole number of days from 1 to ${MAX_DAYS}`;
export const scorecardQuery = z.strictObject({
  product: productId.optional(),
  days: z.coerce
    .number({ error: expected })
    .int(expected)
    .min(1, expected)
    .max(MAX_DAYS, expected)
    .default(DEFAULT_DAYS),
});
type Query = z.output<typeof scorecardQuery>;

const span = { at: iso, from: iso, heardSince: iso.nullable().describe('null: nothing was ever counted') };
const scorecardShape = z.object({
  ...span,
  all: cardShape,
  vendors: z.array(cardLineShape),
  products: z.array(cardLineShape),
});
const ledgerShape = z.object({ ...span, rows: z.array(ledgerRowShape) });
const csv = {
  200: { description: 'CSV, safe to open in a spreadsheet', content: { 'text/csv': { schema: z.string() } } },
};

export function scorecardRoutes(app: App, { db, catalogue, now }: AppOptions): void {
  const report = ({ product, days }: Query) => {
    const found = product === undefined ? undefined : catalogue.byId.get(product);
    if (product !== undefined && found === undefined)
      throw new ProblemError(404, `the catalogue has no product "${product}"`);
    return scorecardOf(db, found === undefined ? catalogue.products : [found], days, now());
  };

  app.get(
    '/api/scorecard',
    {
      schema: {
        tags,
        summary: 'Who was first, how honest pages are, how often we are right; the last 90 days unless asked',
        querystring: scorecardQuery,
        response: { 200: scorecardShape },
      },
    },
    async ({ query }) => {
      const { from, to, heardSince, all, vendors, products } = await report(query);
      return {
        at: isoTime(to),
        from: isoTime(from),
        heardSince: isoTimeOrNull(heardSince),
        all: toCardJson(all),
        vendors: vendors.map(toCardLineJson),
        products: products.map(toCardLineJson),
      };
    },
  );

  app.get(
    '/api/ledger',
    {
      schema: {
        tags,
        summary: 'Every outage and every official incident with who was first and by how much, newest first',
        querystring: scorecardQuery,
        response: { 200: ledgerShape },
      },
    },
    async ({ query }) => {
      const { from, to, heardSince, ledger } = await report(query);
      const rows = ledger.map(toLedgerJson);
      return { at: isoTime(to), from: isoTime(from), heardSince: isoTimeOrNull(heardSince), rows };
    },
  );

  app.get(
    '/api/scorecard.csv',
    { schema: { tags, summary: 'The scorecard as CSV', querystring: scorecardQuery, response: csv } },
    async ({ query }, reply) => reply.type('text/csv; charset=utf-8').send(cardsCsv(cardLines(await report(query)))),
  );

  app.get(
    '/api/ledger.csv',
    { schema: { tags, summary: 'The ledger as CSV', querystring: scorecardQuery, response: csv } },
    async ({ query }, reply) => {
      const { ledger } = await report(query);
      return reply.type('text/csv; charset=utf-8').send(ledgerCsv(ledger.map(toLedgerJson)));
    },
  );
}
