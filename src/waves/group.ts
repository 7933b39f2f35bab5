import { shortKey } from '../count/hash.ts';
import { recall, remember } from '../count/memory.ts';
import { DAY } from '../count/time.ts';
import type { MentionHappening } from '../detect/happening.ts';
import { areCopies, bandsOf } from '../match/sketch.ts';
import { grow, isOpen, keepRoot, type Root, type Waves } from './cascade.ts';
import { noteCopy, sayOwn } from './copied.ts';
import type { Group, Groups } from './groups.ts';
import { putRecent, recentOf } from './recent.ts';

const SEEDS_KEPT = 100;
const BANDS_KEPT = 500;
const MEMBERS_KEPT = 500;
const AUTHORS_KEPT = 2_000;
const POSTS_KEPT = 8;

/** The group that a mention has made grow, if any, and the key that all copies of its text have in common. */
export type Joined = { readonly root: Root | null; readonly textKey: string };

/**
 * Takes in a post: into the group of its link, else into that of its text. An author counts once in a group; quotes belong
 * to what they quote, and bots to nothing. O(1) amortised.
 */
export function joinGroup(waves: Waves, mention: MentionHappening): Joined {
  const { groups } = waves;
  const { link = '', sketch = '' } = mention;
  const copies = sketch === '' ? null : seedOfCopy(groups, mention, sketch);
  const textKey = copies === null ? mention.textKey : recentOf(groups.seeds, copies)!.textKey;
  if (mention.bot || mention.postKind === 'quote') return { root: null, textKey };
  const key = link === '' ? copies : seedOf(groups, `l${shortKey(link)}`, mention, '');
  if (key === null) return { root: null, textKey };
  const about = link === '' ? 'copies' : 'link';
  const root = groupOf(
    waves,
    key,
    mention,
    about === 'link' ? `https://${link}` : recentOf(groups.seeds, key)!.uri,
    about,
  );
  if (root === null || !isNewAuthor(groups, key, mention)) return { root: null, textKey };
  enter(groups, root, mention.uri);
  grow(root, mention.at, 1);
  if (about === 'copies') noteCopy(groups, root, mention.at);
  return { root, textKey };
}

/** Counts shares of a post for the group it is in; `author` null where only a total was told. */
export function shareInGroup(
  waves: Waves,
  share: { readonly subject: string; readonly network: string; readonly at: number },
  author: string | null,
  count: number,
): Root | null {
  const root = groupWith(waves, share.subject);
  if (root === null || root.group === null || count <= 0) return null;
  if (author !== null && !isNewAuthor(waves.groups, root.group.key, { network: share.network, author, at: share.at }))
    return null;
  const post = root.group.posts.find(({ uri }) => uri === share.subject);
  if (post !== undefined) post.shares += count;
  else enter(waves.groups, root, share.subject, count);
  root.group.posts.sort((a, b) => b.shares - a.shares);
  grow(root, share.at, count);
  return root;
}

/** The group that a post is in, or null. */
export function groupWith(waves: Waves, uri: string): Root | null {
  const key = recentOf(waves.groups.members, memberKey(uri));
  const root = key === undefined ? undefined : waves.roots[key];
  return root?.group?.key === key ? (root ?? null) : null;
}

/** The post was deleted: it is shown no more. */
export function leaveGroup(waves: Waves, uri: string): void {
  const root = groupWith(waves, uri);
  if (root?.group) root.group.posts = root.group.posts.filter((post) => post.uri !== uri);
}

/** One post brings most of it: the wave is that post's, not the group's. */
export function isOfOnePost({ total, group }: Root): boolean {
  return group !== null && 2 * (1 + (group.posts[0]?.shares ?? 0)) > total;
}

function seedOfCopy(groups: Groups, mention: MentionHappening, sketch: string): string {
  for (const band of bandsOf(sketch)) {
    const key = recentOf(groups.bands, `b${band}`);
    const seed = key === undefined ? undefined : recentOf(groups.seeds, key);
    if (key !== undefined && seed !== undefined && areCopies(seed.sketch, sketch))
      return seedOf(groups, key, mention, '');
  }
  if (!mention.bot) sayOwn(groups, mention.at);
  return seedOf(groups, `c${shortKey(mention.uri)}`, mention, sketch);
}

/** Plants a seed, or makes a known one the newest. */
function seedOf(groups: Groups, key: string, mention: MentionHappening, sketch: string): string {
  const { at, uri, network } = mention;
  const author = shortKey(mention.author);
  const known = recentOf(groups.seeds, key);
  const seed = known ?? { at, uri, author, network, textKey: mention.textKey || key, sketch };
  putRecent(groups.seeds, key, seed, SEEDS_KEPT);
  if (seed.sketch !== '') for (const band of bandsOf(seed.sketch)) putRecent(groups.bands, `b${band}`, key, BANDS_KEPT);
  return key;
}

/** The group of a seed: made when a second author comes; a day old it begins anew. */
function groupOf(
  waves: Waves,
  key: string,
  mention: MentionHappening,
  uri: string,
  about: Group['about'],
): Root | null {
  const seed = recentOf(waves.groups.seeds, key)!;
  const known = waves.roots[key];
  if (known?.group) {
    if (mention.at > known.at + DAY && !isOpen(known)) {
      const before = Math.max(known.total, known.group.before / 2);
      const fresh = { at: mention.at, total: 0, bins: [], fifthAt: null, wave: null };
      Object.assign(known, fresh, { group: { ...known.group, before, posts: [] } });
    }
    return known;
  }
  if (seed.author === shortKey(mention.author)) return null;
  const root = keepRoot(waves, key, {
    uri,
    network: seed.network,
    at: Math.min(seed.at, mention.at),
    group: { about, key, posts: [], before: 0 },
  });
  isNewAuthor(waves.groups, key, { network: seed.network, author: seed.author, at: seed.at });
  enter(waves.groups, root, seed.uri);
  grow(root, root.at, 1);
  return root;
}

function isNewAuthor(
  groups: Groups,
  key: string,
  { network, author, at }: { readonly network: string; readonly author: string; readonly at: number },
): boolean {
  const name = shortKey(`${key} ${network} ${author}`);
  const isNew = recall(groups.authors, name) === undefined;
  remember(groups.authors, name, at, AUTHORS_KEPT);
  return isNew;
}

function enter(groups: Groups, root: Root, uri: string, shares = 0): void {
  if (root.group === null) return;
  putRecent(groups.members, memberKey(uri), root.group.key, MEMBERS_KEPT);
  const { posts } = root.group;
  if (posts.length < POSTS_KEPT) posts.push({ uri, shares });
  else if (posts.at(-1)!.shares < shares) posts[posts.length - 1] = { uri, shares };
}

function memberKey(uri: string): string {
  return `m${shortKey(uri)}`;
}
