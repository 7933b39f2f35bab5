import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { packageRoot } from '../../src/root.ts';
import { type PrivateServer, privatePostgres, privateRedis } from '../setup/start-services.ts';
import { type JetstreamStandIn, startJetstream } from '../stand-ins/jetstream.ts';

/** The processes of a deployment: one worker each, those that hardly work together. */
export const PROCESSES = ['ingest', 'classify', 'detect', 'schedule', 'notify poll'] as const;
export type ProcessName = (typeof PROCESSES)[number];

/** Nobody outside is asked. */
const CATALOGUE = new URL('../setup/catalogue-without-feeds.yaml', import.meta.url).pathname;
const OWN = /^(OUTCRY_|DATABASE_URL|REDIS_URL|SLACK_|DISCORD_|TEAMS_|PAGERDUTY_)/;

/** A whole deployment on servers of its own, whose parts can be killed and come back as a supervisor would bring them. */
export type Deployment = {
  readonly jetstream: JetstreamStandIn;
  readonly postgres: PrivateServer;
  readonly redis: PrivateServer;
  readonly databaseUrl: string;
  /** How often a process began again because it had ended. */
  readonly restarts: number;
  kill(name: ProcessName): void;
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

/** A server that has just begun again may need a moment for its log. */
async function createDatabase(url: string, name: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    try {
      await sql.unsafe(`create database ${name}`);
      return;
    } catch (error) {
      if (tries >= 20) throw error;
      await sleep(500);
    } finally {
      await sql.end({ timeout: 5 });
    }
  }
}

export async function deploy(servers: Servers, isOnSecondWire = false): Promise<Deployment> {
  made += 1;
  const name = `faults_${made}`;
  const jetstream = await startJetstream();
  await createDatabase(servers.postgres.url, name);
  const databaseUrl = new URL(servers.postgres.url);
  databaseUrl.pathname = `/${name}`;
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !OWN.test(key))),
    NODE_NO_WARNINGS: '1',
    DATABASE_URL: databaseUrl.href,
    REDIS_URL: servers.redis.url,
    OUTCRY_QUEUE_PREFIX: name,
    OUTCRY_BLUESKY_HOSTS: isOnSecondWire ? jetstream.secondUrl : jetstream.url,
    OUTCRY_BLUESKY_API: 'http://127.0.0.1:9',
    OUTCRY_CATALOG: CATALOGUE,
    OUTCRY_LOG_LEVEL: 'silent',
  };
  const running = new Map<ProcessName, ChildProcess>();
  let [isClosing, restarts] = [false, 0];
  const begin = (which: ProcessName) => {
    const args = ['dist/src/cli/main.js', 'worker', ...which.split(' ')];
    const child = spawn(process.execPath, args, { cwd: packageRoot(), env, stdio: ['ignore', 'ignore', 'inherit'] });
    running.set(which, child);
    child.once('exit', () => {
      if (isClosing) return;
      restarts += 1;
      setTimeout(() => (isClosing ? undefined : begin(which)), 200);
    });
  };
  for (const which of PROCESSES) begin(which);
  return {
    jetstream,
    ...servers,
    databaseUrl: databaseUrl.href,
    get restarts() {
      return restarts;
    },
    kill: (which) => void running.get(which)?.kill('SIGKILL'),
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
