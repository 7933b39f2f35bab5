import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { inject } from 'vitest';
import { type Database, type OpenDatabase, openDatabase, queryRows } from '../../db/open.ts';

let created = 0;

/** A name no other test run uses. */
export function uniqueName(): string {
  return `outcry_test_${process.pid}_${Date.now().toString(36)}_${created++}`;
}

/** A database of its own on the test PostgreSQL, dropped when it is disposed of. */
export async function ownPostgres(): Promise<{ url: string; [Symbol.asyncDispose](): Promise<void> }> {
  const service = inject('postgres');
  if ('missing' in service) throw new Error(service.missing);
  const name = uniqueName();
  const admin = postgres(service.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name}`);
  const url = new URL(service.url);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    [Symbol.asyncDispose]: async () => {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

export const ENGINES = ['pglite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** Why an engine cannot be tested here, or null. */
export function missingEngine(engine: Engine): string | null {
  if (engine === 'pglite') return null;
  const service = inject('postgres');
  return 'missing' in service ? service.missing : null;
}

/** An empty database with its tables, on either engine. */
export async function testDatabase(engine: Engine): Promise<OpenDatabase> {
  if (engine === 'pglite') return openDatabase({ folder: null });
  const own = await ownPostgres();
  const open = await openDatabase({ url: own.url });
  const close = async () => {
    await open.close();
    await own[Symbol.asyncDispose]();
  };
  return { ...open, close, [Symbol.asyncDispose]: close };
}

/** Leaves a database as it was when it was opened: its tables, and nothing in them. */
export async function emptyTables(db: Database): Promise<void> {
  const tables = await queryRows<{ name: string }>(
    db,
    sql`select tablename as name from pg_tables where schemaname = 'public' and tablename not like '%migrations'`,
  );
  const names = sql.join(
    tables.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  await db.execute(sql`truncate ${names} restart identity`);
}
