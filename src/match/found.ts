import type { Post } from '../sources/item.ts';
import { linkKey } from './link-key.ts';
import { matchPost } from './match-post.ts';
import type { Matcher } from './matcher.ts';
import type { Mention } from './mention.ts';
import { sketchOf } from './sketch.ts';
import { textKey } from './text-key.ts';

/** What a post says of products, and what copies of it have in common with it. */
export type Found = {
  readonly mentions: readonly Mention[];
  readonly textKey: string;
  /** The page the post links ('': none), and what its text is made of ('': too short). */
  readonly link: string;
  readonly sketch: string;
};

/** By post; null: it names no product. */
export type FoundByPost = ReadonlyMap<Post, Found | null>;

/** What a post says of products; null where it names none. */
export function findInPost(matcher: Matcher, post: Post): Found | null {
  const mentions = matchPost(matcher, post);
  if (mentions.length === 0) return null;
  const { text, links } = post;
  return { mentions, textKey: textKey(text), link: linkKey(text, links), sketch: sketchOf(text) };
}
