import type { JobName, JobPayload } from '../jobs.ts';

export type JobCounts = {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
};

export type JobHandler<Name extends JobName> = (payload: JobPayload<Name>, signal: AbortSignal) => Promise<void>;

/** The queue, whatever keeps its jobs. A job is a wake-up: it may run twice, and a sweep makes up for one that is lost. */
export interface JobQueue {
  add<Name extends JobName>(name: Name, payloads: ReadonlyArray<JobPayload<Name>>): Promise<void>;
  /** Starts to run the jobs of a name in this process. */
  work<Name extends JobName>(name: Name, handler: JobHandler<Name>): void;
  /** Adds a job of this name over and over; however many processes do, one at a time runs. */
  every(name: 'schedule', intervalMs: number): Promise<void>;
  counts(): Promise<Readonly<Record<JobName, JobCounts>>>;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
  /** Stops taking jobs, lets running ones end (10 s), closes. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Where BullMQ keeps its jobs. */
export type QueueBackend = 'redis' | 'postgres' | 'pglite';
