import { createGunzip } from 'node:zlib';
import { CutShort } from './cut-short.ts';

/** Deflate makes at most 1,032 bytes of one, so no slice becomes more than 17 MB. */
const SLICE_BYTES = 16_384;

/** Unpacks gzip, slice by slice: what it makes of one is handed on before the next. @throws CutShort, or what is damaged */
export async function* unpackGzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const engine = createGunzip({ chunkSize: 262_144 });
  const made: Buffer[] = [];
  let failure: NodeJS.ErrnoException | null = null;
  engine.on('data', (bytes: Buffer) => made.push(bytes));
  // An engine that fails calls nobody back.
  let done: () => void = () => undefined;
  engine.on('error', (error) => {
    failure = error;
    done();
  });
  // Zeros behind the data (padding of a tape or disk) end it early.
  let isOver = false;
  engine.on('end', () => {
    isOver = true;
    done();
  });
  const settled = (begin: () => void) =>
    new Promise<void>((resolve) => {
      done = resolve;
      begin();
    });
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !isOver; at += SLICE_BYTES) {
        await settled(() => engine.write(chunk.subarray(at, at + SLICE_BYTES), () => done()));
        yield* made.splice(0);
        if (failure !== null) throw failure;
      }
    }
    if (!isOver) await settled(() => engine.end());
    yield* made.splice(0);
    if (failure !== null) throw isCut(failure) ? new CutShort('gzip') : failure;
  } finally {
    engine.destroy();
  }
}

const isCut = ({ code }: NodeJS.ErrnoException): boolean => code === 'Z_BUF_ERROR';
