import { z } from 'zod';
import { type PollReader, readPolls } from '../../status/read-polls.ts';
import { InputError } from '../file/input-error.ts';
import { type OrderedBatch, readingCursor, readOrdered } from '../file/read-ordered.ts';

import type { Source, SourceBatch, SourceHealth } from '../source.ts';
import { createPace, type Pace } from './pace.ts';

const cursorShape = z.strictObject({
  posts: readingCursor.nullable(),
  /** Everything before this time has been handed on, polls too. */
  position: z.number().nullable(),
  /** Both files have been read to their ends. */
  ended: z.boolean(),
});
type RecordingCursor = z.output<typeof cursorShape>;

export type RecordingOptions = {
  /** Post stream: a path, `-` for stdin, or its bytes. */
  readonly posts: string | AsyncIterable<Buffer>;
  /** Status stream, a path or its bytes; null: none. */
  readonly status: string | AsyncIterable<Buffer> | null;
  /** Stable name of this source; its key is `file:<name>`. */
  readonly name: string;
  readonly clock: () => number;
  /** Seconds of the stream in a second of ours; 0: as fast as it can, by slices; null: in batches, whatever time they span. */
  readonly speed?: number | null;
  readonly strict?: boolean;
  /** Live: nothing may be of after this, ms since 1970. */
  readonly latest?: () => number;
  /** @defaultValue 2000 items in one batch at most. */
  readonly maxBatch?: number;
  readonly onBad?: (file: 'posts' | 'status', line: number, reason: string) => void;
  readonly onProgress?: (bytes: number) => void;
};

/** A recording of posts and polls, read as one stream in order of time, at its own pace or as fast as it can. */
export function recordingSource(options: RecordingOptions): Source {
  const { clock, name, strict = false } = options;
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
    const start = parseCursor(stored, name);
    if (start?.ended) return become('ended', 'read to its end');
    const polls =
      options.status === null
        ? null
        : readPolls(options.status, {
            strict,
            signal,
            ...(options.latest === undefined ? {} : { latest: options.latest }),
            onBad: (line, reason) => options.onBad?.('status', line, reason),
          });
    // What was handed on before the reading was cut is known by its time.
    if (start?.position != null) await polls?.before(start.position);
    const pace = createPace(options.speed ?? null, start?.position ?? null);
    try {
      for await (const batch of merged(options, start, polls, pace, signal)) {
        if (signal.aborted) break;
        become('reading', null);
        health = { ...health, lastEventAt: clock() };
        yield batch;
        if (signal.aborted) break;
      }
      become('ended', signal.aborted ? 'stopped' : 'read to its end');
    } catch (error) {
      become('unreadable', error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      await polls?.close();
    }
  }

  return { key: `file:${name}`, network: 'file', health: () => health, read };
}

async function* merged(
  options: RecordingOptions,
  start: RecordingCursor | null,
  polls: PollReader | null,
  pace: Pace,
  signal: AbortSignal,
): AsyncGenerator<SourceBatch> {
  let posts = start?.posts ?? null;
  let position = start?.position ?? null;
  const reading = readOrdered(options.posts, {
    cursor: posts,
    strict: options.strict ?? false,
    signal,
    onBad: (line, reason) => options.onBad?.('posts', line, reason),
    ...(options.latest === undefined ? {} : { latest: options.latest }),
    ...(options.maxBatch === undefined ? {} : { maxBatch: options.maxBatch }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  });
  for await (const batch of reading) {
    for (const slice of pace.slices(batch)) {
      const until = slice.position;
      await pace.wait(until, signal);
      if (signal.aborted) return;
      posts = slice.cursor;
      position = until ?? position;
      yield toBatch(slice, until === null ? [] : ((await polls?.before(until)) ?? []), {
        posts,
        position,
        ended: false,
      });
    }
  }
  const rest = (await polls?.before(Number.POSITIVE_INFINITY)) ?? [];
  for (const poll of rest) {
    await pace.wait(poll.at, signal);
    if (signal.aborted) return;
    position = Math.max(position ?? 0, poll.at + 1);
    yield toBatch(null, [poll], { posts, position, ended: false });
  }
  // The last moment itself belongs to the recording.
  yield toBatch(null, [], { posts, position: position === null ? null : position + 1, ended: true });
}

function toBatch(
  slice: OrderedBatch | null,
  polls: SourceBatch['polls'] & object,
  cursor: RecordingCursor,
): SourceBatch {
  return {
    items: slice?.items.map(({ item }) => item) ?? [],
    polls,
    cursor,
    position: cursor.position,
    events: (slice?.lines ?? 0) + polls.length,
    dropped: slice?.dropped ?? {},
  };
}

function parseCursor(cursor: unknown, name: string): RecordingCursor | null {
  const parsed = cursorShape.nullish().safeParse(cursor);
  if (parsed.success) return parsed.data ?? null;
  throw new InputError('file', `cannot go on reading ${name}: its stored cursor is not one of a recording`);
}
