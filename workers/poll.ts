import type { App } from '../src/app.ts';
import { detectJobs } from '../src/jobs.ts';
import { dueFeeds, holdFeeds } from '../src/status/feed-list.ts';
import { type Polled, pollFeed } from '../src/status/poll-feed.ts';

/** While people wait for the vendor's word, its feeds are asked this many times as often, down to every ten seconds. */
const OFTENER = 4;
const SHORTEST_MS = 10_000;

/** Asks the feeds of one server that are due, one after the other, and wakes the detection of their products. */
export async function pollHost(app: App, host: string, signal: AbortSignal): Promise<void> {
  const urls = app.feeds.ofHost(host);
  if (urls.length === 0) return;
  // One that is not due is left alone by pollFeed too: the host's only feed need not be looked up twice.
  const due = urls.length === 1 ? urls : await dueFeeds(app.db, new Date(), urls);
  for (const feed of due) {
    if (signal.aborted) return;
    const polled = await pollOne(app, feed, signal);
    if (polled === null || polled.holdHostMs === null) continue;
    await holdFeeds(app.db, urls, new Date(Date.now() + polled.holdHostMs));
    return;
  }
}

async function pollOne(app: App, feed: string, signal: AbortSignal): Promise<Polled | null> {
  const products = app.feeds.productsOf(feed);
  const usualMs = app.config.pollSeconds * 1000;
  const polled = await pollFeed(app.db, feed, {
    now: () => Date.now(),
    allowHosts: app.config.allowHosts,
    products,
    intervalMs: usualMs,
    awaitedMs: Math.max(Math.min(SHORTEST_MS, usualMs), usualMs / OFTENER),
    signal,
  });
  if (polled === null) return null;
  app.metrics.polls.inc({ state: polled.reading.state });
  if (polled.news !== 'nothing') {
    await app.queue.add('detect', detectJobs(app.config.clock, products));
  }
  return polled;
}
