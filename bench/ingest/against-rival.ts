import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { createDatabase } from '../../test/setup/create-database.ts';
import { processorMs } from '../shared/processor.ts';
import { say, table } from '../shared/report.ts';
import { onServers, type Servers } from '../shared/services.ts';
import { makeFrames, type Texts } from './frames.ts';
import { startHost } from './host.ts';
import { type Learnt, learnt } from './rival/learnt.ts';
import { type Names, namesOf } from './rival/names.ts';
import { workersOn } from './workers.ts';

const PIPELINE = new URL('rival/pipeline.mjs', import.meta.url).pathname;
/** Its Bayes looks at every word it has learnt, for every post: what it has learnt from makes it slower. Ours has learnt from all. */
const LEARNS_FROM = [3_000, 12_000, Number.POSITIVE_INFINITY];
const LOOK_MS = 100;
/** Nobody waits longer for one more post. */
const PATIENCE_MS = 120_000;

/** Frames that are sent over and over; so many of them are posts that name a product, by either's names. */
type Stream = {
  readonly name: string;
  readonly rounds: number;
  readonly frames: readonly string[];
  readonly named: number;
  readonly rate: number;
};
type Started = { readonly pid: number; readonly end: () => Promise<void> };
/** What reads a host and stores posts in a table. */
type Pipeline = {
  readonly name: string;
  /** Its share of the rounds of a stream: who is slower is measured on less of it. */
  readonly share: number;
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
    const theirs = LEARNS_FROM.map((posts) => rival(servers, names, learnt(posts), folder));
    const lines: string[][] = [];
    for (const stream of streamsOf(agreed(texts, names))) {
      const us = await measure(ours(servers), stream, { servers, folder });
      lines.push([stream.name, 'ours', ...shown(us, stream), '']);
      for (const pipeline of theirs) {
        const them = await measure(pipeline, stream, { servers, folder });
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

function streamsOf(texts: Texts): Stream[] {
  const named = new Set(texts.named.map(({ text }) => JSON.stringify(text)));
  const textOf = (frame: string) => /"text":("(?:[^"\\]|\\.)*")/.exec(frame)?.[1] ?? '';
  const make = (name: string, rounds: number, count: number, rate: number, onlyNamed: boolean): Stream => {
    const frames = [...makeFrames(texts, { count, startUs: 1e15, rate, onlyNamed })];
    return { name, rounds, frames, named: frames.filter((frame) => named.has(textOf(frame))).length, rate };
  };
  return [
    make('the network in a rush', 60, 50_000, 2000, false),
    make('only posts that name a product', 60, 2000, 20, true),
  ];
}

/** One process reads, matches, judges and stores, with counts. */
function ours(servers: Servers): Pipeline {
  return {
    name: 'ours',
    share: 1,
    table: 'posts',
    start(host, database) {
      const workers = workersOn({ ...servers, postgres: database }, { OUTCRY_BLUESKY_HOSTS: host });
      return { pid: workers.start(['ingest', 'classify']), end: workers.end };
    },
  };
}

/** One process too. */
function rival(servers: Servers, names: readonly Names[], { posts, file }: Learnt, folder: string): Pipeline {
  return {
    name: `as the READMEs, Bayes of ${posts.toLocaleString('en')} posts`,
    share: posts < 5000 ? 1 / 3 : 1 / 10,
    table: 'heard',
    start(host, database) {
      const settings = join(folder, 'settings.json');
      writeFileSync(settings, JSON.stringify({ host, database, redis: servers.redis, names, classifier: file }));
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

/** From the first frame that is sent until the post of the last is stored: whoever reads ahead has to be done, too. */
async function measure(
  pipeline: Pipeline,
  { rounds, frames, named, rate }: Stream,
  { servers, folder }: { readonly servers: Servers; readonly folder: string },
): Promise<Measured> {
  runs += 1;
  const database = await createDatabase(servers.postgres, `rival_${runs}`);
  await empty(servers.redis);
  const file = join(folder, 'frames.ndjson');
  writeFileSync(file, frames.join('\n'));
  const times = Math.ceil(rounds * pipeline.share);
  const events = times * frames.length;
  const startUs = (Date.now() - Math.ceil((events / rate) * 1000) - 120_000) * 1000;
  const host = startHost(file, { events, startUs, rate });
  const { pid, end } = pipeline.start(await host.address, database);
  const count = countOf(database, pipeline.table);
  try {
    await host.isRead;
    const [from, before] = [performance.now(), processorMs(pid)];
    await count.reaches(times * named);
    const seconds = (performance.now() - from) / 1000;
    const posts = times * named;
    return { perSecond: posts / seconds, processorUs: ((processorMs(pid) - before) * 1000) / posts };
  } finally {
    await count.close();
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
