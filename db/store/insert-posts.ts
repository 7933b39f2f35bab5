import { type AnyColumn, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { PlannedMention } from '../../src/match/plan.ts';
import type { Post } from '../../src/sources/item.ts';
import { type Database, queryRows } from '../open.ts';
import { mentions, posts } from '../schema.ts';
import { documentOf } from './insert-many.ts';
import type { JudgedMention } from './labels.ts';

/** A post with what it says of each product that it names; without labels where those come later. */
export type PostToInsert = {
  readonly post: Post;
  readonly said: ReadonlyArray<{ readonly planned: PlannedMention; readonly label: JudgedMention | null }>;
};

/** A mention that was new; labelled where its post was new too, so that no other mention of it stands there already. */
export type InsertedMention = { readonly product: string; readonly uri: string; readonly labelled: boolean };

/**
 * Inserts posts and their mentions by one statement; what is there already stays as it is. What both have in common is
 * written once, and the parameters are two documents, whatever the number of rows.
 */
export async function insertPosts(
  tx: Database,
  given: readonly PostToInsert[],
  backfilled: boolean,
): Promise<InsertedMention[]> {
  if (given.length === 0) return [];
  const rows = given.flatMap(({ said }, at) => said.map(({ planned, label }) => mentionRow(at, planned, label)));
  return queryRows<InsertedMention>(
    tx,
    sql`
    with given as materialized (select * from jsonb_to_recordset(${documentOf(given.map(postRow))}::text::jsonb)
        as given(at int, ${POST.shape})),
      new as (insert into posts (${POST.names}) select ${POST.keys} from given order by at on conflict do nothing returning uri)
    insert into mentions (uri, network, author, observed_at, backfilled, ${SAID.names}, ${LABEL.names})
    select given.uri, given.network, given.author, given."observedAt", ${backfilled}, ${SAID.keys}, ${LABEL.keys}
    from jsonb_to_recordset(${documentOf(rows)}::text::jsonb) as said(at int, ${SAID.shape}, ${LABEL.shape})
      join given using (at) left join new on new.uri = given.uri
    on conflict do nothing returning product, uri, label is not null as labelled`,
  );
}

const POST = partOf(posts, [
  'uri',
  'network',
  'author',
  'kind',
  'text',
  'langs',
  'parent',
  'quoted',
  'url',
  'bot',
  'observedAt',
  'createdAt',
]);
const SAID = partOf(mentions, [
  'product',
  'confidence',
  'why',
  'alias',
  'component',
  'spans',
  'official',
  'textKey',
  'link',
  'sketch',
]);
const LABEL = partOf(
  mentions,
  ['label', 'signal', 'symptom', 'reasons', 'blames', 'lang'],
  (key) => sql`case when new.uri is null then null else ${key} end`,
);

type Part = { readonly names: SQL; readonly keys: SQL; readonly shape: SQL };

/** Columns of a table by the keys of its rows: their names there, what they are given, and the shape of a document of them. */
function partOf(table: PgTable, keys: readonly string[], given = (key: SQL): SQL => key): Part {
  const columns = keys.map((key): [SQL, AnyColumn] => [sql`${sql.identifier(key)}`, getTableColumns(table)[key]!]);
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  return {
    names: list(columns.map(([, { name }]) => sql`${sql.identifier(name)}`)),
    keys: list(columns.map(([key]) => given(key))),
    shape: list(columns.map(([key, column]) => sql`${key} ${sql.raw(column.getSQLType())}`)),
  };
}

// Written out: objects that are put together of others take several times as long to become a document.
function postRow({ post }: PostToInsert, at: number) {
  return {
    at,
    uri: post.uri,
    network: post.network,
    author: post.author,
    kind: post.kind,
    text: post.text,
    langs: post.langs,
    parent: post.parent,
    quoted: post.quoted,
    url: post.url,
    bot: post.bot,
    observedAt: new Date(post.observedAt),
    createdAt: post.createdAt === null ? null : new Date(post.createdAt),
  };
}

function mentionRow(
  at: number,
  { mention, official, textKey, link, sketch }: PlannedMention,
  judged: JudgedMention | null,
) {
  const judgement = judged?.judgement;
  return {
    at,
    product: mention.product,
    confidence: mention.confidence,
    why: mention.why,
    alias: mention.alias,
    component: mention.component,
    spans: mention.spans,
    official,
    textKey,
    link,
    sketch,
    label: judgement?.label,
    signal: judgement?.signal,
    symptom: judgement?.symptom,
    reasons: judgement?.reasons,
    blames: judgement?.blames,
    lang: judged?.lang,
  };
}
