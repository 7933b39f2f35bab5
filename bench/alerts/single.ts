import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../shared/figures.ts';
import { say, table } from '../shared/report.ts';
import { decide, forget, type Ground, openGround, outageLike, type Services } from './ground.ts';

const WARM_UP = 10;
/** Apart, so that one is not told in the turn of another. */
const PAUSE_MS = 60;
const PATIENCE_MS = 20_000;

/** From the transaction that stores an episode until its message stands in the channel, one after another. */
export async function single(services: Services, count: number): Promise<void> {
  say('### One episode at a time, from its decision to its message (asked: p99 2 s)\n');
  say('PostgreSQL does not wait for its disk here; the local Slack answers at once and without its rates.\n');
  await using ground = await openGround(services, false);
  const rows: string[][] = [];
  for (const [name, pictured] of [
    ['with its picture', true],
    ['without', false],
  ] as const) {
    ground.pictured = pictured;
    await timesOf(ground, `warm-${pictured}`, WARM_UP);
    const times = await timesOf(ground, `one-${pictured}`, count);
    const shown = [0.5, 0.9, 0.99, 1].map((part) => `${Math.round(quantile(times, part))}`);
    rows.push([name, String(count), ...shown]);
  }
  const files = [...ground.slack.store.files.values()].filter(({ completed }) => completed).length;
  table(['message', 'episodes', 'median, ms', 'p90', 'p99', 'most'], rows);
  if (files < count) say(`only ${files} of ${count + WARM_UP} pictures came\n`);
}

async function timesOf({ app, arrivals }: Ground, name: string, count: number): Promise<number[]> {
  const like = await outageLike(app.db);
  const times: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const decided = like(`${name}-${number}`);
    const before = arrivals.length;
    const begun = performance.now();
    await decide(app.db, decided, new Date());
    await app.queue.add('notify', [{}]);
    while (arrivals.length === before && performance.now() - begun < PATIENCE_MS) await sleep(2);
    times.push((arrivals[before]?.at ?? Number.POSITIVE_INFINITY) - begun);
    await sleep(PAUSE_MS);
    await forget(app.db, decided.change.episode);
  }
  return times;
}
