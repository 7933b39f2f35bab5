import { z } from 'zod';
import { guardedRequest } from '../../net/guarded-request.ts';
import type { Post } from '../item.ts';
import { POST, parseEvent } from './event.ts';
import { itemOfCommit } from './item-of-commit.ts';
import type { ResolveOptions } from './resolve-handles.ts';

/** Most posts that one look-up answers for. */
export const POSTS_AT_ONCE = 25;
/** What the network would refuse spoils the answer about all others. */
const POST_URI = /^at:\/\/did:[a-z0-9]{1,32}:[A-Za-z0-9._:%-]{1,256}\/app\.bsky\.feed\.post\/[A-Za-z0-9._:~-]{1,512}$/;
const MAX_BYTES = 2_000_000;

const answerShape = z.object({
  posts: z.array(z.object({ uri: z.string().max(2048), record: z.record(z.string(), z.unknown()) })).max(100),
});

/**
 * Looks up posts by address, at most 25; those that are gone or cannot be read are left out.
 * @param observedAt when they were looked up, ms since 1970
 * @returns null: no answer, ask again later
 */
export async function getPosts(
  uris: readonly string[],
  observedAt: number,
  { api, allowHosts, signal }: ResolveOptions,
): Promise<Post[] | null> {
  const asked = new Set(uris.slice(0, POSTS_AT_ONCE).filter((uri) => POST_URI.test(uri)));
  if (asked.size === 0) return [];
  const address = new URL('/xrpc/app.bsky.feed.getPosts', api);
  for (const uri of asked) address.searchParams.append('uris', uri);
  const answer = await guardedRequest(address.href, {
    method: 'GET',
    headers: { accept: 'application/json' },
    allowHosts,
    redirects: 1,
    timeoutMs: 10_000,
    maxBytes: MAX_BYTES,
    signal,
  });
  // What it refuses for good it would refuse again; all else may come yet.
  if (answer.http === 400) return [];
  if (answer.http !== 200) return null;
  return parseAnswer(answer.body.toString('utf8'))
    .filter(({ uri }) => asked.has(uri))
    .flatMap(({ uri, record }) => toPost(uri, record, observedAt) ?? []);
}

function parseAnswer(text: string): z.output<typeof answerShape>['posts'] {
  try {
    return answerShape.parse(JSON.parse(text)).posts;
  } catch {
    return [];
  }
}

/** The post of a record that was looked up; null where it is none. */
export function toPost(uri: string, record: Readonly<Record<string, unknown>>, observedAt: number): Post | null {
  const [did, collection, rkey] = uri.replace('at://', '').split('/');
  if (collection !== POST) return null;
  const commit = { operation: 'create', collection, rkey, record };
  const event = parseEvent({ kind: 'commit', did, time_us: observedAt * 1000, commit });
  if (typeof event === 'string' || event.kind !== 'commit') return null;
  const item = itemOfCommit(event);
  return typeof item !== 'string' && item.type === 'post' ? item : null;
}
