import { refusedLine } from '../sources/file/input-error.ts';
import type { TextLine } from '../sources/file/lines.ts';
import { inWhole, tooLate } from '../sources/file/read-items.ts';
import { readLines } from '../sources/file/read-lines.ts';
import { type ParsedPollLine, type Poll, parsePollLine } from './poll-line.ts';

/** Bodies are as vendors serve them; the longest known has 1.3 MB. */
const MAX_POLL_BYTES = 12_000_000;
const HORIZON_MS = 30_000;

export type ReadPollsOptions = {
  readonly strict?: boolean;
  readonly onBad?: (line: number, reason: string) => void;
  /** No poll may be of after this, ms since 1970; absent: any time goes. */
  readonly latest?: () => number;
  readonly signal?: AbortSignal;
};

/**
 * Reads a status stream in order of time; lines may stand up to 30 s out of order. Whoever reads asks for what was
 * polled before a time, and later for the rest.
 */
export interface PollReader {
  /** Every poll before `time` (ms since 1970) that was not given yet; all that are left for Infinity. */
  before(time: number): Promise<Poll[]>;
  close(): Promise<void>;
}

/** @throws InputError for a file that cannot be read and, when strict, for the first bad line. */
export function readPolls(input: string | AsyncIterable<Buffer>, options: ReadPollsOptions = {}): PollReader {
  const lines = readLines(input, { signal: options.signal, maxBytes: MAX_POLL_BYTES });
  let held: Poll[] = [];
  let newest = Number.NEGATIVE_INFINITY;
  let ended = false;

  function take(some: readonly TextLine[]): void {
    const latest = options.latest?.() ?? Number.POSITIVE_INFINITY;
    for (const { text, problem, line, isLast } of some) {
      const parsed =
        problem === null ? notAfter(parsePollLine(text), latest) : ({ ok: false, error: problem } as const);
      if (parsed.ok) {
        held.push(parsed.poll);
        newest = Math.max(newest, parsed.poll.at);
        continue;
      }
      const reason = inWhole(parsed.error, isLast);
      if (options.strict) throw refusedLine(input, line, reason);
      options.onBad?.(line, reason);
    }
  }

  async function before(time: number): Promise<Poll[]> {
    while (!ended && newest < time + HORIZON_MS) {
      const next = await lines.next();
      ended = next.done === true;
      if (!next.done) take(next.value);
    }
    const due = held.filter(({ at }) => at < time).sort((a, b) => a.at - b.at || (a.feed < b.feed ? -1 : 1));
    held = held.filter(({ at }) => at >= time);
    return due;
  }

  return {
    before,
    close: async () => {
      await lines.return(undefined);
    },
  };
}

function notAfter(parsed: ParsedPollLine, latest: number): ParsedPollLine {
  if (!parsed.ok || parsed.poll.at <= latest) return parsed;
  return { ok: false, error: tooLate('at', parsed.poll.at, latest) };
}
