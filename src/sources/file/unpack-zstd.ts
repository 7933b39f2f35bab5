import { Decompress } from 'fzstd';
import { CutShort } from './cut-short.ts';

/** What `zstd -d` takes without being asked for more: `--long=27`. */
const MOST_WINDOW_BYTES = 2 ** 27;
const MOST_BLOCK_BYTES = 131_072;
const RLE = 1;
const RESERVED = 3;

/**
 * Unpacks Zstandard (RFC 8878), any number of frames. The library is fed one block at a time, of which none becomes more
 * than 128 KiB, and no frame with a larger window than `zstd` itself takes.
 * @throws CutShort where it ends in the middle, or Error for what is damaged or too large
 */
export async function* unpackZstd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = bytesOf(chunks);
  try {
    for (;;) {
      const magic = await input.take(4, true);
      if (magic === null) return;
      if (isZstd(magic)) yield* unpackFrame(input, magic);
      else if (isSkippable(magic)) await input.skip((await input.take(4)).readUInt32LE());
      else throw new Error('a frame is followed by something else');
    }
  } catch (error) {
    if (error instanceof CutShort || input.failed) throw error;
    throw new Error(`the zstd data cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
  }
}

export const isZstd = (head: Buffer): boolean => head.length >= 4 && head.readUInt32LE() === 0xfd2fb528;
export const isSkippable = (head: Buffer): boolean => head.length >= 4 && head.readUInt32LE() >>> 4 === 0x0184d2a5;

async function* unpackFrame(input: Bytes, magic: Buffer): AsyncGenerator<Buffer> {
  const made: Buffer[] = [];
  const engine = new Decompress((bytes) => {
    if (bytes.length > 0) made.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
  engine.push(magic);
  const hasChecksum = await feedHeader(input, engine);
  for (let isLast = false; !isLast; ) {
    const head = await input.take(3);
    const bits = head.readUIntLE(0, 3);
    const [type, size] = [(bits >> 1) & 3, bits >> 3];
    if (type === RESERVED || size > MOST_BLOCK_BYTES) throw new Error('a block of it is of no known kind');
    isLast = (bits & 1) === 1;
    engine.push(head);
    engine.push(await input.take(type === RLE ? 1 : size));
    yield* made.splice(0);
  }
  if (hasChecksum) engine.push(await input.take(4));
  // Very short frames are held back by the library until it is told that no more comes.
  engine.push(new Uint8Array(0), true);
  yield* made.splice(0);
}

async function feedHeader(input: Bytes, engine: Decompress): Promise<boolean> {
  const descriptor = (await input.take(1))[0]!;
  const isSingle = (descriptor & 32) !== 0;
  const idBytes = [0, 1, 2, 4][descriptor & 3]!;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6]!;
  const fields = await input.take((isSingle ? 0 : 1) + idBytes + sizeBytes);
  if (idBytes > 0 && fields.readUIntLE(isSingle ? 0 : 1, idBytes) !== 0) throw new Error('it needs a dictionary');
  const window = isSingle ? contentSize(fields.subarray(idBytes)) : windowSize(fields[0]!);
  if (window > MOST_WINDOW_BYTES)
    throw new Error(`it needs ${Math.ceil(window / 2 ** 20)} MiB at once, at most 128 are taken`);
  engine.push(Buffer.from([descriptor]));
  engine.push(fields);
  return (descriptor & 4) !== 0;
}

function contentSize(field: Buffer): number {
  if (field.length === 8) return Number(field.readBigUInt64LE());
  return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0);
}

function windowSize(field: number): number {
  const base = 2 ** (10 + (field >> 3));
  return base + (base / 8) * (field & 7);
}

type Bytes = ReturnType<typeof bytesOf>;

/** Asks chunks for so many bytes at a time. */
function bytesOf(chunks: AsyncIterable<Buffer>) {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const state = { failed: false };

  async function more(): Promise<boolean> {
    const next = await iterator.next().catch((error: unknown) => {
      state.failed = true;
      throw error;
    });
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  }

  async function take(count: number): Promise<Buffer>;
  async function take(count: number, mayEnd: true): Promise<Buffer | null>;
  async function take(count: number, mayEnd = false): Promise<Buffer | null> {
    while (held.length < count) {
      if (await more()) continue;
      if (mayEnd && held.length === 0) return null;
      throw new CutShort('zstd');
    }
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  }

  async function skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      const part = Math.min(left, Math.max(1, held.length));
      await take(part);
      left -= part;
    }
  }

  /** `failed`: the chunks could not be had, which is no fault of theirs. */
  return Object.assign(state, { take, skip });
}
