import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { DAY_MS, stamp } from './moment.ts';

export const PATTERN_DAYS = 28;

/** Mean reporters per hour, by weekday (0 Monday … 6 Sunday) and hour of day, UTC. */
export type Patterns = ReadonlyArray<readonly number[]>;

type Row = { weekday: number; hour: number; reporters: number };

/** When this product is usually reported, over the last 28 days; null when nothing was. */
export async function patterns(db: Database, product: string, now: number): Promise<Patterns | null> {
  const rows = await queryRows<Row>(
    db,
    sql`select extract(isodow from minute at time zone 'UTC')::int - 1 as weekday,
               extract(hour from minute at time zone 'UTC')::int as hour,
               sum(reporters)::float8 / ${PATTERN_DAYS / 7}::int as reporters
        from series
        where product = ${product} and minute >= ${stamp(now - PATTERN_DAYS * DAY_MS)} and minute <= ${stamp(now)}
        group by 1, 2`,
  );
  if (rows.length === 0) return null;
  const week = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const row of rows) {
    const day = week[row.weekday];
    if (day !== undefined) day[row.hour] = row.reporters;
  }
  return week;
}
