import { and, asc, desc, eq, inArray, notExists } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { changes, deletions, episodes, feeds, mentions, posts } from '../../db/schema.ts';
import { standingOf } from '../feedback/act.ts';
import { actsOnEpisode, mutesOf } from '../feedback/record-act.ts';
import { worstState } from '../status/worst-state.ts';
import { loadEvidence } from './brief/load-evidence.ts';
import type { Bulletin, EvidencePost, Picture } from './channel.ts';
import type { Decision } from './episode.ts';

export type BulletinOptions = {
  /** The product's name in the catalogue; its id where the catalogue has it no more. */
  readonly productName: (product: string) => string;
  /** The page of an episode on the dashboard; null when no public address is configured. */
  readonly link: (episode: string) => string | null;
  /** Official feeds of a product, as stored; the fold notes a reading that says nothing new only now and then. */
  readonly feedsOf: (product: string) => readonly string[];
  /** Whom a page is for, by channel; absent: nobody is mentioned. */
  readonly mentionsOf?: (product: string, decision: Decision) => Readonly<Record<string, readonly string[]>>;
  /** Where nothing was told of an episode (an echo, a watch), says what there is all the same. */
  readonly untoldToo?: boolean;
  /** Draws an episode; absent: messages have no picture. */
  readonly draw?: (episode: string, now: Date) => Promise<Picture | null>;
};

const MOST_POSTS = 5;
/** First hand before second hand; what is not judged comes last. */
const LABEL_ORDER = ['report', 'question', 'relay'];

/** All that may be said of an episode now, or null when nothing of it is to be told. Deleted posts are not in it. */
export async function loadBulletin(
  db: Database,
  episode: string,
  options: BulletinOptions,
  now: Date,
): Promise<Bulletin | null> {
  const [row] = await db.select().from(episodes).where(eq(episodes.id, episode));
  if (row === undefined) return null;
  const all = await db
    .select({ number: changes.number, decision: changes.decision })
    .from(changes)
    .where(eq(changes.episode, episode))
    .orderBy(asc(changes.number));
  const told = all.filter(({ decision }) => decision.telling.tell);
  const story = told.length === 0 && options.untoldToo === true ? all : told;
  const newest = story.at(-1);
  if (newest === undefined) return null;
  const { upstream, wave } = newest.decision.change;
  const acts = await actsOnEpisode(db, episode);
  const { draw, mentionsOf } = options;
  const wanted = [wave?.root ?? null, ...story.toReversed().flatMap(({ decision }) => decision.change.posts)];
  const bulletin: Bulletin = {
    episode,
    productName: options.productName(row.product),
    number: newest.number,
    ...(await asReadSince(db, newest.decision, options.feedsOf(row.product))),
    openedAt: row.openedAt.getTime(),
    story,
    posts: await loadPosts(
      db,
      row.product,
      wanted.filter((uri) => uri !== null),
    ),
    echoes: await loadEchoes(db, episode, options),
    upstreamName: upstream === null ? null : options.productName(upstream.product),
    names: Object.fromEntries(spokenOf(newest.decision).map((product) => [product, options.productName(product)])),
    acts,
    standing: standingOf(acts, await mutesOf(db, row.product), now.getTime()),
    ...(mentionsOf === undefined ? {} : { mentions: mentionsOf(row.product, newest.decision) }),
    ...(draw === undefined ? {} : { draw: () => draw(episode, now) }),
    link: options.link(episode),
    now: now.getTime(),
  };
  return wave === null ? bulletin : { ...bulletin, evidence: await loadEvidence(db, bulletin) };
}

/** Products that the decision's details name: causes, and what failed together. */
function spokenOf({ details: { causes = [], common = null } }: Decision): string[] {
  const named = causes.flatMap(({ product }) => product ?? []);
  return [...new Set([...named, ...(common === null ? [] : [...common.products, ...common.shared, ...common.named])])];
}

/** The page may have been read again since and have said the same; where it says something else now, that is yet to be decided. */
async function asReadSince(
  db: Database,
  decision: Decision,
  urls: readonly string[],
): Promise<Pick<Bulletin, 'decision' | 'pageAt'>> {
  const { page } = decision.details;
  if (page.readAt === null || page.reason !== null || urls.length === 0) return { decision, pageAt: null };
  const rows = await db
    .select({ state: feeds.state, readAt: feeds.readAt, failures: feeds.failures, pageAt: feeds.pageAt })
    .from(feeds)
    .where(inArray(feeds.url, [...urls]));
  if (worstState(rows.flatMap(({ state }) => state ?? [])) !== page.state) return { decision, pageAt: null };
  const read = rows.flatMap(({ readAt, failures }) => (readAt === null || failures > 0 ? [] : [readAt.getTime()]));
  const own = rows.flatMap(({ pageAt }) => (pageAt === null ? [] : [pageAt.getTime()]));
  const pageAt = own.length === 0 ? null : Math.max(...own);
  if (read.length < urls.length) return { decision, pageAt };
  const readAt = Math.max(page.readAt, Math.min(...read));
  return { decision: { ...decision, details: { ...decision.details, page: { ...page, readAt } } }, pageAt };
}

/** The posts that stand for the episode: newest decision's first, near-copies once, first hand before relay. */
async function loadPosts(db: Database, product: string, wanted: readonly string[]): Promise<EvidencePost[]> {
  const uris = [...new Set(wanted)].slice(0, MOST_POSTS * 4);
  if (uris.length === 0) return [];
  const deleted = db
    .select({ uri: deletions.uri })
    .from(deletions)
    .where(and(eq(deletions.product, product), eq(deletions.uri, posts.uri)));
  const rows = await db
    .select({
      uri: posts.uri,
      url: posts.url,
      network: posts.network,
      author: posts.author,
      text: posts.text,
      observedAt: posts.observedAt,
      label: mentions.label,
      textKey: mentions.textKey,
    })
    .from(posts)
    .leftJoin(mentions, and(eq(mentions.uri, posts.uri), eq(mentions.product, product)))
    .where(and(inArray(posts.uri, uris), notExists(deleted)));
  const byUri = new Map(rows.map((row) => [row.uri, row]));
  const seen = new Set<string>();
  const different = uris.flatMap((uri) => {
    const row = byUri.get(uri);
    if (row === undefined) return [];
    // Short texts have no key: nobody copied them.
    const key = row.textKey || uri;
    if (seen.has(key)) return [];
    seen.add(key);
    const { textKey: _, ...post } = row;
    return [{ ...post, observedAt: row.observedAt.getTime() }];
  });
  return different.sort((a, b) => rank(a.label) - rank(b.label)).slice(0, MOST_POSTS);
}

function rank(label: string | null): number {
  const index = LABEL_ORDER.indexOf(label ?? '');
  return index === -1 ? LABEL_ORDER.length : index;
}

async function loadEchoes(db: Database, episode: string, options: BulletinOptions): Promise<string[]> {
  const rows = await db
    .select({ product: episodes.product })
    .from(episodes)
    .where(eq(episodes.groupedUnder, episode))
    .orderBy(desc(episodes.openedAt), asc(episodes.id))
    .limit(200);
  return [...new Set(rows.map(({ product }) => options.productName(product)))].sort();
}
