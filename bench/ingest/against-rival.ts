import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { readCorpus } from '../../src/classify/train/corpus.ts';
import { expandCorpus } from '../../src/classify/train/expand.ts';
import { createDatabase } from '../../test/setup/create-database.ts';
import { everyNth } from '../shared/every-nth.ts';
import { processorMs } from '../shared/processor.ts';
import { say, table } from '../shared/report.ts';
import { onServers, type Servers } from '../shared/services.ts';
import { makeFrames, type Texts } from './frames.ts';
import { startHost } from './host.ts';
import { type Names, namesOf } from './rival/names.ts';
import { workersOn } from './workers.ts';

const PIPELINE = new URL('rival/pipeline.mjs', import.meta.url).pathname;
/** Its Bayes looks at every word it has learnt from, for every post: more posts to learn from make it slower. */
const LEARNS_FROM = [3_000, 12_000];
const LOOK_MS = 100;
/** Nobody waits longer for one more post; to learn from thousands takes a minute and more. */
const PATIENCE_MS = 300_000;

/** Frames that are sent over and over; so many of them are posts that name a product, by either's names. */
type Stream = {
  readonly name: string;
  readonly frames: readonly string[];
  readonly named: number;
  readonly rate: number;
};
/** How often the frames are sent until the clock starts, and from then on. */
type Rounds = { readonly warm: number; readonly measured: number };
type Started = { readonly pid: number; readonly end: () => Promise<void> };
/** What reads a host and stores posts in a table. */
type Pipeline = {
  readonly name: string;
  readonly table: string;
  readonly start: (host: string, database: string) => Started;
};
type Measured = { readonly perSecond: number; readonly processorUs: number };

/** From a frame to a row with a label: ours, and the packages as their own READMEs show them. */
export async function againstRival(texts: Texts): Promise<void> {
  say('### From a frame to a stored row with its label, against the packages as their READMEs show them\n');
  await onServers((servers) => compare(texts, servers));
}

async function compare(texts: Texts, servers: Servers): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'outcry-rival-'));
  try {
    const names = namesOf(loadCatalogue().products);
    const theirs = LEARNS_FROM.map((posts) => rival(servers, names, posts, folder));
    const lines: string[][] = [];
    for (const [stream, ourRounds, theirRounds] of streamsOf(agreed(texts, names))) {
      const us = await measure(ours(servers), stream, ourRounds, { servers, folder });
      lines.push([stream.name, 'ours', ...shown(us, stream), '']);
      for (const pipeline of theirs) {
        const them = await measure(pipeline, stream, theirRounds, { servers, folder });
        const times = `${(us.perSecond / them.perSecond).toFixed(1)} ×`;
        lines.push([stream.name, pipeline.name, ...shown(them, stream), times]);
      }
    }
    table(['stream', 'pipeline', 'posts/s', 'frames/s', 'its processor, µs a post', 'ours against it'], lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function shown({ perSecond, processorUs }: Measured, { frames, named }: Stream): string[] {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return [whole(perSecond), whole((perSecond * frames.length) / named), whole(processorUs)];
}

/** Texts in which names and plain expressions agree whether a product is named: both have the same work. */
function agreed(texts: Texts, names: readonly Names[]): Texts {
  const patterns = names.map(({ pattern }) => new RegExp(pattern, 'i'));
  const isNamed = ({ text }: { readonly text: string }) => patterns.some((pattern) => pattern.test(text));
  return { named: texts.named.filter(isNamed), others: texts.others.filter((one) => !isNamed(one)), outages: [] };
}

function streamsOf(texts: Texts): ReadonlyArray<readonly [Stream, Rounds, Rounds]> {
  const named = new Set(texts.named.map(({ text }) => JSON.stringify(text)));
  const textOf = (frame: string) => /"text":("(?:[^"\\]|\\.)*")/.exec(frame)?.[1] ?? '';
  const make = (name: string, count: number, rate: number, onlyNamed: boolean): Stream => {
    const frames = [...makeFrames(texts, { count, startUs: 1e15, rate, onlyNamed })];
    return { name, frames, named: frames.filter((frame) => named.has(textOf(frame))).length, rate };
  };
  return [
    [make('the network in a rush', 50_000, 2000, false), { warm: 8, measured: 24 }, { warm: 2, measured: 14 }],
    [make('only posts that name a product', 2000, 20, true), { warm: 4, measured: 40 }, { warm: 1, measured: 5 }],
  ];
}

/** One process reads, matches, judges and stores, with counts. */
function ours(servers: Servers): Pipeline {
  return {
    name: 'ours',
    table: 'posts',
    start(host, database) {
      const workers = workersOn({ ...servers, postgres: database }, { OUTCRY_BLUESKY_HOSTS: host });
      return { pid: workers.start(['ingest', 'classify']), end: workers.end };
    },
  };
}

/** One process too; its Bayes learns from every n-th post that the project has labelled. */
function rival(servers: Servers, names: readonly Names[], posts: number, folder: string): Pipeline {
  const written = expandCorpus(readCorpus()).filter(({ origin }) => origin === 'written');
  const labelled = everyNth(written, posts).map(({ text, labels }) => [text, labels[0]]);
  return {
    name: `as the READMEs, Bayes of ${labelled.length.toLocaleString('en')} posts`,
    table: 'heard',
    start(host, database) {
      const settings = join(folder, 'settings.json');
      writeFileSync(settings, JSON.stringify({ host, database, redis: servers.redis, names, labelled }));
      const child = spawn(process.execPath, [PIPELINE, settings], { stdio: ['ignore', 'ignore', 'inherit'] });
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      const end = () => {
        child.kill();
        return ended;
      };
      return { pid: child.pid!, end };
    },
  };
}

let runs = 0;

async function measure(
  pipeline: Pipeline,
  { frames, named, rate }: Stream,
  { warm, measured }: Rounds,
  { servers, folder }: { readonly servers: Servers; readonly folder: string },
): Promise<Measured> {
  runs += 1;
  const database = await createDatabase(servers.postgres, `rival_${runs}`);
  await empty(servers.redis);
  const file = join(folder, 'frames.ndjson');
  writeFileSync(file, frames.join('\n'));
  const events = (warm + measured) * frames.length;
  const startUs = (Date.now() - Math.ceil((events / rate) * 1000) - 120_000) * 1000;
  const host = startHost(file, { events, startUs, rate });
  const { pid, end } = pipeline.start(await host.address, database);
  try {
    const count = countOf(database, pipeline.table);
    await count.reaches(warm * named);
    const [from, before] = [performance.now(), processorMs(pid)];
    await count.reaches((warm + measured) * named);
    const seconds = (performance.now() - from) / 1000;
    const processor = processorMs(pid) - before;
    await count.close();
    return { perSecond: (measured * named) / seconds, processorUs: (processor * 1000) / (measured * named) };
  } finally {
    await end();
    host.stop();
  }
}

async function empty(redis: string): Promise<void> {
  const client = new Redis(redis);
  await client.flushall();
  client.disconnect();
}

/** How many rows there are; the table may still have to be made. */
function countOf(database: string, name: string) {
  const sql = postgres(database, { max: 1, onnotice: () => undefined });
  return {
    async reaches(rows: number): Promise<void> {
      let [found, since] = [0, performance.now()];
      while (found < rows) {
        await sleep(LOOK_MS);
        const [row] = await sql
          .unsafe<{ count: number }[]>(`select count(*)::int as count from ${name}`)
          .catch(() => []);
        const now = row?.count ?? 0;
        if (now > found) [found, since] = [now, performance.now()];
        if (performance.now() - since > PATIENCE_MS) throw new Error(`${found} posts were stored, not ${rows}`);
      }
    },
    close: () => sql.end(),
  };
}
