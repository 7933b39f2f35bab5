import { and, eq, isNull } from 'drizzle-orm';
import { type Database, lockForTransaction } from '../../db/open.ts';
import { feeds, readings } from '../../db/schema.ts';
import { inOrder } from './in-order.ts';
import { type KnownFeed, knownFeed, readAgain } from './known-feed.ts';
import { newsOf } from './news.ts';
import type { Reading } from './official.ts';
import { type FeedResult, readFeedWithKind } from './read-feed.ts';
import { storeIncidents, touchIncidents } from './store-incidents.ts';

export type PolledAnswer = {
  readonly feed: string;
  /** When we read it. */
  readonly at: Date;
  readonly http: number;
  readonly body: string;
  readonly contentType?: string | null;
  /** Why there was no answer, where `http` is 0. */
  readonly reason?: string | null;
  /** The server said that nothing changed since the validators we keep. */
  readonly notModified?: boolean;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** When the live poller asks again, given how many polls in a row have failed. */
  readonly nextTryAt?: (failures: number) => Date;
  /** The claim on its server ends with it. */
  readonly releases?: boolean;
};

/** What a poll said, and what that adds to what was known. */
export type Recorded = { readonly reading: Reading; readonly news: ReturnType<typeof newsOf> };

/**
 * Stores one poll, live or recorded, and returns what it says. A reading is kept only when it differs from the one
 * before (see newsOf), an incident keeps the moment we first saw it. A poll older than the newest one stored changes nothing, so a
 * stream may be read again from its start. One transaction at a time stores what is new: readings become visible in the order of their ids, by which the fold remembers how far it has got. `tx` must be
 * a transaction.
 */
export async function recordPoll(tx: Database, answer: PolledAnswer): Promise<Recorded> {
  const first = look(answer, await knownFeed(tx, answer.feed));
  // Most polls bring nothing new: they wait for nobody.
  if (first.news === 'nothing' && !mayOverrun(first.result.reading)) return store(tx, answer, first);
  await lockForTransaction(tx, 'readings');
  return store(tx, answer, look(answer, await knownFeed(tx, answer.feed)));
}

/**
 * Notes by one statement a poll that brought nothing new on a page with nothing open on it, given what was known when
 * it was asked. Null, and nothing stored, where it brought more or somebody else has recorded a poll since: then
 * `recordPoll` must.
 */
export async function recordUnchanged(db: Database, answer: PolledAnswer, known: KnownFeed): Promise<Recorded | null> {
  const found = look(answer, known);
  const { reading } = found.result;
  if (known.row === null || found.isLate || found.news !== 'nothing') return null;
  if (reading.incidents.some(({ resolvedAt }) => resolvedAt === null)) return null;
  const { checkedAt } = known.row;
  const same = checkedAt === null ? isNull(feeds.checkedAt) : eq(feeds.checkedAt, new Date(checkedAt));
  const noted = await db
    .update(feeds)
    .set(rowOf(answer, found))
    .where(and(eq(feeds.url, answer.feed), same))
    .returning({ url: feeds.url });
  return noted.length === 0 ? null : { reading, news: 'nothing' };
}

type Look = {
  readonly known: KnownFeed['row'];
  readonly result: FeedResult;
  readonly news: Recorded['news'];
  /** Older than what is stored: it changes nothing. */
  readonly isLate: boolean;
};

/** What a poll adds to what is known. */
function look(answer: PolledAnswer, known: KnownFeed): Look {
  const { feed, at, notModified = false } = answer;
  const mark = { pageAt: known.row?.pageAt ?? null, readAt: known.row?.readAt ?? null };
  const result = notModified
    ? readAgain(known, feed, at.getTime())
    : inOrder(mark, readFeedWithKind(feed, answer, at.getTime()));
  const checkedAt = known.row?.checkedAt ?? null;
  const isLate = checkedAt !== null && at.getTime() < checkedAt;
  return { known: known.row, result, news: isLate ? 'nothing' : newsOf(known.kept, result.reading), isLate };
}

async function store(tx: Database, answer: PolledAnswer, found: Look): Promise<Recorded> {
  const { feed, at } = answer;
  const { known, result, news, isLate } = found;
  const { reading, listsAllOpen } = result;
  if (isLate) return { reading, news };
  if (news !== 'nothing') {
    await tx.insert(readings).values({ feed, at, state: reading.state, reading: news === 'changed' ? reading : null });
  }
  const readBefore = known?.readAt ?? null;
  if (news === 'changed') await storeIncidents(tx, reading, { readBefore, listsAllOpen });
  else if (mayOverrun(reading)) await storeIncidents(tx, reading, { readBefore, listsAllOpen: false });
  else await touchIncidents(tx, feed, reading.incidents, at);
  const row = rowOf(answer, found);
  await tx
    .insert(feeds)
    .values({ url: feed, ...row })
    .onConflictDoUpdate({ target: feeds.url, set: row });
  return { reading, news };
}

function rowOf(answer: PolledAnswer, { known, result }: Look) {
  const { reading } = result;
  const isRead = reading.state !== 'unknown';
  const failures = isRead ? 0 : (known?.failures ?? 0) + 1;
  return {
    state: reading.state,
    reason: reading.reason,
    checkedAt: answer.at,
    failures,
    ...(isRead ? { readAt: answer.at } : {}),
    ...(isRead && !answer.notModified ? { kind: result.kind, ...validators(answer, result.lasting) } : {}),
    ...(result.pageAt === null ? {} : { pageAt: new Date(result.pageAt) }),
    ...(answer.nextTryAt ? { nextTryAt: answer.nextTryAt(failures) } : {}),
    ...(answer.releases ? { claimedUntil: null } : {}),
  };
}

/** Work under way beyond its announced end: time alone makes that news. */
function mayOverrun({ incidents, at }: Reading): boolean {
  return incidents.some(({ impact, status, scheduledUntil, resolvedAt }) => {
    const isUnderWay = impact === 'maintenance' && status !== 'scheduled' && resolvedAt === null;
    return isUnderWay && scheduledUntil !== null && scheduledUntil < at;
  });
}

/** The validators belong to the body last read; a body that reads otherwise later must be fetched whole again. */
function validators(answer: PolledAnswer, lasting: boolean) {
  return {
    etag: lasting ? (answer.etag ?? null) : null,
    lastModified: lasting ? (answer.lastModified ?? null) : null,
  };
}
