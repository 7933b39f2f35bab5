import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel, modelPath } from '../../src/classify/load-model.ts';
import { readCorpus } from '../../src/classify/train/corpus.ts';
import { expandCorpus } from '../../src/classify/train/expand.ts';
import { blame } from './blame.ts';
import { homonyms } from './homonyms.ts';
import { ownCorpus } from './own.ts';
import { realPosts } from './real.ts';
import { record, say } from './report.ts';
import { naturalBayes, RULES } from './rivals.ts';
import { speed } from './speed.ts';
import { spotifyMonth } from './spotify.ts';
import { symptoms } from './symptoms.ts';
import { targeting } from './targeting.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    show: { type: 'string', default: '0' },
    record: { type: 'boolean', default: false },
  },
});
const shown = Number(values.show);

const start = performance.now();
const model = loadModel();
const took = performance.now() - start;
say(`model ${(statSync(modelPath()).size / 2 ** 20).toFixed(1)} MiB on disk, loaded in ${took.toFixed(0)} ms\n`);

const examples = expandCorpus(readCorpus());
const written = examples.filter(({ origin, labels }) => origin === 'written' && labels.length === 1);
ownCorpus(examples);
symptoms(examples);
realPosts(model, values.data, [...RULES, naturalBayes(written)], shown);
spotifyMonth(values.data);
targeting(model, shown);
blame(model, shown);
homonyms(shown);
speed(examples, written);
if (values.record)
  record(new URL('../results.md', import.meta.url).pathname, 'Labels and names (npm run bench:classify)');
