import { InputError } from './input-error.ts';
import { LineSplitter, type TextLine } from './lines.ts';
import { type OpenOptions, openInput } from './open-input.ts';

export type ReadLinesOptions = OpenOptions & {
  /** Where to begin: a line's number and its offset in bytes. */
  readonly start?: { readonly line: number; readonly offset: number };
  readonly maxBytes?: number;
};

/**
 * The lines of a path, stdin (`-`) or chunks of bytes, chunk by chunk; nothing but the line at hand is held. Where packed
 * data is cut short, the last line says so. @throws InputError for input that cannot be opened or unpacked
 */
export async function* readLines(
  input: string | AsyncIterable<Buffer>,
  { start = { line: 1, offset: 0 }, maxBytes, ...options }: ReadLinesOptions = {},
): AsyncGenerator<TextLine[]> {
  const splitter = new LineSplitter(start, maxBytes);
  try {
    for await (const chunk of openInput(input, start.offset, options)) yield splitter.split(chunk);
  } catch (error) {
    if (!(error instanceof InputError) || error.kind !== 'cut') throw error;
    yield [{ text: '', problem: `cut short: ${error.message}`, ...splitter.position }];
    return;
  }
  // A reading that was stopped has no end: what is left over is half a line.
  if (!options.signal?.aborted) yield splitter.end();
}
