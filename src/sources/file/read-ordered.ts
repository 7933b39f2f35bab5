import { z } from 'zod';
import { itemTime } from '../item.ts';
import { type ReadOptions, readItems } from './read-items.ts';
import { type OrderedItem, orderItems, REORDER_START, type ReorderCheckpoint } from './reorder.ts';

/** Where an ordered reading stands: a checkpoint and how many items after it were handed on. JSON. */
export const readingCursor = z.strictObject({
  newest: z.number().nullable(),
  suspect: z.number().nullable(),
  readTo: z.int().min(0),
  line: z.int().min(1),
  offset: z.int().min(0),
  handedOn: z.int().min(0),
});
export type ReadingCursor = z.output<typeof readingCursor>;

export type OrderedBatch = {
  readonly items: readonly OrderedItem[];
  /** Continues exactly after these items. */
  readonly cursor: ReadingCursor;
  /** Everything before this time (ms since 1970) has been handed on; null while nothing was. */
  readonly position: number | null;
  /** Lines read since the last batch, bad ones included. */
  readonly lines: number;
  /** Bad lines among them, by field. */
  readonly dropped: Readonly<Record<string, number>>;
};

export type OrderedOptions = Omit<ReadOptions, 'start'> & {
  /** The cursor of the last batch whose work is stored; null from the beginning. */
  readonly cursor?: ReadingCursor | null;
  /** @defaultValue 2000 items in one batch at most. */
  readonly maxBatch?: number;
};

/**
 * Reads the post stream in order (see orderItems), in batches that each carry the cursor to go on after it: started
 * again from any of them, the items that follow are exactly those that followed the first time.
 * @throws InputError as readItems and orderItems do.
 */
export async function* readOrdered(
  input: string | AsyncIterable<Buffer>,
  options: OrderedOptions = {},
): AsyncGenerator<OrderedBatch> {
  const { cursor, maxBatch = 2000, onBad, ...rest } = options;
  const { handedOn, ...checkpoint } = cursor ?? { ...REORDER_START, handedOn: 0 };
  const reorder = orderItems(checkpoint);
  const progress = createProgress(checkpoint, handedOn);
  const note = (line: number, reason: string): void => {
    if (line <= checkpoint.readTo) return;
    progress.bad(reason);
    onBad?.(line, reason);
  };
  let waiting: OrderedItem[] = [];
  for await (const lines of readItems(input, { ...rest, onBad: note, start: checkpoint })) {
    for (const { item, line, offset } of lines) {
      if (line > checkpoint.readTo) progress.lines += 1;
      for (const ordered of reorder.push(item, line, offset)) waiting.push(ordered);
    }
    waiting = progress.skip(waiting);
    if (waiting.length < maxBatch && progress.lines < maxBatch) continue;
    yield* progress.batches(waiting, reorder.watermark(), maxBatch);
    progress.settle(reorder.checkpoint());
    waiting = [];
  }
  if (options.signal?.aborted) return;
  for (const ordered of reorder.flush()) waiting.push(ordered);
  const last = waiting.findLast(({ late }) => !late);
  yield* progress.batches(progress.skip(waiting), last ? itemTime(last.item) : reorder.watermark(), maxBatch);
}

function createProgress(start: ReorderCheckpoint, alreadyHandedOn: number) {
  let checkpoint = start;
  let handedOn = 0;
  let dropped: Record<string, number> = {};
  const progress = {
    lines: 0,
    bad(reason: string): void {
      const field = reason.slice(0, reason.indexOf(':'));
      dropped[field] = (dropped[field] ?? 0) + 1;
      progress.lines += 1;
    },
    /** Leaves out what was handed on before the reading was cut. */
    skip(items: OrderedItem[]): OrderedItem[] {
      const count = Math.min(alreadyHandedOn - handedOn, items.length);
      if (count <= 0) return items;
      handedOn += count;
      return items.slice(count);
    },
    *batches(items: readonly OrderedItem[], watermark: number | null, maxBatch: number): Generator<OrderedBatch> {
      for (let at = 0; at < items.length || (at === 0 && progress.lines > 0); at += maxBatch) {
        const part = items.slice(at, at + maxBatch);
        handedOn += part.length;
        const last = part.findLast(({ late }) => !late);
        const position = at + maxBatch < items.length && last ? itemTime(last.item) : watermark;
        yield {
          items: part,
          cursor: { ...checkpoint, handedOn: Math.max(handedOn, alreadyHandedOn) },
          position,
          lines: progress.lines,
          dropped,
        };
        progress.lines = 0;
        dropped = {};
      }
    },
    settle(next: ReorderCheckpoint): void {
      // A cut inside what is being skipped must keep counting from the same checkpoint.
      if (handedOn < alreadyHandedOn) return;
      checkpoint = next;
      handedOn = 0;
      alreadyHandedOn = 0;
    },
  };
  return progress;
}
