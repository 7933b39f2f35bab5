import {
  createPostgresBackend,
  createRedisBackend,
  type PgPool,
  type Queue,
  type QueueOptions,
  runMigrations,
  type Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';
import pg from 'pg';
import type { Engine } from '../../db/embedded/engine.ts';
import { PglitePool } from './pglite-pool.ts';
import type { QueueBackend } from './queue.ts';

type Processor = (job: { name: string; data: unknown }) => Promise<void>;

/** BullMQ's classes, bound to where the jobs are kept. */
export type Backend = {
  readonly kind: QueueBackend;
  queue(name: string, options: Omit<QueueOptions, 'connection' | 'prefix'>): Queue;
  worker(name: string, processor: Processor, options: Omit<WorkerOptions, 'connection' | 'prefix'>): Worker;
  close(): Promise<void>;
};

/** Redis must not evict: `maxmemory-policy noeviction`. */
export function redisBackend(url: string, prefix: string): Backend {
  const bull = withBackend(createRedisBackend);
  const address = new URL(url);
  const connection = {
    host: address.hostname,
    port: Number(address.port || 6379),
    db: Number(address.pathname.slice(1) || 0),
    ...(address.username === '' ? {} : { username: decodeURIComponent(address.username) }),
    ...(address.password === '' ? {} : { password: decodeURIComponent(address.password) }),
    ...(address.protocol === 'rediss:' ? { tls: {} } : {}),
    maxRetriesPerRequest: null,
  };
  return {
    kind: 'redis',
    queue: (name, options) => asQueue(new bull.Queue(name, { ...options, connection, prefix })),
    worker: (name, processor, options) =>
      asWorker(new bull.Worker(name, processor, { ...options, connection, prefix })),
    close: async () => {},
  };
}

export async function postgresBackend(url: string, prefix: string): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 12,
    keepAlive: true,
    options: '-c search_path=bullmq,public',
  });
  pool.on('error', () => {});
  // Every queue and worker listens to the pool they share.
  pool.setMaxListeners(100);
  return poolBackend('postgres', asPool(pool), prefix, () => pool.end());
}

/** Jobs live in the same engine as the rows, in a schema of their own. */
export async function pgliteBackend(pglite: Engine, prefix: string): Promise<Backend> {
  await pglite.exec('set search_path to public, bullmq');
  return poolBackend('pglite', asPool(new PglitePool(pglite)), prefix, async () => {});
}

async function poolBackend(
  kind: QueueBackend,
  pool: PgPool,
  prefix: string,
  close: () => Promise<void>,
): Promise<Backend> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  const bull = withBackend(createPostgresBackend);
  return {
    kind,
    queue: (name, options) => asQueue(new bull.Queue(`${prefix}-${name}`, { ...options, connection: pool })),
    worker: (name, processor, options) =>
      asWorker(new bull.Worker(`${prefix}-${name}`, processor, { ...options, connection: pool })),
    close,
  };
}

/** Both are what BullMQ asks of a pool; their event signatures are narrower than its own. */
function asPool(pool: pg.Pool | PglitePool): PgPool {
  return pool as unknown as PgPool;
}

/** The backends' classes differ in type arguments only; what is used here is common to all. */
function asQueue(queue: unknown): Queue {
  return queue as Queue;
}

function asWorker(worker: unknown): Worker {
  return worker as Worker;
}
