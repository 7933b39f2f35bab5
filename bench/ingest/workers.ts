import { type ChildProcess, spawn } from 'node:child_process';
import type { Servers } from '../shared/services.ts';

const MAIN = new URL('../../dist/src/cli/main.js', import.meta.url).pathname;

/** Processes of the built program, as a deployment runs them. */
export type Workers = {
  /** Starts one that runs these workers, and says its process id. */
  start(names: readonly string[], env?: Readonly<Record<string, string>>): number;
  /** Ends them all, as a deployment that is stopped. */
  end(): Promise<void>;
};

/** Workers on these servers that read what `env` says; nobody outside is asked. */
export function workersOn(servers: Servers, env: Readonly<Record<string, string>>): Workers {
  const running: ChildProcess[] = [];
  const shared = {
    PATH: process.env.PATH,
    DATABASE_URL: servers.postgres,
    REDIS_URL: servers.redis,
    OUTCRY_QUEUE_PREFIX: `bench_${process.pid}`,
    OUTCRY_BLUESKY_API: 'http://127.0.0.1:9',
    OUTCRY_LOG_LEVEL: 'silent',
    ...env,
  };
  return {
    start(names, more = {}) {
      const child = spawn(process.execPath, [MAIN, 'worker', ...names], {
        env: { ...shared, ...more },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      running.push(child);
      return child.pid!;
    },
    async end() {
      const ends = running.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of running) child.kill('SIGTERM');
      await Promise.all(ends);
    },
  };
}
