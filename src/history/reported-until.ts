import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { millis, stamp } from './moment.ts';
import { CALM_MS } from './past-outages.ts';

/** An outage that is over; times in ms since 1970, `expected` the reporters that were normal over all of it. */
type Closed = {
  readonly product: string;
  readonly onset: number;
  readonly closedAt: number;
  readonly expected: number;
};

/**
 * When the last person reported an outage that is over, ms since 1970; null where no report is kept. Where somebody
 * always reports, the calm before the close is left out.
 */
export async function reportedUntil(
  db: Database,
  { product, onset, closedAt, expected }: Closed,
): Promise<number | null> {
  const usual = (expected * CALM_MS) / Math.max(closedAt - onset, CALM_MS);
  const end = usual < 1 ? closedAt : Math.max(onset, closedAt - CALM_MS);
  const [row] = await queryRows<{ at: number | null }>(
    db,
    sql`select ${millis(sql`max(observed_at)`)} as at from mentions
        where product = ${product} and label = 'report' and observed_at >= ${stamp(onset)} and observed_at <= ${stamp(end)}`,
  );
  return row?.at ?? null;
}
