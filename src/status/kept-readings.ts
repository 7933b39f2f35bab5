import { and, desc, eq, isNotNull, ne, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { readings } from '../../db/schema.ts';
import type { Kept } from './news.ts';
import { type FeedResult, readFeedWithKind } from './read-feed.ts';

/** What "not modified" stands for: the last readable reading. */
export async function readAgain(tx: Database, feed: string, at: number): Promise<FeedResult> {
  const [row] = await tx
    .select()
    .from(readings)
    .where(and(eq(readings.feed, feed), ne(readings.state, 'unknown'), isNotNull(readings.reading)))
    .orderBy(desc(readings.at), desc(readings.id))
    .limit(1);
  if (row?.reading == null) return readFeedWithKind(feed, { http: 304, body: '' }, at);
  return { reading: { ...row.reading, at }, kind: null, skipped: 0, lasting: true, listsAllOpen: false, pageAt: null };
}

/** The newest reading kept of a feed, and when it was last noted. */
export async function newestReading(tx: Database, feed: string): Promise<Kept | null> {
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
