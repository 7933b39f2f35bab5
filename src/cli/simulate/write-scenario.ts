import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Scenario } from './scenario.ts';
import { simulate } from './simulate.ts';
import type { Truth } from './truth.ts';

/** Lines written so far to one of the files, told every few thousand lines and at its end. */
export type WriteProgress = { readonly file: string; readonly lines: number; readonly of: number };

const LINES_A_CHUNK = 1000;

/** Writes posts.ndjson, status.ndjson, labels.ndjson and truth.json into the folder, which is made if need be. */
export async function writeScenario(
  scenario: Scenario,
  folder: string,
  onProgress: (progress: WriteProgress) => void = () => {},
): Promise<Truth> {
  await makeFolder(folder);
  const { posts, status, labels, truth } = simulate(scenario);
  const { polls = 0, mentions: _mentions, signals: _signals, ...kinds } = truth.counts;
  const lines = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  await writeLines(posts, join(folder, 'posts.ndjson'), (done) =>
    onProgress({ file: 'posts.ndjson', lines: done, of: lines }),
  );
  await writeLines(status, join(folder, 'status.ndjson'), (done) =>
    onProgress({ file: 'status.ndjson', lines: done, of: polls }),
  );
  await writeLines(labels, join(folder, 'labels.ndjson'), (done) =>
    onProgress({ file: 'labels.ndjson', lines: done, of: kinds.post ?? 0 }),
  );
  await writeFile(join(folder, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'it is no folder' : message;
    throw new Error(`cannot write to ${folder}: ${why}`, { cause });
  }
}

async function writeLines(lines: Iterable<string>, path: string, told: (done: number) => void): Promise<void> {
  let done = 0;
  function* chunks(): Iterable<string> {
    let chunk = '';
    for (const line of lines) {
      chunk += `${line}\n`;
      if (++done % LINES_A_CHUNK !== 0) continue;
      told(done);
      yield chunk;
      chunk = '';
    }
    told(done);
    if (chunk !== '') yield chunk;
  }
  await pipeline(Readable.from(chunks()), createWriteStream(path));
}
