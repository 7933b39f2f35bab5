import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { decisionsAfter } from '../../../db/store/episodes.ts';
import { loadCursor } from '../../../db/store/ingest.ts';
import { productsToFold } from '../../../db/store/product-state.ts';
import { WORKER_NAMES } from '../../../workers/index.ts';
import { runWorkers } from '../../../workers/main.ts';
import { countUnsent } from '../../alert/release.ts';
import { type App, openApp } from '../../app.ts';
import type { Config } from '../../config.ts';
import { createLog } from '../../log.ts';
import { progress } from '../progress.ts';
import type { Truth } from '../simulate/truth.ts';
import { prepareDemo } from './prepare.ts';
import { summarise } from './summary.ts';

export type DemoOptions = {
  readonly folder: string;
  readonly speed: number;
  readonly fresh: boolean;
  /** Somebody looks on: the dashboard stays up after the summary until the signal aborts. */
  readonly stay: boolean;
  readonly signal: AbortSignal;
};

/** The source key of a recording that `start` and `demo` read. */
const SOURCE = 'file:recording';

/** A channel that cannot be reached does not keep the summary back for longer. */
const TELLING_MS = 60_000;

/** Plays the bundled scenario through the production pipeline, dashboard and all, and says what was found. */
export async function playDemo(config: Config, options: DemoOptions): Promise<void> {
  const demo = await prepareDemo(options.folder, options.fresh);
  using bar = progress('playing');
  await using app = await openApp(
    {
      ...config,
      clock: 'stream',
      // A made-up day never goes among the rows of a real one.
      database: { folder: demo.database },
      redisUrl: null,
      recording: { posts: demo.posts, status: demo.status, speed: options.speed },
      publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
    },
    { write: bar.print, log: createLog(config.logLevel === 'info' ? 'warn' : config.logLevel) },
  );
  bar.print(
    `A recorded day, ${demo.truth.start.slice(0, 16)} to ${demo.truth.end.slice(0, 16)} UTC, at ${options.speed === 0 ? 'full' : `${options.speed}×`} speed.\n` +
      `  dashboard  http://localhost:${config.port}\n  files      ${demo.posts}\n             ${demo.status}\n\n`,
  );
  const over = new AbortController();
  const running = runWorkers(app, WORKER_NAMES, AbortSignal.any([options.signal, over.signal]));
  // A worker that cannot start (the port is taken) ends the demo at once.
  const failed = running.then(
    () => {},
    (error: unknown) => {
      over.abort();
      throw error;
    },
  );
  const watching = watch(app, demo.truth, AbortSignal.any([options.signal, over.signal]), (done, of, note) =>
    bar.to(done, of, note),
  );
  await Promise.race([watching, failed]);
  if (!options.signal.aborted) {
    bar.stop();
    const decisions = (await decisionsAfter(app.db, 0)).map(({ decision }) => decision);
    process.stdout.write(summarise(decisions, demo.truth, app.catalogue));
    if (options.stay) {
      process.stdout.write(`\nThe dashboard stays up: http://localhost:${config.port} (Ctrl-C ends it)\n`);
      await Promise.race([once(options.signal, 'abort'), failed]);
    }
  }
  over.abort();
  await failed;
}

/** Follows the recording's clock until it has been read, judged, folded and told to its end. */
async function watch(
  app: App,
  truth: Truth,
  signal: AbortSignal,
  onTime: (done: number, of: number, note: string) => void,
): Promise<void> {
  const start = Date.parse(truth.start);
  const length = Date.parse(truth.end) - start;
  let foldedAt: number | null = null;
  while (!signal.aborted) {
    const now = await app.now();
    if (now !== null) onTime(now.getTime() - start, length, `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    const cursor = (await loadCursor(app.db, SOURCE)) as { ended?: boolean } | null;
    if (cursor?.ended === true && now !== null) {
      await app.queue.idle();
      const unfolded = await productsToFold(app.db, new Date(now.getTime() - 1), app.catalogue.products);
      if (unfolded.length === 0) foldedAt ??= Date.now();
      if (foldedAt !== null && ((await countUnsent(app.db)) === 0 || Date.now() - foldedAt > TELLING_MS)) return;
    }
    await sleep(500, undefined, { signal }).catch(() => {});
  }
}
