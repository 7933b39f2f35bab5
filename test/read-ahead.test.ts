import { describe, expect, it } from 'vitest';
import { readAhead } from '../src/read-ahead.ts';

const never = new AbortController().signal;

/** What counts from 1 on until it is told to stop, then waits as a silent network does. */
async function* counting(signal: AbortSignal, most: number, log: string[] = []) {
  try {
    for (let number = 1; number <= most; number++) {
      log.push(`read ${number}`);
      yield number;
    }
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  } finally {
    log.push('ended');
  }
}

async function* of<Item>(...items: Item[]) {
  yield* items;
}

describe('reading ahead', () => {
  it('hands on all in order, each with what was prepared of it', async () => {
    const seen: Array<readonly [number, string]> = [];
    for await (const one of readAhead(
      () => of(1, 2, 3),
      async (n) => `of ${n}`,
      never,
    ))
      seen.push(one);
    expect(seen).toEqual([
      [1, 'of 1'],
      [2, 'of 2'],
      [3, 'of 3'],
    ]);
  });

  it('prepares one item while the one before is worked on, and no more', async () => {
    const log: string[] = [];
    for await (const [number] of readAhead(
      (signal) => counting(signal, 4, log),
      async (n) => void log.push(`prepared ${n}`),
      never,
    )) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`worked on ${number}`);
      if (number === 2) break;
    }
    expect(log).toEqual([
      ...['read 1', 'prepared 1', 'read 2', 'prepared 2', 'worked on 1'],
      ...['read 3', 'prepared 3', 'worked on 2', 'ended'],
    ]);
  });

  it('ends a reading that waits in silence, when the work on an item fails', async () => {
    const log: string[] = [];
    const work = async () => {
      for await (const _ of readAhead(
        (signal) => counting(signal, 1, log),
        async () => null,
        never,
      ))
        throw new Error('not stored');
    };
    await expect(work()).rejects.toThrow('not stored');
    expect(log).toEqual(['read 1', 'ended']);
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    for await (const [number] of readAhead(
      (signal) => counting(signal, 2),
      async () => null,
      stop.signal,
    )) {
      seen.push(number);
      if (number === 2) stop.abort();
    }
    expect(seen).toEqual([1, 2]);
  });

  it('fails where the item would have been that could not be read or prepared', async () => {
    const seen: number[] = [];
    const work = async () => {
      for await (const [number] of readAhead(
        () => of(1, 2, 3),
        async (n) => {
          if (n === 3) throw new Error('broken');
        },
        never,
      ))
        seen.push(number);
    };
    await expect(work()).rejects.toThrow('broken');
    expect(seen).toEqual([1, 2]);
  });
});
