import type { StreamItem } from '../item.ts';
import { InputError } from './input-error.ts';
import { compareKeyed, type Keyed, keyedItem } from './item-key.ts';

/** How far lines may stand behind the newest time seen and still be put in order. */
export const HORIZON_MS = 30_000;
const MAX_HELD = 1_000_000;
const BLOCK_LINES = 256;
// One line with a nonsense time far ahead must not make everything after it late: a second one has to agree.
const LEAP_MS = 86_400_000;

export type OrderedItem = { readonly item: StreamItem; readonly late: boolean };

/** What it takes to build the same buffer again: JSON, a few numbers. */
export type ReorderCheckpoint = {
  /** The newest time believed, ms since 1970; null before there is one. */
  readonly newest: number | null;
  /** A leap forward that no second item has confirmed yet. */
  readonly suspect: number | null;
  /** Last line pushed. */
  readonly readTo: number;
  /** Where to read again from: no line before it is held, nor remembered as a possible repeat. */
  readonly line: number;
  readonly offset: number;
};

export const REORDER_START: ReorderCheckpoint = { newest: null, suspect: null, readTo: 0, line: 1, offset: 0 };

export interface Reorder {
  /** Takes one line; returns what may now be handed on, in order. Lines are pushed in the order of the input. */
  push(item: StreamItem, line: number, offset: number): OrderedItem[];
  /** Everything still held, in order: the end of the input. */
  flush(): OrderedItem[];
  /** Everything with a time before this has been handed on, ms since 1970; null while nothing was. */
  watermark(): number | null;
  checkpoint(): ReorderCheckpoint;
}

/**
 * Puts items into the order of (time, type, key). An item is held until the newest time seen is 30 s ahead of the whole
 * second it lies in, so every arrangement of lines within 30 s gives one and the same sequence; exact repeats within
 * 30 s are dropped; an item later than that comes out at once, marked late.
 *
 * Resuming from a checkpoint: push every line from its `line` and `offset` on again; what had been handed on stays
 * silent, and the sequence goes on as if it had never been cut.
 * @throws InputError (kind bound) when more than a million items fall within the horizon.
 */
export function orderItems(resume: ReorderCheckpoint = REORDER_START): Reorder {
  const held = new Map<number, Keyed[]>();
  // The latest time at which each identity was met; only the last horizon before `released` decides anything.
  let recent = new Map<string, number>();
  let pruneAbove = 100_000;
  let blocks: Block[] = [];
  let heldCount = 0;
  let newest = resume.newest ?? Number.NEGATIVE_INFINITY;
  let suspect = resume.suspect;
  let readTo = resume.readTo;
  let released = threshold(newest);
  let next = { line: resume.line, offset: resume.offset };

  function push(item: StreamItem, line: number, offset: number): OrderedItem[] {
    const keyed = keyedItem(item);
    remember(keyed.time, line, offset);
    const again = line <= resume.readTo;
    if (!again) readTo = line;
    if (keyed.time < released) {
      const fresh = meet(keyed, true);
      return fresh && !again ? [{ item, late: true }] : [];
    }
    hold(keyed);
    if (again || keyed.time <= newest) return [];
    advance(keyed.time);
    const before = released;
    released = threshold(newest);
    return released > before ? release((second) => second < released) : [];
  }

  function advance(time: number): void {
    if (time <= newest + LEAP_MS) {
      newest = time;
    } else if (suspect !== null && Math.abs(time - suspect) <= LEAP_MS) {
      newest = Math.max(time, suspect);
      suspect = null;
    } else {
      suspect = time;
    }
  }

  function hold(keyed: Keyed): void {
    if (heldCount >= MAX_HELD) {
      throw new InputError('bound', `more than ${MAX_HELD} items within 30 s: cannot put them in order`);
    }
    const second = Math.floor(keyed.time / 1000) * 1000;
    const bucket = held.get(second);
    if (bucket) bucket.push(keyed);
    else held.set(second, [keyed]);
    heldCount += 1;
  }

  function release(isDue: (second: number) => boolean): OrderedItem[] {
    const due = [...held.keys()].filter(isDue).sort((a, b) => a - b);
    const items: OrderedItem[] = [];
    for (const second of due) {
      const bucket = held.get(second)!;
      held.delete(second);
      heldCount -= bucket.length;
      bucket.sort(compareKeyed);
      for (const keyed of bucket) if (meet(keyed, false)) items.push({ item: keyed.item, late: false });
    }
    if (recent.size > pruneAbove) prune();
    return items;
  }

  /**
   * False for a repeat. Each meeting moves the identity's time forward, and late items look no further back than pruning
   * and checkpoints reach, so neither changes an answer.
   */
  function meet({ identity, time }: Keyed, late: boolean): boolean {
    const seen = recent.get(identity);
    recent.set(identity, seen === undefined ? time : Math.max(seen, time));
    if (seen === undefined || (late && seen < released - HORIZON_MS)) return true;
    return Math.abs(time - seen) > HORIZON_MS;
  }

  function prune(): void {
    const oldest = released - HORIZON_MS;
    recent = new Map([...recent].filter(([, time]) => time >= oldest));
    pruneAbove = Math.max(100_000, 2 * recent.size);
  }

  function remember(time: number, line: number, offset: number): void {
    const block = blocks.at(-1);
    if (block && line < block.line + BLOCK_LINES) block.newest = Math.max(block.newest, time);
    else blocks.push({ line, offset, newest: time });
  }

  return {
    push,
    flush: () => release(() => true),
    watermark: () => (released === Number.NEGATIVE_INFINITY ? null : released),
    checkpoint() {
      const oldest = released - HORIZON_MS;
      const kept = blocks.findIndex((block) => block.newest >= oldest);
      if (kept > 0) blocks = blocks.slice(kept);
      const first = blocks[0];
      if (first) next = { line: first.line, offset: first.offset };
      return { newest: newest === Number.NEGATIVE_INFINITY ? null : newest, suspect, readTo, ...next };
    },
  };
}

type Block = { readonly line: number; readonly offset: number; newest: number };

/** Whole seconds, so that a second is always handed on as a whole. */
const threshold = (newest: number): number => Math.floor((newest - HORIZON_MS) / 1000) * 1000;
