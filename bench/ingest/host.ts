import { spawn } from 'node:child_process';

const HOST = new URL('host.mjs', import.meta.url).pathname;

export type Stream = { readonly events: number; readonly startUs: number; readonly rate: number };

/** A Jetstream host in a process of its own that sends the frames of a file over and over; `isSteady`: none before its time. */
export function startHost(file: string, { events, startUs, rate }: Stream, isSteady = false) {
  const given = [HOST, file, String(events), String(startUs), String(rate), ...(isSteady ? ['steady'] : [])];
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
  return { address, stop: () => void child.kill() };
}
