import type { Inbox } from '../inbox.ts';
import type { StreamItem } from '../item.ts';
import { SeenKeys } from '../seen-keys.ts';
import type { BlueskyCursor } from './cursor.ts';
import { type JetstreamCommit, type JetstreamEvent, type Notice, REPOST } from './event.ts';
import { MAX_FRAME_BYTES, readFrame } from './frame.ts';
import { itemOfCommit } from './item-of-commit.ts';
import { type SkimmedRepost, skim } from './skim.ts';
import type { Unpack } from './zstd.ts';

// More than a rewind of 30 s holds at 2,000 events/s.
const REMEMBERED = 100_000;
const EARLIEST_US = Date.UTC(2020, 0, 1) * 1000;
const FUTURE_US = 300_000_000;
/** An event so little after the last one is no stray, whatever our own clock says: it may have been set back. */
const NEXT_US = 10_000_000;
const BACKWARDS_US = 120_000_000;
/** A first event this much after the cursor asked for: the host no longer has what lies between. */
const GAP_US = 60_000_000;
/** Accounts that are like this are shown to nobody any more. */
const GONE: ReadonlySet<string> = new Set(['deleted', 'takendown', 'suspended', 'deactivated']);
const NOTHING: readonly StreamItem[] = [];

type TimedEvent = Exclude<JetstreamEvent, Notice> | SkimmedRepost;
type Asked = { readonly from: number; readonly cursor: number; isClamped: boolean };

/** Turns frames into items over all connections of one reading: checks times, drops repeats, finds gaps. */
export class Reading {
  readonly #inbox: Inbox<BlueskyCursor>;
  readonly #clock: () => number;
  readonly #seen = new SeenKeys(REMEMBERED);
  #asked: Asked | null = null;
  #host = '';
  #unpack: Unpack | null = null;
  /** Time of the newest event taken, µs. */
  #newestUs = 0;

  constructor(inbox: Inbox<BlueskyCursor>, clock: () => number) {
    this.#inbox = inbox;
    this.#clock = clock;
  }

  get newestUs(): number {
    return this.#newestUs;
  }

  /** A connection to `host` was made, asking for `cursor` (µs); with `unpack` its binary frames are packed. */
  connected(host: string, cursor: number | null, unpack: Unpack | null): void {
    this.#host = host;
    this.#unpack = unpack;
    const from = this.#inbox.cursor.timeUs;
    this.#asked = cursor === null || from === null ? null : { from, cursor, isClamped: false };
  }

  /** Takes one frame. True when it was an event to go by. */
  take(data: Buffer, isBinary: boolean): boolean {
    const plain = isBinary && this.#unpack !== null ? this.#unpack(data) : data;
    if (plain === null) return this.#drop('not zstd');
    const skimmed = plain.length > MAX_FRAME_BYTES ? null : skim(plain);
    if (skimmed !== null) return this.#pass(skimmed.timeUs, skimmed.kind === 'unwanted' ? null : skimmed);
    const frame = readFrame(plain);
    if (frame.kind === 'bad') return this.#drop(frame.reason);
    if (frame.kind === 'event') return this.#pass(frame.event.timeUs, frame.event);
    if (this.#asked !== null) this.#asked.isClamped ||= frame.isClamped;
    return false;
  }

  #drop(reason: string): false {
    this.#inbox.drop(reason);
    return false;
  }

  /** An event of a time, or what of it is of interest. */
  #pass(timeUs: number, event: TimedEvent | null): boolean {
    const nowUs = this.#clock() * 1000;
    const wrong = this.#wrongTime(timeUs, nowUs);
    if (wrong) return this.#drop(wrong);
    const gap = this.#asked === null ? null : this.#gapBefore(timeUs, this.#asked);
    const item = event === null ? null : this.#itemOf(event);
    if (typeof item === 'string') this.#inbox.drop(item);
    const items = item === null || typeof item === 'string' ? NOTHING : [item];
    this.#advance(gap === null ? items : [gap, ...items], timeUs, nowUs);
    return true;
  }

  #wrongTime(timeUs: number, nowUs: number): string | null {
    if (timeUs < EARLIEST_US) return 'time before 2020';
    if (timeUs > nowUs + FUTURE_US && timeUs > this.#newestUs + NEXT_US) return 'time in the future';
    const reached = this.#inbox.cursor.timeUs;
    return reached !== null && timeUs < reached - BACKWARDS_US ? 'time went backwards' : null;
  }

  #gapBefore(timeUs: number, { from, cursor, isClamped }: Asked): StreamItem | null {
    this.#asked = null;
    const isLate = timeUs - cursor > GAP_US && timeUs - from > GAP_US;
    if (!isLate && !(isClamped && timeUs > from)) return null;
    return { type: 'gap', network: 'bluesky', from: Math.floor(from / 1000), to: Math.floor(timeUs / 1000) };
  }

  #itemOf(event: TimedEvent): StreamItem | string | null {
    if (event.kind === 'account') return removalOf(event);
    if (event.kind === 'commit') return this.#itemOfCommit(event);
    return event.kind === 'repost' ? this.#itemOfRepost(event) : null;
  }

  #itemOfRepost({ did, rkey, rev, subject, timeUs }: SkimmedRepost): StreamItem | null {
    if (!this.#seen.add([did, REPOST, rkey, rev, 'create'])) return null;
    const observedAt = Math.floor(timeUs / 1000);
    return {
      type: 'repost',
      network: 'bluesky',
      uri: `at://${did}/${REPOST}/${rkey}`,
      author: did,
      observedAt,
      subject,
    };
  }

  #itemOfCommit(commit: JetstreamCommit): StreamItem | string | null {
    const { did, collection, rkey, rev, operation } = commit;
    return this.#seen.add([did, collection, rkey, rev, operation]) ? itemOfCommit(commit) : null;
  }

  /** The cursor never moves back, nor ahead of our clock: one event from the future must not make the next ones old. */
  #advance(items: readonly StreamItem[], timeUs: number, nowUs: number): void {
    this.#newestUs = Math.max(this.#newestUs, timeUs);
    const reached = this.#inbox.cursor.timeUs ?? 0;
    const next = Math.max(reached, Math.min(timeUs, nowUs));
    this.#inbox.put(items, { timeUs: next, host: this.#host }, Math.floor(next / 1000));
  }
}

function removalOf(event: Extract<JetstreamEvent, { kind: 'account' }>): StreamItem | null {
  if (!GONE.has(event.status)) return null;
  return { type: 'removal', network: 'bluesky', author: event.did, observedAt: Math.floor(event.timeUs / 1000) };
}
