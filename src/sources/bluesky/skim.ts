import { DID, LONGEST_REV, REPOST, RKEY } from './event.ts';

/** What a frame says without being parsed. */
export type Skimmed =
  /** A commit on a collection we do not read; good until the next call. */
  { readonly kind: 'unwanted'; readonly timeUs: number } | SkimmedRepost;

export type SkimmedRepost = {
  readonly kind: 'repost';
  readonly timeUs: number;
  readonly did: string;
  readonly rkey: string;
  readonly rev: string;
  readonly subject: string;
};

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const DID_KEY = bytes('{"did":"');
const TIME = bytes(',"time_us":');
const CURSOR = bytes(',"cursor":');
const COMMIT = bytes(',"kind":"commit","commit":{"rev":"');
const OPERATION = bytes(',"operation":"');
const CREATED = bytes('create');
const COLLECTION = bytes(',"collection":"');
const POSTED = bytes('app.bsky.feed.post"');
const REPOSTED = bytes('app.bsky.feed.repost"');
const RKEY_KEY = bytes(',"rkey":"');
const RECORD = bytes(`,"record":{"$type":"${REPOST}","createdAt":"`);
const SUBJECT = bytes(',"subject":{"cid":"');
const URI = bytes(',"uri":"at://');
const END = bytes('}');
const LONGEST = 2048;
const PLAIN = 0;
const QUOTE = 1;
/** Of every byte: plain ASCII within a text, its end, or neither. One look-up costs half of four comparisons. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x22) return QUOTE;
  return byte < 0x20 || byte > 0x7e || byte === 0x5c ? 2 : PLAIN;
});

/**
 * Reads frames of the first wire by their bytes: likes and the like are told from posts, reposts read, before any parsing.
 * Only what stands exactly in the order in which hosts write it is taken, so that nothing in a record can be mistaken for
 * what surrounds it. @returns null: it must be parsed
 */
export function skim(data: Buffer): Skimmed | null {
  if (!has(data, 0, DID_KEY)) return null;
  const didEnd = plainEnd(data, DID_KEY.length);
  if (didEnd < 0 || !has(data, didEnd + 1, TIME)) return null;
  const timeAt = didEnd + 1 + TIME.length;
  let at = digitsEnd(data, timeAt);
  const timeUs = number(data, timeAt, at);
  if (has(data, at, CURSOR)) at = digitsEnd(data, at + CURSOR.length);
  if (!has(data, at, COMMIT)) return null;
  const revAt = at + COMMIT.length;
  const revEnd = plainEnd(data, revAt);
  if (revEnd < 0 || !has(data, revEnd + 1, OPERATION)) return null;
  const operationAt = revEnd + 1 + OPERATION.length;
  const operationEnd = plainEnd(data, operationAt);
  if (operationEnd < 0 || !has(data, operationEnd + 1, COLLECTION) || data[data.length - 1] !== 0x7d) return null;
  const collectionAt = operationEnd + 1 + COLLECTION.length;
  if (has(data, collectionAt, POSTED)) return null;
  if (!has(data, collectionAt, REPOSTED)) return plainEnd(data, collectionAt) < 0 ? null : unwanted(timeUs);
  if (!has(data, operationAt, CREATED)) return null;
  const rkeyAt = collectionAt + REPOSTED.length + RKEY_KEY.length;
  const rkeyEnd = has(data, rkeyAt - RKEY_KEY.length, RKEY_KEY) ? plainEnd(data, rkeyAt) : -1;
  const subject = rkeyEnd < 0 ? null : subjectOf(data, rkeyEnd + 1);
  if (subject === null) return null;
  const did = data.toString('latin1', DID_KEY.length, didEnd);
  const rkey = data.toString('latin1', rkeyAt, rkeyEnd);
  if (!DID.test(did) || !RKEY.test(rkey) || revEnd - revAt > LONGEST_REV) return null;
  return { kind: 'repost', timeUs, did, rkey, rev: data.toString('latin1', revAt, revEnd), subject };
}

/** Nine of ten frames: lent until the next one, for speed. */
const lent = { kind: 'unwanted' as const, timeUs: 0.5 };

function unwanted(timeUs: number): Skimmed {
  lent.timeUs = timeUs;
  return lent;
}

function subjectOf(data: Buffer, at: number): string | null {
  const createdEnd = has(data, at, RECORD) ? plainEnd(data, at + RECORD.length) : -1;
  if (createdEnd < 0 || !has(data, createdEnd + 1, SUBJECT)) return null;
  const cidEnd = plainEnd(data, createdEnd + 1 + SUBJECT.length);
  if (cidEnd < 0 || !has(data, cidEnd + 1, URI)) return null;
  const uriAt = cidEnd + 1 + URI.length - 'at://'.length;
  const uriEnd = plainEnd(data, uriAt);
  return uriEnd < 0 || !has(data, uriEnd + 1, END) ? null : data.toString('latin1', uriAt, uriEnd);
}

function has(data: Buffer, at: number, wanted: Uint8Array): boolean {
  if (at + wanted.length > data.length) return false;
  for (let index = 0; index < wanted.length; index += 1) if (data[at + index] !== wanted[index]) return false;
  return true;
}

/** Where the text that begins here ends: its quote; -1 where it holds anything but plain ASCII, or is overlong. */
function plainEnd(data: Buffer, from: number): number {
  const limit = Math.min(data.length, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const kind = KINDS[data[at]!];
    if (kind !== PLAIN) return kind === QUOTE ? at : -1;
  }
  return -1;
}

function digitsEnd(data: Buffer, from: number): number {
  let at = from;
  while (at < data.length && data[at]! >= 0x30 && data[at]! <= 0x39) at += 1;
  return at;
}

function number(data: Buffer, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + data[at]! - 0x30;
  return Number.isSafeInteger(value) ? value : 0;
}
