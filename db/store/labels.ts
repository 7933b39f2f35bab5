import { and, asc, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Judgement } from '../../src/classify/label.ts';
import type { Mention } from '../../src/match/mention.ts';
import type { PostKind } from '../../src/sources/item.ts';
import type { Database } from '../open.ts';
import { mentions, posts } from '../schema.ts';

export type PostToJudge = {
  readonly uri: string;
  readonly text: string;
  readonly langs: readonly string[];
  readonly kind: PostKind;
  readonly bot: boolean;
  readonly mentions: readonly Mention[];
};

/** The posts among `uris` with their mentions, as the classifier wants them. */
export async function postsToJudge(db: Database, uris: readonly string[]): Promise<PostToJudge[]> {
  if (uris.length === 0) return [];
  const found = await db
    .select({ uri: posts.uri, text: posts.text, langs: posts.langs, kind: posts.kind, bot: posts.bot })
    .from(posts)
    .where(inArray(posts.uri, [...uris]));
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
    .where(inArray(mentions.uri, [...uris]))
    .orderBy(asc(mentions.uri), asc(mentions.product));
  const byPost = new Map<string, Mention[]>();
  for (const { uri, ...mention } of named) byPost.set(uri, [...(byPost.get(uri) ?? []), mention]);
  return found.map((post) => ({ ...post, mentions: byPost.get(post.uri) ?? [] }));
}

export type JudgedMention = {
  readonly uri: string;
  readonly product: string;
  readonly lang: string | null;
  readonly judgement: Judgement;
};

/**
 * Stores labels and brings the series of the minutes they fall into up to date; doing it twice changes
 * nothing. A label that waits to be counted is not replaced: an edit counts no more than a second thought.
 */
export async function storeJudgements(tx: Database, judged: readonly JudgedMention[]): Promise<string[]> {
  if (judged.length === 0) return [];
  const document = JSON.stringify(
    judged.map(({ uri, product, lang, judgement }) => ({ uri, product, lang, ...judgement })),
  );
  await tx.execute(sql`
    update mentions set label = given.label, signal = given.signal, symptom = given.symptom,
      reasons = given.reasons, blames = given.blames, lang = given.lang
    from jsonb_to_recordset(${document}::text::jsonb) as given(uri text, product text, lang text, label text, signal real,
      symptom text, reasons jsonb, blames text)
    where mentions.uri = given.uri and mentions.product = given.product and (mentions.label is null or mentions.counted)`);
  const keys = JSON.stringify(judged.map(({ uri, product }) => ({ uri, product })));
  await tx.execute(sql`
    with touched as (
      select distinct mentions.product, date_trunc('minute', mentions.observed_at) as minute, mentions.network
      from mentions join jsonb_to_recordset(${keys}::text::jsonb) as given(uri text, product text) using (uri, product)
    )
    insert into series (product, minute, network, mentions, reporters)
    select touched.product, touched.minute, touched.network, count(*),
      count(distinct mentions.author) filter (where mentions.signal >= 0.5 and not mentions.official)
    from touched join mentions on mentions.product = touched.product and mentions.network = touched.network
      and mentions.observed_at >= touched.minute and mentions.observed_at < touched.minute + interval '1 minute'
    group by 1, 2, 3
    on conflict (product, minute, network) do update set mentions = excluded.mentions, reporters = excluded.reporters`);
  return [...new Set(judged.map(({ product }) => product))].sort();
}

/** Mentions that nobody has judged although their wake-up is overdue. */
export async function unjudgedUris(db: Database, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ uri: mentions.uri, observedAt: mentions.observedAt })
    .from(mentions)
    .where(and(isNull(mentions.label), lte(mentions.observedAt, before)))
    .orderBy(asc(mentions.observedAt), asc(mentions.uri))
    .limit(limit);
  return [...new Set(rows.map(({ uri }) => uri))];
}
