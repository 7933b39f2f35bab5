import { and, asc, eq, exists, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Explained } from '../../src/classify/label.ts';
import type { Mention } from '../../src/match/mention.ts';
import type { PostKind } from '../../src/sources/item.ts';
import { type Database, lockForTransaction, queryRows } from '../open.ts';
import { mentions, posts } from '../schema.ts';

export type PostToJudge = {
  readonly uri: string;
  readonly text: string;
  readonly langs: readonly string[];
  readonly kind: PostKind;
  readonly bot: boolean;
  readonly mentions: readonly Mention[];
};

/** The posts among `uris` of which a mention waits for its label, with all their mentions, as the classifier wants them. */
export async function postsToJudge(db: Database, uris: readonly string[]): Promise<PostToJudge[]> {
  if (uris.length === 0) return [];
  const waiting = db
    .select({ uri: mentions.uri })
    .from(mentions)
    .where(and(eq(mentions.uri, posts.uri), isNull(mentions.label)));
  const found = await db
    .select({ uri: posts.uri, text: posts.text, langs: posts.langs, kind: posts.kind, bot: posts.bot })
    .from(posts)
    .where(and(inArray(posts.uri, [...uris]), exists(waiting)));
  if (found.length === 0) return [];
  const named = await db
    .select({
      uri: mentions.uri,
      product: mentions.product,
      confidence: mentions.confidence,
      why: mentions.why,
      alias: mentions.alias,
      component: mentions.component,
      spans: mentions.spans,
    })
    .from(mentions)
    .where(
      inArray(
        mentions.uri,
        found.map(({ uri }) => uri),
      ),
    )
    .orderBy(asc(mentions.uri), asc(mentions.product));
  const byPost = new Map<string, Mention[]>();
  for (const { uri, ...mention } of named) byPost.set(uri, [...(byPost.get(uri) ?? []), mention]);
  return found.map((post) => ({ ...post, mentions: byPost.get(post.uri) ?? [] }));
}

export type JudgedMention = {
  readonly uri: string;
  readonly product: string;
  readonly lang: string | null;
  readonly judgement: Explained;
};

/**
 * Stores labels and brings the series of the minutes they fall into up to date; doing it twice changes nothing. A label
 * that is there stays: neither an edit nor a second thought changes what was counted. `tx` must be a transaction.
 */
export async function storeJudgements(tx: Database, judged: readonly JudgedMention[]): Promise<void> {
  if (judged.length === 0) return;
  const products = [...new Set(judged.map(({ product }) => product))].sort();
  // Each counts a minute from the rows it sees: two at once would not see one another's.
  for (const product of products) await lockForTransaction(tx, `series ${product}`);
  const document = JSON.stringify(
    judged.map(({ uri, product, lang, judgement }) => ({ uri, product, lang, ...judgement })),
  );
  // Counted as they are judged, once and for all: counted from the rows, a deletion would count or not by its timing.
  const untroubled = await queryRows(
    tx,
    sql`
    with judged as (update mentions set label = given.label, signal = given.signal, symptom = given.symptom,
      reasons = given.reasons, blames = given.blames, lang = given.lang
    from jsonb_to_recordset(${document}::text::jsonb) as given(uri text, product text, lang text, label text, signal real,
      symptom text, reasons jsonb, blames text)
    where mentions.uri = given.uri and mentions.product = given.product and mentions.label is null
      returning mentions.product, mentions.network, mentions.observed_at, mentions.signal, mentions.official)
    select product, network, floor(extract(epoch from observed_at) / 60)::int as minute, count(*)::int as others
    from judged where signal < 0.5 and not official group by 1, 2, 3`,
  );
  const keys = JSON.stringify(judged.map(({ uri, product }) => ({ uri, product })));
  await tx.execute(sql`
    with touched as (
      select distinct mentions.product, date_trunc('minute', mentions.observed_at) as minute, mentions.network
      from mentions join jsonb_to_recordset(${keys}::text::jsonb) as given(uri text, product text) using (uri, product)
    ), fresh as (
      select product, network, to_timestamp(minute * 60.0) as minute, others
      from jsonb_to_recordset(${JSON.stringify(untroubled)}::text::jsonb)
        as given(product text, network text, minute int, others int)
    )
    insert into series (product, minute, network, mentions, reporters, others)
    select touched.product, touched.minute, touched.network, count(*),
      count(distinct mentions.author) filter (where mentions.signal >= 0.5 and not mentions.official),
      coalesce(max(fresh.others), 0)
    from touched left join fresh using (product, minute, network) join mentions on mentions.product = touched.product and mentions.network = touched.network
      and mentions.observed_at >= touched.minute and mentions.observed_at < touched.minute + interval '1 minute'
    group by 1, 2, 3
    on conflict (product, minute, network) do update set mentions = excluded.mentions, reporters = excluded.reporters,
      others = series.others + excluded.others`);
}

/** Products for which something in these posts is judged and not folded yet, whoever judged it. */
export async function productsJudged(db: Database, uris: readonly string[]): Promise<string[]> {
  if (uris.length === 0) return [];
  const rows = await db
    .selectDistinct({ product: mentions.product })
    .from(mentions)
    .where(and(inArray(mentions.uri, [...uris]), isNotNull(mentions.label), sql`not ${mentions.counted}`))
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
