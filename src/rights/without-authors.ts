import type { Plan } from '../match/plan.ts';

type IsIgnored = (network: string, author: string) => boolean;

/** A plan in which nothing is by, or points at, authors who are not to be read. */
export function withoutAuthors(plan: Plan, isIgnored: IsIgnored): Plan {
  const isBy = ({ network, author }: { readonly network: string; readonly author: string }) =>
    isIgnored(network, author);
  const own = new Set(plan.posts.flatMap((post) => (isBy(post) ? [post.uri] : [])));
  const isTheirs = (network: string, uri: string) => own.has(uri) || isIgnored(network, repositoryOf(uri) ?? '');
  const kept = (network: string, uri: string | null) => (uri === null || isTheirs(network, uri) ? null : uri);
  const isFree = (share: { readonly network: string; readonly author: string; readonly subject: string }) =>
    !isBy(share) && !isTheirs(share.network, share.subject);
  return {
    ...plan,
    posts: plan.posts
      .filter((post) => !isBy(post))
      .map((post) => ({ ...post, parent: kept(post.network, post.parent), quoted: kept(post.network, post.quoted) })),
    mentions: plan.mentions.filter(({ post }) => !isBy(post)),
    shares: plan.shares.filter(isFree),
    unplaced: plan.unplaced.filter(isFree),
    engagements: plan.engagements.filter(({ network, subject }) => !isTheirs(network, subject)),
  };
}

/** Bluesky's addresses begin with their author. */
const repositoryOf = (uri: string): string | null => /^at:\/\/(did:[^/]+)/.exec(uri)?.[1] ?? null;
