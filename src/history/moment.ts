import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A time as a SQL parameter that both engines take. */
export function stamp(ms: number): SQL {
  return sql`${new Date(ms).toISOString()}::timestamptz`;
}

/** A SQL time as integer milliseconds since 1970: engines differ in how they return dates. */
export function millis(column: SQLWrapper): SQL<number | null> {
  return sql`(extract(epoch from ${column}) * 1000)::float8`;
}

/** When an episode `e` was over, in ms: when people stopped reporting it, or its close where that is not known. */
export const ENDED_AT = sql`coalesce((e.latest->'details'->>'reportedUntil')::float8, ${millis(sql`e.closed_at`)})`;

/** A list of texts as a SQL set with one column `value`. */
export function textSet(values: readonly string[]): SQL {
  return sql`jsonb_array_elements_text(${JSON.stringify(values)}::jsonb)`;
}

/** Where the pipeline's clock and the machine's differ by more, the pipeline's is a recording's. */
export const CLOCKS_APART_MS = MINUTE_MS;
