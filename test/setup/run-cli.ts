import { type ChildProcess, spawn } from 'node:child_process';
import { packageRoot } from '../../src/root.ts';

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type RunOptions = {
  /** Variables of Outcry; none are inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Written to stdin, which is then closed. */
  readonly input?: string | Uint8Array;
};

export type RunningCli = {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stdout or stderr has held `text`; rejects when the process ends before. */
  told(text: string | RegExp): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<Ended>;
};

const OWN = /^(OUTCRY_|DATABASE_URL|REDIS_URL|SLACK_)/;

/** The command line as a process of its own, from the sources. */
export function startCli(args: readonly string[], options: RunOptions = {}): RunningCli {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: packageRoot(),
    env: { ...inherited, NODE_NO_WARNINGS: '1', ...options.env },
    stdio: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const listener of listeners) listener();
  });
  // A process that ends before it has read its input is no failure of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    child,
    ended,
    told: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const both = stdout + stderr;
          if (!(typeof text === 'string' ? both.includes(text) : text.test(both))) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void ended.then(({ code }) => reject(new Error(`it ended with ${code} and never said ${text}:\n${stderr}`)));
      }),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return startCli(args, options).ended;
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
