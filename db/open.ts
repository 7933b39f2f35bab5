import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { packageRoot } from '../src/root.ts';
import { type Engine, openEngine } from './embedded/engine.ts';
import * as schema from './schema.ts';

/** Either engine; queries are written once. Inside a transaction use only the handle it gives (PGlite would wait for ever). */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export type OpenDatabase = {
  readonly db: Database;
  readonly engine: 'postgres' | 'pglite';
  /** The embedded engine itself, for the queue that shares it; null on a server. */
  readonly pglite: Engine | null;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Where rows live: a PostgreSQL address, a folder for the embedded engine, or null for memory only. */
export type DatabaseTarget = { readonly url: string } | { readonly folder: string | null };

export class DatabaseError extends Error {
  override name = 'DatabaseError';
}

/** Opens the database and brings its tables up to date (`migrations: false` leaves them as they are). */
export async function openDatabase(
  target: DatabaseTarget,
  options: { migrations?: boolean } = {},
): Promise<OpenDatabase> {
  const migrations = options.migrations !== false;
  return 'url' in target ? openServer(target.url, migrations) : openEmbedded(target.folder, migrations);
}

const migrationsFolder = join(packageRoot(), 'db', 'migrations');
/** Processes that start together must not migrate together. */
const MIGRATION_LOCK = 7_141_523;

async function openServer(url: string, migrations: boolean): Promise<OpenDatabase> {
  const connection = { connect_timeout: 10, onnotice: () => {}, connection: { TimeZone: 'UTC' } };
  if (migrations) {
    const single = postgres(url, { ...connection, max: 1 });
    try {
      await single`select pg_advisory_lock(${MIGRATION_LOCK})`;
      await migratePostgres(drizzlePostgres(single), { migrationsFolder });
    } catch (cause) {
      throw new DatabaseError(`the database could not be opened: ${describe(cause)}; check DATABASE_URL`, { cause });
    } finally {
      await single.end({ timeout: 5 });
    }
  }
  const client = postgres(url, { ...connection, max: 8 });
  return opened(drizzlePostgres(client, { schema }), 'postgres', null, () => client.end({ timeout: 5 }));
}

async function openEmbedded(folder: string | null, migrations: boolean): Promise<OpenDatabase> {
  let unlock = () => {};
  try {
    if (folder !== null) unlock = lock(folder);
    const pglite = await openEngine(folder);
    await pglite.exec("set timezone = 'UTC'");
    // Of PGlite, drizzle uses what an engine has.
    const db = drizzlePglite(pglite as PGlite, { schema });
    if (migrations) await migratePglite(db, { migrationsFolder });
    return opened(db, 'pglite', pglite, async () => {
      await pglite.close();
      unlock();
    });
  } catch (cause) {
    unlock();
    if (cause instanceof DatabaseError) throw cause;
    throw new DatabaseError(`the database folder ${folder ?? '(memory)'} could not be opened: ${describe(cause)}`, {
      cause,
    });
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function opened(
  db: Database,
  engine: OpenDatabase['engine'],
  pglite: Engine | null,
  shut: () => Promise<void>,
): OpenDatabase {
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= shut();
    return closing;
  };
  return { db, engine, pglite, close, [Symbol.asyncDispose]: close };
}

/** Folders that this very process has open. */
const openFolders = new Set<string>();

/** PGlite does not lock its folder, and two openers silently lose rows: a file with our process id does. */
function lock(folder: string): () => void {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  const file = join(dirname(path), `.${basename(path)}.lock`);
  const holder = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  const isHeld = holder === process.pid ? openFolders.has(path) : Number.isInteger(holder) && isRunning(holder);
  if (isHeld) {
    throw new DatabaseError(
      `the database folder ${folder} is in use by process ${holder}; stop it, or name another folder with OUTCRY_DATA`,
    );
  }
  writeFileSync(file, `${process.pid}\n`);
  openFolders.add(path);
  return () => {
    openFolders.delete(path);
    rmSync(file, { force: true });
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs raw SQL and gives its rows, whichever engine answers. Cast what you select: engines differ in how they return dates and bigints. */
export async function queryRows<Row extends Record<string, unknown>>(
  db: Pick<Database, 'execute'>,
  query: SQL,
): Promise<Row[]> {
  const result: unknown = await db.execute(query);
  if (Array.isArray(result)) return [...result] as Row[];
  return (result as { rows: Row[] }).rows;
}

/** Takes a lock that lasts for the transaction, so that one worker at a time works on `name`. */
export async function lockForTransaction(tx: Pick<Database, 'execute'>, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** As lockForTransaction, for several names: always in one order, so that two who ask for the same never wait for each other. */
export async function lockAllForTransaction(tx: Pick<Database, 'execute'>, names: readonly string[]): Promise<void> {
  const ordered = JSON.stringify([...names].sort());
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(name, 0))
    from (select value as name from jsonb_array_elements_text(${ordered}::text::jsonb) with ordinality order by ordinality) names`);
}
