import type { FetchedFeed } from './fetch-feed.ts';
import { type FeedResult, readFeedWithKind } from './read-feed.ts';
import { linkedFeeds, wellKnownFeeds } from './well-known.ts';

/** One address that was asked, and what became of it; `reason` null: it could be read. */
export type Tried = { readonly address: string; readonly http: number; readonly reason: string | null };

export type FoundFeed = {
  readonly address: string;
  readonly answer: FetchedFeed;
  readonly result: FeedResult;
};

export type Search = {
  /** Null when nothing that was asked could be read. */
  readonly found: FoundFeed | null;
  readonly tried: readonly Tried[];
};

/**
 * Looks for the feed of a page: at the address itself, then where pages are known to keep theirs, then where the page
 * says that readers may subscribe. One request at a time, and none after a host that does not answer.
 * @param now when an answer came, ms since 1970
 */
export async function findFeed(
  page: URL,
  ask: (address: string) => Promise<FetchedFeed>,
  now: () => number,
): Promise<Search> {
  const tried: Tried[] = [];
  const waiting = [page.href];
  let linked: string[] = [];
  for (let at = 0; at < waiting.length; at++) {
    const address = waiting[at]!;
    const answer = await ask(address);
    const result = readFeedWithKind(address, answer, now());
    tried.push({ address, http: answer.http, reason: result.kind === null ? result.reading.reason : null });
    if (result.kind !== null) return { found: { address, answer, result }, tried };
    if (at === 0) {
      // Who is not there at all has no other addresses either.
      if (answer.http === 0) return { found: null, tried };
      linked = linkedFeeds(answer.body, page);
      waiting.push(...wellKnownFeeds(page));
    }
    if (at === waiting.length - 1 && linked.length > 0) {
      waiting.push(...linked.filter((one) => !waiting.includes(one)));
      linked = [];
    }
  }
  return { found: null, tried };
}
