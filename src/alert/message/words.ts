import { grouped, plural } from '../../plural.ts';
import { cut, visibleLine } from '../inert.ts';

const MINUTE = 60_000;

/** A time of day in UTC, with its date when it is not the day of `now`. */
export function clockTime(at: number, now: number): string {
  const iso = new Date(at).toISOString();
  const time = `${iso.slice(11, 16)} UTC`;
  return iso.slice(0, 10) === new Date(now).toISOString().slice(0, 10) ? time : `${iso.slice(0, 10)} ${time}`;
}

/** A time with its date, for what is read on another day: "2026-01-03 14:02 UTC". */
export function datedTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** "2026-01-03 14:02 to 14:41 UTC", both with their dates where these differ. */
export function datedSpan(from: number, to: number): string {
  const [first, last] = [datedTime(from), datedTime(to)];
  if (first.slice(0, 10) !== last.slice(0, 10)) return `${first} to ${last}`;
  return `${first.slice(0, 16)} to ${last.slice(11)}`;
}

/** Whole minutes between two times, never below zero. */
export function minutesBetween(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / MINUTE));
}

/** "52 min", "3 h 5 min", "2 d 4 h". */
export function duration(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  if (whole < 60) return `${whole} min`;
  if (whole < 24 * 60) return join(Math.floor(whole / 60), 'h', whole % 60, 'min');
  return join(Math.floor(whole / 1440), 'd', Math.floor((whole % 1440) / 60), 'h');
}

function join(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** "1,240". */
export function count(value: number): string {
  return grouped(value);
}

export function people(reporters: number): string {
  return plural(reporters, 'person', 'people');
}

/** What is normal beside a count: one decimal while it is small. */
export function normal(expected: number): string {
  return `normally ${few(expected)}`;
}

/** A count that may be no whole number: one decimal while it is small. */
export function few(value: number): string {
  if (value >= 10) return count(value);
  return value < 0.1 ? 'under 0.1' : String(Number(value.toFixed(1)));
}

/** A name from the catalogue or a feed, on one line. */
export function name(text: string, limit = 60): string {
  return visibleLine(text, limit);
}

/** "a, b, c and 4 more", at most `most` of them named. */
export function list(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((one) => name(one, 40));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** The largest counts first, equal ones by name, so that the same counts always read the same. */
export function ranked(counts: Readonly<Record<string, number>>): Array<[string, number]> {
  return Object.entries(counts)
    .filter(([, value]) => value > 0)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Our own sentence with foreign words in it, kept within what every channel takes. */
export function sentence(text: string): string {
  return cut(text, 500);
}
