import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import postgres from 'postgres';
import { mentions, posts } from '../../db/schema.ts';
import type { App } from '../../src/app.ts';
import type { Post } from '../../src/sources/item.ts';
import { say, table } from '../shared/report.ts';
import { onServers, type Servers } from '../shared/services.ts';
import { classifyPosts, createLog, openApp, readConfig, readSource } from './built.ts';
import type { Texts } from './frames.ts';
import { makePosts, sourceOf } from './posts.ts';

const POSTS = 60_000;
/** So many before, of other texts, that nobody counts: a worker runs for weeks, and its first seconds are up to six times as slow. */
const WARM = 40_000;
const BATCH = 2_000;
const MIGRATIONS = new URL('../../db/migrations', import.meta.url).pathname;

type Row = Readonly<Record<string, unknown>>;
type Rows = { readonly posts: readonly Row[]; readonly mentions: readonly Row[] };

/** Matched posts until they are stored, labelled and counted, against bare inserts of the same rows. */
export async function storing(texts: Texts): Promise<void> {
  say('### Matched posts until stored, labelled and counted\n');
  await onServers((servers) => storeAll(texts, servers));
}

async function storeAll(texts: Texts, servers: Servers): Promise<void> {
  const lines: string[][] = [];
  const now = Date.now();
  const half = texts.named.length >> 1;
  const given = {
    posts: makePosts(texts.named.slice(half), POSTS, now),
    warm: makePosts(texts.named.slice(0, half), WARM, now),
  };
  const server = { DATABASE_URL: servers.postgres, REDIS_URL: servers.redis };
  for (const [name, env, judgesAtOnce] of [
    ['PostgreSQL and Redis', server, true],
    ['the same, labels by jobs', server, false],
    ['embedded', {}, true],
  ] as const) {
    const { perSecond, rows } = await ours(given, env, judgesAtOnce);
    const bare = 'DATABASE_URL' in env ? await barePostgres(env.DATABASE_URL, rows) : await bareEmbedded(rows);
    lines.push([name, rate(perSecond), rate(bare), `${(perSecond / bare).toFixed(2)} ×`]);
  }
  table([`${POSTS.toLocaleString('en')} posts`, 'ours, posts/s', 'bare unnest, posts/s', 'ours against bare'], lines);
}

const rate = (perSecond: number): string => Math.round(perSecond).toLocaleString('en');

type Given = { readonly posts: readonly Post[]; readonly warm: readonly Post[] };

/**
 * As the workers do it: batches in, jobs through the queue, labels and series out. Labels come with the posts where one
 * process runs all workers, by jobs where ingest runs apart. Posts in a second of time.
 */
async function ours(
  given: Given,
  env: Record<string, string>,
  judgesAtOnce: boolean,
): Promise<{ perSecond: number; rows: Rows }> {
  const read = readConfig({ ...env, OUTCRY_QUEUE_PREFIX: `bench_${process.pid}` });
  const config = 'url' in read.database ? read : { ...read, database: { folder: null } };
  await using opened = await openApp(config, { log: createLog('silent'), write: () => undefined });
  const app = { ...opened, judgesAtOnce };
  app.queue.work('classify', async ({ uris }) => void (await classifyPosts(app, uris)));
  await store(app, given.warm);
  await app.db.execute(EMPTY);
  const started = performance.now();
  await store(app, given.posts);
  const perSecond = given.posts.length / ((performance.now() - started) / 1000);
  const rows = { posts: await app.db.select().from(posts), mentions: await app.db.select().from(mentions) };
  await app.db.execute(EMPTY);
  return { perSecond, rows };
}

const EMPTY = sql`truncate posts, mentions, series`;

async function store(app: App, given: readonly Post[]): Promise<void> {
  await readSource(app, sourceOf(given), new AbortController().signal);
  for (;;) {
    const [waiting] = await app.db
      .select({ count: sql<number>`count(*)::int` })
      .from(mentions)
      .where(sql`label is null`);
    if (waiting?.count === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Columns of a table with what each must be cast to; what is no plain text in an array goes as text. */
const SHAPES = {
  posts:
    'uri text, network text, author text, kind text, text text, langs text[], parent text, quoted text, url text, bot boolean, observedAt timestamptz, createdAt timestamptz',
  mentions:
    'product text, uri text, observedAt timestamptz, network text, author text, confidence real, why text, alias text, component text, spans jsonb, official boolean, textKey text, link text, sketch text, label text, signal real, symptom text, reasons jsonb, blames text, lang text, counted boolean',
} as const;

function statements(rows: Rows): Array<{ readonly text: string; readonly values: string[][] }> {
  return (['posts', 'mentions'] as const).flatMap((name) => {
    const columns = SHAPES[name].split(', ').map((one) => one.split(' ') as [string, string]);
    const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const text = `insert into ${name} (${columns.map(([key]) => snake(key)).join(', ')}) select ${columns
      .map(([key, type]) => `${snake(key)}::${type}`)
      .join(
        ', ',
      )} from unnest(${columns.map((_, at) => `$${at + 1}::text[]`).join(', ')}) as given(${columns.map(([key]) => snake(key)).join(', ')})`;
    const parts = [];
    for (let from = 0; from < rows[name].length; from += BATCH) {
      const part = rows[name].slice(from, from + BATCH);
      parts.push({ text, values: columns.map(([key, type]) => part.map((row) => textOf(row[key], type)) as string[]) });
    }
    return parts;
  });
}

function textOf(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (type === 'jsonb') return JSON.stringify(value);
  if (Array.isArray(value)) return `{${value.map((one) => JSON.stringify(String(one))).join(',')}}`;
  return String(value);
}

async function barePostgres(url: string, rows: Rows): Promise<number> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  const list = statements(rows);
  for (const { text, values } of list) await client.unsafe(text, values);
  await client.unsafe('truncate posts, mentions');
  const started = performance.now();
  for (const { text, values } of list) await client.unsafe(text, values);
  const perSecond = rows.posts.length / ((performance.now() - started) / 1000);
  await client.end();
  return perSecond;
}

/** In this very thread, which does nothing else. */
async function bareEmbedded(rows: Rows): Promise<number> {
  const pglite = await PGlite.create();
  await migrate(drizzle(pglite), { migrationsFolder: MIGRATIONS });
  const list = statements(rows);
  for (const { text, values } of list) await pglite.query(text, values);
  await pglite.exec('truncate posts, mentions');
  const started = performance.now();
  for (const { text, values } of list) await pglite.query(text, values);
  const perSecond = rows.posts.length / ((performance.now() - started) / 1000);
  await pglite.close();
  return perSecond;
}
