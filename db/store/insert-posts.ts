import { getTableColumns, type SQL, sql } from 'drizzle-orm';
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
 * Inserts posts and their mentions by one statement; what is there already stays as it is, and what was deleted stays away:
 * a source that rewinds hands it on again. What all have in common is written once, and the parameters are two documents,
 * whatever the number of rows.
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
    with given as materialized (select at, ${POST.named} from jsonb_to_recordset(${documentOf(given.map(postRow))}::text::jsonb)
        as document(at int, ${POST.shape})),
      said as materialized (select at, ${SAID.named}, ${LABEL.named} from jsonb_to_recordset(${documentOf(rows)}::text::jsonb)
        as document(at int, ${SAID.shape}, ${LABEL.shape})),
      gone as materialized (select at from said join given using (at) join deletions using (product, uri)),
      new as (insert into posts (${POST.names}) select ${POST.names} from given where at not in (select at from gone)
        order by at on conflict do nothing returning uri)
    insert into mentions (uri, network, author, observed_at, backfilled, ${SAID.names}, ${LABEL.names})
    select given.uri, given.network, given.author, given.observed_at, ${backfilled}, ${SAID.names}, ${LABEL.ofNew}
    from said join given using (at) left join new on new.uri = given.uri
    where at not in (select at from gone)
    on conflict do nothing returning product, uri, label is not null as labelled`,
  );
}

// Keys are single letters: whole names were a third of the documents, which are written, sent and read for every post.
const POST = partOf(posts, {
  a: 'uri',
  b: 'network',
  c: 'author',
  d: 'kind',
  e: 'text',
  f: 'langs',
  g: 'parent',
  h: 'quoted',
  i: 'url',
  j: 'bot',
  k: 'observedAt',
  l: 'createdAt',
});
const SAID = partOf(mentions, {
  m: 'product',
  n: 'confidence',
  o: 'why',
  p: 'alias',
  q: 'component',
  r: 'spans',
  s: 'official',
  t: 'textKey',
  u: 'link',
  v: 'sketch',
});
const LABEL = partOf(mentions, { w: 'label', x: 'signal', y: 'symptom', z: 'reasons', A: 'blames', B: 'lang' });

type Part = {
  /** The columns, what of a document they are, and the document's own shape. */
  readonly names: SQL;
  readonly named: SQL;
  readonly shape: SQL;
  /** The columns where the post is new. */
  readonly ofNew: SQL;
};

/** Columns of a table by their keys in a document, in which times are milliseconds since 1970. */
function partOf(table: PgTable, keys: Readonly<Record<string, string>>): Part {
  const columns = Object.entries(keys).map(([key, property]) => {
    const column = getTableColumns(table)[property]!;
    const [name, isTime] = [sql.identifier(column.name), column.dataType === 'date'];
    return {
      name: sql`${name}`,
      named: sql`${isTime ? sql`to_timestamp(${sql.identifier(key)} / 1000)` : sql.identifier(key)} as ${name}`,
      shape: sql`${sql.identifier(key)} ${sql.raw(isTime ? 'float8' : column.getSQLType())}`,
      ofNew: sql`case when new.uri is null then null else ${name} end`,
    };
  });
  const list = (part: keyof (typeof columns)[number]) =>
    sql.join(
      columns.map((column) => column[part]),
      sql`, `,
    );
  return { names: list('name'), named: list('named'), shape: list('shape'), ofNew: list('ofNew') };
}

// Written out: objects that are put together of others take several times as long to become a document.
function postRow({ post }: PostToInsert, at: number) {
  return {
    at,
    a: post.uri,
    b: post.network,
    c: post.author,
    d: post.kind,
    e: post.text,
    f: post.langs,
    g: post.parent ?? undefined,
    h: post.quoted ?? undefined,
    i: post.url,
    j: post.bot,
    k: Math.trunc(post.observedAt),
    l: post.createdAt === null ? undefined : Math.trunc(post.createdAt),
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
    m: mention.product,
    n: mention.confidence,
    o: mention.why,
    p: mention.alias,
    q: mention.component ?? undefined,
    r: mention.spans,
    s: official,
    t: textKey,
    u: link,
    v: sketch,
    w: judgement?.label,
    x: judgement?.signal,
    y: judgement?.symptom ?? undefined,
    z: judgement?.reasons,
    A: judgement?.blames ?? undefined,
    B: judged?.lang ?? undefined,
  };
}
