import { isUtf8 } from 'node:buffer';
import { type JetstreamEvent, type Notice, parseEvent } from './event.ts';

/** A larger frame is not parsed: genuine ones stay below 13 kB. */
export const MAX_FRAME_BYTES = 262_144;
/** Enough to reach time and collection, which stand before the record. */
const HEAD_BYTES = 512;
const COLLECTION = '"collection":"';
const RECORD = '"record":';
const TIME = '"time_us":';

export type Frame =
  | { readonly kind: 'event'; readonly event: Exclude<JetstreamEvent, Notice> }
  | Notice
  /** Of a collection we do not read; known without parsing it. */
  | { readonly kind: 'other'; readonly timeUs: number }
  | { readonly kind: 'bad'; readonly reason: string };

/**
 * What a Jetstream frame holds. Likes and the like are told from posts by their first bytes, before any parsing, where time
 * and collection stand before the record, in which anybody may write anything; hosts of the second wire send none.
 */
export function readFrame(data: Buffer): Frame {
  if (data.length > MAX_FRAME_BYTES) return { kind: 'bad', reason: 'frame too large' };
  const head = data.toString('latin1', 0, HEAD_BYTES);
  const at = head.indexOf(COLLECTION);
  if (at !== -1 && !isWanted(head, at + COLLECTION.length)) {
    const time = head.lastIndexOf(TIME, at);
    const isBeforeRecord = time !== -1 && head.lastIndexOf(RECORD, at) === -1;
    const timeUs = isBeforeRecord ? readDigits(head, time + TIME.length) : 0;
    if (timeUs > 0 && data[data.length - 1] === 0x7d) return { kind: 'other', timeUs };
  }
  if (!isUtf8(data)) return { kind: 'bad', reason: 'not UTF-8' };
  let value: unknown;
  try {
    value = JSON.parse(data.toString('utf8'));
  } catch {
    return { kind: 'bad', reason: 'not JSON' };
  }
  const event = parseEvent(value);
  if (typeof event === 'string') return { kind: 'bad', reason: event };
  return event.kind === 'notice' ? event : { kind: 'event', event };
}

function isWanted(head: string, at: number): boolean {
  return head.startsWith('app.bsky.feed.post"', at) || head.startsWith('app.bsky.feed.repost"', at);
}

function readDigits(text: string, start: number): number {
  let value = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return Number.isSafeInteger(value) ? value : 0;
}
