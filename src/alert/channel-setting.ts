import { z } from 'zod';
import { closest } from '../catalog/closest.ts';
import { DAY_MINUTES, isZone } from '../zoned-time.ts';
import { minuteWords, type QuietHours } from './quiet-hours.ts';

/** When a channel gets its weekly digest, by the clock of a place. */
export const digestTime = z.strictObject({
  /** Monday is 1. */
  weekday: z.int().min(1).max(7),
  /** Minutes after midnight. */
  minute: z
    .int()
    .min(0)
    .max(DAY_MINUTES - 1),
  zone: z.string().max(64).refine(isZone),
});
export type DigestTime = z.output<typeof digestTime>;

/** What is kept of a channel's setting. */
export type ChannelSetting = QuietHours | DigestTime;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Monday 09:00 Europe/Berlin". */
export function digestWords({ weekday, minute, zone }: DigestTime): string {
  return `${WEEKDAYS[weekday - 1]} ${minuteWords(minute)} ${zone}`;
}

const DIGEST = /^([a-z]{2,9})\s+(\d{1,2})(?:[:.](\d{2}))?(?:\s+(\S+))?$/i;

/** Reads "monday 09:00 Europe/Berlin" (without a zone: UTC; at 24:00: the next day begins); a text says why it is none. */
export function readDigestTime(text: string): DigestTime | string {
  const [, day = '', hour, minutes, zone = 'UTC'] = DIGEST.exec(text) ?? [];
  const weekday = WEEKDAYS.findIndex((name) => day.length > 1 && name.toLowerCase().startsWith(day.toLowerCase())) + 1;
  const minute = readMinute(hour, minutes);
  if (weekday === 0 || minute === null) return 'expected a day and a time, such as monday 09:00 Europe/Berlin';
  const known = zoneNamed(zone);
  if (known === null) return noZone(zone);
  return minute < DAY_MINUTES
    ? { weekday, minute, zone: known }
    : { weekday: (weekday % 7) + 1, minute: 0, zone: known };
}

/** Minutes after midnight; null where no clock shows it. "24:00", the end of the day, is 1440. */
export function readMinute(hour: string | undefined, minute = '00'): number | null {
  const at = Number(hour) * 60 + Number(minute);
  return hour === undefined || Number(minute) > 59 || at > DAY_MINUTES ? null : at;
}

/** The zone as the tz database writes it, however somebody wrote it; null: it is none. */
export function zoneNamed(zone: string): string | null {
  if (zone.toLowerCase() === 'utc') return 'UTC';
  const known = Intl.supportedValuesOf('timeZone').find((one) => one.toLowerCase() === zone.toLowerCase());
  return known ?? (isZone(zone) ? zone : null);
}

/** What to say of a zone that is none. */
export function noZone(zone: string): string {
  const zones = Intl.supportedValuesOf('timeZone');
  const ofCity = zones.filter((one) => one.toLowerCase().endsWith(`/${zone.toLowerCase()}`));
  const near = [...ofCity, ...closest(zone, zones, 2)].slice(0, 2);
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  return `"${zone}" is no time zone that I know: say it as Europe/Berlin or UTC.${hint}`;
}
