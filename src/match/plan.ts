import { isOfficialAuthor } from '../catalog/official-author.ts';
import type { Catalogue } from '../catalog/product.ts';
import type { Delete, Edit, Engagement, Gap, Post, StreamItem } from '../sources/item.ts';
import { type FoundByPost, findInPost } from './found.ts';
import { matchPost } from './match-post.ts';
import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';
import { noteUnnamed, sharesOf, type Unnamed } from './unnamed.ts';
import { keepUnplaced, productOfQuotes, type Unplaced, type UnplacedShare } from './unplaced.ts';

export type PlannedMention = {
  readonly post: Post;
  readonly mention: Mention;
  readonly official: boolean;
  readonly textKey: string;
  /** The page the post links ('': none), and what its text is made of ('': too short). */
  readonly link: string;
  readonly sketch: string;
};

export type PlannedShare = {
  readonly product: string;
  readonly uri: string;
  readonly subject: string;
  readonly author: string;
  readonly network: string;
  readonly via: 'repost' | 'quote';
  readonly observedAt: number;
  /** When its root became known, where that was later. */
  readonly placedAt: number | null;
};

/** What a batch of items amounts to; posts that name no product have left no trace in it. */
export type Plan = {
  readonly posts: readonly Post[];
  readonly mentions: readonly PlannedMention[];
  readonly shares: readonly PlannedShare[];
  /** Shares of posts never read, to be kept until it is known what those are about; and those of which it is known now. */
  readonly unplaced: readonly UnplacedShare[];
  readonly placed: readonly string[];
  readonly engagements: ReadonlyArray<Engagement & { readonly product: string }>;
  readonly edits: readonly Edit[];
  readonly deletions: readonly Delete[];
  readonly gaps: readonly Gap[];
};

/** The product that a post we know is a root of: the one it names first. Posts we do not know are absent. */
export type Roots = Map<string, string>;

export type PlanTools = {
  readonly matcher: Matcher;
  readonly catalogue: Catalogue;
  /** DIDs of the official handles that were looked up; absent: none. */
  readonly officials?: ReadonlyMap<string, string>;
  /** Takes in reposts of posts of which nothing is known, for their network to be asked; absent: it cannot be asked. */
  readonly unnamed?: Unnamed;
  /** What posts say, as far as it was found before; absent: nothing. */
  readonly found?: FoundByPost;
};

/** Addresses of the posts that a batch reposts, quotes or counts: what must be looked up before it can be planned. */
export function subjectsOf(items: readonly StreamItem[]): Set<string> {
  const subjects = new Set<string>();
  for (const item of items) {
    if (item.type === 'repost' || item.type === 'engagement') subjects.add(item.subject);
    else if (item.type === 'post' && item.quoted !== null) subjects.add(item.quoted);
  }
  return subjects;
}

/**
 * Decides what to store of a batch, in the order of its items. `roots` holds the known subjects and takes in the batch's
 * own posts, so that a repost right behind its root counts; `unplaced` the kept shares of the others, likewise. Removals
 * were spelt out before (spellRemovals).
 */
export function planItems(
  items: readonly StreamItem[],
  tools: PlanTools,
  roots: Roots,
  unplaced: Unplaced = new Map(),
): Plan {
  const posts: Post[] = [];
  const mentions: PlannedMention[] = [];
  const shares: PlannedShare[] = [];
  const waiting = new Set<UnplacedShare>();
  const placed: string[] = [];
  const engagements: Array<Engagement & { product: string }> = [];
  const edits: Edit[] = [];
  const deletions: Delete[] = [];
  const gaps: Gap[] = [];

  /** The root is about this product: what was shared of it before counts from now on. */
  const place = (subject: string, product: string, placedAt: number) => {
    roots.set(subject, product);
    placed.push(subject);
    for (const one of unplaced.get(subject) ?? []) {
      const { names: _, ...share } = one;
      shares.push({ ...share, product, placedAt });
      waiting.delete(one);
    }
    unplaced.delete(subject);
  };

  const share = (
    subject: string,
    via: PlannedShare['via'],
    item: { uri: string; author: string; network: string; observedAt: number },
    names: string | null,
  ) => {
    const { uri, author, network, observedAt } = item;
    const given = { uri, subject, author, network, via, observedAt };
    const known = roots.get(subject);
    if (known !== undefined) {
      shares.push({ ...given, product: known, placedAt: null });
      return;
    }
    const one = { ...given, names };
    if (!keepUnplaced(unplaced, one)) return;
    waiting.add(one);
    const product = names === null ? null : productOfQuotes(unplaced.get(subject) ?? []);
    if (product !== null) place(subject, product, observedAt);
  };

  for (const item of items) {
    if (item.type === 'post') {
      const before = tools.found?.get(item);
      const found = before === undefined ? findInPost(tools.matcher, item) : before;
      const names = found === null ? null : principal(found.mentions);
      if (item.quoted !== null) share(item.quoted, 'quote', item, names);
      if (found === null || names === null) continue;
      posts.push(item);
      roots.set(item.uri, names);
      // Reposts that came before their post, in another batch. They wait on until this one is stored (takeShares).
      for (const { type: _, ...early } of tools.unnamed === undefined ? [] : sharesOf(tools.unnamed, item.uri)) {
        const placedAt = item.observedAt > early.observedAt ? item.observedAt : null;
        shares.push({ ...early, product: names, via: 'repost', placedAt });
      }
      const { textKey, link, sketch } = found;
      for (const mention of found.mentions) {
        const product = tools.catalogue.byId.get(mention.product);
        const official = product !== undefined && isOfficialAuthor(product, item.network, item.author, tools.officials);
        mentions.push({ post: item, mention, official, textKey, link, sketch });
      }
    } else if (item.type === 'repost') {
      if (roots.has(item.subject) || unplaced.has(item.subject)) share(item.subject, 'repost', item, null);
      else if (tools.unnamed !== undefined) noteUnnamed(tools.unnamed, item);
    } else if (item.type === 'engagement') {
      const product = roots.get(item.subject);
      if (product !== undefined) engagements.push({ ...item, product });
    } else if (item.type === 'edit') edits.push(item);
    else if (item.type === 'delete') {
      deletions.push(item);
      roots.delete(item.uri);
      unplaced.delete(item.uri);
    } else if (item.type === 'gap') gaps.push(item);
  }
  return { posts, mentions, shares, unplaced: [...waiting], placed, engagements, edits, deletions, gaps };
}

/** The product that a post is a root of: the one it names first; null where it names none. */
export function productNamed(matcher: Matcher, post: Post): string | null {
  const found = matchPost(matcher, post);
  return found.length === 0 ? null : principal(found);
}

/** A plan of nothing. */
export function emptyPlan(): Plan {
  const none = { posts: [], mentions: [], shares: [], unplaced: [], placed: [] };
  return { ...none, engagements: [], edits: [], deletions: [], gaps: [] };
}

/** One post is one wave, whatever else it names: that of the product it names first. */
function principal(mentions: readonly Mention[]): string {
  const place = (mention: Mention) => mention.spans[0]?.[0] ?? 0;
  const [first] = [...mentions].sort((a, b) => place(a) - place(b) || (a.product < b.product ? -1 : 1));
  return first?.product ?? '';
}
