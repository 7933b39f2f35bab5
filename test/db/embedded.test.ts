import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../db/embedded/engine.ts';
import { tempFolder } from '../setup/recordings.ts';

const TYPES = `select 1::int as a, 2::bigint as b, 3.5::numeric as c, true as d, null as e, '{"x":[1]}'::jsonb as f,
  '{1,2}'::int[] as g, '{a,b}'::text[] as h, '2026-01-03T14:00:00Z'::timestamptz as i, 'a post' as j, '\\x0102'::bytea as k`;

describe('the embedded engine in a thread of its own', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(null);
    await engine.exec('create table said (word text primary key)');
  });
  afterAll(() => engine.close());

  const words = async () => (await engine.query<{ word: string }>('select word from said order by word')).rows;
  const say = (word: string) => engine.query('insert into said values ($1)', [word]);

  it('gives rows as the engine itself gives them, as objects and as arrays, with what is to stay text', async () => {
    const bare = await PGlite.create();
    const text = (value: string) => value;
    for (const options of [{}, { rowMode: 'array' as const }, { parsers: { 20: text, 1184: text, 1700: text } }]) {
      expect(await engine.query(TYPES, [], options)).toEqual(await bare.query(TYPES, [], options));
      expect(await engine.exec(`${TYPES}; select 2 as more`, options)).toEqual(
        await bare.exec(`${TYPES}; select 2 as more`, options),
      );
    }
    await bare.close();
  });

  it('takes parameters of every kind', async () => {
    const at = new Date('2026-01-03T14:00:00Z');
    const { rows } = await engine.query(
      'select $1::text as a, $2::int as b, $3::timestamptz as c, $4::jsonb as d, $5::text as e, $6::int[] as f',
      ['é🌊', 7, at, { x: [1] }, null, [1, 2]],
    );
    expect(rows).toEqual([{ a: 'é🌊', b: 7, c: at, d: { x: [1] }, e: null, f: [1, 2] }]);
  });

  it('leaves this thread to others while it works', async () => {
    let turns = 0;
    let isDone = false;
    const counting = (async () => {
      while (!isDone) {
        await turn();
        turns += 1;
      }
    })();
    await engine.query('select count(*) from generate_series(1, 300000)');
    const during = turns;
    isDone = true;
    await counting;
    expect(during).toBeGreaterThan(1);
  });

  it('says what a statement was refused for, with the code of it', async () => {
    await say('twice');
    const refused = await say('twice').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Error);
    expect(refused).toMatchObject({ code: '23505', table: 'said', message: expect.stringContaining('duplicate key') });
  });

  it('keeps a transaction to itself: what is asked outside waits, and sees it whole', async () => {
    await engine.exec('truncate said');
    let outside: Promise<Array<{ word: string }>> | undefined;
    const value = await engine.transaction(async (tx) => {
      outside = words();
      await tx.query('insert into said values ($1)', ['one']);
      await turn();
      await tx.exec("insert into said values ('two')");
      return 'done';
    });
    expect(value).toBe('done');
    expect(await outside).toEqual([{ word: 'one' }, { word: 'two' }]);
  });

  it('takes back a transaction that throws, that is rolled back, and one with a refused statement in it', async () => {
    await engine.exec('truncate said');
    const thrown = engine.transaction(async (tx) => {
      await tx.query('insert into said values ($1)', ['thrown']);
      throw new Error('of ours');
    });
    await expect(thrown).rejects.toThrow('of ours');
    await engine.transaction(async (tx) => {
      await tx.query('insert into said values ($1)', ['rolled back']);
      await tx.rollback();
    });
    const aborted = engine.transaction(async (tx) => {
      await tx.query('insert into said values ($1)', ['aborted']);
      await tx.query('select 1 / 0').catch(() => {});
    });
    await expect(aborted).rejects.toThrow();
    expect(await words()).toEqual([]);
  });

  it('tells listeners what they listen to, each until it stops', async () => {
    const heard: string[] = [];
    const stopOne = await engine.listen('news', (payload) => heard.push(`one ${payload}`));
    const stopTwo = await engine.listen('news', (payload) => heard.push(`two ${payload}`));
    await engine.exec("notify news, 'first'; notify olds, 'other'");
    await engine.query('select 1');
    await stopOne();
    await engine.exec("notify news, 'second'");
    await engine.query('select 1');
    await stopTwo();
    await engine.exec("notify news, 'third'");
    await engine.query('select 1');
    expect(heard.toSorted()).toEqual(['one first', 'two first', 'two second']);
  });

  it('answers nobody once it is closed', async () => {
    const own = await openEngine(null);
    const asked = own.query('select 1 as one');
    await own.close();
    expect((await asked).rows).toEqual([{ one: 1 }]);
    await expect(own.query('select 1')).rejects.toThrow('the embedded database is closed');
    await own.close();
  });

  it('ends its process where its thread is gone: without rows nothing can be done', async () => {
    const code = `
      import { Worker } from 'node:worker_threads';
      import { openEngine } from '${new URL('../../db/embedded/engine.ts', import.meta.url).href}';
      const { postMessage } = Worker.prototype;
      let thread;
      Worker.prototype.postMessage = function (message) { thread = this; return postMessage.call(this, message); };
      const engine = await openEngine(null);
      thread.terminate();
      await engine.query('select pg_sleep(1)').catch((error) => console.log(error.message));
      setInterval(() => {}, 1000);`;
    await using folder = await tempFolder();
    const file = join(folder.path, 'ends.mjs');
    writeFileSync(file, code);
    const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: 'pipe' });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(String(text)));
    const [status] = await once(child, 'exit');
    expect(status).not.toBe(0);
    expect(said.join('')).toContain('the embedded database is closed');
  });

  it('says why it cannot be opened', async () => {
    await expect(openEngine('/dev/null/nowhere')).rejects.toThrow(/ENOTDIR|not a directory/i);
  });
});
