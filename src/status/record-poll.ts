import { eq } from 'drizzle-orm';
import { type Database, lockForTransaction } from '../../db/open.ts';
import { feeds, readings } from '../../db/schema.ts';
import { inOrder } from './in-order.ts';
import { newestReading, readAgain } from './kept-readings.ts';
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
  const said = answer.notModified ? null : readFeedWithKind(answer.feed, answer, answer.at.getTime());
  const first = await look(tx, answer, said);
  // Most polls bring nothing new: they wait for nobody.
  if (first.news === 'nothing' && !mayOverrun(first.result.reading)) return store(tx, answer, first);
  await lockForTransaction(tx, 'readings');
  return store(tx, answer, await look(tx, answer, said));
}

type Look = {
  readonly known: typeof feeds.$inferSelect | undefined;
  readonly result: FeedResult;
  readonly news: Recorded['news'];
  /** Older than what is stored: it changes nothing. */
  readonly isLate: boolean;
};

/** What a poll adds to what is known by now. */
async function look(tx: Database, { feed, at }: PolledAnswer, said: FeedResult | null): Promise<Look> {
  const [known] = await tx.select().from(feeds).where(eq(feeds.url, feed));
  const mark = { pageAt: known?.pageAt?.getTime() ?? null, readAt: known?.readAt?.getTime() ?? null };
  const result = said === null ? await readAgain(tx, feed, at.getTime()) : inOrder(mark, said);
  const isLate = known?.checkedAt != null && at < known.checkedAt;
  const news = isLate ? 'nothing' : newsOf(await newestReading(tx, feed), result.reading);
  return { known, result, news, isLate };
}

async function store(tx: Database, answer: PolledAnswer, { known, result, news, isLate }: Look): Promise<Recorded> {
  const { feed, at } = answer;
  const { reading, listsAllOpen } = result;
  if (isLate) return { reading, news };
  const isRead = reading.state !== 'unknown';
  if (news !== 'nothing') {
    await tx.insert(readings).values({ feed, at, state: reading.state, reading: news === 'changed' ? reading : null });
  }
  const readBefore = known?.readAt?.getTime() ?? null;
  if (news === 'changed') await storeIncidents(tx, reading, { readBefore, listsAllOpen });
  else if (mayOverrun(reading)) await storeIncidents(tx, reading, { readBefore, listsAllOpen: false });
  else await touchIncidents(tx, feed, reading.incidents, at);

  const failures = isRead ? 0 : (known?.failures ?? 0) + 1;
  const row = {
    state: reading.state,
    reason: reading.reason,
    checkedAt: at,
    failures,
    ...(isRead ? { readAt: at } : {}),
    ...(isRead && !answer.notModified ? { kind: result.kind, ...validators(answer, result.lasting) } : {}),
    ...(result.pageAt === null ? {} : { pageAt: new Date(result.pageAt) }),
    ...(answer.nextTryAt ? { nextTryAt: answer.nextTryAt(failures) } : {}),
  };
  await tx
    .insert(feeds)
    .values({ url: feed, ...row })
    .onConflictDoUpdate({ target: feeds.url, set: row });
  return { reading, news };
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
