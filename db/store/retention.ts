import { sql } from 'drizzle-orm';
import { DAY } from '../../src/count/time.ts';
import { UNPLACED_KEPT_MS } from '../../src/match/unplaced.ts';
import type { Database } from '../open.ts';

export type Retention = { readonly now: Date; readonly postDays: number; readonly countDays: number };

/** Texts and authors go after `postDays`, counts after `countDays`. The embedded engine does not vacuum by itself. */
export async function expire(db: Database, engine: 'postgres' | 'pglite', retention: Retention): Promise<void> {
  const before = (days: number) => sql`${new Date(retention.now.getTime() - days * DAY).toISOString()}::timestamptz`;
  const posts = before(retention.postDays);
  const counts = before(retention.countDays);
  await db.execute(sql`delete from posts where observed_at < ${posts}`);
  await db.execute(sql`delete from mentions where observed_at < ${posts}`);
  await db.execute(sql`delete from local_ids where at < ${posts}`);
  await db.execute(sql`delete from shares where observed_at < ${posts}`);
  await db.execute(sql`delete from unplaced_shares where observed_at < ${before(UNPLACED_KEPT_MS / DAY)}`);
  await db.execute(sql`delete from engagements where observed_at < ${posts}`);
  await db.execute(sql`delete from deletions where observed_at < ${posts}`);
  await db.execute(sql`delete from series where minute < ${counts}`);
  await db.execute(sql`delete from volumes where minute < ${counts}`);
  await db.execute(sql`delete from baselines where hour < ${counts}`);
  await db.execute(sql`delete from backfills where reason = 'gap' and "to" < ${counts}`);
  await db.execute(sql`delete from gaps where "to" < ${counts}`);
  await db.execute(sql`delete from readings where at < ${counts}`);
  await db.execute(sql`delete from incident_changes where at < ${counts}`);
  await db.execute(sql`delete from deliveries where state in ('sent', 'superseded') and sent_at < ${counts}`);
  if (engine === 'pglite') await db.execute(sql`vacuum analyze`);
}
