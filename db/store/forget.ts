import { sql } from 'drizzle-orm';
import { scrub } from '../../src/rights/scrub.ts';
import { type Database, queryRows } from '../open.ts';
import type { Written } from './authors.ts';

/** Where JSON is kept, and by what its rows are known. */
const DOCUMENTS = [
  { table: 'changes', column: 'decision', keys: ['episode', 'number'] },
  { table: 'episodes', column: 'latest', keys: ['id'] },
  { table: 'product_states', column: 'state', keys: ['product'] },
  { table: 'messages', column: 'reference', keys: ['episode', 'channel'] },
  { table: 'acts', column: 'detail', keys: ['id'] },
  { table: 'cursors', column: 'cursor', keys: ['source'] },
] as const;

/**
 * Takes out all that is stored of an author, once the fold has taken back what it had counted: rows by and about their
 * posts, and every mention of them in what was decided and is remembered. `tx` must hold the locks of all products.
 */
export async function removeAuthor(
  tx: Database,
  network: string,
  { names, uris }: Pick<Written, 'names' | 'uris'>,
): Promise<void> {
  const own = sql`network = ${network} and author in (${texts(names)})`;
  const theirs = sql`(${texts(uris)})`;
  await tx.execute(sql`delete from posts where ${own} or uri in ${theirs}`);
  await tx.execute(sql`delete from mentions where ${own} or uri in ${theirs}`);
  await tx.execute(sql`delete from shares where ${own} or uri in ${theirs} or subject in ${theirs}`);
  await tx.execute(sql`delete from unplaced_shares where ${own} or uri in ${theirs} or subject in ${theirs}`);
  await tx.execute(sql`delete from engagements where subject in ${theirs}`);
  await tx.execute(sql`delete from local_ids where uri in ${theirs}`);
  await tx.execute(sql`delete from deletions where uri in ${theirs}`);
  await tx.execute(sql`update posts set parent = null where parent in ${theirs}`);
  await tx.execute(sql`update posts set quoted = null where quoted in ${theirs}`);
  for (const document of DOCUMENTS) await scrubDocuments(tx, document, [...names, ...uris]);
}

/** Rows are found by text, then read as JSON: a name may be part of another's. */
async function scrubDocuments(
  tx: Database,
  place: (typeof DOCUMENTS)[number],
  names: readonly string[],
): Promise<void> {
  const [table, column] = [sql.identifier(place.table), sql.identifier(place.column)];
  const keys = sql.join(
    place.keys.map((key) => sql.identifier(key)),
    sql`, `,
  );
  const rows = await queryRows<Record<string, unknown>>(
    tx,
    sql`select ${column} as document, ${keys} from ${table} where exists (
      select 1 from (${texts(names)}) as given(name) where position(given.name in ${table}.${column}::text) > 0)`,
  );
  for (const { document, ...key } of rows) {
    const same = sql.join(
      place.keys.map((name) => sql`${sql.identifier(name)} = ${key[name]}`),
      sql` and `,
    );
    const clean = JSON.stringify(scrub(document, names));
    await tx.execute(sql`update ${table} set ${column} = ${clean}::text::jsonb where ${same}`);
  }
}

const texts = (list: readonly string[]) => sql`select jsonb_array_elements_text(${JSON.stringify(list)}::text::jsonb)`;
