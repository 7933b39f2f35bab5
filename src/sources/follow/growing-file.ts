import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { z } from 'zod';
import { InputError } from '../file/input-error.ts';
import { isPacked } from '../file/unpack.ts';

const HEAD_BYTES = 256;
const CHUNK_BYTES = 262_144;

/** By what a file begins with it is known again, under whatever name. */
export const fileHead = z.strictObject({ bytes: z.int().min(0).max(HEAD_BYTES), hash: z.string().max(64) });
export type FileHead = z.output<typeof fileHead>;

/** An open file that somebody else writes to. */
export class GrowingFile {
  readonly path: string;
  readonly #file: FileHandle;
  readonly #buffer = Buffer.allocUnsafe(CHUNK_BYTES);

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.#file = file;
  }

  /** Null where there is no such file. @throws InputError for a packed one, which cannot be read while it grows */
  static async open(path: string): Promise<GrowingFile | null> {
    try {
      const file = new GrowingFile(path, await open(path, 'r'));
      if (!isPacked(await file.#read(0, 4))) return file;
      await file.close();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new InputError('file', `cannot read ${path}: ${(error as Error).message}`, null, { cause: error });
    }
    throw new InputError('file', `cannot follow ${path}: it is packed`);
  }

  /** What has been written from `offset` on, at most 256 KiB; empty at the end. */
  async read(offset: number): Promise<Buffer> {
    return Buffer.from(await this.#read(offset, CHUNK_BYTES));
  }

  /** Of the bytes before `offset`: what lies behind may still change. */
  async headUpTo(offset: number): Promise<FileHead> {
    return hashed(await this.#read(0, Math.min(HEAD_BYTES, offset)));
  }

  /** Whether it still begins as it did: another head is another file. */
  async beginsWith({ bytes, hash }: FileHead): Promise<boolean> {
    const head = await this.#read(0, bytes);
    return head.length === bytes && hashed(head).hash === hash;
  }

  /** The head of what is read up to `offset`, looked at once; null where it no longer begins as it did. */
  async headSince(known: FileHead, offset: number): Promise<FileHead | null> {
    const head = await this.#read(0, Math.max(known.bytes, Math.min(HEAD_BYTES, offset)));
    return hashed(head.subarray(0, known.bytes)).hash === known.hash ? hashed(head) : null;
  }

  async isShorterThan(offset: number): Promise<boolean> {
    return (await this.#file.stat()).size < offset;
  }

  /** Whether its name now leads to another file. False while it leads to none: one may be on its way. */
  async isReplaced(): Promise<boolean> {
    const own = await this.#file.stat();
    const named = await stat(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return named !== null && (named.ino !== own.ino || named.dev !== own.dev);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #read(offset: number, most: number): Promise<Buffer> {
    const { bytesRead } = await this.#file.read(this.#buffer, 0, most, offset);
    return this.#buffer.subarray(0, bytesRead);
  }
}

/** By what is known again what begins with this. */
export const headOf = (start: Buffer): FileHead => hashed(start.subarray(0, HEAD_BYTES));

const hashed = (head: Buffer): FileHead => ({
  bytes: head.length,
  hash: createHash('sha256').update(head).digest('hex').slice(0, 32),
});
