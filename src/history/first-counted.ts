import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { millis, stamp } from './moment.ts';

/** The first minute from `from` on in which anything was counted, ms since 1970: before it nothing was read. Null: nothing was. */
export async function firstCounted(db: Database, from: number): Promise<number | null> {
  const [row] = await queryRows<{ first: number | null }>(
    db,
    sql`select ${millis(sql`min(minute)`)} as first from series where minute >= ${stamp(from)}`,
  );
  return row?.first ?? null;
}
