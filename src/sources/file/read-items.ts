import { itemTime, type StreamItem } from '../item.ts';
import { parseItem } from '../parse-item.ts';
import { refusedLine } from './input-error.ts';
import type { TextLine } from './lines.ts';
import { readLines } from './read-lines.ts';

export type ReadItem = { readonly item: StreamItem; readonly line: number; readonly offset: number };

export type ReadOptions = {
  /** Stop with an InputError at the first bad line instead of skipping it. */
  readonly strict?: boolean;
  /** Told of every bad line that is skipped: its 1-based number, and "field: what was expected, got …". */
  readonly onBad?: (line: number, reason: string) => void;
  /** Told after each chunk how far the input as it lies, packed or not, has been read, in bytes. */
  readonly onProgress?: (bytes: number) => void;
  /** Where to begin: a line's number and its offset in bytes. */
  readonly start?: { readonly line: number; readonly offset: number };
  /** No item may have been observed after this, ms since 1970; absent: any time goes. */
  readonly latest?: () => number;
  readonly signal?: AbortSignal;
};

/**
 * Reads the post stream: NDJSON from a path, `-` for stdin, or chunks of bytes; gzip and zstd are unpacked. Nothing but the line
 * at hand is held. Yields the items of each chunk in the order of their lines, empty where a chunk held none.
 * @throws InputError for input that cannot be opened or unpacked and, when strict, for the first bad line.
 */
export async function* readItems(
  input: string | AsyncIterable<Buffer>,
  options: ReadOptions = {},
): AsyncGenerator<ReadItem[]> {
  const { start, signal, onProgress } = options;
  const lines = readLines(input, { signal, onRead: onProgress, ...(start === undefined ? {} : { start }) });
  for await (const some of lines) yield parseLines(input, some, options);
}

/** The items of lines; bad ones are told and left out. @throws InputError for the first of them when strict */
export function parseLines(
  input: unknown,
  lines: readonly TextLine[],
  options: Pick<ReadOptions, 'strict' | 'onBad' | 'latest'>,
): ReadItem[] {
  const latest = options.latest?.() ?? Number.POSITIVE_INFINITY;
  const items: ReadItem[] = [];
  for (const { text, problem, line, offset, isLast } of lines) {
    const item = problem ?? inWhole(notAfter(parseText(text), latest), isLast);
    if (typeof item !== 'string') {
      items.push({ item, line, offset });
    } else if (options.strict) {
      throw refusedLine(input, line, item);
    } else {
      options.onBad?.(line, item);
    }
  }
  return items;
}

/** What is wrong with the last line, where nothing ends it: most likely the rest is missing. */
export function inWhole<Parsed>(parsed: Parsed | string, isLast: boolean | undefined): Parsed | string {
  if (!isLast || typeof parsed !== 'string' || !parsed.startsWith('not JSON')) return parsed;
  return 'cut short: the input ends in the middle of this line';
}

function notAfter(item: StreamItem | string, latest: number): StreamItem | string {
  if (typeof item === 'string' || itemTime(item) <= latest) return item;
  return tooLate(item.type === 'gap' ? 'to' : 'observedAt', itemTime(item), latest);
}

/** What is wrong with a time from the future. */
export function tooLate(field: string, time: number, latest: number): string {
  return `${field}: expected a time up to ${new Date(latest).toISOString()}, got ${new Date(time).toISOString()}`;
}

/** One line of NDJSON: the item, or what is wrong with it. */
export function parseText(text: string): StreamItem | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The message quotes the line, whose control characters would act on a terminal.
    const message = error instanceof Error ? error.message.replaceAll(/\p{Cc}/gu, '\ufffd') : 'unreadable';
    return `not JSON: ${message.slice(0, 120)}`;
  }
  return parseItem(value);
}
