import { and, asc, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { backfills, gaps } from '../schema.ts';
import { insertMany } from './insert-many.ts';

export type Backfill = Pick<typeof backfills.$inferSelect, 'network' | 'product' | 'reason' | 'from' | 'to'>;

export type BackfillPlan = {
  readonly network: string;
  readonly products: readonly string[];
  readonly now: Date;
  /** How far back a search goes, and from how long a gap on it is worth one, ms. */
  readonly reachMs: number;
  readonly leastGapMs: number;
};

/** Notes what is to be searched for: gaps of the network, and the past of products that were not tracked before. */
export async function planBackfills(db: Database, plan: BackfillPlan): Promise<void> {
  const { network, products, now, reachMs, leastGapMs } = plan;
  const since = new Date(now.getTime() - reachMs);
  const missed = await db
    .select({ from: gaps.from, to: gaps.to })
    .from(gaps)
    .where(and(eq(gaps.network, network), gte(gaps.to, since)));
  const worth = missed.filter(({ from, to }) => to.getTime() - from.getTime() >= leastGapMs);
  await insertMany(
    db,
    backfills,
    worth.flatMap(({ from, to }) =>
      products.map((product) => ({ network, product, reason: 'gap' as const, from, to })),
    ),
  );
  const tracked = await db
    .selectDistinct({ product: backfills.product })
    .from(backfills)
    .where(and(eq(backfills.network, network), eq(backfills.reason, 'tracked')));
  const known = new Set(tracked.map(({ product }) => product));
  await insertMany(
    db,
    backfills,
    products
      .filter((product) => !known.has(product))
      .map((product) => ({ network, product, reason: 'tracked' as const, from: since, to: now })),
  );
}

/** What is to be searched for next: gaps before pasts, the newest first. */
export async function nextBackfill(db: Database, network: string): Promise<Backfill | null> {
  const { product, reason, from, to } = backfills;
  const [row] = await db
    .select({ network: backfills.network, product, reason, from, to })
    .from(backfills)
    .where(and(eq(backfills.network, network), isNull(backfills.doneAt)))
    .orderBy(asc(reason), desc(to), asc(product))
    .limit(1);
  return row ?? null;
}

/** Marks it as searched for, in the transaction that stores what was found. */
export async function endBackfill(tx: Database, backfill: Backfill, found: number, now: Date): Promise<void> {
  const { network, product, reason, from } = backfill;
  await tx
    .update(backfills)
    .set({ doneAt: now, found })
    .where(
      and(
        eq(backfills.network, network),
        eq(backfills.product, product),
        eq(backfills.reason, reason),
        eq(backfills.from, from),
      ),
    );
}

/** Has the product folded anew from rows, so that what was found takes its place in time; what was decided stays. */
export async function refold(tx: Database, product: string): Promise<void> {
  await tx.execute(sql`update product_states set version = 0 where product = ${product}`);
}
