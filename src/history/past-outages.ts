import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { quantile } from '../correlate/ledger/scorecard.ts';
import { DAY_MS, ENDED_AT, MINUTE_MS, millis, stamp } from './moment.ts';

export const PAST_DAYS = 365;
/** A bound on what one answer reads; the newest count. */
const MAX_OUTAGES = 2000;
/** What a product's outages are usually like. Minutes; null where there is none to tell it from. */
export type PastOutages = {
  readonly days: number;
  /** Of severity `notify` or above that nobody called expected or false. */
  readonly count: number;
  readonly open: number;
  readonly pages: number;
  /** From the onset until people stopped reporting, of closed ones. */
  readonly duration: { readonly median: number | null; readonly p90: number | null; readonly longest: number | null };
  /** From the busiest minute on: how long it takes until people stop reporting. */
  readonly recovery: { readonly median: number | null; readonly p90: number | null };
  /** Days from one onset to the next. */
  readonly daysBetween: number | null;
  /** Onsets by weekday (Monday first) and by hour of the day, UTC. */
  readonly weekdays: readonly number[];
  readonly hours: readonly number[];
  /** Reporters who named a symptom, over all of them, most named first; how many outages had each as the most named. */
  readonly symptoms: ReadonlyArray<{ readonly name: string; readonly reporters: number; readonly mostIn: number }>;
};

type Row = {
  severity: 'notify' | 'page';
  onset: number;
  endedAt: number | null;
  busiest: number | null;
  symptoms: Record<string, number>;
};

/** The outages of one product that began in the last `days`. */
export async function pastOutages(
  db: Database,
  product: string,
  now: number,
  days: number = PAST_DAYS,
): Promise<PastOutages> {
  const rows = await queryRows<Row>(
    db,
    sql`select e.severity, ${millis(sql`e.onset`)} as onset, ${ENDED_AT} as "endedAt",
               ${millis(sql`b.minute`)} as busiest, e.latest->'change'->'symptoms' as symptoms
        from episodes e
        left join lateral (
          select minute from series
          where product = e.product and minute >= e.onset and minute <= e.closed_at
          group by minute order by sum(reporters) desc, minute limit 1) b on true
        where e.product = ${product} and e.kind = 'outage' and e.severity <> 'watch'
          and e.onset >= ${stamp(now - days * DAY_MS)} and e.onset <= ${stamp(now)}
          and coalesce((select verdict from verdicts where episode = e.id order by id desc limit 1), 'real') = 'real'
        order by e.onset desc limit ${MAX_OUTAGES}::int`,
  );
  const durations = rows.flatMap(({ onset, endedAt }) => (endedAt === null ? [] : [minutes(endedAt - onset)]));
  const recoveries = rows.flatMap(({ busiest, endedAt }) =>
    busiest === null || endedAt === null ? [] : [minutes(Math.max(0, endedAt - busiest))],
  );
  const onsets = rows.map(({ onset }) => new Date(onset));
  return {
    days,
    count: rows.length,
    open: rows.filter(({ endedAt }) => endedAt === null).length,
    pages: rows.filter(({ severity }) => severity === 'page').length,
    duration: {
      median: quantile(durations, 0.5),
      p90: quantile(durations, 0.9),
      longest: quantile(durations, 1),
    },
    recovery: { median: quantile(recoveries, 0.5), p90: quantile(recoveries, 0.9) },
    daysBetween: between(rows.map(({ onset }) => onset)),
    weekdays: tally(
      7,
      onsets.map((onset) => (onset.getUTCDay() + 6) % 7),
    ),
    hours: tally(
      24,
      onsets.map((onset) => onset.getUTCHours()),
    ),
    symptoms: symptomsOf(rows.map(({ symptoms }) => symptoms)),
  };
}

function minutes(ms: number): number {
  return ms / MINUTE_MS;
}

function tally(size: number, places: readonly number[]): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

/** Newest first. */
function between(onsets: readonly number[]): number | null {
  const [newest] = onsets;
  const oldest = onsets.at(-1);
  if (newest === undefined || oldest === undefined || onsets.length < 2) return null;
  return Math.round(((newest - oldest) / DAY_MS / (onsets.length - 1)) * 10) / 10;
}

function symptomsOf(outages: ReadonlyArray<Record<string, number>>): PastOutages['symptoms'] {
  const found = new Map<string, { reporters: number; mostIn: number }>();
  for (const symptoms of outages) {
    const named = Object.entries(symptoms).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    for (const [place, [name, count]] of named.entries()) {
      const before = found.get(name) ?? { reporters: 0, mostIn: 0 };
      found.set(name, {
        reporters: before.reporters + count,
        mostIn: before.mostIn + Number(place === 0 && count > 0),
      });
    }
  }
  return [...found]
    .map(([name, counts]) => ({ name, ...counts }))
    .sort((a, b) => b.reporters - a.reporters || (a.name < b.name ? -1 : 1));
}
