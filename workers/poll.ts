import type { App } from '../src/app.ts';
import { hostsOf } from '../src/catalog/feeds.ts';
import { detectJobs, type JobPayload, POLL_BATCH } from '../src/jobs.ts';
import { claimServers, dueFeeds, holdFeeds, releaseServer } from '../src/status/feed-list.ts';
import { type Polled, pollFeed } from '../src/status/poll-feed.ts';

/** While people wait for the vendor's word, its feeds are asked this many times as often, down to every ten seconds. */
const OFTENER = 4;
const SHORTEST_MS = 10_000;

/** The jobs that have the servers of these feeds asked. */
export function pollJobs(urls: readonly string[]): Array<JobPayload<'poll'>> {
  const hosts = hostsOf(urls);
  const jobs = [];
  for (let from = 0; from < hosts.length; from += POLL_BATCH)
    jobs.push({ hosts: hosts.slice(from, from + POLL_BATCH) });
  return jobs;
}

/** Asks the servers that nobody else is asking, beside each other, and wakes the detection of their products. */
export async function pollHosts(app: App, hosts: readonly string[], signal: AbortSignal): Promise<void> {
  const servers = new Map(hosts.map((host) => [host, app.feeds.ofHost(host)]));
  const claimed = await claimServers(app.db, servers, new Date());
  const asked = await Promise.allSettled(claimed.map((host) => pollHost(app, servers.get(host) ?? [], signal)));
  for (const outcome of asked) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Asks the feeds of one claimed server that are due, one after the other. */
async function pollHost(app: App, urls: readonly string[], signal: AbortSignal): Promise<void> {
  const [only, ...others] = urls;
  if (only === undefined) return;
  // What is recorded of a server's only feed ends the claim along with it: one statement less.
  if (others.length === 0) {
    let isReleased = false;
    try {
      const polled = await pollOne(app, only, signal, true);
      isReleased = polled !== null;
      await hold(app, urls, polled);
    } finally {
      if (!isReleased) await releaseServer(app.db, urls);
    }
    return;
  }
  try {
    for (const { url } of await dueFeeds(app.db, new Date(), urls)) {
      if (signal.aborted || (await hold(app, urls, await pollOne(app, url, signal, false)))) return;
    }
  } finally {
    await releaseServer(app.db, urls);
  }
}

/** A server that wants to be left alone is. */
async function hold(app: App, urls: readonly string[], polled: Polled | null): Promise<boolean> {
  if (polled === null || polled.holdHostMs === null) return false;
  await holdFeeds(app.db, urls, new Date(Date.now() + polled.holdHostMs));
  return true;
}

async function pollOne(app: App, feed: string, signal: AbortSignal, releases: boolean): Promise<Polled | null> {
  const products = app.feeds.productsOf(feed);
  const usualMs = app.config.pollSeconds * 1000;
  const polled = await pollFeed(app.db, feed, {
    now: () => Date.now(),
    allowHosts: app.config.allowHosts,
    products,
    intervalMs: usualMs,
    awaitedMs: Math.max(Math.min(SHORTEST_MS, usualMs), usualMs / OFTENER),
    signal,
    releases,
  });
  if (polled === null) return null;
  app.metrics.polls.inc({ state: polled.reading.state });
  if (polled.news !== 'nothing') {
    await app.queue.add('detect', detectJobs(app.config.clock, products));
  }
  return polled;
}
