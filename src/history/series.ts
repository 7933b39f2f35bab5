import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { upperCount } from './band.ts';
import { HOUR_MS, MINUTE_MS, millis, stamp } from './moment.ts';

export type SeriesPoint = {
  /** Start of the step, ms since 1970. */
  readonly at: number;
  /** Mean over the step of the reporters of each minute, no count of people; null before anything was known of the product. */
  readonly reporters: number | null;
  readonly mentions: number | null;
  /** Normal reporters a minute, and the rate that normal steps stay below 99 times in 100; null without a baseline. */
  readonly expected: number | null;
  readonly upper: number | null;
};

export type ProductSeries = {
  readonly product: string;
  readonly from: number;
  readonly to: number;
  readonly stepMinutes: number;
  readonly points: readonly SeriesPoint[];
};

export type SeriesRange = { readonly from: number; readonly to: number; readonly stepMinutes: number };

type BinRow = { at: number; reporters: number; mentions: number };
type BaselineRow = { hour: number; mean: number; dispersion: number };

/** Reporters and mentions of one product between two times, beside what was normal. `from` is moved down to a whole step. */
export async function productSeries(db: Database, product: string, range: SeriesRange): Promise<ProductSeries> {
  const stepMs = range.stepMinutes * MINUTE_MS;
  const from = Math.floor(range.from / stepMs) * stepMs;
  const bins = await queryRows<BinRow>(
    db,
    sql`select (floor(extract(epoch from minute) / ${range.stepMinutes * 60}::int) * ${stepMs}::float8)::float8 as at,
               sum(reporters)::int as reporters, sum(mentions)::int as mentions
        from series
        where product = ${product} and minute >= ${stamp(from)} and minute < ${stamp(range.to)}
        group by 1`,
  );
  const baseline = await queryRows<BaselineRow>(
    db,
    sql`select ${millis(sql`hour`)} as hour, mean::float8 as mean, dispersion::float8 as dispersion
        from baselines
        where product = ${product} and hour > ${stamp(from - HOUR_MS)} and hour < ${stamp(range.to)}`,
  );
  const known = await knownSince(db, product);
  const byBin = new Map(bins.map((row) => [row.at, row]));
  const byHour = new Map(baseline.map((row) => [row.hour, row]));
  const points: SeriesPoint[] = [];
  for (let at = from; at < range.to; at += stepMs) {
    const bin = byBin.get(at);
    const isKnown = known !== null && at + stepMs > known;
    const normal = normalOver(byHour, at, range.stepMinutes);
    points.push({
      at,
      reporters: isKnown ? (bin?.reporters ?? 0) / range.stepMinutes : null,
      mentions: isKnown ? (bin?.mentions ?? 0) / range.stepMinutes : null,
      expected: normal?.expected ?? null,
      upper: normal?.upper ?? null,
    });
  }
  return { product, from, to: range.to, stepMinutes: range.stepMinutes, points };
}

/** Steps longer than an hour average the hours they cover. */
function normalOver(
  byHour: ReadonlyMap<number, BaselineRow>,
  at: number,
  stepMinutes: number,
): { expected: number; upper: number } | null {
  let hours = 0;
  let mean = 0;
  let dispersion = 0;
  for (let hour = Math.floor(at / HOUR_MS) * HOUR_MS; hour < at + stepMinutes * MINUTE_MS; hour += HOUR_MS) {
    const row = byHour.get(hour);
    if (row === undefined) continue;
    hours += 1;
    mean += row.mean;
    dispersion += row.dispersion;
  }
  if (hours === 0) return null;
  const expected = mean / hours;
  return { expected, upper: upperCount(expected * stepMinutes, dispersion / hours) / stepMinutes };
}

/** Nothing is known of a product before its first row: that is unknown, not zero. */
async function knownSince(db: Database, product: string): Promise<number | null> {
  const [row] = await queryRows<{ since: number | null }>(
    db,
    sql`select ${millis(sql`least(
          (select min(minute) from series where product = ${product}),
          (select min(hour) from baselines where product = ${product}))`)} as since`,
  );
  return row?.since ?? null;
}
