import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../../../db/open.ts';
import { loadCursor } from '../../../db/store/ingest.ts';
import { packageRoot } from '../../root.ts';
import { parseScenario } from '../simulate/parse-scenario.ts';
import type { Truth } from '../simulate/truth.ts';
import { writeScenario } from '../simulate/write-scenario.ts';

export type PreparedDemo = {
  readonly posts: string;
  readonly status: string;
  readonly database: string;
  readonly truth: Truth;
};

/** Writes the scenario's files where they are missing. A demo that was cut off goes on; one that had ended begins anew. */
export async function prepareDemo(folder: string, fresh: boolean): Promise<PreparedDemo> {
  const files = join(folder, 'recording');
  const database = join(folder, 'database');
  if (fresh || (await hasEnded(database))) await rm(folder, { recursive: true, force: true });
  if (!existsSync(join(files, 'truth.json'))) {
    const path = join(packageRoot(), 'src', 'cli', 'demo', 'scenario.yaml');
    const draft = `${files}.${process.pid}`;
    await mkdir(draft, { recursive: true });
    await writeScenario(parseScenario(readFileSync(path, 'utf8'), path), draft);
    await rm(files, { recursive: true, force: true });
    await rename(draft, files);
  }
  const truth = JSON.parse(readFileSync(join(files, 'truth.json'), 'utf8')) as Truth;
  return { posts: join(files, 'posts.ndjson'), status: join(files, 'status.ndjson'), database, truth };
}

async function hasEnded(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  await using database = await openDatabase({ folder });
  const cursor = (await loadCursor(database.db, 'file:recording')) as { ended?: boolean } | null;
  return cursor?.ended === true;
}
