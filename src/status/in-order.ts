import type { FeedResult } from './read-feed.ts';

/** A page that has gone back for longer than this was set back on purpose, and is believed again. */
const BACK_AT_MOST_MS = 15 * 60_000;

/** What is remembered of the newest page: the vendor's own time of it, and when it was last read, ms since 1970. */
export type PageMark = { readonly pageAt: number | null; readonly readAt: number | null };

/**
 * The result, or `unknown` where the page's own clock has run backwards: a cache gave an older copy than the one read
 * before, and what it says has been overtaken.
 */
export function inOrder(before: PageMark, result: FeedResult): FeedResult {
  const { reading, pageAt } = result;
  if (pageAt === null || before.pageAt === null || before.readAt === null || pageAt >= before.pageAt) return result;
  if (reading.at - before.readAt > BACK_AT_MOST_MS) return result;
  const minutes = Math.max(1, Math.round((before.pageAt - pageAt) / 60_000));
  const reason = `a copy that is ${minutes} min older than the page read before`;
  const nothing = { state: 'unknown' as const, reason, components: [], incidents: [] };
  return {
    ...result,
    reading: { ...reading, ...nothing },
    kind: null,
    lasting: false,
    listsAllOpen: false,
    pageAt: null,
  };
}
