import type { App } from '../src/app.ts';
import { pollFeed } from '../src/status/poll-feed.ts';

/** Asks one feed if it is due and wakes the detection of its products. */
export async function pollOne(app: App, feed: string, signal: AbortSignal): Promise<void> {
  if (app.feeds.find(feed) === null) return;
  const { allowHosts, pollSeconds } = app.config;
  const reading = await pollFeed(app.db, feed, {
    now: () => Date.now(),
    allowHosts,
    intervalMs: pollSeconds * 1000,
    signal,
  });
  if (reading === null) return;
  app.metrics.polls.inc({ state: reading.state });
  await app.queue.add(
    'detect',
    app.feeds.productsOf(feed).map((product) => ({ product })),
  );
}
