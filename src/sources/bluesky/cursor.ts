import { z } from 'zod';

/** Where the reading of Jetstream stands. A time cursor holds on every host, within their clocks' difference. */
export const blueskyCursor = z.object({
  /** `time_us` of the last event handed on; null before the first. */
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

/** The address to subscribe at: `host` is a bare name or a whole ws or wss address. @throws TypeError for anything else. */
export function subscribeUrl(host: string, cursor: number | null): URL {
  const url = new URL(host.includes('://') ? host : `wss://${host}`);
  if (url.protocol !== 'ws:' && url.protocol !== 'wss:') {
    throw new TypeError(`a Jetstream host is a name or a ws:// or wss:// address, got ${host}`);
  }
  if (url.pathname === '/') url.pathname = '/subscribe';
  url.searchParams.append('wantedCollections', 'app.bsky.feed.post');
  url.searchParams.append('wantedCollections', 'app.bsky.feed.repost');
  if (cursor !== null) url.searchParams.set('cursor', String(cursor));
  return url;
}
