import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { DAY_MS, stamp } from './moment.ts';

/** How many distinct reporters named what, most named first. */
export type Breakdown = {
  readonly symptoms: readonly Share[];
  readonly languages: readonly Share[];
  readonly networks: readonly Share[];
  readonly components: readonly Share[];
};
export type Share = { readonly name: string; readonly reporters: number };

type Row = { dimension: keyof Breakdown; name: string; reporters: number };

/** Counting distinct authors over more rows than these would cost the page its second. */
export const BREAKDOWN_MAX_MS = 7 * DAY_MS;
export const BREAKDOWN_MAX_POSTS = 20_000;

/** What reporters said of the product between two times; the range is cut to its last seven days and newest 20,000 posts. */
export async function breakdown(
  db: Database,
  product: string,
  range: { from: number; to: number },
): Promise<Breakdown> {
  const from = Math.max(range.from, range.to - BREAKDOWN_MAX_MS);
  const rows = await queryRows<Row>(
    db,
    sql`with signals as (
          select author, symptom, lang, network, component from mentions
          where product = ${product} and observed_at >= ${stamp(from)} and observed_at < ${stamp(range.to)}
            and signal >= 0.5 and not official
          order by observed_at desc limit ${BREAKDOWN_MAX_POSTS}::int),
        named as (
          select 'symptoms' as dimension, symptom as name, author from signals
          union all select 'languages', lang, author from signals
          union all select 'networks', network, author from signals
          union all select 'components', component, author from signals)
        select dimension, name, count(*)::int as reporters
        from (select distinct dimension, name, author from named where name is not null) once
        group by 1, 2 order by 3 desc, 2 limit 200`,
  );
  const of = (dimension: keyof Breakdown) =>
    rows
      .filter((row) => row.dimension === dimension)
      .slice(0, 12)
      .map(({ name, reporters }) => ({ name, reporters }));
  return {
    symptoms: of('symptoms'),
    languages: of('languages'),
    networks: of('networks'),
    components: of('components'),
  };
}
