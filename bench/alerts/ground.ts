import { eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { changes, deliveries, episodes, messages } from '../../db/schema.ts';
import type { Channels } from '../../src/alert/channel.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { enqueueDeliveries } from '../../src/alert/outbox.ts';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { storeDecision } from '../../test/alert/stored-episodes.ts';
import { OUTAGE } from '../../test/fixtures/seed.ts';
import { type SlackStandIn, startSlack } from '../../test/stand-ins/slack.ts';
import { runWorkers } from '../../workers/main.ts';

/** Addresses of a PostgreSQL and a Redis of the benchmark's own. */
export type Services = { readonly postgres: string; readonly redis: string };

export type Ground = AsyncDisposable & {
  readonly app: App;
  readonly slack: SlackStandIn;
  /** Whether messages come with their pictures. */
  pictured: boolean;
  /** What stands in the channel from now on is noted here, by `performance.now()`. */
  readonly arrivals: Array<{ readonly text: string; readonly at: number }>;
};

/** The notify and schedule workers as they run in production, at a local Slack. */
export async function openGround({ postgres, redis }: Services, rates: boolean): Promise<Ground> {
  const slack = await startSlack({ rates });
  const arrivals = noteArrivals(slack);
  const config = readConfig({
    DATABASE_URL: postgres,
    REDIS_URL: redis,
    OUTCRY_QUEUE_PREFIX: `bench-alerts-${process.pid}-${Date.now()}`,
    OUTCRY_BLUESKY_HOSTS: 'off',
    OUTCRY_CLOCK: 'stream',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_CHANNEL: slack.channel,
    SLACK_MOST_PER_HOUR: '1000',
  });
  const opened = await openApp(config, { log: createLog('warn'), write: () => {} });
  const app = { ...opened, channels: dressed(opened.channels, () => ground.pictured) };
  const abort = new AbortController();
  const ended = runWorkers(app, ['notify', 'schedule'], abort.signal);
  const ground: Ground = {
    app,
    slack,
    arrivals,
    pictured: true,
    async [Symbol.asyncDispose]() {
      abort.abort();
      await ended;
      await app.close();
      await slack.close();
    },
  };
  return ground;
}

function noteArrivals({ store }: SlackStandIn): Ground['arrivals'] {
  const arrivals: Ground['arrivals'] = [];
  const add = store.add.bind(store);
  store.add = (message, at) => {
    if (message.thread_ts === undefined) arrivals.push({ text: message.text, at: performance.now() });
    return add(message, at);
  };
  return arrivals;
}

function dressed(channels: Channels, isPictured: () => boolean): Channels {
  return {
    keys: () => channels.keys(),
    get(key) {
      const channel = channels.get(key);
      if (channel === undefined) return undefined;
      return {
        ...channel,
        deliver: ({ draw, ...bare }, ...rest) =>
          channel.deliver(isPictured() && draw !== undefined ? { ...bare, draw } : bare, ...rest),
      };
    },
  };
}

/** Opens an outage in its decision's transaction, as the detect worker does. */
export async function decide(db: Pick<Database, 'transaction'>, decided: Decision, now: Date): Promise<void> {
  const { episode, product } = decided.change;
  await db.transaction(async (tx) => {
    await storeDecision(tx, episode, 1, decided);
    await enqueueDeliveries(tx, { episode, number: 1, product }, ['slack'], now);
  });
}

/** The seeded outage, opened anew under another name. */
export async function outageLike(db: Database): Promise<(name: string, product?: string) => Decision> {
  const [row] = await db.select().from(episodes).where(eq(episodes.id, OUTAGE));
  const { change, details, telling } = row!.latest;
  return (name, product = change.product) => ({
    details,
    telling: { ...telling, tell: true },
    change: { ...change, product, episode: `${product}-outage-2026-01-03T14:02Z-${name}`, change: 'open' },
  });
}

/** Forgets an episode, so that the next one is alone in its picture. */
export async function forget(db: Database, episode: string): Promise<void> {
  for (const table of [deliveries, messages, changes]) await db.delete(table).where(eq(table.episode, episode));
  await db.delete(episodes).where(eq(episodes.id, episode));
}
