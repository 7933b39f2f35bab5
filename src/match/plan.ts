import { isOfficialAuthor } from '../catalog/official-author.ts';
import type { Catalogue } from '../catalog/product.ts';
import type { Delete, Edit, Engagement, Gap, Post, StreamItem } from '../sources/item.ts';
import { linkKey } from './link-key.ts';
import { matchPost } from './match-post.ts';
import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';
import { sketchOf } from './sketch.ts';
import { textKey } from './text-key.ts';

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
};

/** What a batch of items amounts to; posts that name no product have left no trace in it. */
export type Plan = {
  readonly posts: readonly Post[];
  readonly mentions: readonly PlannedMention[];
  readonly shares: readonly PlannedShare[];
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
 * own posts, so that a repost right behind its root counts.
 */
export function planItems(items: readonly StreamItem[], tools: PlanTools, roots: Roots): Plan {
  const posts: Post[] = [];
  const mentions: PlannedMention[] = [];
  const shares: PlannedShare[] = [];
  const engagements: Array<Engagement & { product: string }> = [];
  const edits: Edit[] = [];
  const deletions: Delete[] = [];
  const gaps: Gap[] = [];

  const share = (
    subject: string,
    via: PlannedShare['via'],
    item: { uri: string; author: string; network: string; observedAt: number },
  ) => {
    const product = roots.get(subject);
    if (product === undefined) return;
    const { uri, author, network, observedAt } = item;
    shares.push({ product, uri, subject, author, network, via, observedAt });
  };

  for (const item of items) {
    if (item.type === 'post') {
      if (item.quoted !== null) share(item.quoted, 'quote', item);
      const found = matchPost(tools.matcher, item);
      if (found.length === 0) continue;
      posts.push(item);
      roots.set(item.uri, principal(found));
      const copy = { textKey: textKey(item.text), link: linkKey(item.text, item.links), sketch: sketchOf(item.text) };
      for (const mention of found) {
        const product = tools.catalogue.byId.get(mention.product);
        const official = product !== undefined && isOfficialAuthor(product, item.network, item.author, tools.officials);
        mentions.push({ post: item, mention, official, ...copy });
      }
    } else if (item.type === 'repost') share(item.subject, 'repost', item);
    else if (item.type === 'engagement') {
      const product = roots.get(item.subject);
      if (product !== undefined) engagements.push({ ...item, product });
    } else if (item.type === 'edit') edits.push(item);
    else if (item.type === 'delete') {
      deletions.push(item);
      roots.delete(item.uri);
    } else gaps.push(item);
  }
  return { posts, mentions, shares, engagements, edits, deletions, gaps };
}

/** One post is one wave, whatever else it names: that of the product it names first. */
function principal(mentions: readonly Mention[]): string {
  const place = (mention: Mention) => mention.spans[0]?.[0] ?? 0;
  const [first] = [...mentions].sort((a, b) => place(a) - place(b) || (a.product < b.product ? -1 : 1));
  return first?.product ?? '';
}
