import { z } from 'zod';
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
