import { InputError } from './input-error.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { isSkippable, isZstd, unpackZstd } from './unpack-zstd.ts';

/** Recordings pack to a tenth or a twentieth; whatever becomes more than this was made to fill the memory of somebody. */
const MOST_TIMES = 250;
const ANYTHING_GOES_BYTES = 64 * 2 ** 20;
const HEAD_BYTES = 4;

const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** By its first four bytes: how to unpack it, or null where it is not packed. */
function unpackerOf(head: Buffer): typeof unpackGzip | null {
  if (isGzip(head)) return unpackGzip;
  return isZstd(head) || isSkippable(head) ? unpackZstd : null;
}

export const isPacked = (head: Buffer): boolean => unpackerOf(head) !== null;

/** Bytes as they were before they were packed with gzip or zstd, or as they are. @throws InputError (kind bound) for a bomb */
export async function* unpack(input: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const chunks = input[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  let taken = 0;
  async function* whole(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      taken += next.value.length;
      yield next.value;
    }
  }
  try {
    while (head.length < HEAD_BYTES) {
      const next = await chunks.next();
      if (next.done) break;
      head = Buffer.concat([head, next.value]);
    }
    taken = head.length;
    const unpacker = unpackerOf(head);
    if (unpacker === null) return yield* whole();
    let made = 0;
    for await (const chunk of unpacker(whole())) {
      made += chunk.length;
      if (made > ANYTHING_GOES_BYTES && made > MOST_TIMES * taken) {
        throw new InputError('bound', `cannot read ${name}: it unpacks to more than ${MOST_TIMES} times its size`);
      }
      yield chunk;
    }
  } finally {
    await chunks.return?.();
  }
}
