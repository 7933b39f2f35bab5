import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import type { Catalogue, Product } from '../catalog/product.ts';
import { type EpisodeRow, episodesOf } from './episodes.ts';
import { HOUR_MS, MINUTE_MS, stamp, textSet } from './moment.ts';
import { type OfficialNow, officialNow } from './official-now.ts';

export const SPARK_STEP_MS = 15 * MINUTE_MS;
const SPARK_MS = 6 * HOUR_MS;
const RECENT_MS = 6 * HOUR_MS;

export type ProductNow = {
  readonly product: Product;
  /** Open episodes, most severe and oldest first; `watch` ones included. */
  readonly open: readonly EpisodeRow[];
  /** The newest told episode that closed within the last six hours. */
  readonly recent: EpisodeRow | null;
  readonly official: OfficialNow;
  /** Distinct authors with a signal in the last 60 minutes. */
  readonly reportersLastHour: number;
  readonly mentionsLastHour: number;
  /** Normal reporters an hour, now; null without a baseline. */
  readonly expectedPerHour: number | null;
  /** Mean reporters a minute over each 15 minutes of the last six hours, oldest first; no count of people. */
  readonly spark: readonly number[];
};

type BinRow = { product: string; bin: number; reporters: number };
type HourRow = { product: string; reporters: number; mentions: number; expected: number | null };

/** Every product of the catalogue as it stands now, those that have something to say first. */
export async function productsNow(db: Database, catalogue: Catalogue, now: number): Promise<ProductNow[]> {
  const ids = textSet(catalogue.products.map((product) => product.id));
  const start = Math.floor(now / SPARK_STEP_MS) * SPARK_STEP_MS + SPARK_STEP_MS - SPARK_MS;
  const bins = await queryRows<BinRow>(
    db,
    sql`select p.value as product, s.bin, s.reporters
        from ${ids} as p(value)
        cross join lateral (
          select floor(extract(epoch from minute - ${stamp(start)}) / ${SPARK_STEP_MS / 1000}::int)::int as bin,
                 sum(reporters)::float8 / ${SPARK_STEP_MS / MINUTE_MS}::int as reporters
          from series where product = p.value and minute >= ${stamp(start)} and minute <= ${stamp(now)}
          group by 1) s`,
  );
  const hours = await queryRows<HourRow>(
    db,
    sql`select p.value as product, s.reporters, s.mentions,
               (select mean::float8 * 60 from baselines
                 where product = p.value and hour > ${stamp(now - 3 * HOUR_MS)} and hour <= ${stamp(now)}
                 order by hour desc limit 1) as expected
        from ${ids} as p(value)
        cross join lateral (
          select count(distinct author) filter (where signal >= 0.5 and not official)::int as reporters,
                 count(*)::int as mentions
          from mentions
          where product = p.value and observed_at > ${stamp(now - HOUR_MS)} and observed_at <= ${stamp(now)}) s`,
  );
  const open = (await episodesOf(db, { state: 'open', limit: 500 })).episodes;
  const closed = (await episodesOf(db, { state: 'closed', from: now - RECENT_MS, limit: 500 })).episodes;
  const official = await officialNow(db, catalogue, now);
  const hourOf = new Map(hours.map((row) => [row.product, row]));
  const sparks = sparkLines(bins);
  const list = catalogue.products.map((product): ProductNow => {
    const hour = hourOf.get(product.id);
    return {
      product,
      open: open.filter((episode) => episode.product === product.id).sort(bySeverityAndAge),
      recent: closed.find((episode) => episode.product === product.id && episode.told) ?? null,
      official: official.get(product.id) ?? { state: null, readAt: null, reason: null, urls: [] },
      reportersLastHour: hour?.reporters ?? 0,
      mentionsLastHour: hour?.mentions ?? 0,
      expectedPerHour: hour?.expected ?? null,
      spark: sparks.get(product.id) ?? new Array<number>(SPARK_MS / SPARK_STEP_MS).fill(0),
    };
  });
  return list.sort((a, b) => weight(b) - weight(a) || since(a) - since(b) || byName(a, b));
}

const SEVERITY_WEIGHT = { page: 3, notify: 2, watch: 1 } as const;

function bySeverityAndAge(a: EpisodeRow, b: EpisodeRow): number {
  return SEVERITY_WEIGHT[b.severity] - SEVERITY_WEIGHT[a.severity] || a.onset - b.onset;
}

/** How much a product has to say: told episodes, then the vendor's own word, then what is watched or just over. */
function weight(row: ProductNow): number {
  const [first] = row.open;
  if (first !== undefined && first.severity !== 'watch') return 10 * SEVERITY_WEIGHT[first.severity];
  if (isOfficialTrouble(row.official)) return 8;
  if (first !== undefined) return 6;
  return row.recent === null ? 0 : 4;
}

/** The product belongs into the list of those that have something to say. */
export function hasSomethingToSay(row: ProductNow): boolean {
  return weight(row) > 0;
}

/** The vendor's page was read and says that something is wrong or under maintenance. */
export function isOfficialTrouble({ state }: OfficialNow): boolean {
  return state !== null && state !== 'operational' && state !== 'unknown';
}

function since(row: ProductNow): number {
  return row.open[0]?.onset ?? -(row.recent?.closedAt ?? 0);
}

function byName(a: ProductNow, b: ProductNow): number {
  return a.product.name.localeCompare(b.product.name, 'en');
}

function sparkLines(bins: readonly BinRow[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { product, bin, reporters } of bins) {
    const line = lines.get(product) ?? new Array<number>(SPARK_MS / SPARK_STEP_MS).fill(0);
    if (bin >= 0 && bin < line.length) line[bin] = reporters;
    lines.set(product, line);
  }
  return lines;
}
