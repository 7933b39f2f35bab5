import type { Inbox } from '../inbox.ts';
import type { StreamItem } from '../item.ts';
import { Seen } from '../seen.ts';
import type { BlueskyCursor } from './cursor.ts';
import type { JetstreamCommit, JetstreamEvent } from './event.ts';
import { readFrame } from './frame.ts';
import { itemOfCommit } from './item-of-commit.ts';
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

type Asked = { readonly from: number; readonly cursor: number; isClamped: boolean };

/** Turns frames into items over all connections of one reading: checks times, drops repeats, finds gaps. */
export class Reading {
  readonly #inbox: Inbox<BlueskyCursor>;
  readonly #clock: () => number;
  readonly #seen = new Seen(REMEMBERED);
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
    const frame = readFrame(plain);
    if (frame.kind === 'bad') return this.#drop(frame.reason);
    if (frame.kind === 'notice') {
      if (this.#asked !== null) this.#asked.isClamped ||= frame.isClamped;
      return false;
    }
    const timeUs = frame.kind === 'event' ? frame.event.timeUs : frame.timeUs;
    const wrong = this.#wrongTime(timeUs);
    if (wrong) return this.#drop(wrong);
    const gap = this.#asked === null ? null : this.#gapBefore(timeUs, this.#asked);
    const item = frame.kind === 'event' ? this.#itemOf(frame.event) : null;
    if (typeof item === 'string') this.#inbox.drop(item);
    const isItem = item !== null && typeof item !== 'string';
    if (gap === null) this.#advance(isItem ? [item] : NOTHING, timeUs);
    else this.#advance(isItem ? [gap, item] : [gap], timeUs);
    return true;
  }

  #drop(reason: string): false {
    this.#inbox.drop(reason);
    return false;
  }

  #wrongTime(timeUs: number): string | null {
    if (timeUs < EARLIEST_US) return 'time before 2020';
    if (timeUs > this.#clock() * 1000 + FUTURE_US && timeUs > this.#newestUs + NEXT_US) return 'time in the future';
    const reached = this.#inbox.cursor.timeUs;
    return reached !== null && timeUs < reached - BACKWARDS_US ? 'time went backwards' : null;
  }

  #gapBefore(timeUs: number, { from, cursor, isClamped }: Asked): StreamItem | null {
    this.#asked = null;
    const isLate = timeUs - cursor > GAP_US && timeUs - from > GAP_US;
    if (!isLate && !(isClamped && timeUs > from)) return null;
    return { type: 'gap', network: 'bluesky', from: Math.floor(from / 1000), to: Math.floor(timeUs / 1000) };
  }

  #itemOf(event: JetstreamEvent): StreamItem | string | null {
    if (event.kind === 'account') return removalOf(event);
    return event.kind === 'commit' ? this.#itemOfCommit(event) : null;
  }

  #itemOfCommit(commit: JetstreamCommit): StreamItem | string | null {
    const { did, collection, rkey, operation, rev } = commit;
    const isNew = this.#seen.add(`${operation} ${did}/${collection}/${rkey} ${rev}`);
    return isNew ? itemOfCommit(commit) : null;
  }

  /** The cursor never moves back, nor ahead of our clock: one event from the future must not make the next ones old. */
  #advance(items: readonly StreamItem[], timeUs: number): void {
    this.#newestUs = Math.max(this.#newestUs, timeUs);
    const reached = this.#inbox.cursor.timeUs ?? 0;
    const next = Math.max(reached, Math.min(timeUs, this.#clock() * 1000));
    this.#inbox.put(items, { timeUs: next, host: this.#host }, Math.floor(next / 1000));
  }
}

function removalOf(event: Extract<JetstreamEvent, { kind: 'account' }>): StreamItem | null {
  if (!GONE.has(event.status)) return null;
  return { type: 'removal', network: 'bluesky', author: event.did, observedAt: Math.floor(event.timeUs / 1000) };
}
