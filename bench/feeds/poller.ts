import { gt } from 'drizzle-orm';
import { feeds, incidents } from '../../db/schema.ts';
import { type App, openApp } from '../../src/app.ts';
import { indexFeeds } from '../../src/catalog/feeds.ts';
import { product } from '../../src/catalog/product.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { runWorkers } from '../../workers/main.ts';

/** Addresses of a PostgreSQL and a Redis of the benchmark's own. */
export type Services = { readonly postgres: string; readonly redis: string };

export type Poller = { readonly app: App; stop(): Promise<void> };

/** The poll and schedule workers as they run in production, over a catalogue of one product per host. */
export async function startPoller(
  hosts: readonly string[],
  port: number,
  seconds: number,
  services: Services | null,
): Promise<Poller> {
  const config = readConfig({
    OUTCRY_ALLOW_HOSTS: hosts.join(','),
    OUTCRY_POLL_SECONDS: String(seconds),
    OUTCRY_BLUESKY_HOSTS: 'off',
    OUTCRY_QUEUE_PREFIX: `bench-${process.pid}`,
    DATABASE_URL: services?.postgres,
    REDIS_URL: services?.redis,
  });
  const database = services === null ? { folder: null } : config.database;
  const opened = await openApp({ ...config, database }, { log: createLog('warn'), write: () => {} });
  const products = hosts.map((host, index) =>
    product.parse({
      id: `p${index}`,
      name: host,
      feeds: [{ url: `http://${host}:${port}/api/v2/summary.json` }],
    }),
  );
  const catalogue = { products, byId: new Map(products.map((one) => [one.id, one])) };
  const app = { ...opened, catalogue, feeds: indexFeeds(catalogue) };
  const abort = new AbortController();
  const ended = runWorkers(app, ['poll', 'schedule'], abort.signal);
  const stop = async () => {
    abort.abort();
    await ended;
    await app.close();
  };
  return { app, stop };
}

/** Looks four times a second which incidents can be read from the database by now, and notes when; `waiting` shrinks. */
export async function watchIncidents(
  app: App,
  since: Date,
  waiting: Set<string>,
  seen: Map<string, number>,
): Promise<void> {
  const rows = await app.db.select({ id: incidents.id }).from(incidents).where(gt(incidents.firstSeenAt, since));
  const now = Date.now();
  for (const { id } of rows) {
    if (!waiting.delete(id)) continue;
    seen.set(id, now);
  }
}

/** Where the polling of some pages stands, in a line each. */
export async function standOf(app: App, of: readonly string[]): Promise<string[]> {
  const rows = await app.db.select().from(feeds);
  return rows
    .filter(({ url }) => of.includes(new URL(url).hostname))
    .map((row) => `  ${JSON.stringify({ ...row, now: new Date() })}`);
}
