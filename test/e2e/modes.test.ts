import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { type App, openApp, openTools } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { WORKER_NAMES } from '../../workers/index.ts';
import { runWorkers } from '../../workers/main.ts';
import { ownPostgres, uniqueName } from '../setup/databases.ts';
import { type Recording, record, type TempFolder, tempFolder } from '../setup/recordings.ts';
import { linesOf, type RunningCli, runCli, startCli } from '../setup/run-cli.ts';
import { asKept, isPlayed, storyOf, until } from '../setup/story.ts';

const postgres = inject('postgres');
const redis = inject('redis');
const missing = (service: typeof postgres) => ('missing' in service ? service.missing : null);
const needed = missing(postgres) ?? missing(redis);

/** A recording runs no faster than it is folded, slice by slice: on a machine that others use too that takes its time. */
const PLAYED_MS = 200_000;

describe('one recording tells one story', { timeout: 300_000 }, () => {
  let folder: TempFolder;
  let recording: Recording;
  let expected: string[];
  let kept: string[];
  const { catalogue } = openTools([]);
  const variables = (more: Record<string, string>) => ({
    OUTCRY_POSTS: recording.posts,
    OUTCRY_STATUS: recording.status,
    OUTCRY_CLOCK: 'stream',
    OUTCRY_PORT: '0',
    OUTCRY_LOG_LEVEL: 'silent',
    OUTCRY_DATA: join(folder.path, uniqueName()),
    ...more,
  });
  const replay = (more: readonly string[]) =>
    runCli(['replay', '--posts', recording.posts, '--status', recording.status, ...more]);

  beforeAll(async () => {
    folder = await tempFolder();
    recording = await record('late-page', folder.path);
    const { code, stdout, stderr } = await replay([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('changes of episodes') });
    expected = linesOf(stdout);
    kept = asKept(expected, recording);
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  it('in memory: the episodes of the scenario, and nothing else', () => {
    const changes = expected.map((line) => JSON.parse(line) as { product: string; kind: string; change: string });
    expect(new Set(changes.map(({ product, kind }) => `${product} ${kind}`))).toEqual(
      new Set(recording.truth.episodes.map(({ product, kind }) => `${product} ${kind}`)),
    );
    expect(changes.filter(({ change }) => change === 'open')).toHaveLength(recording.truth.episodes.length);
    expect(changes.filter(({ change }) => change === 'close')).toHaveLength(recording.truth.episodes.length);
  });

  it('by all workers in one process', async () => {
    await using app = await openEmbedded(readConfig(variables({})));
    await playToEnd(app);
    expect(await storyOf(app.db, app.catalogue)).toEqual(kept);
  });

  it.skipIf(missing(postgres))(`on PostgreSQL without Redis (${missing(postgres) ?? 'one process'})`, async () => {
    await using own = await ownPostgres();
    await using app = await openEmbedded(readConfig(variables({ DATABASE_URL: own.url })));
    await playToEnd(app);
    expect(await storyOf(app.db, app.catalogue)).toEqual(kept);
  });

  describe.skipIf(needed)(`by processes over PostgreSQL and Redis (${needed ?? 'one per worker'})`, () => {
    const TOPOLOGY = [['classify'], ['detect', 'schedule'], ['notify', 'poll', 'api'], ['ingest']];
    it.each([
      ['left alone', null],
      ['with the ingest worker killed', 3],
      ['with the detect worker killed', 1],
    ])('%s', async (_, victim) => {
      await using own = await ownPostgres();
      const env = variables({
        DATABASE_URL: own.url,
        REDIS_URL: 'url' in redis ? redis.url : '',
        OUTCRY_QUEUE_PREFIX: uniqueName(),
        // Slow enough to be cut in the middle: 200 minutes in ten seconds.
        OUTCRY_SPEED: victim === null ? '0' : '1200',
      });
      const processes: RunningCli[] = TOPOLOGY.map((names) => startCli(['worker', ...names], { env }));
      try {
        await using database = await openDatabase({ url: own.url });
        if (victim !== null) {
          await until('something is decided', async () => (await storyOf(database.db, catalogue)).length > 0);
          await processes[victim]?.kill();
          expect((await storyOf(database.db, catalogue)).length).toBeLessThan(kept.length);
          processes.push(startCli(['worker', ...(TOPOLOGY[victim] ?? [])], { env }));
        }
        await until('the recording is played', () => isPlayed(database.db, catalogue), PLAYED_MS);
        expect(await storyOf(database.db, catalogue)).toEqual(kept);
      } finally {
        for (const { child } of processes) child.kill('SIGTERM');
        const codes = await Promise.all(processes.map(async ({ ended }) => (await ended).code));
        expect(codes.filter((code) => code !== null && code !== 0)).toEqual([]);
      }
    });
  });
});

function openEmbedded(config: ReturnType<typeof readConfig>): Promise<App> {
  return openApp(config, { log: createLog('silent'), write: () => {} });
}

async function playToEnd(app: App): Promise<void> {
  const stop = new AbortController();
  const running = runWorkers(app, WORKER_NAMES, stop.signal);
  try {
    await until('the recording is played', () => isPlayed(app.db, app.catalogue), PLAYED_MS);
  } finally {
    stop.abort();
    await running;
  }
}
