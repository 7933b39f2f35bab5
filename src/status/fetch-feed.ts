import type { Resolve } from '../net/guard.ts';
import { guardedRequest } from '../net/guarded-request.ts';
import { decodeBody } from './decode-body.ts';
import { parseTime } from './parse-time.ts';

export type FetchFeedOptions = {
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly signal?: AbortSignal | undefined;
  /** Hosts that may be asked although their address is private. */
  readonly allowHosts: readonly string[];
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly resolve?: Resolve;
  /** Clock against which a Retry-After date is read, milliseconds since 1970. */
  readonly now?: () => number;
};

export type FetchedFeed = {
  /** 0: nobody answered, or the answer broke a bound; `reason` says which. */
  readonly http: number;
  readonly body: string;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly notModified: boolean;
  readonly retryAfterMs: number | null;
  readonly reason: string | null;
};

export type FetchFeed = (url: string, options: FetchFeedOptions) => Promise<FetchedFeed>;

const DAY_MS = 86_400_000;

/** Asks for a feed, conditionally where validators are known. Never throws. */
export async function fetchFeed(url: string, options: FetchFeedOptions): Promise<FetchedFeed> {
  const answer = await guardedRequest(url, {
    headers: {
      accept: 'application/json, application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1',
      ...(options.etag ? { 'if-none-match': options.etag } : {}),
      ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
    },
    allowHosts: options.allowHosts,
    redirects: 3,
    timeoutMs: options.timeoutMs ?? 10_000,
    maxBytes: options.maxBytes ?? 5_000_000,
    signal: options.signal,
    resolve: options.resolve,
  });
  const contentType = answer.headers['content-type'] ?? null;
  return {
    http: answer.http,
    body: decodeBody(answer.body, contentType),
    contentType,
    etag: validator(answer.headers.etag),
    lastModified: validator(answer.headers['last-modified']),
    notModified: answer.http === 304,
    retryAfterMs: retryAfter(answer.headers['retry-after'], (options.now ?? Date.now)()),
    reason: answer.reason,
  };
}

function validator(header: string | undefined): string | null {
  return header !== undefined && header.length <= 500 && /^[\x20-\x7e]+$/.test(header) ? header : null;
}

function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const at = /^\d{1,9}$/.test(header.trim()) ? now + Number(header) * 1000 : parseTime(header);
  return at === null ? null : Math.min(DAY_MS, Math.max(0, at - now));
}
