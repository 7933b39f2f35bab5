import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase, queryRows } from '../../db/open.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { decision } from '../alert/bulletins.ts';
import { blocksOf, PAGES, read } from './documents.ts';

let database: OpenDatabase;
beforeAll(async () => {
  database = await openDatabase({ folder: null });
  const at = new Date().toISOString();
  await database.db.transaction((tx) => storeDecision(tx, decision({ change: { at, onset: at } })));
});
afterAll(() => database.close());

const queries = PAGES.flatMap(blocksOf)
  .filter(({ language }) => language === 'sql')
  .map(({ page, text }) => [page, text] as const);

describe('queries in the documents', () => {
  it('there are some', () => expect(queries.length).toBeGreaterThan(1));

  it.each(queries)('%s: runs', async (_, text) => {
    for (const statement of text.split(';').filter((one) => one.trim() !== ''))
      await database.db.execute(sql.raw(statement));
  });

  it('the one of README finds the outage of today', async () => {
    const [text = ''] = queries.filter(([page]) => page === 'README.md').map(([, query]) => query);
    const [row] = await queryRows<{ product: string; outages: unknown }>(database.db, sql.raw(text));
    expect(row?.product).toBe(decision().change.product);
    expect(Number(row?.outages)).toBe(1);
  });

  it('the one for the embedded database runs too', async () => {
    const shell = /database\.query\('([^']+)'\)/.exec(read('docs/operations.md'))?.[1] ?? '';
    expect(await queryRows(database.db, sql.raw(shell))).toHaveLength(1);
  });

  it('README names every view there is', async () => {
    const views = await queryRows<{ name: string }>(
      database.db,
      sql`select viewname as name from pg_views where viewname like 'history_%'`,
    );
    expect(views.map(({ name }) => name).filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });
});
