import type { Source, SourceBatch, SourceHealth } from '../source.ts';
import { InputError } from './input-error.ts';
import { readingCursor, readOrdered } from './read-ordered.ts';

export type FileSourceOptions = {
  /** A path, or `-` for stdin. */
  readonly path: string;
  /** Stable name of this source; its key is `file:<name>`. */
  readonly name: string;
  readonly clock: () => number;
  /** Stop with an InputError at the first bad line instead of skipping it. */
  readonly strict?: boolean;
  readonly onBad?: (line: number, reason: string) => void;
  readonly onProgress?: (bytes: number) => void;
  readonly maxBatch?: number;
};

/** NDJSON from a file or stdin, put in order. Each line names its own network. Reading ends at the end of the file. */
export function fileSource(options: FileSourceOptions): Source {
  const { path, name, clock, ...reading } = options;
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

  async function* read(cursor: unknown, signal: AbortSignal): AsyncGenerator<SourceBatch> {
    try {
      for await (const { items, lines, ...batch } of readOrdered(path, {
        ...reading,
        signal,
        cursor: parseCursor(cursor, name),
      })) {
        if (signal.aborted) break;
        become('reading', null);
        health = { ...health, lastEventAt: clock() };
        yield { ...batch, items: items.map(({ item }) => item), events: lines };
        if (signal.aborted) break;
      }
      become('ended', signal.aborted ? 'stopped' : 'read to its end');
    } catch (error) {
      become('unreadable', error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  return { key: `file:${name}`, network: 'file', health: () => health, read };
}

function parseCursor(cursor: unknown, name: string) {
  const parsed = readingCursor.nullish().safeParse(cursor);
  if (parsed.success) return parsed.data ?? null;
  throw new InputError('file', `cannot go on reading ${name}: its stored cursor is not one of a file`);
}
