import { z } from 'zod';
import { LONGEST_SPACING_US } from './pace.ts';

/** Where the reading of Jetstream stands. A time cursor holds on every host and wire, within their clocks' difference. */
export const blueskyCursor = z.object({
  /** Time of the last event handed on, µs since 1970; null before the first. */
  timeUs: z.int().min(0).nullable(),
  /** The host it came from. */
  host: z.string().max(2048).nullable(),
  /** Mean µs from event to event, once it is known. */
  spacingUs: z.int().min(0).max(LONGEST_SPACING_US).optional().catch(undefined),
});
export type BlueskyCursor = z.output<typeof blueskyCursor>;

const REWIND_US = 5_000_000;
// Clocks and delivery order differ between hosts.
const REWIND_OTHER_HOST_US = 30_000_000;

/**
 * The cursor to ask `host` for so that nothing is missed, in microseconds; null to begin with what comes now.
 * @param floorUs what is older is not asked for
 */
export function cursorFor(cursor: BlueskyCursor, host: string, floorUs = 0): number | null {
  if (cursor.timeUs === null) return null;
  return Math.max(floorUs, cursor.timeUs - (cursor.host === host ? REWIND_US : REWIND_OTHER_HOST_US));
}
