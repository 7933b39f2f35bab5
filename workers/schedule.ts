import { unjudgedUris } from '../db/store/labels.ts';
import { productsToFold } from '../db/store/product-state.ts';
import { expire } from '../db/store/retention.ts';
import type { App } from '../src/app.ts';
import { CLASSIFY_BATCH, detectJobs } from '../src/jobs.ts';
import { type DueFeed, dueFeeds } from '../src/status/feed-list.ts';
import { classifyJobs } from './classify.ts';
import { scheduleDigests } from './digest.ts';
import { pollJobs } from './poll.ts';

export const CLOCK_MS = 1000;
const OVERDUE_MS = 10_000;
/** A wake-up may get lost; one that is merely behind must not be doubled too often. */
const WOKEN_MS = 15_000;
const SWEEP_LIMIT = 20 * CLASSIFY_BATCH;
const HOUSEKEEPING_MS = 3_600_000;
/** A process that never lives an hour keeps house too, but not in the rush of its start. */
const FIRST_HOUSEKEEPING_MS = 10_000;

/** Wakes whatever time or a lost wake-up has left lying: the sweep that makes a lost queue lose nothing. */
export function createClock(app: App, readWall: () => number = Date.now): () => Promise<void> {
  const woken = new Map<string, number>();
  let minute = 0;
  let swept = 0;
  let housekept = readWall() + FIRST_HOUSEKEEPING_MS - HOUSEKEEPING_MS;
  return async () => {
    const wall = readWall();
    if (app.config.clock === 'live') await wakePolls(app, woken, wall);
    await app.queue.add('notify', [{}]);
    if (wall - swept >= OVERDUE_MS) {
      swept = wall;
      await sweep(app);
    } else if (Math.floor(wall / 60_000) !== minute) await wakeProducts(app);
    if (Math.floor(wall / 60_000) !== minute) await scheduleDigests(app, wall);
    minute = Math.floor(wall / 60_000);
    if (wall - housekept >= HOUSEKEEPING_MS) {
      housekept = wall;
      await housekeep(app);
    }
  };
}

/** A feed that was woken since it is due is being asked or waits its turn: queued every second, a queue that is behind would fall behind further. */
async function wakePolls(app: App, woken: Map<string, number>, wall: number): Promise<void> {
  for (const [wake, at] of woken) if (Math.abs(wall - at) >= WOKEN_MS) woken.delete(wake);
  const wakeOf = ({ url, dueAt }: DueFeed) => `${dueAt?.getTime() ?? 0} ${url}`;
  const due = (await dueFeeds(app.db, new Date(wall))).filter((feed) => !woken.has(wakeOf(feed)));
  await app.queue.add('poll', pollJobs(due.map(({ url }) => url)));
  for (const feed of due) woken.set(wakeOf(feed), wall);
}

async function sweep(app: App): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  const { waiting, active, delayed } = (await app.queue.counts()).classify;
  // What waits in the queue is not lost; queued again and again while nobody works it off, it would grow for ever.
  if (waiting + active + delayed === 0) {
    // A stream that has ended stands still: what it said last would never be overdue.
    const before = app.config.clock === 'live' ? new Date(now.getTime() - OVERDUE_MS) : now;
    await app.queue.add('classify', classifyJobs(await unjudgedUris(app.db, before, SWEEP_LIMIT)));
  }
  await wakeProducts(app);
}

/** Age is measured by the pipeline's clock: a recording of last year is not old. */
async function housekeep(app: App): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  const { postDays, countDays } = app.config;
  await expire(app.db, app.database.engine, { now, postDays, countDays });
}

async function wakeProducts(app: App): Promise<void> {
  const now = await app.now();
  if (now === null) return;
  const behind = await productsToFold(app.db, now, app.catalogue.products);
  await app.queue.add('detect', detectJobs(app.config.clock, behind));
}
