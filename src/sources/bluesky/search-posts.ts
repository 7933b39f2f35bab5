import { z } from 'zod';
import type { BlueskyAccount } from '../../config.ts';
import { guardedRequest } from '../../net/guarded-request.ts';
import type { Post } from '../item.ts';
import { parseTime } from '../parse-time.ts';
import { toPost } from './get-posts.ts';

const MAX_BYTES = 4_000_000;
const AT_ONCE = 100;

const sessionShape = z.object({ accessJwt: z.string().min(1).max(10_000) });
const pageShape = z.object({
  cursor: z.string().max(1000).optional(),
  posts: z
    .array(z.object({ uri: z.string().max(2048), record: z.record(z.string(), z.unknown()), indexedAt: z.string() }))
    .max(AT_ONCE),
});

export type Search = {
  readonly words: string;
  readonly from: Date;
  readonly to: Date;
  /** Where the page before ended; null: the first. */
  readonly cursor: string | null;
};
/** A page of what was found, newest first; null: no answer, ask again after so long. */
export type Found = { readonly posts: readonly Post[]; readonly cursor: string | null } | { readonly waitMs: number };
export type SearchPosts = (search: Search, signal: AbortSignal) => Promise<Found>;

const REFUSED_MS = 15 * 60_000;
const AWAY_MS = 60_000;

/** Searches Bluesky by an account of ours. A post counts from when the network saw it, as if it had been read. */
export function searchBluesky(
  { service, identifier, password }: BlueskyAccount,
  allowHosts: readonly string[],
): SearchPosts {
  let token: string | null = null;
  const ask = (method: string, options: { headers: Record<string, string>; body?: string }, signal: AbortSignal) =>
    guardedRequest(new URL(`/xrpc/${method}`, service).href, {
      method: options.body === undefined ? 'GET' : 'POST',
      ...options,
      allowHosts,
      redirects: 0,
      timeoutMs: 20_000,
      maxBytes: MAX_BYTES,
      signal,
    });

  async function logIn(signal: AbortSignal): Promise<string | null> {
    const body = JSON.stringify({ identifier, password });
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const answer = await ask('com.atproto.server.createSession', { headers, body }, signal);
    return answer.http === 200 ? (parsed(sessionShape, answer.body)?.accessJwt ?? null) : null;
  }

  return async ({ words, from, to, cursor }, signal) => {
    token ??= await logIn(signal);
    if (token === null) return { waitMs: REFUSED_MS };
    const query = new URLSearchParams({ q: `"${words.replaceAll('"', '')}"`, sort: 'latest', limit: String(AT_ONCE) });
    query.set('since', from.toISOString());
    query.set('until', to.toISOString());
    if (cursor !== null) query.set('cursor', cursor);
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    const answer = await ask(`app.bsky.feed.searchPosts?${query}`, { headers }, signal);
    // A session ends after some hours: the next try logs in again.
    if (answer.http === 400 || answer.http === 401) token = null;
    if (answer.http === 429) return { waitMs: retryAfter(answer.headers['retry-after']) };
    const page = answer.http === 200 ? parsed(pageShape, answer.body) : null;
    if (page === null) return { waitMs: AWAY_MS };
    const posts = page.posts.flatMap(({ uri, record, indexedAt }) => {
      const at = parseTime(indexedAt);
      const isWithin = at !== null && at >= from.getTime() && at <= to.getTime();
      return isWithin ? (toPost(uri, record, at) ?? []) : [];
    });
    return { posts, cursor: page.cursor ?? null };
  };
}

function parsed<Output>(shape: z.ZodType<Output>, body: Buffer): Output | null {
  try {
    return shape.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}

function retryAfter(seconds: string | undefined): number {
  const given = Number(seconds);
  return Number.isFinite(given) && given > 0 ? Math.min(given * 1000, REFUSED_MS) : AWAY_MS;
}
