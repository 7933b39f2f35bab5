/** Zones that vendors write by name, minutes east of UTC. `IST` and `BST` are read as India and Britain. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  UT: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}[\s-](\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?$/i;
const PAGE =
  /^([a-z]{3})[a-z]{0,6}\s{1,3}(\d{1,2})(?:,?\s{1,3}(\d{4}))?\s{0,3}[,-]?\s{0,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,3}([ap]m)?\s{0,3}([a-z]{1,5}|[+-]\d{2}:?\d{2})?$/i;

/**
 * Milliseconds since 1970 of a time as vendors write it: RFC 3339, mail dates (RSS) with zone names, and the status
 * page's "Jan 3, 10:00 PST", whose year is the one nearest to `near`. Null for anything else and outside 1990–2200.
 */
export function parseTime(value: unknown, near: number | null = null): number | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso;
    const ms = Number((fraction ?? '').padEnd(3, '0').slice(0, 3));
    return build([Number(year), Number(month) - 1, Number(day), hour, minute, second], zone, ms);
  }
  const mail = MAIL.exec(text);
  if (mail) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    const full = Number(year) < 100 ? Number(year) + 2000 : Number(year);
    return build([full, monthOf(month), Number(day), hour, minute, second], zone);
  }
  const page = PAGE.exec(text);
  if (!page) return null;
  const [, month, day, year, clock, minute, second, half, zone] = page;
  const hour = half === undefined ? clock : String((Number(clock) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
  if (year !== undefined) return build([Number(year), monthOf(month), Number(day), hour, minute, second], zone);
  if (near === null) return null;
  return nearest(near, (full) => build([full, monthOf(month), Number(day), hour, minute, second], zone));
}

type Parts = readonly [
  year: number,
  month: number,
  day: number,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
];

function build(parts: Parts, zone: string | undefined, ms = 0): number | null {
  const [year, month, day] = parts;
  const [hour, minute, second] = [Number(parts[3] ?? 0), Number(parts[4] ?? 0), Number(parts[5] ?? 0)];
  const east = offset(zone);
  if (east === null || month < 0 || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = new Date(Date.UTC(year, month, day));
  // Date.UTC rolls "31 April" over; a date that does not exist is no date.
  if (midnight.getUTCMonth() !== month || midnight.getUTCDate() !== day) return null;
  const at = midnight.getTime() + ((hour * 60 + minute - east) * 60 + second) * 1000 + ms;
  return at >= EARLIEST && at < LATEST ? at : null;
}

function offset(zone: string | undefined): number | null {
  if (zone === undefined) return 0;
  const sign = zone[0] === '-' ? -1 : 1;
  const digits = /^[+-](\d{2}):?(\d{2})$/.exec(zone);
  if (digits) return sign * (Number(digits[1]) * 60 + Number(digits[2]));
  return ZONES[zone.toUpperCase()] ?? null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
}

function nearest(near: number, build: (year: number) => number | null): number | null {
  const year = new Date(near).getUTCFullYear();
  const found = [year - 1, year, year + 1].map(build).filter((at) => at !== null);
  return found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}
