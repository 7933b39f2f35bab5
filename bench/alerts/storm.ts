import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { slackChannel } from '../../src/alert/channels/slack.ts';
import type { Decision } from '../../src/alert/episode.ts';
import { loadBulletin } from '../../src/alert/load-bulletin.ts';
import { deliverDue } from '../../src/alert/outbox.ts';
import { startSlack } from '../../test/stand-ins/slack.ts';
import { say, table } from '../shared/report.ts';
import { decide, openGround, outageLike, type Services } from './ground.ts';

/** What the local Slack takes in one channel: so many at once, then one a second. */
const BURST = 4;
const SECOND = 1000;
const STEP_MS = 100;
/** One in ten is a page, between the others. */
const isPage = (number: number): boolean => number % 10 === 7;

type Drained = { readonly seconds: number; readonly told: readonly string[]; readonly pictures: number };

/** All at once into one channel at the rates that Slack publishes: how long it takes against the least, and in which order. */
export async function storm(services: Services, db: Database, many: number, few: number): Promise<void> {
  say('### All at once into one channel that takes one message a second, one in ten a page\n');
  const rows = [
    row(`${few} with pictures, workers and queue by the wall's clock`, few, await byTheWall(services, few)),
    row(`${many} without, outbox and Slack by a clock that is set`, many, await bySetClock(db, many)),
  ];
  table(
    ['episodes', 'told', 'twice', 'pictures', 'drained in, s', 'the least, s', 'ratio', 'pages before all others'],
    rows,
  );
}

function row(name: string, count: number, { seconds, told, pictures }: Drained): string[] {
  const least = count - BURST;
  const pages = Math.ceil((count - 7) / 10);
  const first = told.slice(0, pages).filter((product) => isPage(Number(product.slice(1)))).length;
  return [
    name,
    String(new Set(told).size),
    String(told.length - new Set(told).size),
    String(pictures),
    seconds.toFixed(0),
    String(least),
    (seconds / least).toFixed(3),
    `${first} of ${pages}`,
  ];
}

const productOf = (text: string): string => /\bp\d+\b/.exec(text)?.[0] ?? '';

async function decisions(db: Database, count: number, name: string): Promise<Decision[]> {
  const like = await outageLike(db);
  return Array.from({ length: count }, (_, number) => {
    const decided = like(name, `p${number}`);
    return { ...decided, change: { ...decided.change, severity: isPage(number) ? 'page' : 'notify' } };
  });
}

async function byTheWall(services: Services, count: number): Promise<Drained> {
  await using ground = await openGround(services, true);
  const { app, arrivals } = ground;
  const stored = await decisions(app.db, count, 'wall');
  await app.db.transaction(async (tx) => {
    for (const decided of stored) await decide(tx, decided, new Date());
  });
  const begun = performance.now();
  await app.queue.add('notify', [{}]);
  while (arrivals.length < count && performance.now() - begun < 3 * SECOND * count) await sleep(20);
  return {
    seconds: ((arrivals.at(-1)?.at ?? Number.NaN) - begun) / SECOND,
    told: arrivals.map(({ text }) => productOf(text)),
    pictures: [...ground.slack.store.files.values()].filter(({ completed }) => completed).length,
  };
}

async function bySetClock(db: Database, count: number): Promise<Drained> {
  let clock = Date.now();
  await using slack = await startSlack({ now: () => clock, rates: true });
  const { token, apiUrl, channel: id } = slack;
  const channel = slackChannel({ key: 'slack', token, channel: id, apiUrl, dashboard: null });
  for (const decided of await decisions(db, count, 'set')) await decide(db, decided, new Date(clock));
  const begun = clock;
  const named = { productName: (product: string) => product, link: () => null, feedsOf: () => [] };
  const signal = new AbortController().signal;
  for (;;) {
    await deliverDue(db, new Map([['slack', channel]]), {
      now: () => new Date(clock),
      buildBulletin: (episode, at) => loadBulletin(db, episode, named, at),
      signal,
    });
    const next = await nextDue(db);
    if (next === null) break;
    clock = Math.max(clock + STEP_MS, next);
  }
  return { seconds: (clock - begun) / SECOND, told: slack.store.top().map(({ text }) => productOf(text)), pictures: 0 };
}

async function nextDue(db: Database): Promise<number | null> {
  const [row] = await queryRows<{ next: string | null }>(
    db,
    sql`select min(next_try_at)::text as next from deliveries where state = 'pending'`,
  );
  return row?.next == null ? null : new Date(row.next).getTime();
}
