import { getTableColumns, type InferInsertModel, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { type Database, queryRows } from '../open.ts';
import { storable } from './storable.ts';

/**
 * Inserts many rows by one statement whose parameters are a single JSON document, whatever their number; rows that are
 * there already stay as they are; what text the engine cannot keep is made storable. Gives back `returning` of the rows that were new.
 */
export async function insertMany<Table extends PgTable>(
  tx: Database,
  table: Table,
  rows: ReadonlyArray<InferInsertModel<Table>>,
  returning?: PgColumn,
): Promise<string[]> {
  if (rows.length === 0) return [];
  const columns = getTableColumns(table);
  const given = Object.entries(columns).filter(([key]) => key in (rows[0] as object));
  const names = sql.join(
    given.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const shape = sql.join(
    given.map(([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`),
    sql`, `,
  );
  const document = JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(given.map(([key, column]) => [column.name, (row as Record<string, unknown>)[key] ?? null])),
    ),
    (_, value: unknown) => (typeof value === 'string' ? storable(value) : value),
  );
  const found = await queryRows<{ key: string }>(
    tx,
    sql`insert into ${table} (${names}) select ${names} from jsonb_to_recordset(${document}::text::jsonb) as given(${shape})
      on conflict do nothing ${returning === undefined ? sql`` : sql`returning ${sql.identifier(returning.name)} as key`}`,
  );
  return found.map((row) => row.key);
}
