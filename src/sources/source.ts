import type { Poll } from '../status/poll-line.ts';
import type { StreamItem } from './item.ts';

/** What a source hands on: items in the order seen, and how far that gets us once they are stored. */
export type SourceBatch = {
  readonly items: readonly StreamItem[];
  /** Recorded polls of official feeds up to the same time; only recordings have them. */
  readonly polls?: readonly Poll[];
  /** Resume point after these items; opaque to everybody but the source; JSON. Stored in the transaction of the items. */
  readonly cursor: unknown;
  /** Pipeline time (ms since 1970) up to which everything of this source has been handed on; null while nothing was read. */
  readonly position: number | null;
  /** Events seen on the wire, items or not, since the last batch. */
  readonly events: number;
  /** Bad ones among them, by what was wrong. */
  readonly dropped: Readonly<Record<string, number>>;
};

export type SourceHealth = {
  readonly state: 'reading' | 'connecting' | 'unreadable' | 'ended';
  /** Why it is not reading, for people; while it reads: what is read, where that is not the whole, else null. */
  readonly reason: string | null;
  readonly since: number;
  readonly nextTryAt: number | null;
  readonly lastEventAt: number | null;
};

/** A network we read. `read` ends when the signal aborts or, for files, at the end; it reconnects by itself and never throws for the network's sake. */
export interface Source {
  /** Unique and stable over restarts: "bluesky", "mastodon:example.social", "file:<name>". */
  readonly key: string;
  readonly network: string;
  health(now: number): SourceHealth;
  read(cursor: unknown, signal: AbortSignal): AsyncIterable<SourceBatch>;
  /** What the source itself calls a post it has read, where that is not its address; deletions then say `key#id`. */
  localIdOf?(uri: string): string | null;
}
