import type { Decision } from '../alert/episode.ts';

/** A decision that names these posts no more among those that stand for it; what it counted stays as it was decided. */
export function withoutPosts(decision: Decision, gone: ReadonlySet<string>): Decision {
  const { change } = decision;
  const kept = (uris: readonly string[]) => uris.filter((uri) => !gone.has(uri));
  const upstream = change.upstream === null ? null : { ...change.upstream, posts: kept(change.upstream.posts) };
  return { ...decision, change: { ...change, upstream, posts: kept(change.posts) } };
}
