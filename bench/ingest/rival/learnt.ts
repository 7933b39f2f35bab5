import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../../src/classify/train/corpus.ts';
import { expandCorpus } from '../../../src/classify/train/expand.ts';
import { everyNth } from '../../shared/every-nth.ts';

const LEARN = new URL('learn.mjs', import.meta.url).pathname;
/** Where tools keep what takes long to make again. */
const CACHE = new URL('../../../node_modules/.cache/outcry-bench/', import.meta.url).pathname;

/** A Bayes that has learnt from so many of the posts that ours has learnt from, and the file that it is saved in. */
export type Learnt = { readonly posts: number; readonly file: string };

/** Has natural's Bayes learn from every n-th labelled post, at most `most` (Infinity: all, which takes a quarter of an hour), once. */
export function learnt(most: number): Learnt {
  const written = expandCorpus(readCorpus()).filter(({ origin }) => origin === 'written');
  const labelled = everyNth(written, most).map(({ text, labels }) => [text, labels[0]]);
  const document = JSON.stringify(labelled);
  const file = join(CACHE, `bayes-${createHash('sha256').update(document).digest('hex').slice(0, 16)}.json`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.posts`, document);
    const { status } = spawnSync(process.execPath, [LEARN, `${file}.posts`, `${file}.part`], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`natural's Bayes did not learn from ${labelled.length} posts`);
    renameSync(`${file}.part`, file);
  }
  return { posts: labelled.length, file };
}
