import { z } from 'zod';
import { pause } from '../backoff.ts';
import { InputError } from '../file/input-error.ts';
import { LineSplitter, type TextLine } from '../file/lines.ts';
import { parseLines } from '../file/read-items.ts';
import { itemTime, type StreamItem } from '../item.ts';
import type { Source, SourceBatch, SourceHealth } from '../source.ts';
import { type FileHead, fileHead, GrowingFile, headOf } from './growing-file.ts';

const MOST_NETWORKS = 8;

const cursorShape = z.strictObject({
  head: fileHead,
  line: z.int().min(1),
  offset: z.int().min(0),
  /** Newest time handed on, ms since 1970; null before there was one. */
  at: z.number().nullable(),
  /** Networks met so far: what is missed was theirs. */
  networks: z.array(z.string().max(32)).max(MOST_NETWORKS),
});
type FollowCursor = z.output<typeof cursorShape>;

export type FollowOptions = {
  readonly path: string;
  /** Stable name of this source; its key is `file:<name>`. */
  readonly name: string;
  readonly clock: () => number;
  /** Nothing may be of after this, ms since 1970; absent: any time goes. */
  readonly latest?: () => number;
  readonly onBad?: (line: number, reason: string) => void;
  /** @defaultValue 200 ms between two looks at a file that has not grown. */
  readonly lookMs?: number;
};

/**
 * A post stream that somebody else writes on: read to its end, then as it grows, in the order of its lines. A file that is
 * moved away is read to its end before the one that takes its place; one that is emptied is read from its beginning. Where
 * that happened while nobody read, the rest is sought in the file with `.1` behind its name, else it becomes a gap.
 */
export function followedSource(options: FollowOptions): Source {
  const { path, name, clock, lookMs = 200 } = options;
  let health: SourceHealth = {
    state: 'connecting',
    reason: 'not opened yet',
    since: clock(),
    nextTryAt: null,
    lastEventAt: null,
  };
  const become = (state: SourceHealth['state'], reason: string | null): void => {
    if (state !== health.state || reason !== health.reason) health = { ...health, state, reason, since: clock() };
  };

  async function* read(stored: unknown, signal: AbortSignal): AsyncGenerator<SourceBatch> {
    let cursor = parseCursor(stored, name);
    try {
      let isMissed = false;
      if (cursor !== null && !(await isStillThere(path, cursor))) {
        const rotated = await GrowingFile.open(`${path}.1`);
        if (rotated === null || !(await rotated.beginsWith(cursor.head))) isMissed = true;
        else cursor = yield* readOn(rotated, { cursor, isMissed, isGrowing: false }, signal);
        if (isMissed) await rotated?.close();
      }
      while (!signal.aborted) {
        const file = await GrowingFile.open(path);
        if (file === null) throw new InputError('file', `cannot read ${path}: there is no such file`);
        const start = await startIn(file, cursor);
        cursor = yield* readOn(file, { cursor: start, isMissed, isGrowing: true }, signal);
        isMissed = false;
      }
      become('ended', 'stopped');
    } catch (error) {
      become('unreadable', error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  type Stand = { readonly cursor: FollowCursor; readonly isMissed: boolean; readonly isGrowing: boolean };

  /** Reads one file until another takes its place, or to its end where it does not grow. Closes it. */
  async function* readOn(
    file: GrowingFile,
    { cursor: start, isMissed, isGrowing }: Stand,
    signal: AbortSignal,
  ): AsyncGenerator<SourceBatch, FollowCursor> {
    let cursor = start;
    let splitter = new LineSplitter(cursor);
    let readTo = cursor.offset;
    let missedFrom = isMissed ? cursor.at : null;

    const take = (lines: readonly TextLine[]): SourceBatch[] => {
      cursor = { ...cursor, ...splitter.position };
      if (lines.length === 0) return [];
      const batch = batchOf(lines, cursor, missedFrom);
      cursor = batch.cursor;
      if (batch.items.length > 0) missedFrom = null;
      health = { ...health, lastEventAt: clock() };
      return [batch];
    };

    try {
      while (!signal.aborted) {
        become('reading', null);
        // Asked before the read: what is written until it was moved away is still read.
        const isReplaced = isGrowing && (await file.isReplaced());
        const chunk = await file.read(readTo);
        const head = await headAfter(file, cursor.head, readTo, chunk);
        if (head === null) {
          yield* take(splitter.end());
          cursor = { ...cursor, line: 1, offset: 0, head: await file.headUpTo(0) };
          splitter = new LineSplitter(cursor);
          readTo = 0;
        } else if (chunk.length > 0) {
          readTo += chunk.length;
          cursor = { ...cursor, head };
          yield* take(splitter.split(chunk));
        } else if (isReplaced || !isGrowing) {
          yield* take(splitter.end());
          return cursor;
        } else {
          await pause(lookMs, signal);
        }
      }
      return cursor;
    } finally {
      await file.close();
    }
  }

  function batchOf(lines: readonly TextLine[], cursor: FollowCursor, missedFrom: number | null) {
    const dropped: Record<string, number> = {};
    const onBad = (line: number, reason: string): void => {
      const field = reason.slice(0, reason.indexOf(':'));
      dropped[field] = (dropped[field] ?? 0) + 1;
      options.onBad?.(line, reason);
    };
    const parsed = parseLines(path, lines, {
      onBad,
      ...(options.latest === undefined ? {} : { latest: options.latest }),
    });
    const found = parsed.map(({ item }) => item);
    const items = missedFrom === null ? found : [...gapsBefore(found, missedFrom, cursor.networks), ...found];
    const at = found.reduce<number | null>((latest, item) => Math.max(latest ?? 0, itemTime(item)), cursor.at);
    const networks = [...new Set([...cursor.networks, ...found.map(({ network }) => network)])].slice(0, MOST_NETWORKS);
    return { items, cursor: { ...cursor, at, networks }, position: at, events: lines.length, dropped };
  }

  return { key: `file:${name}`, network: 'file', health: () => health, read };
}

async function isStillThere(path: string, cursor: FollowCursor): Promise<boolean> {
  const file = await GrowingFile.open(path);
  if (file === null) return true;
  try {
    return (await file.beginsWith(cursor.head)) && !(await file.isShorterThan(cursor.offset));
  } finally {
    await file.close();
  }
}

/** What the file begins with now that `chunk` was read at `offset`; null where it was emptied since what was read before. */
async function headAfter(file: GrowingFile, known: FileHead, offset: number, chunk: Buffer): Promise<FileHead | null> {
  if (chunk.length === 0) return (await file.isShorterThan(offset)) ? null : known;
  // What was read is the head itself: the file may be another by the time it is looked at again.
  return offset === 0 ? headOf(chunk) : file.headSince(known, offset + chunk.length);
}

/** On from the cursor in the file it speaks of, from the beginning in any other. */
async function startIn(file: GrowingFile, cursor: FollowCursor | null): Promise<FollowCursor> {
  const { at = null, networks = [] } = cursor ?? {};
  if (cursor === null || !(await file.beginsWith(cursor.head)) || (await file.isShorterThan(cursor.offset))) {
    return { head: await file.headUpTo(0), line: 1, offset: 0, at, networks };
  }
  return cursor;
}

/** What was not read of each network, up to where reading goes on. */
function gapsBefore(items: readonly StreamItem[], from: number, networks: readonly string[]): StreamItem[] {
  const first = items[0];
  if (first === undefined) return [];
  return networks.map((network) => ({ type: 'gap', network, from, to: Math.max(from, itemTime(first)) }));
}

function parseCursor(cursor: unknown, name: string): FollowCursor | null {
  const parsed = cursorShape.nullish().safeParse(cursor);
  if (parsed.success) return parsed.data ?? null;
  throw new InputError('file', `cannot go on reading ${name}: its stored cursor is not one of a followed file`);
}
