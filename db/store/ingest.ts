import { and, eq, notExists, sql } from 'drizzle-orm';
import type { Plan, Roots } from '../../src/match/plan.ts';
import { type Owned, ownerKey } from '../../src/match/removals.ts';
import type { Unplaced } from '../../src/match/unplaced.ts';
import { withoutAuthors } from '../../src/rights/without-authors.ts';
import type { Delete, Edit, Gap } from '../../src/sources/item.ts';
import { type Database, lockForTransaction, queryRows } from '../open.ts';
import {
  cursors,
  deletions,
  engagements,
  gaps,
  localIds,
  mentions,
  posts,
  shares,
  unplacedShares as unplaced,
} from '../schema.ts';
import { among } from './among.ts';
import { ignoring } from './authors.ts';
import { insertMany } from './insert-many.ts';
import { type Judge, type StoredPosts, storePosts } from './posts.ts';
import { storable } from './storable.ts';

/** The posts among `uris` that we know, by name or by what is said of them, each with its product (see planItems). */
export async function knownRoots(db: Database, uris: ReadonlySet<string>): Promise<Roots> {
  if (uris.size === 0) return new Map();
  const given = [...uris].map(storable);
  const named = db
    .selectDistinctOn([mentions.uri], { uri: mentions.uri, product: mentions.product })
    .from(mentions)
    .where(
      and(among(mentions.uri, given), notExists(db.select().from(deletions).where(eq(deletions.uri, mentions.uri)))),
    )
    .orderBy(mentions.uri, sql`(${mentions.spans}->0->>0)::int`, mentions.product);
  const placed = db
    .selectDistinctOn([shares.subject], { uri: shares.subject, product: shares.product })
    .from(shares)
    .where(
      and(
        among(shares.subject, given),
        notExists(db.select().from(deletions).where(eq(deletions.uri, shares.subject))),
      ),
    )
    .orderBy(shares.subject, shares.product);
  const rows = (await Promise.all([placed, named])).flat();
  return new Map(rows.map(({ uri, product }) => [uri, product]));
}

/** What is kept of shares of these posts, which were never read, earliest first. */
export async function unplacedShares(db: Database, subjects: ReadonlySet<string>): Promise<Unplaced> {
  const kept: Unplaced = new Map();
  if (subjects.size === 0) return kept;
  const rows = await db
    .select()
    .from(unplaced)
    .where(among(unplaced.subject, [...subjects].map(storable)))
    .orderBy(unplaced.observedAt, unplaced.uri);
  for (const row of rows) {
    const share = { ...row, observedAt: row.observedAt.getTime() };
    kept.set(row.subject, [...(kept.get(row.subject) ?? []), share]);
  }
  return kept;
}

/** Addresses of all that these authors said or shared, as far as it is kept. */
export async function ownedBy(
  db: Database,
  authors: ReadonlyArray<{ readonly network: string; readonly author: string }>,
): Promise<Owned> {
  const owned: Owned = new Map();
  if (authors.length === 0) return owned;
  const document = JSON.stringify(authors.map(({ network, author }) => ({ network, author: storable(author) })));
  const gone = sql`jsonb_to_recordset(${document}::text::jsonb) as gone(network text, author text)`;
  const rows = await queryRows<{ network: string; author: string; uri: string }>(
    db,
    sql`select network, author, uri from mentions join ${gone} using (network, author)
      union select network, author, uri from shares join ${gone} using (network, author)
      union select network, author, uri from unplaced_shares join ${gone} using (network, author)`,
  );
  for (const { network, author, uri } of rows) {
    const key = ownerKey(network, author);
    owned.set(key, (owned.get(key) ?? new Set()).add(uri));
  }
  return owned;
}

export type Stored = StoredPosts & {
  /** Products with something to fold that needs no judging: shares, engagement, deletions. */
  readonly products: readonly string[];
};

/**
 * Stores what a batch amounts to, its mentions with labels where `judge` is given. Run in the transaction that moves the
 * cursor; storing a batch twice changes nothing.
 */
export async function storePlan(
  tx: Database,
  given: Plan,
  { backfilled = false, judge = null }: { readonly backfilled?: boolean; readonly judge?: Judge | null } = {},
): Promise<Stored> {
  const isIgnored = await ignoring(tx);
  const plan = isIgnored === null ? given : withoutAuthors(given, isIgnored);
  const stored = await storePosts(tx, plan, { backfilled, judge });
  await insertMany(
    tx,
    shares,
    plan.shares.map(({ observedAt, placedAt, ...share }) => ({
      ...share,
      observedAt: new Date(observedAt),
      placedAt: placedAt === null ? null : new Date(placedAt),
    })),
  );
  await storeUnplaced(tx, plan);
  await insertMany(
    tx,
    engagements,
    plan.engagements.map(({ product, subject, network, reposts, observedAt }) => ({
      product,
      subject,
      network,
      reposts,
      observedAt: new Date(observedAt),
    })),
  );
  await storeGaps(tx, plan.gaps);
  const deleted = await storeDeletions(tx, plan.deletions);
  const products = new Set([...plan.shares, ...plan.engagements].map(({ product }) => product));
  for (const product of deleted) products.add(product);
  return { ...stored, products: [...products] };
}

/** Keeps what waits to be placed; what is placed now, or deleted, waits no more. */
async function storeUnplaced(tx: Database, { unplaced: waiting, placed, deletions: gone }: Plan): Promise<void> {
  await insertMany(
    tx,
    unplaced,
    waiting.map(({ observedAt, ...share }) => ({ ...share, observedAt: new Date(observedAt) })),
  );
  const deleted = gone.map(({ uri }) => storable(uri));
  const over = [...placed.map(storable), ...deleted];
  if (over.length > 0) await tx.delete(unplaced).where(among(unplaced.subject, over));
  if (deleted.length > 0) await tx.delete(unplaced).where(among(unplaced.uri, deleted));
}

async function storeGaps(tx: Database, list: readonly Gap[]): Promise<void> {
  if (list.length === 0) return;
  // Gaps become visible in the order of their ids, by which the fold remembers how far it has got.
  await lockForTransaction(tx, 'gaps');
  await tx
    .insert(gaps)
    .values(
      list.map(({ network, from, to }) => ({ network, from: new Date(from), to: new Date(to), reason: 'not read' })),
    )
    .onConflictDoNothing();
}

/**
 * Puts the new text in place. Mentions, labels and counts stay as first said: an edit is not judged; what the old words were
 * and where they stood goes with them.
 */
export async function storeEdits(tx: Database, edits: readonly Edit[]): Promise<void> {
  for (const { uri, text, observedAt } of edits) {
    await tx
      .update(posts)
      .set({ text: storable(text), editedAt: new Date(observedAt) })
      .where(eq(posts.uri, storable(uri)));
    await tx
      .update(mentions)
      .set({ reasons: ['edited since it was judged'], spans: [] })
      .where(eq(mentions.uri, storable(uri)));
  }
}

/** Notes what was deleted; the fold takes back what it counted of it and then removes it (see markCounted). */
async function storeDeletions(tx: Database, list: readonly Delete[]): Promise<string[]> {
  if (list.length === 0) return [];
  const observed = new Map(list.map(({ uri, observedAt }) => [storable(uri), new Date(observedAt)]));
  const uris = [...observed.keys()];
  const read = await tx
    .select({ product: mentions.product, uri: mentions.uri })
    .from(mentions)
    .where(among(mentions.uri, uris));
  // A root that was never read is known by what was shared of it.
  const shared = await tx
    .selectDistinct({ product: shares.product, uri: shares.subject })
    .from(shares)
    .where(among(shares.subject, uris));
  // A repost taken back stays in its wave's count; its row goes.
  const own = await tx.select({ product: shares.product, uri: shares.uri }).from(shares).where(among(shares.uri, uris));
  const known = new Set<string>();
  const named = [...read, ...shared, ...own].filter(({ product, uri }) => {
    const key = `${product} ${uri}`;
    return !known.has(key) && known.add(key);
  });
  await insertMany(
    tx,
    deletions,
    named.map(({ product, uri }) => ({ product, uri, observedAt: observed.get(uri) ?? new Date(0) })),
  );
  return named.map(({ product }) => product);
}

export async function loadCursor(db: Database, source: string): Promise<unknown> {
  const [row] = await db.select({ cursor: cursors.cursor }).from(cursors).where(sql`${cursors.source} = ${source}`);
  return row?.cursor ?? null;
}

export async function storeCursor(tx: Database, source: string, cursor: unknown, position: Date): Promise<void> {
  await tx
    .insert(cursors)
    .values({ source, cursor, position })
    .onConflictDoUpdate({ target: cursors.source, set: { cursor, position } });
}

/** Notes what a source calls those of these posts that are stored. */
export async function storeLocalIds(
  tx: Database,
  source: string,
  known: ReadonlyArray<{ readonly id: string; readonly uri: string; readonly at: Date }>,
): Promise<void> {
  if (known.length === 0) return;
  const uris = known.map(({ uri }) => storable(uri));
  const stored = new Set(
    (await tx.select({ uri: posts.uri }).from(posts).where(among(posts.uri, uris))).map(({ uri }) => uri),
  );
  await insertMany(
    tx,
    localIds,
    known.filter(({ uri }) => stored.has(storable(uri))).map((one) => ({ source, ...one })),
  );
}

/** The addresses of what a source calls by these ids, as far as it is stored. */
export async function urisOfLocalIds(
  db: Database,
  source: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: localIds.id, uri: localIds.uri })
    .from(localIds)
    .where(and(eq(localIds.source, source), among(localIds.id, ids)));
  return new Map(rows.map(({ id, uri }) => [id, uri]));
}

/**
 * The posts of a source whose shares are worth asking for, fastest-growing first: by what they gained a minute over the last
 * two hours. One that was never asked for counts as if it gained something, the less the older it is.
 */
export async function liveRoots(
  db: Database,
  { key, network }: { readonly key: string; readonly network: string },
  now: Date,
  limit: number,
): Promise<Array<{ uri: string; id: string | null }>> {
  const at = sql`${now.toISOString()}::timestamptz`;
  return queryRows(
    db,
    sql`with roots as (
        select uri, max(observed_at) as at from mentions
        where network = ${network} and observed_at >= ${at} - interval '24 hours' group by uri
      ), told as (
        select subject, max(reposts) - min(reposts) as gained, max(reposts) as total, count(distinct observed_at) as times,
          extract(epoch from max(observed_at) - min(observed_at)) / 60 as minutes
        from engagements where network = ${network} and observed_at >= ${at} - interval '2 hours' group by subject
      )
      select roots.uri, local_ids.id from roots
      left join told on told.subject = roots.uri
      left join local_ids on local_ids.uri = roots.uri and local_ids.source = ${key}
      order by case when told.times >= 2 then told.gained / greatest(1, told.minutes)
          when told.times = 1 then told.total / greatest(1, extract(epoch from ${at} - roots.at) / 60)
          else 1 / (1 + extract(epoch from ${at} - roots.at) / 3600) end desc,
        roots.at desc, roots.uri
      limit ${limit}::int`,
  );
}
