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
  const { values } = parseArgs({
    options: {
      posts: { type: 'string', multiple: true, default: [] },
      catalog: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.posts.length > 0 && values.out === undefined)
    throw new CorpusError(`--posts needs --out, so that the committed model stays as it is\n${USAGE}`);
  const corpus = readCorpus();
  const matcher = values.posts.length > 0 ? buildMatcher(loadCatalogue({ files: values.catalog })) : null;
  const own = matcher === null ? [] : values.posts.flatMap((path) => readOwnPosts(path, matcher));
  const examples = [...expandCorpus(corpus), ...own];
  console.error(`${corpus.rows.length} rows and ${own.length} posts of your own: ${examples.length} examples`);
  const path = values.out ?? modelPath();
  writeModel(path, {
    ...build(examples, (step) => console.error(step)),
    trainedFrom: fingerprint(own),
    rows: corpus.rows.length + own.length,
  });
  console.error(`wrote ${path}`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
