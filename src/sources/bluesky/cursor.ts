import { z } from 'zod';

/** Where the reading of Jetstream stands. A time cursor holds on every host and wire, within their clocks' difference. */
export const blueskyCursor = z.object({
  /** Time of the last event handed on, µs since 1970; null before the first. */
  timeUs: z.int().min(0).nullable(),
  /** The host it came from. */
  host: z.string().max(2048).nullable(),
});
export type BlueskyCursor = z.output<typeof blueskyCursor>;

const REWIND_US = 5_000_000;
// Clocks and delivery order differ between hosts.
const REWIND_OTHER_HOST_US = 30_000_000;

/** The cursor to ask `host` for so that nothing is missed, in microseconds; null to begin with what comes now. */
export function cursorFor(cursor: BlueskyCursor, host: string): number | null {
  if (cursor.timeUs === null) return null;
  return Math.max(0, cursor.timeUs - (cursor.host === host ? REWIND_US : REWIND_OTHER_HOST_US));
}
