import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import type { Product } from '../catalog/product.ts';
import { type PageReading, SPEAKS_FOR } from '../correlate/ledger/page-time.ts';
import type { LedgerEpisode } from '../correlate/ledger/row.ts';
import type { OfficialState } from '../status/official.ts';
import { HOUR_MS, millis } from './moment.ts';
import { type Components, ownState } from './official-now.ts';

/** Trouble that a page showed without an incident is looked for this long before an episode. */
const BEFORE = 2 * HOUR_MS;
const AFTER = HOUR_MS;

type Window = { readonly feed: string; readonly from: number; readonly to: number };
/** `isNew`: it says something else than the row before it; otherwise it is the last that said the same. */
type Row = { feed: string; at: number; state: OfficialState; isNew: boolean; components: Components | null };

/** What each product's pages said around its episodes, oldest first; of shared pages only the product's own components. */
export async function pageReadings(
  db: Database,
  products: readonly Product[],
  episodes: ReadonlyMap<string, readonly LedgerEpisode[]>,
  now: number,
): Promise<Map<string, PageReading[]>> {
  const windows = products.flatMap(({ id, feeds }) =>
    (episodes.get(id) ?? []).flatMap(({ onset, closedAt }) =>
      feeds.map(({ url }) => ({ feed: url, from: onset - BEFORE, to: (closedAt ?? now) + AFTER })),
    ),
  );
  if (windows.length === 0) return new Map();
  const shared = new Set(
    products.flatMap(({ feeds }) => feeds.filter((feed) => feed.components !== undefined).map(({ url }) => url)),
  );
  const rows = new Map<string, Row[]>();
  for (const row of await readRows(db, joined(windows), [...shared])) {
    const known = rows.get(row.feed);
    if (known === undefined) rows.set(row.feed, [row]);
    else known.push(row);
  }
  return new Map(
    products.map(({ id, feeds }) => [
      id,
      feeds.flatMap((feed) => statesOf(rows.get(feed.url) ?? [], feed)).sort((a, b) => a.at - b.at),
    ]),
  );
}

/** A row without components says the same as the one before it. */
function statesOf(rows: readonly Row[], feed: Product['feeds'][number]): PageReading[] {
  let components: Components = [];
  const found: PageReading[] = [];
  for (const { at, state, isNew, components: own } of rows) {
    components = own ?? components;
    const last = found.at(-1);
    if (!isNew && last !== undefined) found[found.length - 1] = { ...last, until: at };
    else {
      const said = state === 'unknown' ? state : ownState(state, feed.components, components);
      found.push({ feed: feed.url, at, until: at, state: said });
    }
  }
  return found;
}

/** Windows of one feed that touch are one. */
function joined(windows: readonly Window[]): Window[] {
  const found: Window[] = [];
  for (const window of [...windows].sort((a, b) => (a.feed < b.feed ? -1 : a.feed > b.feed ? 1 : a.from - b.from))) {
    const last = found.at(-1);
    if (last === undefined || last.feed !== window.feed || window.from > last.to) found.push(window);
    else found[found.length - 1] = { ...last, to: Math.max(last.to, window.to) };
  }
  return found;
}

/**
 * The last whole reading before each window, which tells what "the same as before" stands for, and those in it; of many
 * that say the same one after the other, the first and the last.
 */
function readRows(db: Database, windows: readonly Window[], shared: readonly string[]): Promise<Row[]> {
  const time = (key: string) => sql`to_timestamp((w->>${key})::float8 / 1000)`;
  const apart = sql`make_interval(secs => ${SPEAKS_FOR / 1000}::float8)`;
  const components = sql`case when r.reading is not null and r.state <> 'unknown' and jsonb_exists(${JSON.stringify(shared)}::jsonb, r.feed)
                              then r.reading->'components' end`;
  return queryRows<Row>(
    db,
    sql`select r.feed, ${millis(sql`r.at`)} as at, r.state, r.is_new as "isNew", ${components} as components
        from jsonb_array_elements(${JSON.stringify(windows)}::jsonb) as w
        cross join lateral (
          (select id, feed, at, state, reading, true as is_new from readings
            where feed = w->>'feed' and at < ${time('from')} and reading is not null and state <> 'unknown'
            order by at desc, id desc limit 1)
          union all
          select id, feed, at, state, reading, is_new from (
            select *, lead(is_new, 1, true) over (order by at, id) as is_last from (
              select *, reading is not null or state is distinct from lag(state) over said
                  or at - lag(at) over said >= ${apart} as is_new
              from readings where feed = w->>'feed' and at >= ${time('from')} and at <= ${time('to')}
              window said as (order by at, id)) marked) edges
          where is_new or is_last) r
        order by r.feed, r.at, r.id`,
  );
}
