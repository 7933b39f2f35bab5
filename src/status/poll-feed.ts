import type { Database } from '../../db/open.ts';
import { adapterOf } from './adapters/index.ts';
import { type FetchedFeed, type FetchFeed, fetchFeed } from './fetch-feed.ts';
import { type KnownFeed, knownFeed } from './known-feed.ts';
import { nextTryMs } from './next-try.ts';
import { type PolledAnswer, type Recorded, recordPoll, recordUnchanged } from './record-poll.ts';

const USUAL_MS = 60_000;

export type PollFeedOptions = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly allowHosts: readonly string[];
  /** Whose feed it is: while one of them has an open episode, it is asked every `awaitedMs`. */
  readonly products?: readonly string[];
  readonly intervalMs?: number;
  readonly awaitedMs?: number;
  readonly fetch?: FetchFeed;
  /** The claim on its server ends with what is recorded. */
  readonly releases?: boolean;
  readonly signal?: AbortSignal;
};

/** What one poll brought; `holdHostMs`: for so long the server wants to be left alone, whichever feed of it. */
export type Polled = Recorded & { readonly holdHostMs: number | null };

/**
 * Asks one feed, conditionally, and records what it said and when to ask again. A feed that fails is recorded as
 * `unknown` with the reason and never throws; only the database may. Null, and nothing recorded, when the feed is not
 * due (a wake-up that arrived while it was asked), or when the signal stopped it.
 */
export async function pollFeed(db: Database, url: string, options: PollFeedOptions): Promise<Polled | null> {
  const known = await knownFeed(db, url, options.products);
  const { row } = known;
  if (row?.nextTryAt && row.nextTryAt > options.now()) return null;
  const answer = await ask(url, row, options);
  if (options.signal?.aborted) return null;
  const now = options.now();
  // Our clock may have been set back; readings of one feed stay in order all the same.
  const at = new Date(Math.max(now, row?.checkedAt ?? now));
  const usualMs = options.intervalMs ?? USUAL_MS;
  const wantedMs = known.isAwaited ? (options.awaitedMs ?? usualMs) : usualMs;
  const intervalMs = Math.max(wantedMs, adapterOf(row?.kind)?.leastIntervalMs ?? 0);
  const polled: PolledAnswer = {
    feed: url,
    at,
    ...answer,
    releases: options.releases === true,
    nextTryAt: (failures) =>
      new Date(now + nextTryMs(url, { intervalMs, failures, retryAfterMs: answer.retryAfterMs })),
  };
  const recorded = (await recordUnchanged(db, polled, known)) ?? (await db.transaction((tx) => recordPoll(tx, polled)));
  return { ...recorded, holdHostMs: answer.http === 429 || answer.http === 503 ? answer.retryAfterMs : null };
}

async function ask(url: string, known: KnownFeed['row'], options: PollFeedOptions): Promise<FetchedFeed> {
  try {
    return await (options.fetch ?? fetchFeed)(url, {
      etag: known?.etag ?? null,
      lastModified: known?.lastModified ?? null,
      signal: options.signal,
      allowHosts: options.allowHosts,
      now: options.now,
    });
  } catch (error) {
    const reason = `no answer (${error instanceof Error ? error.message.slice(0, 100) : 'unknown fault'})`;
    const none = { contentType: null, etag: null, lastModified: null, notModified: false, retryAfterMs: null };
    return { http: 0, body: '', reason, ...none };
  }
}
