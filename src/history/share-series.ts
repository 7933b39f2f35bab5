import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { MINUTE_MS, millis, stamp } from './moment.ts';

/** Shares of a root up to a moment. */
export type SharePoint = { readonly at: number; readonly shares: number };

const POINTS = 240;

/** How the shares of one root grew: reposts and quotes counted by us, or what the network told where that is more. */
export async function shareSeries(
  db: Database,
  product: string,
  root: string,
  range: { from: number; to: number },
): Promise<SharePoint[]> {
  const stepSeconds = Math.max(60, Math.ceil((range.to - range.from) / MINUTE_MS / POINTS) * 60);
  const own = await queryRows<{ at: number; added: number }>(
    db,
    sql`select ((floor(extract(epoch from observed_at) / ${stepSeconds}::int) + 1) * ${stepSeconds * 1000}::float8)::float8 as at,
               count(*)::int as added
        from shares
        where subject = ${root} and product = ${product} and observed_at <= ${stamp(range.to)}
        group by 1 order by 1`,
  );
  const told = await queryRows<SharePoint>(
    db,
    sql`select ${millis(sql`observed_at`)} as at, reposts as shares from engagements
        where product = ${product} and subject = ${root} and observed_at <= ${stamp(range.to)}
        order by observed_at limit 2000`,
  );
  let sum = 0;
  const counted = own.map(({ at, added }) => {
    sum += added;
    return { at: Math.min(at, range.to), shares: sum };
  });
  const points = [{ at: range.from, shares: 0 }, ...counted, ...told.map(({ at, shares }) => ({ at, shares }))];
  points.sort((a, b) => a.at - b.at);
  let highest = 0;
  return points.map(({ at, shares }) => {
    highest = Math.max(highest, shares);
    return { at, shares: highest };
  });
}
