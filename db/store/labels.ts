import { and, asc, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Explained } from '../../src/classify/label.ts';
import type { Mention } from '../../src/match/mention.ts';
import type { PostKind } from '../../src/sources/item.ts';
import { type Database, queryRows } from '../open.ts';
import { mentions, posts } from '../schema.ts';
import { among } from './among.ts';
import { countJudged, type JudgedMinute } from './series.ts';

export type PostToJudge = {
  readonly uri: string;
  readonly text: string;
  readonly langs: readonly string[];
  readonly kind: PostKind;
  readonly bot: boolean;
  readonly mentions: readonly Mention[];
};

/**
 * The posts among `uris` of which a mention waits for its label, with all their mentions, as the classifier wants them. What
 * waits is told by looking at it: asked for by the index of all that waits, a backlog is read whole for each of its posts.
 */
export async function postsToJudge(db: Database, uris: readonly string[]): Promise<PostToJudge[]> {
  if (uris.length === 0) return [];
  const named = await db
    .select({
      uri: mentions.uri,
      label: mentions.label,
      product: mentions.product,
      confidence: mentions.confidence,
      why: mentions.why,
      alias: mentions.alias,
      component: mentions.component,
      spans: mentions.spans,
    })
    .from(mentions)
    .where(among(mentions.uri, uris))
    .orderBy(asc(mentions.uri), asc(mentions.product));
  const waiting = new Set(named.flatMap(({ uri, label }) => (label === null ? [uri] : [])));
  if (waiting.size === 0) return [];
  const byPost = new Map<string, Mention[]>();
  for (const { uri, label: _, ...mention } of named) {
    const known = byPost.get(uri);
    if (known === undefined) byPost.set(uri, [mention]);
    else known.push(mention);
  }
  const found = await db
    .select({ uri: posts.uri, text: posts.text, langs: posts.langs, kind: posts.kind, bot: posts.bot })
    .from(posts)
    .where(among(posts.uri, waiting));
  return found.map((post) => ({ ...post, mentions: byPost.get(post.uri) ?? [] }));
}

export type JudgedMention = {
  readonly uri: string;
  readonly product: string;
  readonly lang: string | null;
  readonly judgement: Explained;
};

/** Stores labels and brings the series of the minutes they fall into up to date; `tx` must be a transaction that does no more. */
export async function storeJudgements(tx: Database, judged: readonly JudgedMention[]): Promise<void> {
  await countJudged(tx, await storeLabels(tx, judged));
}

/** Has no label, said so that no index of all that waits is read for it (see postsToJudge). */
const isWaiting = sql`coalesce(${mentions.label}, '') = ''`;

/**
 * Stores labels; doing it twice changes nothing. A label that is there stays: neither an edit nor a second thought changes
 * what was counted. What this changes in the series is to be counted at the end of the transaction (countJudged).
 */
export async function storeLabels(tx: Database, judged: readonly JudgedMention[]): Promise<JudgedMinute[]> {
  if (judged.length === 0) return [];
  // In one order, so that two who have the same posts before them do not wait for each other.
  const ordered = judged.toSorted((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.product < b.product ? -1 : 1));
  const document = JSON.stringify(
    ordered.map(({ uri, product, lang, judgement }) => ({ uri, product, lang, ...judgement })),
  );
  return queryRows<JudgedMinute>(
    tx,
    sql`
    with judged as (update mentions set label = given.label, signal = given.signal, symptom = given.symptom,
      reasons = given.reasons, blames = given.blames, lang = given.lang
    from jsonb_to_recordset(${document}::text::jsonb) as given(uri text, product text, lang text, label text, signal real,
      symptom text, reasons jsonb, blames text)
    where mentions.uri = given.uri and mentions.product = given.product and ${isWaiting}
      returning mentions.product, mentions.network, mentions.observed_at, mentions.signal, mentions.official)
    select product, network, floor(extract(epoch from observed_at) / 60)::int as minute,
      (count(*) filter (where signal < 0.5 and not official))::int as others
    from judged group by 1, 2, 3`,
  );
}

/** Products for which something in these posts is judged and not folded yet, whoever judged it. */
export async function productsJudged(db: Database, uris: readonly string[]): Promise<string[]> {
  if (uris.length === 0) return [];
  const rows = await db
    .select({ product: mentions.product })
    .from(mentions)
    .where(and(among(mentions.uri, uris), isNotNull(mentions.label)))
    .groupBy(mentions.product)
    .having(sql`bool_or(not ${mentions.counted})`)
    .orderBy(asc(mentions.product));
  return rows.map(({ product }) => product);
}

/** Posts seen by `before` with a mention that nobody has judged, the oldest first. */
export async function unjudgedUris(db: Database, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ uri: mentions.uri, observedAt: mentions.observedAt })
    .from(mentions)
    .where(and(isNull(mentions.label), lte(mentions.observedAt, before)))
    .orderBy(asc(mentions.observedAt), asc(mentions.uri))
    .limit(limit);
  return [...new Set(rows.map(({ uri }) => uri))];
}
