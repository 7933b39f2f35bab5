import { retireSources, storeFailure } from '../db/store/sensors.ts';
import { mentionsOf } from '../db/store/series.ts';
import { endClaims } from '../src/alert/claim-delivery.ts';
import type { App } from '../src/app.ts';
import { hashtagsOf } from '../src/catalog/hashtags.ts';
import type { Product } from '../src/catalog/product.ts';
import { DAY } from '../src/count/time.ts';
import { InputError } from '../src/sources/file/input-error.ts';
import { openSources } from '../src/sources/open.ts';
import type { Source } from '../src/sources/source.ts';
import { registerFeeds } from '../src/status/feed-list.ts';
import { withoutRows } from '../src/without-rows.ts';
import { keepListening } from './answer.ts';
import { serve } from './api.ts';
import { keepBackfilling } from './backfill.ts';
import { classifyPosts } from './classify.ts';
import { closeUntracked } from './close-untracked.ts';
import { detect } from './detect.ts';
import { digestTeller } from './digest.ts';
import { readSource } from './ingest.ts';
import { keepLookingUp, keepPlacing } from './look-up.ts';
import { tellDue } from './notify.ts';
import { pollHosts } from './poll.ts';
import { CLOCK_MS, createClock } from './schedule.ts';

/** Begins a worker's work; `ended` resolves when it has let go after the signal aborts. */
export type Worker = (app: App, signal: AbortSignal) => Promise<{ readonly ended: Promise<void> }>;

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Every worker by name; one process runs any of them, so one image serves all. */
export const WORKERS = {
  ingest: async (app, signal) => {
    const onBad = (file: string, line: number, reason: string) =>
      app.log.warn({ file, line, reason }, 'bad line skipped');
    const sources = openSources(app.config, { onBad, tags: await tagsToRead(app) });
    if (sources.length === 0) app.log.warn('nothing is read: no source is configured');
    await keepRetiring(app, sources, signal);
    const reading = sources.map((source) => keepReading(app, source, signal));
    return {
      ended: Promise.all([
        ...reading,
        keepLookingUp(app, sources, signal),
        keepPlacing(app, signal),
        keepBackfilling(app, signal),
      ]).then(() => {}),
    };
  },
  classify: async (app, signal) => {
    app.queue.work('classify', async ({ uris }) => {
      await classifyPosts(app, uris);
    });
    return { ended: untilAborted(signal) };
  },
  detect: async (app, signal) => {
    await closeUntracked(app);
    app.queue.work('detect', ({ product }) => detect(app, product));
    return { ended: untilAborted(signal) };
  },
  poll: async (app, signal) => {
    if (app.config.clock === 'live') await registerFeeds(app.db, app.feeds.urls, new Date());
    app.queue.work('poll', ({ hosts }, stopping) => pollHosts(app, hosts, stopping));
    return { ended: untilAborted(signal) };
  },
  notify: async (app, signal) => {
    if (app.database.engine === 'pglite') await endClaims(app.db, new Date());
    const digests = digestTeller(app, signal);
    app.queue.work('notify', async (_, stopping) => {
      await tellDue(app, stopping);
      digests.turn();
    });
    return { ended: Promise.all([untilAborted(signal), keepListening(app, signal)]).then(() => digests.idle()) };
  },
  schedule: async (app, signal) => {
    app.queue.work('schedule', createClock(app));
    await app.queue.every('schedule', CLOCK_MS);
    return { ended: untilAborted(signal) };
  },
  api: serve,
} satisfies Record<string, Worker>;

export type WorkerName = keyof typeof WORKERS;
export const WORKER_NAMES = Object.keys(WORKERS) as readonly WorkerName[];

/** One round of so many takes a minute and a half: an instance is asked once a second, for reblogs too. */
const MOST_TAGS = 40;
const MENTIONED_MS = 30 * DAY;

/** Hashtags of the products that were named most in the last month, then of the others as the catalogue has them. */
async function tagsToRead({ db, catalogue }: App): Promise<string[]> {
  const counts = await mentionsOf(db, new Date(Date.now() - MENTIONED_MS));
  const count = ({ id }: Product) => counts.get(id) ?? 0;
  return hashtagsOf(
    catalogue.products.toSorted((a, b) => count(b) - count(a)),
    MOST_TAGS,
  );
}

const RETIRE_MS = 60_000;

/** At once what was stopped, a minute later what fell silent without a word. */
async function keepRetiring({ db, log }: App, sources: readonly Source[], signal: AbortSignal): Promise<void> {
  const retire = () =>
    retireSources(
      db,
      sources.map(({ key }) => key),
      new Date(),
    );
  await retire();
  const timer = setTimeout(() => {
    retire().catch((err: unknown) => log.warn({ err }, 'health not stored'));
  }, RETIRE_MS).unref();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

const AGAIN_MS = 5000;

/** A source that fails for our own sake (the database was away) begins again from its stored cursor. */
async function keepReading(app: App, source: Source, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await readSource(app, source, signal);
      return;
    } catch (err) {
      app.log.error({ err, source: source.key }, 'reading stopped; it begins again from its cursor');
      const plain = withoutRows(err);
      const words = plain instanceof Error ? plain.message.slice(0, 200) : 'unknown fault';
      // A file that cannot be read is the source's own trouble; anything else befell what it had read.
      const reason = plain instanceof InputError ? words : `what was read could not be stored: ${words}`;
      const nextTryAt = new Date(Date.now() + AGAIN_MS);
      await storeFailure(app.db, source.key, reason, nextTryAt).catch((error: unknown) =>
        app.log.warn({ err: error }, 'health not stored'),
      );
      await Promise.race([untilAborted(signal), new Promise((resolve) => setTimeout(resolve, AGAIN_MS))]);
    }
  }
}
