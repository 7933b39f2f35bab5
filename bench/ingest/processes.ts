import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { loadCatalogue } from '../../src/catalog/load.ts';
import { matchPost } from '../../src/match/match-post.ts';
import { buildMatcher } from '../../src/match/matcher.ts';
import type { Post } from '../../src/sources/item.ts';
import { createDatabase } from '../../test/setup/create-database.ts';
import { startMastodon } from '../../test/stand-ins/mastodon.ts';
import { processorMs, processorMsOfAll } from '../shared/processor.ts';
import { say, table } from '../shared/report.ts';
import { onServers, type Servers } from '../shared/services.ts';
import { createLog, openApp, readConfig, readSource } from './built.ts';
import type { Texts } from './frames.ts';
import { makePosts, sourceOf } from './posts.ts';
import { type Workers, workersOn } from './workers.ts';

const COUNTS = [1, 2, 4];
/** Each process is slow for its first thousands of posts; only then the clock starts. */
const WARM_EACH = 30_000;
const POSTS = 120_000;
const LOOK_MS = 250;
const PATIENCE_MS = 60_000;
const TOKEN = 'bench';
const INSTANCES = 4;
/** So many posts are on their way at most: an instance that sends more than can be held is given up by its reader. */
const ON_THEIR_WAY = 12_000;
const SENT_AT_ONCE = 250;

/** What so many processes do in a second, and how much of a core each side takes for it. */
type Measured = {
  readonly perSecond: number;
  readonly ours: number;
  readonly postgres: number;
  readonly redis: number;
};
type Run = { readonly servers: Servers; readonly env: Readonly<Record<string, string>>; readonly workers: Workers };

/** One, two and four processes of the same workers on one PostgreSQL and Redis, all on this machine. */
export async function processes(texts: Texts): Promise<void> {
  say('### One, two and four processes on one PostgreSQL and Redis\n');
  await onServers((servers) => measureAll(texts, servers));
}

async function measureAll(texts: Texts, servers: Servers): Promise<void> {
  const lines: string[][] = [];
  for (const [name, measure] of [
    ['ingest', reading],
    ['classify', judging],
  ] as const) {
    let one = 0;
    for (const count of COUNTS) {
      const { perSecond, ...cores } = await withRun(servers, (run) => measure(texts, count, run));
      if (count === 1) one = perSecond;
      const shares = [cores.ours, cores.postgres, cores.redis].map((share) => share.toFixed(2));
      lines.push([name, String(count), Math.round(perSecond).toLocaleString('en'), times(perSecond, one), ...shares]);
    }
  }
  table(['worker', 'processes', 'posts/s', 'against one', 'cores: ours', 'PostgreSQL', 'Redis'], lines);
}

const times = (value: number, one: number): string => `${(value / one).toFixed(2)} ×`;

let runs = 0;

/** A database and a queue of its own for each run. */
async function withRun<Result>(servers: Servers, work: (run: Run) => Promise<Result>): Promise<Result> {
  runs += 1;
  const own = { ...servers, postgres: await createDatabase(servers.postgres, `processes_${runs}`) };
  const env = { OUTCRY_QUEUE_PREFIX: `bench_${process.pid}_${runs}`, OUTCRY_BLUESKY_HOSTS: 'off' };
  const workers = workersOn(own, env);
  try {
    return await work({ servers: own, env, workers });
  } finally {
    await workers.end();
  }
}

/** Posts of instances that stream as fast as they are stored, shared among the processes. */
async function reading({ named }: Texts, count: number, { servers, workers }: Run): Promise<Measured> {
  const instances = await Promise.all(Array.from({ length: INSTANCES }, () => startMastodon(TOKEN)));
  const warm = WARM_EACH * count;
  const given = makePosts(named, warm + POSTS, Date.now());
  const frames = statusesOf(given);
  const done = counter(servers.postgres, 'true', given);
  try {
    const pids = Array.from({ length: count }, (_, place) => {
      const own = instances.filter((_, at) => at % count === place).map(({ url }) => `${url}=${TOKEN}`);
      return workers.start(['ingest'], { OUTCRY_MASTODON: own.join(',') });
    });
    while (instances.some(({ subscribers }) => subscribers === 0)) await sleep(LOOK_MS);
    let sent = 0;
    const feed = (stored: number) => {
      for (; sent < frames.length && sent - stored < ON_THEIR_WAY; sent += SENT_AT_ONCE) {
        const instance = instances[(sent / SENT_AT_ONCE) % INSTANCES]!;
        for (const frame of frames.slice(sent, sent + SENT_AT_ONCE)) instance.sendRaw(frame);
      }
    };
    return await span(servers, pids, warm, (total) => done.reaches(total, feed));
  } finally {
    await done.close();
    await Promise.all(instances.map((instance) => instance.close()));
  }
}

/** Frames as an instance streams them. */
function statusesOf(posts: readonly Post[]): string[] {
  const now = Date.now();
  return posts.map(({ text, langs }, number) => {
    const account = { acct: `ada${number}`, url: `https://example.social/@ada${number}`, bot: false, noindex: false };
    const payload = {
      id: String((BigInt(now) << 16n) + BigInt(number)),
      uri: `https://example.social/users/ada${number}/statuses/${number}`,
      url: `https://example.social/@ada${number}/${number}`,
      created_at: new Date(now).toISOString(),
      visibility: 'public',
      language: langs[0],
      content: `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
      account,
    };
    return JSON.stringify({ stream: ['public'], event: 'update', payload: JSON.stringify(payload) });
  });
}

/** Posts that are stored already, with their jobs in the queue. */
async function judging({ named }: Texts, count: number, { servers, env, workers }: Run): Promise<Measured> {
  const config = readConfig({ DATABASE_URL: servers.postgres, REDIS_URL: servers.redis, ...env });
  await using app = await openApp(config, { log: createLog('silent'), write: () => undefined });
  const warm = WARM_EACH * count;
  const given = makePosts(named, warm + POSTS, Date.now());
  await readSource(app, sourceOf(given), new AbortController().signal);
  const done = counter(servers.postgres, LABELLED, given);
  try {
    const pids = Array.from({ length: count }, () => workers.start(['classify']));
    return await span(servers, pids, warm, done.reaches);
  } finally {
    await done.close();
  }
}

/** Measures from when the warm-up is done until all is. */
async function span(
  servers: Servers,
  pids: readonly number[],
  warm: number,
  reach: (posts: number) => Promise<void>,
): Promise<Measured> {
  const database = await postmasterOf(servers.postgres);
  const redis = await redisOf(servers.redis);
  await reach(warm);
  await knowTables(servers.postgres);
  const used = () => ({
    ours: pids.reduce((sum, pid) => sum + processorMs(pid), 0),
    postgres: processorMsOfAll(database),
    redis: processorMs(redis),
  });
  const [from, before] = [performance.now(), used()];
  await reach(warm + POSTS);
  const [ms, after] = [performance.now() - from, used()];
  return {
    perSecond: POSTS / (ms / 1000),
    ours: (after.ours - before.ours) / ms,
    postgres: (after.postgres - before.postgres) / ms,
    redis: (after.redis - before.redis) / ms,
  };
}

/** By no index: that of all that waits is full of what waits no more. */
const LABELLED = "coalesce(label, '') <> ''";
const matcher = buildMatcher(loadCatalogue());

/** How many of these posts are done, by their mentions; asked again and again. */
function counter(url: string, isDone: string, posts: readonly Post[]) {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const mentions = posts.map((post) => matchPost(matcher, post).length).reduce((sum, one) => sum + one, 0);
  return {
    async reaches(wanted: number, onCount: (posts: number) => void = () => undefined): Promise<void> {
      let [found, since] = [-1, performance.now()];
      while (found < wanted) {
        // The tables may still have to be made.
        const question = `select count(*)::int as count from mentions where ${isDone}`;
        const [row] = await client.unsafe<{ count: number }[]>(question).catch(() => []);
        const now = ((row?.count ?? 0) / mentions) * posts.length;
        if (now > found) [found, since] = [now, performance.now()];
        if (performance.now() - since > PATIENCE_MS) throw new Error(`${found} were done, not ${wanted}`);
        onCount(found);
        if (found < wanted) await sleep(LOOK_MS);
      }
    },
    close: () => client.end(),
  };
}

/** As in a database that has run for a while: by itself it would look at its tables in some of the runs only. */
async function knowTables(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  await client`analyze`;
  await client.end();
}

async function postmasterOf(url: string): Promise<number> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const [row] = await client<{ file: string }[]>`select pg_read_file('postmaster.pid') as file`;
  await client.end();
  return Number.parseInt(row?.file ?? '', 10);
}

async function redisOf(url: string): Promise<number> {
  const client = new Redis(url);
  const info = await client.info('server');
  client.disconnect();
  return Number(/process_id:(\d+)/.exec(info)?.[1]);
}
