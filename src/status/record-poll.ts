import { and, desc, eq, isNotNull, ne, type SQL } from 'drizzle-orm';
import { type Database, lockForTransaction } from '../../db/open.ts';
import { feeds, readings } from '../../db/schema.ts';
import { inOrder } from './in-order.ts';
import { type Kept, newsOf } from './news.ts';
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

/**
 * Stores one poll, live or recorded, and returns what it says. A reading is kept only when it differs from the one
 * before (see newsOf), an incident keeps the moment we first saw it. A poll older than the newest one stored changes nothing, so a
 * stream may be read again from its start. One transaction at a time stores polls: readings become visible in the order of
 * their ids, by which the fold remembers how far it has got. `tx` must be a transaction.
 */
export async function recordPoll(tx: Database, answer: PolledAnswer): Promise<Reading> {
  const { feed, at } = answer;
  const said = answer.notModified ? null : readFeedWithKind(feed, answer, at.getTime());
  await lockForTransaction(tx, 'readings');
  const [known] = await tx.select().from(feeds).where(eq(feeds.url, feed));
  const mark = { pageAt: known?.pageAt?.getTime() ?? null, readAt: known?.readAt?.getTime() ?? null };
  const result = said === null ? await readAgain(tx, answer) : inOrder(mark, said);
  if (known?.checkedAt && at < known.checkedAt) return result.reading;
  const { reading } = result;
  const isRead = reading.state !== 'unknown';
  const news = newsOf(await newestReading(tx, feed), reading);
  if (news !== 'nothing') {
    await tx.insert(readings).values({ feed, at, state: reading.state, reading: news === 'changed' ? reading : null });
  }
  const { listsAllOpen } = result;
  if (news === 'changed') await storeIncidents(tx, reading, { readBefore: mark.readAt, listsAllOpen });
  else if (mayOverrun(reading)) await storeIncidents(tx, reading, { readBefore: mark.readAt, listsAllOpen: false });
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
  return reading;
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

/** What "not modified" stands for: the last readable reading. */
async function readAgain(tx: Database, answer: PolledAnswer): Promise<FeedResult> {
  const { feed } = answer;
  const at = answer.at.getTime();
  const [row] = await tx
    .select()
    .from(readings)
    .where(and(eq(readings.feed, feed), ne(readings.state, 'unknown'), isNotNull(readings.reading)))
    .orderBy(desc(readings.at), desc(readings.id))
    .limit(1);
  if (row?.reading == null) return readFeedWithKind(feed, { http: 304, body: '' }, at);
  return { reading: { ...row.reading, at }, kind: null, skipped: 0, lasting: true, listsAllOpen: false, pageAt: null };
}

async function newestReading(tx: Database, feed: string): Promise<Kept | null> {
  const newest = async (condition: SQL | undefined) => {
    const [row] = await tx
      .select({ reading: readings.reading, at: readings.at })
      .from(readings)
      .where(condition)
      .orderBy(desc(readings.at), desc(readings.id))
      .limit(1);
    return row;
  };
  const whole = await newest(and(eq(readings.feed, feed), isNotNull(readings.reading)));
  if (whole?.reading == null) return null;
  const noted = await newest(eq(readings.feed, feed));
  return { reading: whole.reading, notedAt: (noted ?? whole).at.getTime() };
}
