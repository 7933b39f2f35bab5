import { type Queue, UnrecoverableError, type Worker } from 'bullmq';
import { JOB_NAMES, JOBS, type JobName, type JobPayload } from '../jobs.ts';
import type { Backend } from './backend.ts';
import type { JobCounts, JobHandler, JobQueue } from './queue.ts';

export type QueueEvents = {
  /** A job that was refused or failed, for logs and counters; `final` when it will not be tried again. */
  onFailure?: (name: JobName, error: Error, final: boolean) => void;
  /** Trouble with the connection; BullMQ reconnects by itself. */
  onTrouble?: (error: Error) => void;
};

const ATTEMPTS = 8;
const CLOSE_MS = 3000;
const TROUBLE_EVERY_MS = 60_000;
/** A worker that is silent for so long has died; what it was at runs again. Wake-ups of the same key wait for that. */
const STALLED_MS = 10_000;

/** The job queue on BullMQ, the same in every mode. */
export async function createQueue(backend: Backend, events: QueueEvents = {}): Promise<JobQueue> {
  let told = { message: '', at: 0 };
  // A backend that is away fails many times a second, always with the same words.
  const trouble = (error: Error) => {
    if (error.message === told.message && Date.now() - told.at < TROUBLE_EVERY_MS) return;
    told = { message: error.message, at: Date.now() };
    events.onTrouble?.(error);
  };
  const queues = new Map<JobName, Queue>();
  for (const name of JOB_NAMES) {
    const queue = backend.queue(name, {
      defaultJobOptions: {
        attempts: ATTEMPTS,
        backoff: { type: 'exponential', delay: 500 },
        removeOnComplete: true,
        removeOnFail: { age: 86_400, count: 1000 },
      },
    });
    queue.on('error', trouble);
    // What a process that is gone was at would hold back what has the same key; rows say what is left to do.
    if (backend.kind === 'pglite') await queue.obliterate({ force: true });
    queues.set(name, queue);
  }
  const workers: Worker[] = [];
  const timers: NodeJS.Timeout[] = [];
  const stopping = new AbortController();
  const queueOf = (name: JobName) => {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`no queue for ${name}`);
    return queue;
  };

  async function add<Name extends JobName>(name: Name, payloads: ReadonlyArray<JobPayload<Name>>): Promise<void> {
    const [first, ...more] = payloads;
    if (first === undefined) return;
    // In PostgreSQL a bulk of one costs four times as much as the one.
    if (more.length === 0) await queueOf(name).add(name, first, wakeUp(name, first));
    else await queueOf(name).addBulk(payloads.map((data) => ({ name, data, opts: wakeUp(name, data) })));
  }

  function work<Name extends JobName>(name: Name, handler: JobHandler<Name>): void {
    const worker = backend.worker(
      name,
      async (job) => {
        const payload = JOBS[name].payload.safeParse(job.data);
        if (!payload.success) {
          const issue = payload.error.issues[0];
          throw new UnrecoverableError(
            `job ${name}: ${issue?.path.join('.') || 'payload'}: ${issue?.message ?? 'not valid'}`,
          );
        }
        await handler(payload.data as JobPayload<Name>, stopping.signal);
      },
      { concurrency: JOBS[name].concurrency, stalledInterval: STALLED_MS / 2, lockDuration: STALLED_MS },
    );
    worker.on('error', trouble);
    worker.on('failed', (job, error) => {
      const final = job === undefined || error instanceof UnrecoverableError || job.attemptsMade >= ATTEMPTS;
      events.onFailure?.(name, error, final);
    });
    workers.push(worker);
  }

  /** A timer of this process: a schedule kept in the queue would be gone with it when somebody empties it. */
  async function every(name: 'schedule', intervalMs: number): Promise<void> {
    let isAdding = false;
    const tick = async () => {
      if (isAdding) return;
      isAdding = true;
      await add(name, [{}])
        .catch(trouble)
        .finally(() => {
          isAdding = false;
        });
    };
    timers.push(setInterval(tick, intervalMs));
    // Not awaited: without its backend the queue waits, and whoever starts must still be able to stop.
    void tick();
  }

  async function counts(): Promise<Record<JobName, JobCounts>> {
    const entries = await Promise.all(
      JOB_NAMES.map(async (name) => {
        const found = await queueOf(name).getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
        const waiting = (found.waiting ?? 0) + (found.prioritized ?? 0);
        return [
          name,
          { waiting, active: found.active ?? 0, delayed: found.delayed ?? 0, failed: found.failed ?? 0 },
        ] as const;
      }),
    );
    return Object.fromEntries(entries) as Record<JobName, JobCounts>;
  }

  async function idle(): Promise<void> {
    for (let quiet = 0; quiet < 2; ) {
      const now = Object.values(await counts());
      quiet = now.every((count) => count.waiting + count.active === 0) ? quiet + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  let closing: Promise<void> | undefined;
  async function shut(): Promise<void> {
    stopping.abort();
    for (const timer of timers) clearInterval(timer);
    await Promise.all(workers.map((worker) => closeWorker(worker)));
    await within(CLOSE_MS, Promise.all([...queues.values()].map((queue) => queue.close())));
    await within(CLOSE_MS, backend.close());
  }
  const close = () => {
    closing ??= shut();
    return closing;
  };

  return {
    add,
    work,
    every,
    counts,
    idle,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function wakeUp<Name extends JobName>(name: Name, payload: JobPayload<Name>) {
  const key = JOBS[name].key as ((payload: JobPayload<Name>) => string) | null;
  if (key === null) return {};
  // A plain id would lose the wake-ups that arrive while the job runs.
  return { deduplication: { id: key(payload), keepLastIfActive: true } };
}

/** Waits for something that may never end, but not for long. */
async function within(ms: number, ending: Promise<unknown>): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
  await Promise.race([ending.then(() => {}), patience]);
}

/** Lets running jobs end, for ten seconds at most; what is cut off runs again. */
async function closeWorker(worker: Worker): Promise<void> {
  const patience = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 10_000).unref());
  if ((await Promise.race([worker.close(), patience])) === 'late') await worker.close(true);
}
