import { setMaxListeners } from 'node:events';
import type { App } from '../src/app.ts';
import { WORKERS, type WorkerName } from './index.ts';

const PATIENCE_MS = 10_000;

/** Runs these workers until the signal aborts; then intake stops, running work ends (ten seconds at most), and all closes. */
export async function runWorkers(
  opened: App,
  names: readonly WorkerName[],
  signal: AbortSignal,
  onRunning: () => void = () => {},
): Promise<void> {
  const app = { ...opened, judgesAtOnce: names.includes('ingest') && names.includes('classify') };
  // Every worker, source and stream listens for the end.
  setMaxListeners(0, signal);
  const running: Array<Promise<void>> = [];
  // Whoever takes work is ready before whoever makes it.
  const order: readonly WorkerName[] = ['api', 'notify', 'detect', 'classify', 'poll', 'schedule', 'ingest'];
  for (const name of order.filter((one) => names.includes(one))) {
    const { ended } = await WORKERS[name](app, signal);
    running.push(ended);
  }
  app.log.info({ workers: names }, 'workers are running');
  onRunning();
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
  await Promise.race([Promise.allSettled(running), patience]);
}
