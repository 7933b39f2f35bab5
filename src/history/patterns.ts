import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, millis, stamp } from './moment.ts';

export const PATTERN_DAYS = 28;

/** Mean reporters a minute, by weekday (0 Monday … 6 Sunday) and hour of day, UTC. */
export type Patterns = ReadonlyArray<readonly number[]>;

type Row = { weekday: number; hour: number; reporters: number; since: number };

/** When this product is usually reported, over what is known of the last 28 days; null when nothing was. */
export async function patterns(db: Database, product: string, now: number): Promise<Patterns | null> {
  const rows = await queryRows<Row>(
    db,
    sql`select extract(isodow from minute at time zone 'UTC')::int - 1 as weekday,
               extract(hour from minute at time zone 'UTC')::int as hour,
               sum(reporters)::float8 as reporters, ${millis(sql`min(minute)`)} as since
        from series
        where product = ${product} and minute >= ${stamp(now - PATTERN_DAYS * DAY_MS)} and minute <= ${stamp(now)}
        group by 1, 2`,
  );
  if (rows.length === 0) return null;
  const minutes = minutesByHour(Math.min(...rows.map(({ since }) => since)), now);
  const week = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const { weekday, hour, reporters } of rows) {
    const known = minutes[weekday * 24 + hour] ?? 0;
    const day = week[weekday];
    if (day !== undefined && known > 0) day[hour] = reporters / known;
  }
  return week;
}

/** How many minutes of each hour of the week lie between two times, the minute of `to` included. */
function minutesByHour(from: number, to: number): number[] {
  const minutes = new Array<number>(7 * 24).fill(0);
  const end = Math.floor(to / MINUTE_MS) * MINUTE_MS + MINUTE_MS;
  for (let hour = Math.floor(from / HOUR_MS) * HOUR_MS; hour < end; hour += HOUR_MS) {
    const date = new Date(hour);
    const place = ((date.getUTCDay() + 6) % 7) * 24 + date.getUTCHours();
    const part = Math.min(end, hour + HOUR_MS) - Math.max(from, hour);
    minutes[place] = (minutes[place] ?? 0) + part / MINUTE_MS;
  }
  return minutes;
}
