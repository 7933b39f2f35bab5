import type { Inbox } from '../inbox.ts';
import type { StreamItem } from '../item.ts';
import { Seen } from '../seen.ts';
import type { BlueskyCursor } from './cursor.ts';
import type { JetstreamCommit } from './event.ts';
import { readFrame } from './frame.ts';
import { itemOfCommit } from './item-of-commit.ts';

// More than a rewind of 30 s holds at 2,000 events/s.
const REMEMBERED = 100_000;
const EARLIEST_US = Date.UTC(2020, 0, 1) * 1000;
const FUTURE_US = 300_000_000;
const BACKWARDS_US = 120_000_000;
/** A first event this much after the cursor asked for: the host no longer has what lies between. */
const GAP_US = 60_000_000;

/** Turns frames into items over all connections of one reading: checks times, drops repeats, finds gaps. */
export class Reading {
  readonly #inbox: Inbox<BlueskyCursor>;
  readonly #clock: () => number;
  readonly #seen = new Seen(REMEMBERED);
  #asked: { readonly from: number; readonly cursor: number } | null = null;
  #host = '';

  constructor(inbox: Inbox<BlueskyCursor>, clock: () => number) {
    this.#inbox = inbox;
    this.#clock = clock;
  }

  /** A connection to `host` was made, asking for `cursor` (µs). */
  connected(host: string, cursor: number | null): void {
    this.#host = host;
    const from = this.#inbox.cursor.timeUs;
    this.#asked = cursor === null || from === null ? null : { from, cursor };
  }

  /** Takes one frame. True when it was an event to go by. */
  take(data: Buffer): boolean {
    const frame = readFrame(data);
    if (frame.kind === 'bad') return this.#drop(frame.reason);
    const timeUs = frame.kind === 'event' ? frame.event.timeUs : frame.timeUs;
    const wrong = this.#wrongTime(timeUs);
    if (wrong) return this.#drop(wrong);
    const items: StreamItem[] = this.#gapBefore(timeUs);
    if (frame.kind === 'event' && frame.event.kind === 'commit') {
      const item = this.#itemOf(frame.event);
      if (typeof item === 'string') this.#inbox.drop(item);
      else if (item) items.push(item);
    } else if (frame.kind === 'event' && frame.event.kind === 'account' && frame.event.status !== 'active') {
      this.#inbox.drop(`account ${frame.event.status}`);
    }
    this.#advance(items, timeUs);
    return true;
  }

  #drop(reason: string): false {
    this.#inbox.drop(reason);
    return false;
  }

  #wrongTime(timeUs: number): string | null {
    if (timeUs < EARLIEST_US) return 'time before 2020';
    if (timeUs > this.#clock() * 1000 + FUTURE_US) return 'time in the future';
    const reached = this.#inbox.cursor.timeUs;
    return reached !== null && timeUs < reached - BACKWARDS_US ? 'time went backwards' : null;
  }

  #gapBefore(timeUs: number): StreamItem[] {
    const asked = this.#asked;
    this.#asked = null;
    if (asked === null || timeUs - asked.cursor <= GAP_US || timeUs - asked.from <= GAP_US) return [];
    return [{ type: 'gap', network: 'bluesky', from: Math.floor(asked.from / 1000), to: Math.floor(timeUs / 1000) }];
  }

  #itemOf(commit: JetstreamCommit): StreamItem | string | null {
    const { did, collection, rkey, operation, rev } = commit;
    const isNew = this.#seen.add(`${operation} ${did}/${collection}/${rkey} ${rev}`);
    return isNew ? itemOfCommit(commit) : null;
  }

  /** The cursor never moves back, nor ahead of our clock: one event from the future must not make the next ones old. */
  #advance(items: readonly StreamItem[], timeUs: number): void {
    const reached = this.#inbox.cursor.timeUs ?? 0;
    const next = Math.max(reached, Math.min(timeUs, this.#clock() * 1000));
    this.#inbox.put(items, { timeUs: next, host: this.#host }, Math.floor(next / 1000));
  }
}
