import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Service = { url: string } | { missing: string };
type Started = { service: Service; stop: () => Promise<void> };

export async function startServices(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ postgres: Service; redis: Service; stop: () => Promise<void> }> {
  installMissing(env);
  const running: Started[] = [];
  const start = async (named: string | undefined, begin: () => Promise<Started>): Promise<Service> => {
    if (named !== undefined && named !== '') return { url: named };
    const one = await begin();
    running.push(one);
    return one.service;
  };
  const postgres = await start(env.DATABASE_URL, startPostgres);
  const redis = await start(env.REDIS_URL, startRedis);
  const stop = async () => {
    for (const one of running.reverse()) await one.stop();
  };
  return { postgres, redis, stop };
}

/** On Debian as root what is missing is installed; elsewhere the tests that need it are skipped and say what to install. */
function installMissing(env: Readonly<Record<string, string | undefined>>): void {
  const packages = [
    ...(env.DATABASE_URL || postgresBinaries() !== null ? [] : ['postgresql']),
    ...(env.REDIS_URL || existsSync('/usr/bin/redis-server') ? [] : ['redis-server']),
    ...(existsSync('/usr/bin/chromium') ? [] : ['chromium']),
  ];
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stderr.write(`installing for the tests: ${packages.join(' ')}\n`);
  try {
    const options = {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch (error) {
    process.stderr.write(`could not install them: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  }
}

export function postgresBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root)
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a);
  const found = versions
    .map((version) => join(root, String(version), 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? null;
}

/** A server of our own in a temporary folder, that can be ended and started again on the same address. */
export type PrivateServer = {
  readonly url: string;
  readonly folder: string;
  start(): Promise<void>;
  /** Resolves once it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
  /** Ends it for good and removes its folder. */
  remove(): Promise<void>;
};

async function startPostgres(): Promise<Started> {
  if (postgresBinaries() === null)
    return absent('PostgreSQL ≥ 15 is not installed: apt-get install postgresql, or set DATABASE_URL');
  return started(await privatePostgres());
}

async function startRedis(): Promise<Started> {
  if (!existsSync('/usr/bin/redis-server'))
    return absent('Redis is not installed: apt-get install redis-server, or set REDIS_URL');
  return started(await privateRedis());
}

async function started(server: PrivateServer): Promise<Started> {
  await server.start();
  return { service: { url: server.url }, stop: () => server.remove() };
}

/** @param folder where its data goes: an empty folder, by default a temporary one */
export async function privatePostgres(
  folder = mkdtempSync(join(tmpdir(), 'outcry-postgres-')),
  more: readonly string[] = [],
): Promise<PrivateServer> {
  const binaries = postgresBinaries();
  if (binaries === null) throw new Error('PostgreSQL ≥ 15 is not installed: apt-get install postgresql');
  const port = await freePort();
  // PostgreSQL refuses to run as root; setpriv becomes the server, so that signals reach it.
  const asOwner =
    process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', '--'] : [];
  if (asOwner.length > 0) {
    execFileSync('chown', ['postgres', folder]);
    chmodSync(folder, 0o700);
  }
  const data = join(folder, 'data');
  const [command = '', ...args] = [...asOwner, join(binaries, 'initdb')];
  execFileSync(command, [...args, '-D', data, '-U', 'outcry', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    stdio: 'ignore',
    cwd: '/',
  });
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    ...more,
  ];
  const words = [...asOwner, join(binaries, 'postgres'), '-D', data, '-p', String(port)];
  return privateServer({
    name: 'PostgreSQL',
    url: `postgres://outcry@127.0.0.1:${port}/postgres`,
    port,
    folder,
    words: [...words, ...settings.flatMap((one) => ['-c', one])],
    mildly: 'SIGINT',
  });
}

export async function privateRedis(): Promise<PrivateServer> {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-redis-'));
  const port = await freePort();
  const settings = { bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', 'maxmemory-policy': 'noeviction' };
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  return privateServer({
    name: 'Redis',
    url: `redis://127.0.0.1:${port}`,
    port,
    folder,
    words: ['/usr/bin/redis-server', '--port', String(port), ...words],
    mildly: 'SIGTERM',
  });
}

type ServerCommand = {
  readonly name: string;
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly words: readonly string[];
  readonly mildly: NodeJS.Signals;
};

function privateServer({ name, url, port, folder, words, mildly }: ServerCommand): PrivateServer {
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    const hard = setTimeout(() => running.kill('SIGKILL'), 10_000);
    if (running.kill(signal)) await gone;
    clearTimeout(hard);
  };
  return {
    url,
    folder,
    async start() {
      const [command = '', ...args] = words;
      child = spawn(command, args, { stdio: 'ignore', cwd: '/' });
      await answering(port, child, name);
    },
    end,
    async remove() {
      await end(mildly);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function absent(missing: string): Started {
  process.stderr.write(`tests that need it are skipped: ${missing}\n`);
  return { service: { missing }, stop: async () => {} };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answering(port: number, child: ChildProcess, name: string): Promise<void> {
  const { connect } = await import('node:net');
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`${name} for the tests ended with code ${child.exitCode}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} for the tests did not answer on port ${port}`);
}
