import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { CutShort } from './cut-short.ts';
import { InputError } from './input-error.ts';
import { isPacked, unpack } from './unpack.ts';

const CHUNK_BYTES = 262_144;

export type OpenOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Told after each chunk how far the input as it lies (packed or not) has been read, in bytes. */
  readonly onRead?: ((bytes: number) => void) | undefined;
};

/**
 * The bytes of a path, stdin (`-`) or an iterable from `offset` on, unpacked where they begin as gzip or zstd does.
 * @throws InputError; of kind `cut` where packed data ends in the middle, once all before it has been handed on
 */
export async function* openInput(
  input: string | AsyncIterable<Buffer>,
  offset: number,
  options: OpenOptions = {},
): AsyncGenerator<Buffer> {
  const { signal } = options;
  const name = typeof input === 'string' ? (input === '-' ? 'stdin' : input) : 'the input';
  try {
    if (typeof input !== 'string') yield* skipBytes(unpack(counted(input, 0, options), name), offset, name);
    else if (input === '-') yield* skipBytes(unpack(counted(stdin(signal), 0, options), name), offset, name);
    else yield* readFile(input, offset, options);
  } catch (error) {
    if (signal?.aborted) return;
    if (error instanceof InputError) throw error;
    if (error instanceof CutShort) throw new InputError('cut', `the ${error.message} data ends in the middle`);
    throw new InputError('file', `cannot read ${name}: ${wordsOf(error)}`, null, { cause: error });
  }
}

/** Nothing but this ends a read that waits for somebody to type. */
const stdin = (signal?: AbortSignal): Readable => (signal ? addAbortSignal(signal, process.stdin) : process.stdin);

async function* readFile(path: string, offset: number, options: OpenOptions): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  let packed: boolean;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    packed = isPacked(buffer.subarray(0, bytesRead));
    if (!packed && offset > (await file.stat()).size) throw shorter(path, offset);
  } finally {
    await file.close();
  }
  const start = packed ? 0 : offset;
  const aborted = options.signal ? { signal: options.signal } : {};
  const stream = counted(createReadStream(path, { highWaterMark: CHUNK_BYTES, start, ...aborted }), start, options);
  if (packed) yield* skipBytes(unpack(stream, path), offset, path);
  else yield* stream;
}

async function* counted(
  input: AsyncIterable<Buffer | string>,
  from: number,
  { onRead }: OpenOptions,
): AsyncGenerator<Buffer> {
  let bytes = from;
  for await (const chunk of input) {
    const whole = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += whole.length;
    yield whole;
    onRead?.(bytes);
  }
}

async function* skipBytes(input: AsyncIterable<Buffer>, offset: number, name: string): AsyncGenerator<Buffer> {
  let left = offset;
  for await (const chunk of input) {
    if (left >= chunk.length) left -= chunk.length;
    else if (left > 0) {
      yield chunk.subarray(left);
      left = 0;
    } else yield chunk;
  }
  if (left > 0) throw shorter(name, offset);
}

function shorter(name: string, offset: number): InputError {
  return new InputError('file', `cannot go on reading ${name}: it is shorter than the ${offset} bytes already read`);
}

function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code?.startsWith('Z_')) return `the gzip data is damaged (${message})`;
  return message;
}
