import { sql } from 'drizzle-orm';
import { type Database, lockAllForTransaction, queryRows } from '../open.ts';

/** A minute in which mentions were judged, and how many of them had no signal. */
export type JudgedMinute = {
  readonly product: string;
  readonly network: string;
  /** Whole minutes since 1970. */
  readonly minute: number;
  readonly others: number;
};

/** Held until the transaction ends: each counts a minute from the rows it sees, and two at once would not see one another's. */
export function lockSeries(tx: Database, products: Iterable<string>): Promise<void> {
  return lockAllForTransaction(
    tx,
    [...new Set(products)].map((product) => `series ${product}`),
  );
}

/**
 * Brings the series of minutes in which something was judged up to date, from the rows: twice changes nothing. Last in its
 * transaction: whoever holds a series waits for no row, and nobody waits for it longer than the counting takes. Mentions
 * without a signal are added as they were judged, once and for all: counted from the rows, a deletion would count or not
 * by its timing.
 */
export async function countJudged(tx: Database, minutes: readonly JudgedMinute[]): Promise<void> {
  if (minutes.length === 0) return;
  await lockSeries(
    tx,
    minutes.map(({ product }) => product),
  );
  // Minute by minute: joined at once, the planner reads all mentions of all time.
  await tx.execute(sql`
    insert into series (product, minute, network, mentions, reporters, others)
    select touched.product, touched.minute, touched.network, found.mentions, found.reporters, touched.others
    from (
      select product, network, to_timestamp(minute * 60.0) as minute, sum(others)::int as others
      from jsonb_to_recordset(${JSON.stringify(minutes)}::text::jsonb)
        as given(product text, network text, minute int, others int)
      group by product, network, minute
    ) touched cross join lateral (
      select count(*) as mentions,
        count(distinct mentions.author) filter (where mentions.signal >= 0.5 and not mentions.official) as reporters
      from mentions where mentions.product = touched.product and mentions.network = touched.network
        and mentions.observed_at >= touched.minute and mentions.observed_at < touched.minute + interval '1 minute'
    ) found
    on conflict (product, minute, network) do update set mentions = excluded.mentions, reporters = excluded.reporters,
      others = series.others + excluded.others`);
}

/** How often each product was named since a time. */
export async function mentionsOf(db: Database, since: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await queryRows<{ product: string; mentions: number }>(
    db,
    sql`select product, sum(mentions)::int as mentions from series where minute >= ${since.toISOString()}::timestamptz group by product`,
  );
  return new Map(rows.map(({ product, mentions }) => [product, mentions]));
}
