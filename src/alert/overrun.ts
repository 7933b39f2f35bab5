import type { ChangeDetails } from './episode.ts';

const MINUTE = 60_000;

/**
 * Minutes for which people went on to report it after the page had said that the trouble, or the work, was over; null where
 * they did not, where that is not known, and where it was over before it began.
 * @param onset ms since 1970
 */
export function overrunMinutes(over: ChangeDetails['over'], onset: number): number | null {
  if (over == null || over.until === null || over.at <= onset) return null;
  const minutes = Math.round((over.until - over.at) / MINUTE);
  return minutes < 1 ? null : minutes;
}
