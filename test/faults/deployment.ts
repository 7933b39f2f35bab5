import { type ChildProcess, spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { packageRoot } from '../../src/root.ts';
import { createDatabase } from '../setup/create-database.ts';
import { type PrivateServer, privatePostgres, privateRedis } from '../setup/start-services.ts';
import { type JetstreamStandIn, startJetstream } from '../stand-ins/jetstream.ts';

/** The processes of a deployment, each by the workers it runs: here one each, those that hardly work together. */
export const ONE_EACH = ['ingest', 'classify', 'detect', 'schedule', 'notify poll'] as const;

/** Nobody outside is asked. */
const CATALOGUE = new URL('../setup/catalogue-without-feeds.yaml', import.meta.url).pathname;
const OWN = /^(OUTCRY_|DATABASE_URL|REDIS_URL|SLACK_|DISCORD_|TEAMS_|PAGERDUTY_)/;

/** A whole deployment on servers of its own, whose parts can be killed and come back as a supervisor would bring them. */
export type Deployment = {
  readonly jetstream: JetstreamStandIn;
  readonly postgres: PrivateServer;
  readonly redis: PrivateServer;
  readonly databaseUrl: string;
  readonly processes: readonly string[];
  /** How often a process began again because it had ended. */
  readonly restarts: number;
  /** Kills the process at this place among `processes`. */
  kill(place: number): void;
  flushRedis(): Promise<void>;
  close(): Promise<void>;
};

export type Servers = { readonly postgres: PrivateServer; readonly redis: PrivateServer };

export async function startServers(postgresFolder?: string): Promise<Servers> {
  const small = ['wal_keep_size=0', 'max_wal_size=64MB', 'min_wal_size=32MB'];
  const servers = {
    postgres: await (postgresFolder === undefined ? privatePostgres() : privatePostgres(postgresFolder, small)),
    redis: await privateRedis(),
  };
  await Promise.all([servers.postgres.start(), servers.redis.start()]);
  return servers;
}

let made = 0;

export type Arrangement = { readonly processes?: readonly string[]; readonly isOnSecondWire?: boolean };

export async function deploy(
  servers: Servers,
  { processes = ONE_EACH, isOnSecondWire = false }: Arrangement = {},
): Promise<Deployment> {
  made += 1;
  const name = `faults_${made}`;
  const jetstream = await startJetstream();
  const databaseUrl = await createDatabase(servers.postgres.url, name);
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !OWN.test(key))),
    NODE_NO_WARNINGS: '1',
    DATABASE_URL: databaseUrl,
    REDIS_URL: servers.redis.url,
    OUTCRY_QUEUE_PREFIX: name,
    OUTCRY_BLUESKY_HOSTS: isOnSecondWire ? jetstream.secondUrl : jetstream.url,
    OUTCRY_BLUESKY_API: 'http://127.0.0.1:9',
    OUTCRY_CATALOG: CATALOGUE,
    OUTCRY_LOG_LEVEL: 'silent',
  };
  const running = new Map<number, ChildProcess>();
  let [isClosing, restarts] = [false, 0];
  const begin = (workers: string, place: number) => {
    const args = ['dist/src/cli/main.js', 'worker', ...workers.split(' ')];
    const child = spawn(process.execPath, args, { cwd: packageRoot(), env, stdio: ['ignore', 'ignore', 'inherit'] });
    running.set(place, child);
    child.once('exit', () => {
      if (isClosing) return;
      restarts += 1;
      setTimeout(() => (isClosing ? undefined : begin(workers, place)), 200);
    });
  };
  for (const [place, workers] of processes.entries()) begin(workers, place);
  return {
    jetstream,
    ...servers,
    databaseUrl,
    processes,
    get restarts() {
      return restarts;
    },
    kill: (place) => void running.get(place)?.kill('SIGKILL'),
    async flushRedis() {
      const redis = new Redis(servers.redis.url);
      await redis.flushall();
      redis.disconnect();
    },
    async close() {
      isClosing = true;
      const ends = [...running.values()].map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await gone;
      });
      await Promise.all(ends);
      await jetstream.close();
    },
  };
}
