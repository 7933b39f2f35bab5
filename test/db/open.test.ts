import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { openDatabase, queryRows } from '../../db/open.ts';
import { cursors } from '../../db/schema.ts';
import { missingEngine, ownPostgres } from '../setup/databases.ts';
import { tempFolder } from '../setup/recordings.ts';

it('opens in memory with its tables in place', async () => {
  await using open = await openDatabase({ folder: null });
  await open.db.insert(cursors).values({ source: 'a', cursor: { x: 1 }, position: new Date(1000) });
  expect(await open.db.select().from(cursors)).toEqual([{ source: 'a', cursor: { x: 1 }, position: new Date(1000) }]);
  expect(await queryRows(open.db, sql`select 1::int as one`)).toEqual([{ one: 1 }]);
});

describe('a database folder', () => {
  it('has one opener at a time, in this process as well, and keeps its rows for the next', async () => {
    await using folder = await tempFolder();
    const path = join(folder.path, 'deep', 'database');
    {
      await using open = await openDatabase({ folder: path });
      await open.db.insert(cursors).values({ source: 'a', cursor: {}, position: new Date(1000) });
      await expect(openDatabase({ folder: path })).rejects.toThrow(
        `the database folder ${path} is in use by process ${process.pid}`,
      );
      await expect(openDatabase({ folder: `${path}/` })).rejects.toThrow('is in use');
    }
    await using again = await openDatabase({ folder: path });
    expect(await again.db.select({ source: cursors.source }).from(cursors)).toEqual([{ source: 'a' }]);
  });

  it.each([
    ['a process that runs', () => String(process.ppid), true],
    ['a process that was killed', deadProcess, false],
    ['nobody who can be read', () => 'x', false],
  ])('held by %s', async (_, holder, refused) => {
    await using folder = await tempFolder();
    const path = join(folder.path, 'database');
    mkdirSync(path);
    const lock = join(folder.path, '.database.lock');
    writeFileSync(lock, `${await holder()}\n`);
    const opening = openDatabase({ folder: path });
    if (refused) {
      await expect(opening).rejects.toThrow(`is in use by process ${process.ppid}; stop it, or name another folder`);
      expect(readFileSync(lock, 'utf8')).toBe(`${process.ppid}\n`);
      return;
    }
    await (await opening).close();
    expect(existsSync(lock)).toBe(false);
  });

  it('that is a file is refused by name', async () => {
    await using folder = await tempFolder();
    const path = join(folder.path, 'file');
    writeFileSync(path, 'x');
    await expect(openDatabase({ folder: path })).rejects.toThrow(`the database folder ${path} could not be opened`);
  });
});

describe.skipIf(missingEngine('postgres'))('a PostgreSQL', () => {
  it('is brought up to date once by many who start together', async () => {
    await using own = await ownPostgres();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url: own.url })));
    const [first] = opened;
    if (first === undefined) throw new Error('nothing opened');
    const [row] = await queryRows<{ n: number }>(
      first.db,
      sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
    );
    const [journal] = [JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8')) as { entries: unknown[] }];
    expect(row?.n).toBe(journal?.entries.length);
    for (const open of opened) await open.close();
  });

  it('that does not answer is named without its password', async () => {
    const failing = openDatabase({ url: 'postgres://me:secret@127.0.0.1:1/outcry' });
    await expect(failing).rejects.toThrow(/could not be opened: .*check DATABASE_URL/);
    await failing.catch((error: Error) => expect(error.message).not.toContain('secret'));
  });
});

async function deadProcess(): Promise<string> {
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((ended) => child.once('close', ended));
  return String(child.pid);
}
