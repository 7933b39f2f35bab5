import { createDCtx, decompressUsingDict, init } from '@bokuweb/zstd-wasm';

/** Unpacks frames that were packed with one dictionary; null for what is no such frame. */
export type Unpack = (packed: Buffer) => Buffer | null;

export type Dictionary = { readonly id: number; readonly unpack: Unpack };

const DICTIONARY_MAGIC = 0xec30a437;
const FRAME_MAGIC = 0xfd2fb528;

/**
 * Reads a zstd dictionary (RFC 8878, section 5).
 * @param mostBytes what a frame may unpack to: a larger one is not unpacked
 * @returns null where it is none
 */
export async function openDictionary(bytes: Buffer, mostBytes: number): Promise<Dictionary | null> {
  if (bytes.length < 16 || bytes.readUInt32LE(0) !== DICTIONARY_MAGIC) return null;
  await readyZstd();
  const context = createDCtx();
  const id = bytes.readUInt32LE(4);
  function unpack(packed: Buffer): Buffer | null {
    const size = unpackedSize(packed);
    if (size === null || size > mostBytes || packed.length > mostBytes) return null;
    try {
      return Buffer.from(decompressUsingDict(context, packed, bytes, { defaultHeapSize: mostBytes }));
    } catch {
      return null;
    }
  }
  return { id, unpack };
}

let ready: Promise<void> | undefined;

/** The library, loaded once: loaded again it would forget what was opened before. */
export function readyZstd(): Promise<void> {
  ready ??= init();
  return ready;
}

/**
 * What a zstd frame says it unpacks to, bytes (RFC 8878, section 3.1.1.1); 0 where it does not say; null for no frame. The
 * library would set aside whatever the frame claims.
 */
function unpackedSize(frame: Buffer): number | null {
  if (frame.length < 6 || frame.readUInt32LE(0) !== FRAME_MAGIC) return null;
  const descriptor = frame[4]!;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = sizeFlag === 0 ? (isSingleSegment ? 1 : 0) : 1 << sizeFlag;
  const at = 5 + (isSingleSegment ? 0 : 1) + [0, 1, 2, 4][descriptor & 3]!;
  if (frame.length < at + sizeBytes) return null;
  if (sizeBytes === 0) return 0;
  if (sizeBytes === 8) return Number(frame.readBigUInt64LE(at));
  return frame.readUIntLE(at, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
}
