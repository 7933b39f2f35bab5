import { and, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Reading } from '../../src/status/official.ts';
import { type Database, queryRows } from '../open.ts';
import { readings } from '../schema.ts';
import { upToFirstLater } from './up-to-first-later.ts';

/** The feeds that a fold follows, and the id of the last of their readings that it took. */
export type ReadingsWanted = { readonly feeds: readonly string[]; readonly readingsTo: number };

export type NewReadings = {
  readonly readings: ReadonlyArray<{ readonly at: number; readonly reading: Reading }>;
  readonly readingsTo: number;
};

type Row = { readonly id: number; readonly feed: string; readonly at: Date };

/** For each of several folds the readings behind the last it took, in order of time. */
export async function newReadings(tx: Database, folds: readonly ReadingsWanted[], until: Date): Promise<NewReadings[]> {
  const rows = await behind(tx, folds);
  const bodies = new Map<number, Reading | null>();
  const all: NewReadings[] = [];
  for (const [fold, { readingsTo }] of folds.entries()) {
    const own = upToFirstLater(
      rows.filter((row) => row.fold === fold),
      ({ at }) => at,
      until,
    );
    all.push({ readings: await whole(tx, own, bodies), readingsTo: own.at(-1)?.id ?? readingsTo });
  }
  return all;
}

async function behind(tx: Database, folds: readonly ReadingsWanted[]): Promise<Array<Row & { readonly fold: number }>> {
  const wanted = folds.flatMap(({ feeds, readingsTo }, fold) => feeds.map((feed) => ({ fold, feed, readingsTo })));
  if (wanted.length === 0) return [];
  const rows = await queryRows<{ fold: number; id: string; feed: string; at: string }>(
    tx,
    sql`select wanted.fold, fresh.id::text as id, wanted.feed, (extract(epoch from fresh.at) * 1000)::text as at
      from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as wanted(fold int, feed text, "readingsTo" bigint)
      cross join lateral (
        select id, at from readings where readings.feed = wanted.feed and readings.id > wanted."readingsTo" order by id
      ) fresh
      order by wanted.fold, fresh.id`,
  );
  return rows.map(({ fold, id, feed, at }) => ({ fold, id: Number(id), feed, at: new Date(Number(at)) }));
}

/** A row without a reading says that the one before it still holds. `bodies` remembers what was asked for, by the row's id. */
async function whole(
  tx: Database,
  rows: readonly Row[],
  bodies: Map<number, Reading | null>,
): Promise<Array<{ at: number; reading: Reading }>> {
  const unasked = rows.map(({ id }) => id).filter((id) => !bodies.has(id));
  if (unasked.length > 0) {
    const stored = await tx
      .select({ id: readings.id, reading: readings.reading })
      .from(readings)
      // Named in one parameter: there is no bound to their number.
      .where(
        sql`${readings.id} in (select value::bigint from jsonb_array_elements_text(${JSON.stringify(unasked)}::text::jsonb))`,
      );
    for (const { id, reading } of stored) bodies.set(id, reading);
  }
  const last = new Map<string, Reading | null>();
  const found: Array<{ at: number; reading: Reading }> = [];
  for (const row of [...rows].sort((a, b) => a.at.getTime() - b.at.getTime() || a.id - b.id)) {
    const reading = bodies.get(row.id) ?? last.get(row.feed) ?? (await readingBefore(tx, row));
    bodies.set(row.id, reading);
    last.set(row.feed, reading);
    if (reading !== null) found.push({ at: row.at.getTime(), reading: { ...reading, at: row.at.getTime() } });
  }
  return found;
}

async function readingBefore(tx: Database, row: Row): Promise<Reading | null> {
  const [found] = await tx
    .select({ reading: readings.reading })
    .from(readings)
    .where(and(eq(readings.feed, row.feed), isNotNull(readings.reading), lte(readings.at, row.at)))
    .orderBy(desc(readings.at), desc(readings.id))
    .limit(1);
  return found?.reading ?? null;
}
