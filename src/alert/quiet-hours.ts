import { z } from 'zod';
import { DAY_MINUTES, isZone, localTime, nextInstant } from '../zoned-time.ts';

const minuteOfDay = z
  .int()
  .min(0)
  .max(DAY_MINUTES - 1);

/** A daily stretch in which a channel is left alone, by the clock of a place; it may pass midnight. */
export const quietHours = z.strictObject({
  /** Minutes after midnight. `from` is in it, `to` is not. */
  from: minuteOfDay,
  to: minuteOfDay,
  zone: z.string().max(64).refine(isZone),
  /** Whether pages are told all the same. */
  pages: z.enum(['told', 'held']),
});
export type QuietHours = z.output<typeof quietHours>;

/** How deliveries that wait for the end of quiet hours are known. */
export const QUIET_HOURS = 'quiet hours';

/**
 * When the quiet hours end that hold at `now` (both ms since 1970); null: none do. Where the clock is put forward over the
 * end, they end with the jump; where it is put back over it, they last until the end has passed for the second time.
 */
export function quietUntil(hours: QuietHours, now: number): number | null {
  if (!isQuietAt(hours, now)) return null;
  let end = nextInstant(now, hours.zone, hours.to);
  // Put back over the end, the clock shows quiet hours again.
  while (isQuietAt(hours, end)) end = nextInstant(end, hours.zone, hours.to);
  return end;
}

function isQuietAt({ from, to, zone }: QuietHours, at: number): boolean {
  const { minute } = localTime(at, zone);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** "22:00 to 07:00 Europe/Berlin": with a dash its two colons would read as an emoji code, and be told by look-alikes. */
export function quietWords({ from, to, zone }: QuietHours): string {
  return `${minuteWords(from)} to ${minuteWords(to)} ${zone}`;
}

/** "07:05" of minutes after midnight. */
export function minuteWords(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
