import { and, asc, desc, eq, gte, inArray, lt, lte, or, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { mentions, posts } from '../../db/schema.ts';
import type { Label, Symptom } from '../classify/label.ts';
import type { EpisodeRow } from './episodes.ts';
import { MINUTE_MS } from './moment.ts';

/** A post as it counts for one product: what it says and why we think so. Text and author are hostile. */
export type PostRow = {
  readonly uri: string;
  readonly url: string | null;
  readonly network: string;
  readonly author: string;
  readonly text: string;
  readonly kind: 'post' | 'reply' | 'quote';
  readonly bot: boolean;
  readonly official: boolean;
  readonly observedAt: number;
  readonly createdAt: number | null;
  readonly editedAt: number | null;
  readonly confidence: number;
  readonly why: string;
  readonly component: string | null;
  /** Null until it has been judged. */
  readonly label: Label | null;
  readonly signal: number | null;
  readonly symptom: Symptom | null;
  readonly blames: string | null;
  readonly lang: string | null;
  readonly reasons: readonly string[];
};

export type PostCursor = { readonly observedAt: number; readonly uri: string };

export type PostFilter = {
  /** Only these labels; absent: every label, judged or not. */
  readonly labels?: readonly Label[] | undefined;
  readonly after?: PostCursor | undefined;
  readonly limit?: number | undefined;
};

/** The onset is an estimate to the minute; what was said shortly before it belongs to the picture. */
const BEFORE_ONSET_MS = 2 * MINUTE_MS;

/**
 * Posts that name the episode's product while it lasted, newest first; of a wave its root and the posts that quote it, or
 * the posts with its link, or some of its copies.
 */
export async function episodePosts(
  db: Database,
  episode: Pick<EpisodeRow, 'product' | 'kind' | 'onset' | 'closedAt' | 'latest'>,
  filter: PostFilter = {},
): Promise<{ posts: PostRow[]; next: PostCursor | null }> {
  const limit = filter.limit ?? 50;
  const { labels, after } = filter;
  const where: Array<SQL | undefined> = [eq(mentions.product, episode.product)];
  const { wave, posts: named } = episode.latest.change;
  if (episode.kind === 'wave' && wave !== null) {
    if (wave.about === 'link') where.push(eq(mentions.link, wave.root.replace(/^https:\/\//, '')));
    else if (wave.about === 'copies') where.push(inArray(posts.uri, [wave.root, ...named]));
    else where.push(or(eq(posts.uri, wave.root), eq(posts.quoted, wave.root)));
  } else {
    where.push(gte(mentions.observedAt, new Date(episode.onset - BEFORE_ONSET_MS)));
    if (episode.closedAt !== null) where.push(lte(mentions.observedAt, new Date(episode.closedAt)));
  }
  if (labels !== undefined) where.push(inArray(mentions.label, [...labels]));
  if (after !== undefined) {
    const observedAt = new Date(after.observedAt);
    where.push(
      or(lt(mentions.observedAt, observedAt), and(eq(mentions.observedAt, observedAt), lt(mentions.uri, after.uri))),
    );
  }
  const rows = await select(db)
    .where(and(...where))
    .orderBy(desc(mentions.observedAt), desc(mentions.uri))
    .limit(limit + 1);
  const page = rows.slice(0, limit).map(toPost);
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? { observedAt: last.observedAt, uri: last.uri } : null;
  return { posts: page, next };
}

/** The posts a decision names, as far as they are still kept, in the order named. */
export async function namedPosts(db: Database, product: string, uris: readonly string[]): Promise<PostRow[]> {
  if (uris.length === 0) return [];
  const rows = await select(db)
    .where(and(eq(mentions.product, product), inArray(mentions.uri, uris.slice(0, 100))))
    .orderBy(asc(mentions.observedAt));
  const byUri = new Map(rows.map((row) => [row.posts.uri, toPost(row)]));
  return uris.flatMap((uri) => byUri.get(uri) ?? []);
}

/** Newest judged posts that speak of a problem of the product between two times. */
export async function signalPosts(
  db: Database,
  product: string,
  range: { from: number; to: number },
  limit = 20,
): Promise<PostRow[]> {
  const rows = await select(db)
    .where(
      and(
        eq(mentions.product, product),
        gte(mentions.observedAt, new Date(range.from)),
        lt(mentions.observedAt, new Date(range.to)),
        gte(mentions.signal, 0.5),
        eq(mentions.official, false),
      ),
    )
    .orderBy(desc(mentions.observedAt), desc(mentions.uri))
    .limit(limit);
  return rows.map(toPost);
}

function select(db: Database) {
  return db.select().from(mentions).innerJoin(posts, eq(posts.uri, mentions.uri)).$dynamic();
}

type Row = { posts: typeof posts.$inferSelect; mentions: typeof mentions.$inferSelect };

function toPost({ posts: post, mentions: mention }: Row): PostRow {
  return {
    uri: post.uri,
    url: post.url,
    network: post.network,
    author: post.author,
    text: post.text,
    kind: post.kind,
    bot: post.bot,
    official: mention.official,
    observedAt: post.observedAt.getTime(),
    createdAt: post.createdAt?.getTime() ?? null,
    editedAt: post.editedAt?.getTime() ?? null,
    confidence: mention.confidence,
    why: mention.why,
    component: mention.component,
    label: mention.label,
    signal: mention.signal,
    symptom: mention.symptom,
    blames: mention.blames,
    lang: mention.lang,
    reasons: mention.reasons ?? [],
  };
}
