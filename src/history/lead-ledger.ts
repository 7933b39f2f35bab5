import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import type { Severity } from '../alert/episode.ts';
import type { Product } from '../catalog/product.ts';
import type { Stretch } from '../correlate/ledger/announced.ts';
import { leadLedger } from '../correlate/ledger/lead-ledger.ts';
import type { LedgerEpisode, LedgerRow, Verdict } from '../correlate/ledger/row.ts';
import { incidentStories, ofProduct } from './incident-stories.ts';
import { DAY_MS, millis, stamp, textSet } from './moment.ts';
import { newestComponents } from './official-now.ts';
import { pageReadings } from './page-readings.ts';
import { unheardIn } from './unheard.ts';

type Range = { readonly from: number; readonly to: number };

/** What stands at a range's edge may belong to what lies just beyond. */
const MARGIN = DAY_MS;
/** A bound on what one answer reads; the newest count. */
export const MAX_EPISODES = 5000;

/** Every outage and every official incident that entered in the range, newest first, with who was first. Times in ms since 1970. */
export async function leadLedgerOf(
  db: Database,
  products: readonly Product[],
  range: Range,
  now: number,
): Promise<LedgerRow[]> {
  const wide = { from: range.from - MARGIN, to: range.to + MARGIN };
  const episodes = await ledgerEpisodes(db, products, wide);
  const feeds = [...new Set(products.flatMap((product) => product.feeds.map(({ url }) => url)))];
  const stories = await incidentStories(db, feeds, wide);
  const listed = await newestComponents(db, feeds);
  const unheard: Stretch[] = await unheardIn(db, wide);
  const page = await pageReadings(db, products, episodes, now);
  return products
    .flatMap((product) =>
      leadLedger({
        product: product.id,
        hasPage: product.feeds.length > 0,
        episodes: episodes.get(product.id) ?? [],
        incidents: stories.filter((story) => ofProduct(product, story)),
        page: page.get(product.id) ?? [],
        listed: product.feeds.flatMap(({ url }) => (listed.get(url) ?? []).map(({ name }) => name)),
        unheard,
        now,
      }),
    )
    .filter(({ at }) => at >= range.from && at < range.to)
    .sort((a, b) => b.at - a.at || (a.product < b.product ? -1 : 1));
}

type EpisodeRow = {
  id: string;
  product: string;
  severity: Severity;
  onset: number;
  openedAt: number;
  toldAt: number | null;
  closedAt: number | null;
  reportedUntil: number | null;
  groupedUnder: string | null;
  counts: Record<string, number> | null;
  reporters: number;
  verdict: Verdict | null;
};

async function ledgerEpisodes(
  db: Database,
  products: readonly Product[],
  range: Range,
): Promise<Map<string, LedgerEpisode[]>> {
  const rows = await queryRows<EpisodeRow>(
    db,
    sql`select e.id, e.product, e.severity, ${millis(sql`e.onset`)} as onset, ${millis(sql`e.opened_at`)} as "openedAt",
               ${millis(sql`t.at`)} as "toldAt", ${millis(sql`e.closed_at`)} as "closedAt",
               (e.latest->'details'->>'reportedUntil')::float8 as "reportedUntil",
               e.grouped_under as "groupedUnder", e.latest->'details'->'components' as counts,
               (e.latest->'change'->>'reporters')::int as reporters, v.verdict
        from episodes e
        left join lateral (
          select c.at from changes c
          where c.episode = e.id and (c.decision->'telling'->>'tell')::boolean order by c.number limit 1) t on true
        left join lateral (select verdict from verdicts where episode = e.id order by id desc limit 1) v on true
        where e.kind = 'outage' and e.product in (select value from ${textSet(products.map(({ id }) => id))} as p(value))
          and e.opened_at >= ${stamp(range.from)} and e.opened_at < ${stamp(range.to)}
        order by e.opened_at desc limit ${MAX_EPISODES}::int`,
  );
  const found = new Map<string, LedgerEpisode[]>();
  for (const { product, counts, reporters, ...row } of rows) {
    found.set(product, [...(found.get(product) ?? []), { ...row, named: { counts: counts ?? {}, reporters } }]);
  }
  return found;
}
