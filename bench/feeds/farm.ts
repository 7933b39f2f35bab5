import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const counts = z.object({ requests: z.number(), unchanged: z.number(), failed: z.number(), together: z.number() });
export type Counts = z.output<typeof counts>;

/** The pages as the benchmark handles them, served by another process. */
export type Farm = {
  readonly port: number;
  announce(host: string, incident: string): void;
  fail(share: number): void;
  count(): Promise<Counts>;
  close(): void;
};

export async function openFarm(): Promise<Farm> {
  const path = new URL('server.ts', import.meta.url).pathname;
  const child: ChildProcess = fork(path, { execArgv: ['--import', 'tsx'] });
  const [first] = await once(child, 'message');
  const { port } = z.object({ port: z.number() }).parse(first);
  return {
    port,
    announce: (host, incident) => child.send({ announce: incident, host }),
    fail: (share) => child.send({ failing: share }),
    count: async () => {
      const told = once(child, 'message');
      child.send({ count: true });
      return z.object({ counts }).parse((await told)[0]).counts;
    },
    close: () => child.disconnect(),
  };
}
