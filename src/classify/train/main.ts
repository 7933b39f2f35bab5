import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../../catalog/load.ts';
import { buildMatcher } from '../../match/matcher.ts';
import { modelPath } from '../load-model.ts';
import { build } from './build.ts';
import { CorpusError, readCorpus } from './corpus.ts';
import { expandCorpus } from './expand.ts';
import { fingerprint } from './fingerprint.ts';
import { readOwnPosts } from './own-posts.ts';
import { writeModel } from './write-model.ts';

const USAGE = `npm run train                                        the committed model from the committed corpus
npm run train -- --posts own.ndjson --out own.bin      with labelled posts of your own on top; then OUTCRY_MODEL=own.bin
  --catalog products.yaml   where your posts name products of your own catalogue`;

/** Trains the label model and writes it; the same corpus and posts give the same bytes. */
function main(): void {
  const { values } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.posts.length > 0 && values.out === undefined)
    throw new CorpusError(`--posts needs --out, so that the committed model stays as it is\n${USAGE}`);
  const path = values.out ?? modelPath();
  checkFolder(path);
  const corpus = readCorpus();
  const matcher = values.posts.length > 0 ? buildMatcher(loadCatalogue({ files: values.catalog })) : null;
  const own = matcher === null ? [] : values.posts.flatMap((path) => readOwnPosts(path, matcher));
  const examples = [...expandCorpus(corpus), ...own];
  console.error(`${corpus.rows.length} rows and ${own.length} posts of your own: ${examples.length} examples`);
  writeModel(path, {
    ...build(examples, (step) => console.error(step)),
    trainedFrom: fingerprint(own),
    rows: corpus.rows.length + own.length,
  });
  console.error(`wrote ${path}`);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        posts: { type: 'string', multiple: true, default: [] },
        catalog: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new CorpusError(`${cause instanceof Error ? cause.message : cause}\n${USAGE}`, { cause });
  }
}

/** Training takes a minute: better to know before than after that its result cannot be written. */
function checkFolder(path: string): void {
  const folder = dirname(resolve(path));
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new CorpusError(`--out: cannot write into ${folder} (make the folder first)`, { cause });
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
