import { z } from 'zod';
import { productId } from './catalog/product.ts';

/** Posts in one classify job: big enough to amortise a job, small enough to stay quick. */
export const CLASSIFY_BATCH = 500;

/** Servers in one poll job. */
export const POLL_BATCH = 20;

const uri = z.string().min(1).max(2048);

/**
 * Every kind of job: the shape of its payload (ids only: rows are the truth) and how it runs. `key` makes wake-ups that
 * arrive while one waits or runs into one more run; without it every job runs.
 */
export const JOBS = {
  classify: {
    payload: z.strictObject({ uris: z.array(uri).min(1).max(CLASSIFY_BATCH) }),
    concurrency: 2,
    key: null,
  },
  detect: {
    // Null: all products that have something new.
    payload: z.strictObject({ product: productId.nullable() }),
    concurrency: 4,
    key: (payload: { product: string | null }) => payload.product ?? 'all',
  },
  poll: {
    // Many hosts a job, as a job costs more than a poll; a claim in the feed's row keeps each to one request at a time,
    // by whichever process. Many jobs, as some servers hang.
    payload: z.strictObject({ hosts: z.array(z.string().min(1).max(300)).min(1).max(POLL_BATCH) }),
    concurrency: 64,
    key: (payload: { hosts: readonly string[] }) => payload.hosts.join(' '),
  },
  notify: {
    payload: z.strictObject({}),
    concurrency: 1,
    key: () => 'due',
  },
  schedule: {
    payload: z.strictObject({}),
    concurrency: 1,
    key: () => 'clock',
  },
} as const;

export type JobName = keyof typeof JOBS;
export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]['payload']>;

/** The jobs that have these products looked at; a recording is folded whole, by one job. */
export function detectJobs(clock: 'live' | 'stream', products: readonly string[]): Array<JobPayload<'detect'>> {
  if (clock === 'live') return products.map((product) => ({ product }));
  return products.length === 0 ? [] : [{ product: null }];
}
