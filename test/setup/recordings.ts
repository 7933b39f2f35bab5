import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseScenario } from '../../src/cli/simulate/parse-scenario.ts';
import type { Truth } from '../../src/cli/simulate/truth.ts';
import { writeScenario } from '../../src/cli/simulate/write-scenario.ts';
import { packageRoot } from '../../src/root.ts';

export type TempFolder = { readonly path: string; [Symbol.asyncDispose](): Promise<void> };

export async function tempFolder(): Promise<TempFolder> {
  const path = await mkdtemp(join(tmpdir(), 'outcry-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export type Recording = { readonly posts: string; readonly status: string; readonly truth: Truth };

/** A scenario of test/fixtures/scenarios, drawn into a folder. */
export async function record(name: string, folder: string): Promise<Recording> {
  const path = join(packageRoot(), 'test', 'fixtures', 'scenarios', `${name}.yaml`);
  const truth = await writeScenario(parseScenario(readFileSync(path, 'utf8'), path), folder);
  return { posts: join(folder, 'posts.ndjson'), status: join(folder, 'status.ndjson'), truth };
}
