import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const HOST = new URL('host.mjs', import.meta.url).pathname;

export type Stream = { readonly events: number; readonly startUs: number; readonly rate: number };

/** A Jetstream host in a process of its own that sends the frames of a file over and over; `isSteady`: none before its time. */
export function startHost(file: string, { events, startUs, rate }: Stream, isSteady = false) {
  const given = [HOST, file, String(events), String(startUs), String(rate), ...(isSteady ? ['steady'] : [])];
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { done, value } = await lines.next();
    if (done) throw new Error('the host ended');
    return value;
  };
  const address = line();
  const isRead = address.then(line);
  isRead.catch(() => {});
  return { address, /** Somebody reads it. */ isRead, stop: () => void child.kill() };
}
