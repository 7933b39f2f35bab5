import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { millis, stamp } from './moment.ts';

export type HealthCounts = {
  /** Mentions stored and not judged yet, and how old the oldest is. */
  readonly unjudged: number;
  readonly oldestUnjudgedAt: number | null;
  readonly deliveriesPending: number;
  readonly oldestPendingAt: number | null;
  /** Given up within the last 7 days. */
  readonly deliveriesFailed: number;
  readonly openEpisodes: number;
  readonly databaseBytes: number;
  readonly databaseVersion: string;
};

type Row = { [Key in keyof HealthCounts]: HealthCounts[Key] };

const FAILED_FOR_MS = 7 * 24 * 60 * 60_000;

/** Work that is left over, and the database it lies in. */
export async function healthCounts(db: Database, now: number, wallNow: number = now): Promise<HealthCounts> {
  const [row] = await queryRows<Row>(
    db,
    sql`select
          (select count(*)::int from mentions where label is null) as "unjudged",
          (select ${millis(sql`min(observed_at)`)} from mentions where label is null) as "oldestUnjudgedAt",
          (select count(*)::int from deliveries where state = 'pending') as "deliveriesPending",
          (select ${millis(sql`min(next_try_at)`)} from deliveries where state = 'pending') as "oldestPendingAt",
          (select count(*)::int from deliveries
            where state = 'failed' and next_try_at > ${stamp(wallNow - FAILED_FOR_MS)}) as "deliveriesFailed",
          (select count(*)::int from episodes where closed_at is null) as "openEpisodes",
          pg_database_size(current_database())::float8 as "databaseBytes",
          current_setting('server_version') as "databaseVersion"`,
  );
  if (row === undefined) throw new Error('the database gave no row for a query without a table');
  return row;
}

/** Answers when the database does; throws otherwise. */
export async function pingDatabase(db: Database): Promise<void> {
  await db.execute(sql`select 1`);
}
