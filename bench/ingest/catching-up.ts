import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { posts } from '../../db/schema.ts';
import { say, table } from '../shared/report.ts';
import { onServers, type Servers } from '../shared/services.ts';
import { blueskySource, createLog, ingestBatch, openApp, readConfig } from './built.ts';
import { makeFrames, type Texts } from './frames.ts';
import { startHost } from './host.ts';

const FRAMES = 50_000;
/** Events a second of the network in a rush. */
const RATE = 2000;
const MIB = 2 ** 20;

/** A backlog read through a real socket, matched and stored on PostgreSQL, as the ingest worker does it. */
export async function catchingUp(texts: Texts, events: number): Promise<void> {
  say('### Catching up\n');
  await onServers((servers) => catchUp(texts, events, servers));
}

async function catchUp(texts: Texts, events: number, servers: Servers): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-backlog-'));
  const file = join(folder, 'frames.ndjson');
  const startUs = (Date.now() - Math.ceil((events / RATE) * 1000) - 120_000) * 1000;
  const frames = [...makeFrames(texts, { count: FRAMES, startUs, rate: RATE })];
  writeFileSync(file, frames.join('\n'));
  const expected = namedAmong(frames, texts, events);
  const host = startHost(file, { events, startUs, rate: RATE });
  try {
    const env = { DATABASE_URL: servers.postgres, REDIS_URL: servers.redis };
    await read({ ...env, OUTCRY_QUEUE_PREFIX: `bench_${process.pid}` }, await host.address, {
      startUs,
      events,
      expected,
    });
  } finally {
    host.stop();
    rmSync(folder, { recursive: true });
  }
}

/** How many of so many events, the frames over and over, are posts that name a product. */
function namedAmong(frames: readonly string[], { named }: Texts, events: number): number {
  const texts = new Set(named.map(({ text }) => JSON.stringify(text)));
  const places = frames.flatMap((frame, at) =>
    texts.has(/"text":("(?:[^"\\]|\\.)*")/.exec(frame)?.[1] ?? '') ? [at] : [],
  );
  const rounds = Math.floor(events / frames.length);
  return rounds * places.length + places.filter((at) => at < events % frames.length).length;
}

type Backlog = { readonly startUs: number; readonly events: number; readonly expected: number };

async function read(env: Record<string, string>, url: string, { startUs, events, expected }: Backlog): Promise<void> {
  await using app = await openApp(readConfig(env), { log: createLog('silent'), write: () => undefined });
  const source = blueskySource({ hosts: [url], clock: () => Date.now() });
  const abort = new AbortController();
  const lastMs = startUs / 1000 + ((events - 1) / RATE) * 1000;
  const started = performance.now();
  const cpu = process.cpuUsage();
  const memory: number[] = [];
  let seen = 0;
  for await (const batch of source.read({ timeUs: startUs, host: url }, abort.signal)) {
    await ingestBatch(app, source, batch);
    seen += batch.events;
    memory.push(process.memoryUsage.rss() / MIB);
    if (batch.position !== null && batch.position >= lastMs - 1) abort.abort();
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const [stored] = await app.db.select({ count: sql<number>`count(*)::int` }).from(posts);
  const rss = (from: number, to: number) =>
    Math.max(...memory.slice(Math.floor(from * memory.length), Math.ceil(to * memory.length)));
  table(
    ['backlog', 'events/s', 'times real time', 'CPU µs an event', 'posts stored', 'memory, first and last third'],
    [
      [
        `${events.toLocaleString('en')} events`,
        Math.round(events / seconds).toLocaleString('en'),
        (events / RATE / seconds).toFixed(1),
        ((user + system) / events).toFixed(1),
        `${stored?.count} of ${expected}`,
        `${rss(0.1, 0.4).toFixed(0)} and ${rss(0.7, 1).toFixed(0)} MiB`,
      ],
    ],
  );
  say(`${seen.toLocaleString('en')} frames came, those that came again after a full buffer included\n`);
}
