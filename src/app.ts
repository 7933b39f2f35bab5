import { randomInt } from 'node:crypto';
import { type Database, type OpenDatabase, openDatabase } from '../db/open.ts';
import { streamTime } from '../db/store/clock.ts';
import type { Channels } from './alert/channel.ts';
import { openChannels } from './alert/channels/open.ts';
import { type FeedIndex, hostsOf, indexFeeds, withKnownFeeds } from './catalog/feeds.ts';
import { loadCatalogue } from './catalog/load.ts';
import type { Catalogue } from './catalog/product.ts';
import { loadModel, modelPath } from './classify/load-model.ts';
import type { Model } from './classify/model.ts';
import type { Config } from './config.ts';
import { createLog, type Logger } from './log.ts';
import { buildMatcher, type Matcher } from './match/matcher.ts';
import { emptyUnnamed, type Unnamed } from './match/unnamed.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { pgliteBackend, postgresBackend, redisBackend } from './queue/backend.ts';
import { createQueue } from './queue/bullmq.ts';
import type { JobQueue } from './queue/queue.ts';
import { wakeFeeds } from './status/feed-list.ts';

/** What one process holds open; every worker is a function of it. */
export type App = {
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly catalogue: Catalogue;
  readonly feeds: FeedIndex;
  readonly matcher: Matcher;
  readonly model: Model;
  /** DIDs of the catalogue's Bluesky handles, as far as they were looked up. */
  readonly officials: Map<string, string>;
  /** Reposts of posts never read, until their network was asked what those are about; absent: it cannot be asked. */
  readonly unnamed?: Unnamed;
  /** This process judges what it reads: posts are stored with their labels. Otherwise the classify worker is woken. */
  readonly judgesAtOnce?: boolean;
  readonly database: OpenDatabase;
  readonly db: Database;
  readonly queue: JobQueue;
  readonly channels: Channels;
  /** The pipeline's clock: the wall's, or in a recording the stream's own (null before anything was read). */
  now(): Promise<Date | null>;
  /** Has the feeds of products asked as soon as they may be. */
  wakeFeedsOf(products: readonly string[]): Promise<void>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type AppOverrides = {
  readonly log?: Logger;
  /** Where the console channel writes. */
  readonly write?: (text: string) => void;
  /** Instead of BullMQ, for a replay that runs its jobs itself. */
  readonly queue?: JobQueue;
  readonly channels?: Channels;
};

export type Tools = Pick<App, 'catalogue' | 'feeds' | 'matcher' | 'model'>;

/** Catalogue, matcher and model: all that the pure stages need. @throws CatalogueError, ModelError */
export function openTools(catalogFiles: readonly string[], modelFile: string | null = null): Tools {
  const loaded = loadCatalogue({ files: [...catalogFiles] });
  const feeds = indexFeeds(loaded);
  const products = loaded.products.map((product) => withKnownFeeds(product, feeds));
  const catalogue: Catalogue = { ...loaded, products, byId: new Map(products.map((product) => [product.id, product])) };
  return { catalogue, feeds, matcher: buildMatcher(catalogue), model: loadModel(modelFile ?? modelPath()) };
}

/** Opens everything a process needs; the mode follows from the configuration and only from here. */
export async function openApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const log = overrides.log ?? createLog(config.logLevel);
  const metrics = createMetrics();
  const tools = openTools(config.catalogFiles, config.modelFile);
  const database = await openDatabase(config.database);
  let queue: JobQueue;
  try {
    queue = overrides.queue ?? (await openQueue(config, database, log, metrics));
  } catch (error) {
    await database.close();
    throw error;
  }
  const { db } = database;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= queue.close().then(() => database.close());
    return closing;
  };
  return {
    ...tools,
    config,
    log,
    metrics,
    officials: new Map(),
    ...(config.clock === 'live' && config.blueskyHosts.length > 0 && { unnamed: emptyUnnamed(randomInt(2 ** 32)) }),
    database,
    db,
    queue,
    channels: overrides.channels ?? openChannels(config, overrides.write ?? ((text) => process.stdout.write(text))),
    now: () => (config.clock === 'live' ? Promise.resolve(new Date()) : streamTime(db)),
    wakeFeedsOf: async (products) => {
      if (config.clock !== 'live') return;
      const urls = products.flatMap((id) => tools.catalogue.byId.get(id)?.feeds.map(({ url }) => url) ?? []);
      if (urls.length === 0) return;
      const due = await wakeFeeds(db, urls, new Date());
      await queue.add(
        'poll',
        hostsOf(due).map((host) => ({ hosts: [host] })),
      );
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function openQueue(config: Config, database: OpenDatabase, log: Logger, metrics: Metrics): Promise<JobQueue> {
  const backend =
    config.redisUrl !== null
      ? redisBackend(config.redisUrl, config.queuePrefix)
      : database.pglite !== null
        ? await pgliteBackend(database.pglite, config.queuePrefix)
        : await postgresBackend('url' in config.database ? config.database.url : '', config.queuePrefix);
  return createQueue(backend, {
    onFailure: (job, error, final) => {
      metrics.jobFailures.inc({ job, final: String(final) });
      log.warn({ job, final, err: error }, 'a job failed');
    },
    onTrouble: (error) => log.warn({ err: error.message }, 'the queue is in trouble'),
  });
}
