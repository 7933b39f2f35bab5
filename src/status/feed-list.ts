import { and, asc, eq, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { feeds } from '../../db/schema.ts';

/** Pages answer from a cache of about this age; asking sooner tells nothing new. */
const FRESH_MS = 10_000;
const ROWS_A_STATEMENT = 1000;

/** New feeds are first asked so many a second: a start must not be a flood. */
const FIRST_A_SECOND = 50;

/** Gives every feed of the catalogue a row, due soon, and forgets those that left it; what they said stays. */
export async function registerFeeds(db: Database, urls: readonly string[], now: Date): Promise<void> {
  const wanted = [...new Set(urls)];
  await db.transaction(async (tx) => {
    for (let from = 0; from < wanted.length; from += ROWS_A_STATEMENT) {
      const rows = wanted.slice(from, from + ROWS_A_STATEMENT).map((url, index) => ({
        url,
        state: 'unknown' as const,
        reason: 'not read yet',
        nextTryAt: new Date(now.getTime() + Math.floor((from + index) / FIRST_A_SECOND) * 1000),
      }));
      await tx.insert(feeds).values(rows).onConflictDoNothing();
    }
    await tx.delete(feeds).where(wanted.length === 0 ? sql`true` : notInArray(feeds.url, wanted));
  });
}

/** A feed and since when it is to be asked; null: since ever. */
export type DueFeed = { readonly url: string; readonly dueAt: Date | null };

/**
 * Feeds to be asked now, the longest waiting first; of `urls` alone where they are given. Those that are being asked are
 * among them, so the limit must leave room for many that hang.
 */
export async function dueFeeds(
  db: Database,
  now: Date,
  urls: readonly string[] | null = null,
  limit = 5000,
): Promise<DueFeed[]> {
  return db
    .select({ url: feeds.url, dueAt: feeds.nextTryAt })
    .from(feeds)
    .where(
      and(
        or(isNull(feeds.nextTryAt), lte(feeds.nextTryAt, now)),
        urls === null ? undefined : inArray(feeds.url, [...urls]),
      ),
    )
    .orderBy(sql`${feeds.nextTryAt} asc nulls first`, asc(feeds.url))
    .limit(limit);
}

/**
 * Makes feeds due, as when an episode opens, and returns those that may be asked at once. One that was read within the
 * last ten seconds falls due when they are over, and one that fails keeps its back-off: its server may have asked for it.
 */
export async function wakeFeeds(db: Database, urls: readonly string[], now: Date): Promise<string[]> {
  if (urls.length === 0) return [];
  const soonest = sql`greatest(${now.toISOString()}::timestamptz, ${feeds.checkedAt} + ${`${FRESH_MS} milliseconds`}::interval)`;
  const woken = await db
    .update(feeds)
    .set({ nextTryAt: sql`least(${feeds.nextTryAt}, ${soonest})` })
    .where(and(inArray(feeds.url, [...new Set(urls)]), eq(feeds.failures, 0)))
    .returning({ url: feeds.url, nextTryAt: feeds.nextTryAt });
  return woken.flatMap(({ url, nextTryAt }) => (nextTryAt !== null && nextTryAt <= now ? [url] : [])).sort();
}

/** A server that wants to be left alone: none of its feeds is asked before `until`. */
export async function holdFeeds(db: Database, urls: readonly string[], until: Date): Promise<void> {
  if (urls.length === 0) return;
  await db
    .update(feeds)
    .set({ nextTryAt: sql`greatest(${feeds.nextTryAt}, ${until.toISOString()}::timestamptz)` })
    .where(inArray(feeds.url, [...urls]));
}

/** A server gets this long for each of its feeds; a claim whose holder died ends by itself. */
const CLAIM_MS = 30_000;

/**
 * Claims the servers that nobody asks at the moment, by one statement, and returns them. Of a server with one feed only
 * while that is due. Whoever claims one must release it when done: `releaseServer`, or the poll itself (`releases`).
 * @param servers the feeds of each, the first of which carries the claim
 */
export async function claimServers(
  db: Database,
  servers: ReadonlyMap<string, readonly string[]>,
  now: Date,
): Promise<string[]> {
  const first = new Map([...servers].flatMap(([host, [url]]) => (url === undefined ? [] : [[url, host] as const])));
  if (first.size === 0) return [];
  const most = Math.max(...[...servers.values()].map((urls) => urls.length));
  const several = [...servers.values()].flatMap((urls) => (urls.length > 1 ? [urls[0]!] : []));
  const claimed = await db
    .update(feeds)
    .set({ claimedUntil: new Date(now.getTime() + most * CLAIM_MS) })
    .where(
      and(
        inArray(feeds.url, [...first.keys()]),
        or(isNull(feeds.claimedUntil), lte(feeds.claimedUntil, now)),
        or(isNull(feeds.nextTryAt), lte(feeds.nextTryAt, now), inArray(feeds.url, several)),
      ),
    )
    .returning({ url: feeds.url });
  return claimed.flatMap(({ url }) => first.get(url) ?? []);
}

export async function releaseServer(db: Database, urls: readonly string[]): Promise<void> {
  const [first] = urls;
  if (first !== undefined) await db.update(feeds).set({ claimedUntil: null }).where(eq(feeds.url, first));
}
