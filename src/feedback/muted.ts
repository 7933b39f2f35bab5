import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { millis, stamp } from '../history/moment.ts';

/** A product of which nothing new is told. `until`: pipeline time, ms since 1970; null: until it is taken back. */
export type Muted = { readonly product: string; readonly until: number | null; readonly by: string | null };

/** Every product that is muted now, by its id. */
export async function mutedProducts(db: Pick<Database, 'execute'>, now: number): Promise<Muted[]> {
  return queryRows<Muted>(
    db,
    sql`select product, ${millis(sql`until`)} as until, by
        from (select distinct on (product) product, act, until, by from acts
              where act in ('mute', 'unmute') order by product, id desc) newest
        where act = 'mute' and (until is null or until > ${stamp(now)})
        order by product limit 500`,
  );
}
