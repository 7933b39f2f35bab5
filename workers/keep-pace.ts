import { setTimeout as sleep } from 'node:timers/promises';
import { horizon } from '../db/store/clock.ts';
import { productsToFold } from '../db/store/product-state.ts';
import type { App } from '../src/app.ts';
import { MINUTE } from '../src/count/time.ts';

/** What begins and ends before anybody looks is never told: a recording runs ahead of its fold by no more than this. */
const LEAD_MS = 20 * MINUTE;
/** A fold that stands still (its worker is not running) does not hold the reading up for ever. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 25;

/** Waits until everything of a recording up to twenty minutes before `position` (ms of its time) has been judged and folded. */
export async function waitForFold(app: App, position: number, signal: AbortSignal): Promise<void> {
  const limit = new Date(position - LEAD_MS);
  const late = performance.now() + PATIENCE_MS;
  while (!signal.aborted && performance.now() < late && !(await isFolded(app, limit))) {
    await sleep(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}

async function isFolded(app: App, to: Date): Promise<boolean> {
  if ((await horizon(app.db, to)) < to) return false;
  return (await productsToFold(app.db, to, app.catalogue.products)).length === 0;
}
