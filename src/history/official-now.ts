import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { feeds } from '../../db/schema.ts';
import type { Catalogue, Product } from '../catalog/product.ts';
import type { OfficialState, Reading } from '../status/official.ts';
import { textSet } from './moment.ts';
import { feedAsOf } from './silence.ts';

/** The vendor's page as last read. */
export type OfficialNow = {
  /** Null when the catalogue knows no page of this product. */
  readonly state: OfficialState | null;
  /** When a page was last read with success, ms since 1970. */
  readonly readAt: number | null;
  readonly reason: string | null;
  readonly urls: readonly string[];
};

type FeedRow = typeof feeds.$inferSelect;
export type Components = Reading['components'];

/** Trouble that was read outweighs what could not be read, and that outweighs "all operational". */
const RANK: Record<OfficialState, number> = {
  major_outage: 5,
  partial_outage: 4,
  degraded: 3,
  maintenance: 2,
  unknown: 1,
  operational: 0,
};

const UNLISTED = 'the page names no state for it';

/** The official state of every product, worst feed first; of shared feeds only the product's own components. */
export async function officialNow(db: Database, catalogue: Catalogue, now: number): Promise<Map<string, OfficialNow>> {
  const rows = new Map((await db.select().from(feeds)).map((row) => [row.url, row]));
  const filtered = catalogue.products.flatMap((product) =>
    product.feeds.filter((feed) => feed.components !== undefined).map((feed) => feed.url),
  );
  const components = await newestComponents(db, [...new Set(filtered)]);
  return new Map(catalogue.products.map((product) => [product.id, worst(product, rows, components, now)]));
}

function worst(
  product: Product,
  rows: ReadonlyMap<string, FeedRow>,
  components: ReadonlyMap<string, Components>,
  now: number,
): OfficialNow {
  const urls = product.feeds.map((feed) => feed.url);
  let found: OfficialNow = { state: null, readAt: null, reason: null, urls };
  for (const feed of product.feeds) {
    const row = rows.get(feed.url);
    const whole = feedAsOf(row, now);
    const own = ownState(whole.state, feed.components, components.get(feed.url));
    const state = whole.state === 'unknown' ? whole.state : own;
    const reason = state === 'unknown' && whole.state !== 'unknown' ? UNLISTED : whole.reason;
    if (found.state !== null && RANK[state] <= RANK[found.state]) continue;
    found = { state, readAt: row?.readAt?.getTime() ?? null, reason, urls };
  }
  return found;
}

/** Of a page that lists components only those count; one that lists others, and none of the product's, says nothing of it. */
export function ownState(
  whole: OfficialState,
  wanted: readonly string[] | undefined,
  listed: Components = [],
): OfficialState {
  if (wanted === undefined || listed.length === 0) return whole;
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  const own = listed.filter((component) => names.has(component.name.toLowerCase()));
  if (own.length === 0) return 'unknown';
  return own.reduce<OfficialState>((a, { state }) => (RANK[state] > RANK[a] ? state : a), 'operational');
}

/** What pages listed when they last said something new; "the same as before" lists nothing. */
export async function newestComponents(db: Database, urls: readonly string[]): Promise<Map<string, Components>> {
  if (urls.length === 0) return new Map();
  const rows = await queryRows<{ feed: string; components: Components }>(
    db,
    sql`select f.value as feed, r.components
        from ${textSet(urls)} as f(value)
        cross join lateral (
          select reading->'components' as components from readings
          where feed = f.value and reading is not null and state <> 'unknown' order by at desc, id desc limit 1) r`,
  );
  return new Map(rows.map((row) => [row.feed, row.components]));
}
