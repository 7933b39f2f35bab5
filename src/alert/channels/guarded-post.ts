import { guardedRequest } from '../../net/guarded-request.ts';
import type { SendPost } from './post-json.ts';

export type GuardedPostOptions = {
  /** Hosts that may be told although their address is private. */
  readonly allowHosts: readonly string[];
  /** Default 10 s. */
  readonly timeoutMs?: number;
};

const MOST_ANSWER_BYTES = 64 * 1024;

/** Posts to addresses that users configured: public ones only, unless allowed by name; no redirect is followed. */
export function guardedPost({ allowHosts, timeoutMs = 10_000 }: GuardedPostOptions): SendPost {
  return async ({ method = 'POST', url, headers, body, signal }) => {
    const answer = await guardedRequest(url, {
      method,
      headers,
      body,
      allowHosts,
      redirects: 0,
      timeoutMs,
      maxBytes: MOST_ANSWER_BYTES,
      signal,
    });
    if (answer.http === 0) throw new Error(answer.reason ?? 'no answer');
    return { status: answer.http, headers: answer.headers, body: answer.body.toString('utf8') };
  };
}
