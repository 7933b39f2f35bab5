import { inArray, sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { episodes } from '../../db/schema.ts';
import type { Kept } from './news.ts';
import type { Reading } from './official.ts';
import { type FeedResult, readFeedWithKind } from './read-feed.ts';

/** What is remembered of a feed when it is asked. Times in ms since 1970. */
export type KnownFeed = {
  /** Null where the feed has no row. */
  readonly row: {
    readonly kind: string | null;
    readonly etag: string | null;
    readonly lastModified: string | null;
    readonly failures: number;
    readonly checkedAt: number | null;
    readonly readAt: number | null;
    readonly nextTryAt: number | null;
    readonly pageAt: number | null;
  } | null;
  /** The newest reading kept, and when it was last noted. */
  readonly kept: Kept | null;
  /** The last one that could be read: what "not modified" stands for. */
  readonly readable: Reading | null;
  /** One of the products asked about has an open episode: people wait for the page's word. */
  readonly isAwaited: boolean;
};

type Row = { [Key in keyof NonNullable<KnownFeed['row']>]: NonNullable<KnownFeed['row']>[Key] } & {
  isKnown: boolean;
  isAwaited: boolean;
  whole: Reading | null;
  noted: number | null;
  readable: Reading | null;
};

const millis = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`);

/** All that a poll needs to know, in one statement: most polls bring nothing new, and this is then half their work. */
export async function knownFeed(db: Database, feed: string, products: readonly string[] = []): Promise<KnownFeed> {
  const awaited =
    products.length === 0
      ? sql`false`
      : sql`exists (select 1 from episodes where closed_at is null and ${inArray(episodes.product, [...products])})`;
  const newest = sql.raw('order by at desc, id desc limit 1');
  const [row] = await queryRows<Row>(
    db,
    sql`select f.url is not null as "isKnown", f.kind, f.etag, f.last_modified as "lastModified", f.failures,
               ${millis('f.checked_at')} as "checkedAt", ${millis('f.read_at')} as "readAt",
               ${millis('f.next_try_at')} as "nextTryAt", ${millis('f.page_at')} as "pageAt",
               w.reading as whole, r.reading as readable, ${awaited} as "isAwaited", ${millis('n.at')} as noted
        from (select ${feed}::text as url) u
        left join feeds f on f.url = u.url
        left join lateral (
          select reading from readings
          where feed = u.url and reading is not null and state <> 'unknown' ${newest}) r on true
        left join lateral (
          select reading from readings where feed = u.url and reading is not null
            and (f.url is null or f.state = 'unknown') ${newest}) w on true
        left join lateral (select at from readings where feed = u.url ${newest}) n on true`,
  );
  if (row === undefined) throw new Error('a statement without a table gave no row');
  const { isKnown, whole, noted, readable, isAwaited, ...columns } = row;
  // Of a page that can be read the newest is the one that could.
  const newestWhole = whole ?? readable;
  return {
    row: isKnown ? columns : null,
    kept: newestWhole === null ? null : { reading: newestWhole, notedAt: noted ?? newestWhole.at },
    readable,
    isAwaited,
  };
}

/** What "not modified" stands for. */
export function readAgain({ readable }: KnownFeed, feed: string, at: number): FeedResult {
  if (readable === null) return readFeedWithKind(feed, { http: 304, body: '' }, at);
  return { reading: { ...readable, at }, kind: null, leftOut: [], lasting: true, listsAllOpen: false, pageAt: null };
}
