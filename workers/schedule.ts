import { unjudgedUris } from '../db/store/labels.ts';
import { productsToFold } from '../db/store/product-state.ts';
import { expire } from '../db/store/retention.ts';
import type { App } from '../src/app.ts';
import { CLASSIFY_BATCH } from '../src/jobs.ts';
import { dueFeeds } from '../src/status/feed-list.ts';

export const CLOCK_MS = 1000;
const OVERDUE_MS = 10_000;
const SWEEP_LIMIT = 20 * CLASSIFY_BATCH;
const HOUSEKEEPING_MS = 3_600_000;

/** Wakes whatever time or a lost wake-up has left lying: the sweep that makes a lost queue lose nothing. */
export function createClock(app: App): () => Promise<void> {
  let minute = 0;
  let swept = 0;
  let housekept = Date.now();
  return async () => {
    const wall = Date.now();
    if (app.config.clock === 'live')
      await app.queue.add(
        'poll',
        (await dueFeeds(app.db, new Date(wall))).map((feed) => ({ feed })),
      );
    await app.queue.add('notify', [{}]);
    if (wall - swept >= OVERDUE_MS) {
      swept = wall;
      await sweep(app);
    } else if (Math.floor(wall / 60_000) !== minute) await wakeProducts(app);
    minute = Math.floor(wall / 60_000);
    if (wall - housekept >= HOUSEKEEPING_MS) {
      housekept = wall;
      await expire(app.db, app.database.engine, {
        now: new Date(wall),
        postDays: app.config.postDays,
        countDays: app.config.countDays,
      });
    }
  };
}

async function sweep(app: App): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  const uris = await unjudgedUris(app.db, now, SWEEP_LIMIT);
  const jobs = [];
  for (let from = 0; from < uris.length; from += CLASSIFY_BATCH)
    jobs.push({ uris: uris.slice(from, from + CLASSIFY_BATCH) });
  await app.queue.add('classify', jobs);
  await wakeProducts(app);
}

async function wakeProducts(app: App): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  await app.queue.add(
    'detect',
    (await productsToFold(app.db, now)).map((product) => ({ product })),
  );
}
