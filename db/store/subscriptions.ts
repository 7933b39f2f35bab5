import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { EpisodeKind } from '../../src/alert/episode.ts';
import { type Database, lockForTransaction } from '../open.ts';
import { subscriptions } from '../schema.ts';

export type Subscription = Pick<
  typeof subscriptions.$inferSelect,
  'id' | 'channel' | 'product' | 'severity' | 'kinds' | 'by' | 'at'
>;
export type NewSubscription = {
  readonly channel: string;
  /** Null: every product. */
  readonly product: string | null;
  readonly severity: 'notify' | 'page';
  readonly kinds: readonly EpisodeKind[];
};
/** Who did it and when. */
export type Done = { readonly by: string | null; readonly at: Date };

/** A channel has this many at most, so that a list of them can be shown. */
export const MOST_SUBSCRIPTIONS = 200;

const COLUMNS = {
  id: subscriptions.id,
  channel: subscriptions.channel,
  product: subscriptions.product,
  severity: subscriptions.severity,
  kinds: subscriptions.kinds,
  by: subscriptions.by,
  at: subscriptions.at,
};

/** What holds of one channel, or of all; first what was said of every product. */
export async function subscriptionsOf(db: Pick<Database, 'select'>, channel?: string): Promise<Subscription[]> {
  const open = isNull(subscriptions.endedAt);
  return db
    .select(COLUMNS)
    .from(subscriptions)
    .where(channel === undefined ? open : and(open, eq(subscriptions.channel, channel)))
    .orderBy(asc(subscriptions.channel), sql`product nulls first`)
    .limit(10 * MOST_SUBSCRIPTIONS);
}

/** The subscriptions that speak of a product. */
export async function subscribersOf(db: Pick<Database, 'select'>, product: string): Promise<Subscription[]> {
  return db
    .select(COLUMNS)
    .from(subscriptions)
    .where(and(isNull(subscriptions.endedAt), or(eq(subscriptions.product, product), isNull(subscriptions.product))))
    .orderBy(asc(subscriptions.id));
}

/** Has a channel told of a product; what it had of that product before ends. False: it has too many. */
export async function subscribe(db: Database, wanted: NewSubscription, { by, at }: Done): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockForTransaction(tx, `subscribe ${wanted.channel}`);
    const standing = await subscriptionsOf(tx, wanted.channel);
    const before = standing.find(({ product }) => product === wanted.product);
    if (before === undefined && standing.length >= MOST_SUBSCRIPTIONS) return false;
    if (before !== undefined && before.severity === wanted.severity && sameKinds(before.kinds, wanted.kinds))
      return true;
    if (before !== undefined)
      await tx.update(subscriptions).set({ endedBy: by, endedAt: at }).where(eq(subscriptions.id, before.id));
    await tx.insert(subscriptions).values({ ...wanted, kinds: [...wanted.kinds], by, at });
    return true;
  });
}

function sameKinds(a: readonly EpisodeKind[], b: readonly EpisodeKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

/** Ends what a channel has of these products (null: of all of them, said as one), or all that it has; how many ended. */
export async function unsubscribe(
  db: Database,
  channel: string,
  products: ReadonlyArray<string | null> | 'everything',
  { by, at }: Done,
): Promise<Subscription[]> {
  return db.transaction(async (tx) => {
    await lockForTransaction(tx, `subscribe ${channel}`);
    const ended = (await subscriptionsOf(tx, channel)).filter(
      ({ product }) => products === 'everything' || products.includes(product),
    );
    for (const { id } of ended)
      await tx.update(subscriptions).set({ endedBy: by, endedAt: at }).where(eq(subscriptions.id, id));
    return ended;
  });
}

/** Ends one subscription, whichever channel it is of. */
export async function endSubscription(db: Database, id: number, { by, at }: Done): Promise<void> {
  await db
    .update(subscriptions)
    .set({ endedBy: by, endedAt: at })
    .where(and(eq(subscriptions.id, id), isNull(subscriptions.endedAt)));
}
