import { Redis } from 'ioredis';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { pgliteBackend, postgresBackend, redisBackend } from '../../src/queue/backend.ts';
import { createQueue, type QueueEvents } from '../../src/queue/bullmq.ts';
import { deferred } from '../../src/queue/deferred.ts';
import type { JobQueue, QueueBackend } from '../../src/queue/queue.ts';
import { ownPostgres, uniqueName } from '../setup/databases.ts';

type Opened = { queue: JobQueue; [Symbol.asyncDispose](): Promise<void> };

const OPENERS: Record<QueueBackend, (events: QueueEvents) => Promise<Opened>> = {
  pglite: async (events) => {
    const database = await openDatabase({ folder: null });
    if (database.pglite === null) throw new Error('expected the embedded engine');
    const queue = await createQueue(await pgliteBackend(database.pglite, 'test'), events);
    return disposing(queue, () => database.close());
  },
  postgres: async (events) => {
    const own = await ownPostgres();
    const queue = await createQueue(await postgresBackend(own.url, 'test'), events);
    return disposing(queue, () => own[Symbol.asyncDispose]());
  },
  redis: async (events) => {
    const service = inject('redis');
    if ('missing' in service) throw new Error(service.missing);
    const prefix = uniqueName();
    const queue = await createQueue(redisBackend(service.url, prefix), events);
    return disposing(queue, async () => {
      const redis = new Redis(service.url);
      const keys = await redis.keys(`${prefix}*`);
      if (keys.length > 0) await redis.del(keys);
      await redis.quit();
    });
  },
};

function disposing(queue: JobQueue, after: () => Promise<void>): Opened {
  return {
    queue,
    [Symbol.asyncDispose]: async () => {
      await queue.close();
      await after();
    },
  };
}

function missing(backend: QueueBackend): boolean {
  if (backend === 'pglite') return false;
  return 'missing' in inject(backend === 'redis' ? 'redis' : 'postgres');
}

describe.for(['pglite', 'postgres', 'redis'] as const)('the job queue on %s', { timeout: 60_000 }, (backend) => {
  let opened: Opened | undefined;
  afterEach(async () => {
    await opened?.[Symbol.asyncDispose]();
    opened = undefined;
  });
  const open = async (events: QueueEvents = {}) => {
    opened = await OPENERS[backend](events);
    return opened.queue;
  };

  it.skipIf(missing(backend))('runs every job that was added, whenever its worker starts', async () => {
    const queue = await open();
    const seen: string[] = [];
    await queue.add('classify', [{ uris: ['a'] }, { uris: ['b', 'c'] }]);
    queue.work('classify', async ({ uris }) => {
      seen.push(...uris);
    });
    await queue.add('classify', [{ uris: ['d'] }]);
    await queue.idle();
    expect(seen.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it.skipIf(missing(backend))('makes wake-ups that arrive while a job runs into exactly one more run', async () => {
    const queue = await open();
    const started = deferred<void>();
    const release = deferred<void>();
    let runs = 0;
    queue.work('detect', async () => {
      runs++;
      started.resolve();
      await release.promise;
    });
    await queue.add('detect', [{ product: 'claude' }]);
    await started.promise;
    for (let wakeUp = 0; wakeUp < 20; wakeUp++) await queue.add('detect', [{ product: 'claude' }]);
    release.resolve();
    await queue.idle();
    expect(runs).toBe(2);
  });

  it.skipIf(missing(backend))('runs a failed job again, and tells of the failure', async () => {
    const failures: Array<[string, boolean]> = [];
    const queue = await open({
      onFailure: (name, error, final) => failures.push([`${name}: ${error.message}`, final]),
    });
    let runs = 0;
    const done = deferred<void>();
    queue.work('detect', async () => {
      if (runs++ === 0) throw new Error('the database is away');
      done.resolve();
    });
    await queue.add('detect', [{ product: 'claude' }]);
    await done.promise;
    await queue.idle();
    expect(runs).toBe(2);
    expect(failures).toEqual([['detect: the database is away', false]]);
  });

  it.skipIf(missing(backend))(
    'refuses a job whose payload is not of its shape, once, by name, and runs the others',
    async () => {
      const failures: Array<[string, boolean]> = [];
      const queue = await open({ onFailure: (_, error, final) => failures.push([error.message, final]) });
      const seen: Array<string | null> = [];
      await queue.add('detect', [{ product: 'Not An Id' }, { product: 'claude' }]);
      queue.work('detect', async ({ product }) => {
        seen.push(product);
      });
      await queue.idle();
      expect(seen).toEqual(['claude']);
      expect(failures).toEqual([[expect.stringContaining('job detect: product: expected lower-case'), true]]);
    },
  );

  it.skipIf(missing(backend))('keeps the clock going by itself', async () => {
    const queue = await open();
    let ticks = 0;
    const twice = deferred<void>();
    queue.work('schedule', async () => {
      if (++ticks === 2) twice.resolve();
    });
    await queue.every('schedule', 100);
    await twice.promise;
    expect(ticks).toBeGreaterThanOrEqual(2);
  });

  it.skipIf(missing(backend))('lets a running job end before it closes', async () => {
    const queue = await open();
    const started = deferred<void>();
    let ended = false;
    queue.work('detect', async (_, signal) => {
      started.resolve();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      ended = true;
    });
    await queue.add('detect', [{ product: 'claude' }]);
    await started.promise;
    await queue.close();
    expect(ended).toBe(true);
  });
});

describe('the job queue of a database that one process has to itself', () => {
  it('is empty at the start: what a process that is gone was at holds nothing back', async () => {
    await using database = await openDatabase({ folder: null });
    if (database.pglite === null) throw new Error('expected the embedded engine');
    await using gone = await createQueue(await pgliteBackend(database.pglite, 'test'));
    const begun = deferred<void>();
    const never = deferred<void>();
    gone.work('notify', async () => {
      begun.resolve();
      await never.promise;
    });
    await gone.add('notify', [{}]);
    await begun.promise;

    await using queue = await createQueue(await pgliteBackend(database.pglite, 'test'));
    const ran = deferred<string>();
    expect((await queue.counts()).notify.active).toBe(0);
    queue.work('notify', async () => ran.resolve('ran'));
    await queue.add('notify', [{}]);
    const late = new Promise<string>((resolve) => setTimeout(() => resolve('late'), 4000).unref());
    expect(await Promise.race([ran.promise, late])).toBe('ran');
    never.resolve();
  });
});
