import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { addAbortSignal, PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from './input-error.ts';

const CHUNK_BYTES = 262_144;

/** The bytes of a path, stdin (`-`) or an iterable from `offset` on, unpacked where they begin as gzip does. */
export async function* openInput(
  input: string | AsyncIterable<Buffer>,
  offset: number,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const name = typeof input === 'string' ? (input === '-' ? 'stdin' : input) : 'the input';
  try {
    if (typeof input !== 'string') yield* skipBytes(unpack(input, signal), offset, name);
    else if (input === '-') yield* skipBytes(unpack(stdin(signal), signal), offset, name);
    else yield* readFile(input, offset, signal);
  } catch (error) {
    if (signal?.aborted) return;
    if (error instanceof InputError) throw error;
    throw new InputError('file', `cannot read ${name}: ${wordsOf(error)}`, null, { cause: error });
  }
}

/** Nothing but this ends a read that waits for somebody to type. */
const stdin = (signal?: AbortSignal): Readable => (signal ? addAbortSignal(signal, process.stdin) : process.stdin);

async function* readFile(path: string, offset: number, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  let packed: boolean;
  try {
    packed = isGzip((await file.read(Buffer.alloc(2), 0, 2, 0)).buffer);
    if (!packed && offset > (await file.stat()).size) throw shorter(path, offset);
  } finally {
    await file.close();
  }
  const aborted = signal ? { signal } : {};
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES, start: packed ? 0 : offset, ...aborted });
  if (packed) yield* skipBytes(unpack(stream, signal), offset, path);
  else yield* asBuffers(stream);
}

async function* unpack(input: AsyncIterable<Buffer | string>, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const chunks = asBuffers(input);
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done) {
      if (head.length > 0) yield head;
      return;
    }
    head = Buffer.concat([head, next.value]);
  }
  if (!isGzip(head)) {
    yield head;
    yield* chunks;
    return;
  }
  const unpacked: Readable = new PassThrough({ highWaterMark: CHUNK_BYTES });
  const flow = pipeline(withHead(head, chunks), createGunzip({ chunkSize: CHUNK_BYTES }), unpacked as PassThrough, {
    ...(signal ? { signal } : {}),
  });
  // The failure reaches the reader through the stream; this keeps it from counting as unhandled as well.
  flow.catch(() => undefined);
  yield* asBuffers(unpacked);
  await flow;
}

async function* withHead(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}

async function* asBuffers(input: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  for await (const chunk of input) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
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

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

function shorter(name: string, offset: number): InputError {
  return new InputError('file', `cannot go on reading ${name}: it is shorter than the ${offset} bytes already read`);
}

function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code?.startsWith('Z_')) return `the gzip data is damaged or cut short (${message})`;
  return message;
}
