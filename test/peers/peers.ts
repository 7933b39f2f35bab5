import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { WireEvent } from '../stand-ins/jetstream.ts';

/** What people do on the network; `name` is what others call the result, `of` such a name. */
export type Command = {
  readonly do: string;
  readonly by?: string;
  readonly text?: string;
  readonly of?: string;
  readonly name?: string;
};

/** A PDS and its AppView in a process of their own. */
export type Peers = {
  readonly appView: string;
  /** Resolves with the address of what it made, or null where it made nothing. */
  act(command: Command): Promise<string | null>;
  close(): Promise<void>;
};

const START_MS = 60_000;
const ACT_MS = 30_000;

type Line = {
  readonly ready?: { readonly appView: string };
  readonly event?: WireEvent;
  readonly done?: number;
  readonly uri?: string | null;
  readonly error?: string;
};

export async function startPeers(
  servers: { readonly postgres: string; readonly redis: string },
  onEvent: (event: WireEvent) => void,
): Promise<Peers> {
  const folder = new URL('.', import.meta.url).pathname;
  const redis = new URL(servers.redis).host;
  const child = spawn(process.execPath, ['network.mjs'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      LOG_ENABLED: 'false',
      DB_POSTGRES_URL: servers.postgres,
      REDIS_HOST: redis,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, (line: Line) => void>();
  let ready: (appView: string) => void = () => {};
  const isReady = new Promise<string>((resolve) => {
    ready = resolve;
  });
  createInterface({ input: child.stdout }).on('line', (text) => {
    // Its packages print what they like; ours begins with a mark.
    if (!text.startsWith('@')) return;
    const line: Line = JSON.parse(text.slice(1));
    if (line.ready !== undefined) ready(line.ready.appView);
    if (line.event !== undefined) onEvent(line.event);
    if (line.done !== undefined) waiting.get(line.done)?.(line);
  });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('the network ended')));
  gone.catch(() => {});
  const appView = await Promise.race([isReady, gone, late(START_MS, 'the network did not start')]);
  let made = 0;
  return {
    appView,
    async act(command) {
      made += 1;
      const id = made;
      const answered = new Promise<Line>((resolve) => waiting.set(id, resolve));
      child.stdin.write(`${JSON.stringify({ ...command, id })}\n`);
      const line = await Promise.race([answered, gone, late(ACT_MS, `${command.do} was not answered`)]);
      waiting.delete(id);
      if (line.error !== undefined) throw new Error(`${command.do}: ${line.error}`);
      return line.uri ?? null;
    },
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.stdin.end();
      const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(hard);
    },
  };
}

function late(ms: number, what: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${what} within ${ms / 1000} s`)), ms).unref();
  });
}
