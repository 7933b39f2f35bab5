import { getTableColumns, type InferInsertModel, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type Database, queryRows } from '../open.ts';
import { storable } from './storable.ts';

/**
 * Inserts many rows by one statement whose parameters are a single JSON document, whatever their number; rows that are
 * there already stay as they are; what text the engine cannot keep is made storable. Gives back the columns in `returning`
 * (texts, by their names in the table) of the rows that were new.
 */
export async function insertMany<Table extends PgTable>(
  tx: Database,
  table: Table,
  rows: ReadonlyArray<InferInsertModel<Table>>,
  returning: readonly PgColumn[] = [],
): Promise<Array<Record<string, string>>> {
  if (rows.length === 0) return [];
  const columns = getTableColumns(table);
  const given = Object.entries(columns).filter(([key]) => key in (rows[0] as object));
  const list = (names: readonly string[]) =>
    sql.join(
      names.map((name) => sql.identifier(name)),
      sql`, `,
    );
  const shape = sql.join(
    given.map(([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`),
    sql`, `,
  );
  return queryRows<Record<string, string>>(
    tx,
    sql`insert into ${table} (${list(given.map(([, { name }]) => name))}) select ${list(given.map(([key]) => key))}
      from jsonb_to_recordset(${documentOf(rows)}::text::jsonb) as given(${shape})
      on conflict do nothing ${returning.length === 0 ? sql`` : sql`returning ${list(returning.map(({ name }) => name))}`}`,
  );
}

/** What the engine cannot keep is written as an escape; so may be an innocent text that speaks of escapes. */
const NOT_STORABLE = /\\u(?:0000|d[89a-f])/;

/** To look at the whole once costs a tenth of looking at every text. */
export function documentOf(rows: readonly unknown[]): string {
  const document = JSON.stringify(rows);
  if (!NOT_STORABLE.test(document)) return document;
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}
