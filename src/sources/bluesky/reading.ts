import type { Inbox } from '../inbox.ts';
import type { StreamItem } from '../item.ts';
import { SeenKeys } from '../seen-keys.ts';
import type { BlueskyCursor } from './cursor.ts';
import { type JetstreamCommit, type JetstreamEvent, type Notice, REPOST } from './event.ts';
import { MAX_FRAME_BYTES, readFrame } from './frame.ts';
import { itemOfCommit } from './item-of-commit.ts';
import { Pace, SHORT_US } from './pace.ts';
import { type SkimmedRepost, skim } from './skim.ts';
import type { Unpack } from './zstd.ts';

// More than a rewind of 30 s holds at 2,000 events/s.
const REMEMBERED = 100_000;
const EARLIEST_US = Date.UTC(2020, 0, 1) * 1000;
const FUTURE_US = 300_000_000;
/** An event so little after the last one is no stray, whatever our own clock says: it may have been set back. */
const NEXT_US = 10_000_000;
const BACKWARDS_US = 120_000_000;
/** Accounts that are like this are shown to nobody any more. */
const GONE: ReadonlySet<string> = new Set(['deleted', 'takendown', 'suspended', 'deactivated']);
const NOTHING: readonly StreamItem[] = [];

type TimedEvent = Exclude<JetstreamEvent, Notice> | SkimmedRepost;

/** Turns frames into items over all connections of one reading: checks times, drops repeats, finds holes. */
export class Reading {
  readonly #inbox: Inbox<BlueskyCursor>;
  readonly #clock: () => number;
  readonly #seen = new SeenKeys(REMEMBERED);
  readonly #pace: Pace;
  /** Our clock when it was looked at last, µs. */
  #nowUs = 0;
  #host = '';
  #unpack: Unpack | null = null;
  /** Nothing of this connection has come yet. */
  #isFirst = true;
  /** The host begins later than what was read, and knows it. */
  #isClamped = false;
  /** Time of the newest event, µs; 0 before the first. */
  #reachedUs: number;
  /** Time of one event that may be a stray, µs; 0 for none. */
  #doubtedUs = 0;
  #floorUs = 0;

  constructor(inbox: Inbox<BlueskyCursor>, clock: () => number) {
    this.#inbox = inbox;
    this.#clock = clock;
    this.#pace = new Pace(inbox.cursor.spacingUs);
    this.#reachedUs = inbox.cursor.timeUs ?? 0;
  }

  /** Time of the newest event, µs; 0 before the first. */
  get reachedUs(): number {
    return this.#reachedUs;
  }

  /** What is older than this was passed over and is not to be asked for again, µs. */
  get floorUs(): number {
    return this.#floorUs;
  }

  /**
   * A connection to `host` was made, asking for `cursor` (µs), or for what comes now; with `unpack` its binary frames are
   * packed.
   */
  connected(host: string, cursor: number | null, unpack: Unpack | null): void {
    this.#host = host;
    this.#unpack = unpack;
    this.#isFirst = true;
    this.#pace.interrupted(this.#reachedUs);
    this.#doubtedUs = 0;
    this.#isClamped = cursor === null;
  }

  /** Goes on so much later, though never ahead of our clock, and leaves a gap. */
  passOver(stepUs: number): void {
    const nowUs = this.#clock() * 1000;
    const from = this.#reachedUs;
    const to = Math.min(from + stepUs, nowUs);
    if (from === 0 || to <= from) return;
    this.#reachedUs = to;
    this.#floorUs = to;
    this.#advance([gapOf(from, to)], nowUs);
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
    this.#isClamped ||= frame.isClamped;
    return false;
  }

  #drop(reason: string): false {
    this.#inbox.drop(reason);
    return false;
  }

  /** An event of a time, or what of it is of interest. */
  #pass(timeUs: number, event: TimedEvent | null): boolean {
    // For speed: what is older than our clock once was is no later than it.
    if (timeUs > this.#nowUs) this.#nowUs = this.#clock() * 1000;
    const nowUs = this.#nowUs;
    const wrong = this.#wrongTime(timeUs, nowUs);
    if (wrong) return this.#drop(wrong);
    const isNear = timeUs - this.#reachedUs <= SHORT_US && !this.#isFirst && !this.#isClamped && this.#doubtedUs === 0;
    const gap = isNear ? null : this.#gapBefore(timeUs, nowUs);
    if (this.#doubtedUs === 0) {
      if (timeUs > this.#reachedUs) this.#reachedUs = timeUs;
      this.#pace.came(timeUs);
    }
    const item = event === null ? null : this.#itemOf(event);
    if (typeof item === 'string') this.#inbox.drop(item);
    const items = item === null || typeof item === 'string' ? NOTHING : [item];
    this.#advance(gap === null ? items : [gap, ...items], nowUs);
    return true;
  }

  #wrongTime(timeUs: number, nowUs: number): string | null {
    if (timeUs < EARLIEST_US) return 'time before 2020';
    if (timeUs > nowUs + FUTURE_US && timeUs > this.#reachedUs + NEXT_US) return 'time in the future';
    const reached = this.#inbox.cursor.timeUs;
    return reached !== null && timeUs < reached - BACKWARDS_US ? 'time went backwards' : null;
  }

  /** What is missing before an event, if anything. */
  #gapBefore(timeUs: number, nowUs: number): StreamItem | null {
    const from = this.#reachedUs;
    const isClamped = this.#isClamped;
    const isHole = from > 0 && timeUs > from && (isClamped || this.#pace.isHole(timeUs - from, this.#isFirst));
    const doubtedUs = this.#doubtedUs;
    // One event from ahead of our clock is a stray; where a second follows, the stream has gone on there.
    this.#doubtedUs = isHole && timeUs > nowUs && !isClamped && doubtedUs === 0 ? timeUs : 0;
    if (this.#doubtedUs > 0) return null;
    this.#isFirst = false;
    this.#isClamped = false;
    if (!isHole) return null;
    this.#pace.missed(from);
    return gapOf(from, doubtedUs === 0 ? timeUs : Math.min(timeUs, doubtedUs));
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
  #advance(items: readonly StreamItem[], nowUs: number): void {
    const reached = this.#inbox.cursor.timeUs ?? 0;
    const next = Math.max(reached, Math.min(this.#reachedUs, nowUs));
    const cursor = { timeUs: next, host: this.#host, spacingUs: this.#pace.spacingUs };
    this.#inbox.put(items, cursor, Math.floor(next / 1000));
  }
}

function gapOf(fromUs: number, toUs: number): StreamItem {
  return { type: 'gap', network: 'bluesky', from: Math.floor(fromUs / 1000), to: Math.floor(toUs / 1000) };
}

function removalOf(event: Extract<JetstreamEvent, { kind: 'account' }>): StreamItem | null {
  if (!GONE.has(event.status)) return null;
  return { type: 'removal', network: 'bluesky', author: event.did, observedAt: Math.floor(event.timeUs / 1000) };
}
