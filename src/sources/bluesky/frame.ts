import { isUtf8 } from 'node:buffer';
import { type JetstreamEvent, type Notice, parseEvent } from './event.ts';

/** A larger frame is not parsed: genuine ones stay below 13 kB. */
export const MAX_FRAME_BYTES = 262_144;
export type Frame =
  | { readonly kind: 'event'; readonly event: Exclude<JetstreamEvent, Notice> }
  | Notice
  | { readonly kind: 'bad'; readonly reason: string };

/** What a frame holds that may be of interest. */
export function readFrame(data: Buffer): Frame {
  if (data.length > MAX_FRAME_BYTES) return { kind: 'bad', reason: 'frame too large' };
  const text = data.toString('utf8');
  // What is no UTF-8 is read as this sign, which people may write, too.
  if (text.includes('\ufffd') && !isUtf8(data)) return { kind: 'bad', reason: 'not UTF-8' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'bad', reason: 'not JSON' };
  }
  const event = parseEvent(value);
  if (typeof event === 'string') return { kind: 'bad', reason: event };
  return event.kind === 'notice' ? event : { kind: 'event', event };
}
