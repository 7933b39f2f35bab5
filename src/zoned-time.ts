const MINUTE = 60_000;
export const DAY_MINUTES = 1_440;
const DAY = DAY_MINUTES * MINUTE;

/** What the clock on a wall shows: days since 1970 (of its own calendar), weekday (Monday is 1), minutes after midnight. */
export type LocalTime = { readonly day: number; readonly weekday: number; readonly minute: number };

const formats = new Map<string, Intl.DateTimeFormat>();

/** True for the name of a time zone that this machine knows, such as "Europe/Berlin" or "UTC". */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(zone)) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Times in ms since 1970. @throws RangeError for a zone that is none */
export function localTime(at: number, zone: string): LocalTime {
  const local = localMs(at, zone);
  const day = Math.floor(local / DAY);
  // The first of January 1970 was a Thursday.
  return { day, weekday: ((((day + 3) % 7) + 7) % 7) + 1, minute: Math.floor((local - day * DAY) / MINUTE) };
}

/**
 * The first instant after `after` at which the clock of `zone` shows `minute` of a day, on any day or on one `weekday`
 * (Monday is 1). Where the clock is put forward over that minute, the moment at which it is.
 */
export function nextInstant(after: number, zone: string, minute: number, weekday?: number): number {
  const from = localTime(after, zone).day - 1;
  for (let day = from; ; day += 1) {
    if (weekday !== undefined && ((((day + 3) % 7) + 7) % 7) + 1 !== weekday) continue;
    const found = instantsOf(day, minute, zone).find((instant) => instant > after);
    if (found !== undefined) return found;
  }
}

/** The newest instant at or before `until` at which the clock of `zone` showed `minute` of a `weekday`. */
export function lastInstant(until: number, zone: string, minute: number, weekday: number): number {
  let last = nextInstant(until - 9 * DAY, zone, minute, weekday);
  for (let next = last; next <= until; next = nextInstant(next, zone, minute, weekday)) last = next;
  return last;
}

/** When it is that minute of that day: twice where the clock is put back over it, and once in any case. */
function instantsOf(day: number, minute: number, zone: string): number[] {
  const local = day * DAY + minute * MINUTE;
  const offsets = [...new Set([offsetAt(local - DAY, zone), offsetAt(local + DAY, zone)])];
  const exact = offsets.map((offset) => local - offset).filter((instant) => localMs(instant, zone) === local);
  if (exact.length > 0) return exact.sort((a, b) => a - b);
  // Skipped by a jump forward: the jump itself lies between what the two offsets say.
  const [low = local, high = local] = offsets.map((offset) => local - offset).sort((a, b) => a - b);
  let [before, since] = [low, high];
  while (since - before > MINUTE) {
    const middle = Math.floor((before + since) / 2 / MINUTE) * MINUTE;
    if (localMs(middle, zone) < local) before = middle;
    else since = middle;
  }
  return [since];
}

function offsetAt(at: number, zone: string): number {
  return localMs(at, zone) - Math.floor(at / 1000) * 1000;
}

/** The local clock as if it were UTC, to the second. */
function localMs(at: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const part = 'numeric';
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: part,
    month: part,
    day: part,
    hour: part,
    minute: part,
    second: part,
  });
  formats.set(zone, format);
  return format;
}
