import { and, asc, gte, lt } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { gaps } from '../../db/schema.ts';

export type GapRow = {
  readonly network: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
};

/** Stretches that touch the range in which a network was not read, oldest first, at most `limit`. */
export async function gapsIn(db: Database, range: { from: number; to: number }, limit = 500): Promise<GapRow[]> {
  const rows = await db
    .select()
    .from(gaps)
    .where(and(gte(gaps.to, new Date(range.from)), lt(gaps.from, new Date(range.to))))
    .orderBy(asc(gaps.from), asc(gaps.network))
    .limit(limit);
  return rows.map((row) => ({
    network: row.network,
    from: row.from.getTime(),
    to: row.to.getTime(),
    reason: row.reason,
  }));
}
