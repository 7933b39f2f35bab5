import { sql } from 'drizzle-orm';
import { storeCursor } from '../../db/store/ingest.ts';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue, type InlineQueue } from '../../src/queue/inline.ts';
import { type StreamItem, streamItem } from '../../src/sources/item.ts';
import type { Source } from '../../src/sources/source.ts';
import type { Poll } from '../../src/status/poll-line.ts';
import { classifyPosts } from '../../workers/classify.ts';
import { detect } from '../../workers/detect.ts';
import { ingestBatch } from '../../workers/ingest.ts';

export const NOON = Date.parse('2026-02-11T12:00:00Z');
export const at = (seconds: number) => new Date(NOON + seconds * 1000).toISOString();

export function post(name: string, seconds: number, text: string): StreamItem {
  return streamItem.parse({
    type: 'post',
    network: 'bluesky',
    uri: `at://${name}`,
    author: `did:${name}`,
    observedAt: at(seconds),
    text,
  });
}

/** People who say that something is down, each in other words, one every few seconds. */
export function outcry(from: number, count: number, everySeconds = 5, named = 'Claude AI'): StreamItem[] {
  const words = [
    'is down',
    'is not working',
    'gives me errors',
    'keeps failing to load',
    'is not responding',
    "won't open",
  ];
  const places = [
    'in the office',
    'at home',
    'on my phone',
    'since a minute ago',
    'for the whole team',
    'again',
    'in Lyon',
  ];
  return Array.from({ length: count }, (_, index) =>
    post(
      `p${from}-${index}`,
      from + index * everySeconds,
      `${named} ${words[index % words.length]} ${places[index % places.length]}, try ${index}`,
    ),
  );
}

export const source: Source = {
  key: 'file:recording',
  network: 'file',
  health: (now) => ({ state: 'reading', reason: null, since: now, nextTryAt: null, lastEventAt: now }),
  read: async function* () {},
};

export type Ground = { readonly app: App; readonly queue: InlineQueue };

/** The workers' functions over a database in memory, on the stream's clock, with a queue that the test runs by hand. */
export async function openGround(): Promise<Ground> {
  const queue = createInlineQueue();
  const config = { ...readConfig({ OUTCRY_CLOCK: 'stream' }), database: { folder: null } };
  const app = await openApp(config, { queue, log: createLog('silent'), write: () => {} });
  return { app, queue };
}

/** Stores items as ingest does, with the stream's time at `seconds`. */
export function ingest(
  { app }: Ground,
  items: readonly StreamItem[],
  seconds: number,
  polls: readonly Poll[] = [],
): Promise<number> {
  const position = NOON + seconds * 1000;
  return ingestBatch(app, source, { items, polls, cursor: { position }, position, events: items.length, dropped: {} });
}

/** Runs the jobs that wait until none is left. */
export async function drain({ app, queue }: Ground): Promise<void> {
  for (;;) {
    const classify = queue.take('classify');
    const wakeUps = queue.take('detect');
    if (classify.length + wakeUps.length === 0) return;
    for (const { uris } of classify) await classifyPosts(app, uris);
    for (const product of new Set(wakeUps.map((job) => job.product))) await detect(app, product);
  }
}

export async function moveTo({ app }: Ground, seconds: number): Promise<void> {
  await app.db.transaction((tx) => storeCursor(tx, source.key, {}, new Date(NOON + seconds * 1000)));
}

/** All jobs are gone, as when a queue's memory is lost. */
export function loseQueue({ queue }: Ground): void {
  for (const name of ['classify', 'detect', 'poll', 'notify', 'schedule'] as const) queue.take(name);
}

/** Makes the product's stored state one of another version, as after an update. */
export async function ageState({ app }: Ground, product: string): Promise<void> {
  await app.db.execute(
    sql`update product_states set version = version - 1, state = '{"old":true}' where product = ${product}`,
  );
}
