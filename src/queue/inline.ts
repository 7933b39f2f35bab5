import type { JobName, JobPayload } from '../jobs.ts';
import type { JobQueue } from './queue.ts';

export interface InlineQueue extends JobQueue {
  /** Takes every job of a name that was added since. */
  take<Name extends JobName>(name: Name): Array<JobPayload<Name>>;
}

/** Holds wake-ups for whoever runs them in this very process, in its own order. */
export function createInlineQueue(): InlineQueue {
  const jobs = new Map<JobName, unknown[]>();
  const none = { waiting: 0, active: 0, delayed: 0, failed: 0 };
  return {
    add: async (name, payloads) => {
      jobs.set(name, [...(jobs.get(name) ?? []), ...payloads]);
    },
    take: <Name extends JobName>(name: Name) => {
      const taken = (jobs.get(name) ?? []) as Array<JobPayload<Name>>;
      jobs.delete(name);
      return taken;
    },
    work: () => {},
    every: async () => {},
    counts: async () => ({ classify: none, detect: none, poll: none, notify: none, schedule: none }),
    idle: async () => {},
    close: async () => {},
    [Symbol.asyncDispose]: async () => {},
  };
}
