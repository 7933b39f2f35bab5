import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Whether a column of texts holds one of these: one parameter however many there are, thousands cost more than their answer. */
export function among(column: PgColumn, texts: Iterable<string>): SQL {
  return sql`${column} = any(array(select jsonb_array_elements_text(${JSON.stringify([...texts])}::text::jsonb)))`;
}
