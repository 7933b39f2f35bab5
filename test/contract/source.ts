import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { itemTime } from '../../src/sources/item.ts';
import type { Source } from '../../src/sources/source.ts';
import { collect, urisOf } from '../sources/collect.ts';

/** One kind of source with a network of ours behind it. */
export type SourceBench = {
  /** A new source over the same network, as after a restart. */
  open(): Source;
  /** What it says of itself while it reads, where it does not read the whole. */
  readonly only?: string;
  /** From here everything published is read. */
  readonly beginning: unknown;
  /** Publishes post number n (from 1) and returns its uri. */
  publish(number: number): string;
  /** Publishes something that is no item of ours. */
  publishBad(): void;
  /** Takes the network away, so that nothing can be read. */
  takeAway(): Promise<void>;
  close(): Promise<void>;
};

/** What every source owes its reader. */
export function sourceContract(kind: string, start: () => Promise<SourceBench>): void {
  describe(`${kind} as a source`, () => {
    let bench: SourceBench;
    beforeEach(async () => {
      bench = await start();
    });
    afterEach(() => bench.close());

    it('hands on every item with the time reached', async () => {
      const uris = [1, 2, 3].map((number) => bench.publish(number));
      const read = await collect(bench.open(), bench.beginning, ({ items }) => items.length >= 3);
      expect(urisOf(read.items)).toEqual(uris);
      expect(read.position).toBeGreaterThanOrEqual(itemTime(read.items[2]!));
      expect(read.events).toBeGreaterThanOrEqual(3);
    });

    it('goes on from every cursor without a loss', async () => {
      const uris = Array.from({ length: 12 }, (_, index) => bench.publish(index + 1));
      const read = new Set<string>();
      let cursor = bench.beginning;
      while (read.size < uris.length) {
        const some = await collect(bench.open(), cursor, ({ items }) => urisOf(items).some((uri) => !read.has(uri)));
        for (const uri of urisOf(some.items)) read.add(uri);
        cursor = some.cursor;
      }
      expect([...read].sort()).toEqual([...uris].sort());
    });

    it('counts what is bad by what is wrong with it and loses nothing else', async () => {
      const first = bench.publish(1);
      bench.publishBad();
      const last = bench.publish(2);
      const read = await collect(bench.open(), bench.beginning, ({ items }) => items.length >= 2);
      expect(urisOf(read.items)).toEqual([first, last]);
      expect(Object.values(read.dropped).reduce((sum, count) => sum + count, 0)).toBe(1);
    });

    it('ends at once when told to, and says so', async () => {
      bench.publish(1);
      const source = bench.open();
      const abort = new AbortController();
      const batches = source.read(bench.beginning, abort.signal)[Symbol.asyncIterator]();
      expect((await batches.next()).done).toBe(false);
      const next = batches.next();
      abort.abort();
      expect((await next).done).toBe(true);
      expect(source.health(Date.now()).state).toBe('ended');
    });

    it('tells that it reads, and why it does not', async () => {
      bench.publish(1);
      const source = bench.open();
      let seen = source.health(Date.now());
      expect(seen.state).toBe('connecting');
      expect(seen.reason).toBeTruthy();
      await collect(source, bench.beginning, () => {
        seen = source.health(Date.now());
        return true;
      });
      expect(seen).toMatchObject({ state: 'reading', reason: bench.only ?? null });
      expect(seen.lastEventAt).not.toBeNull();
      await bench.takeAway();
      const gone = bench.open();
      const abort = new AbortController();
      const reading = drain(gone, bench.beginning, abort.signal);
      while (gone.health(Date.now()).state === 'connecting') await new Promise((resolve) => setTimeout(resolve, 5));
      expect(gone.health(Date.now())).toMatchObject({ state: 'unreadable' });
      expect(gone.health(Date.now()).reason).toMatch(/ECONNREFUSED|no such file/);
      abort.abort();
      await reading;
    });
  });
}

/** A file that is gone is a fault of the caller's and thrown; a network that is gone is not. */
async function drain(source: Source, cursor: unknown, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of source.read(cursor, signal));
  } catch (error) {
    expect(source.network).toBe('file');
    expect(error).toHaveProperty('name', 'InputError');
  }
}
