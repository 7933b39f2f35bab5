import { modelPath } from '../load-model.ts';
import { readCorpus } from './corpus.ts';
import { expandCorpus } from './expand.ts';
import { fingerprint } from './fingerprint.ts';
import { fitCalibration, heldOut } from './fit.ts';
import { train } from './regression.ts';
import { knownWords, samplesOf } from './samples.ts';
import { writeModel } from './write-model.ts';

const FOLDS = 4;

/** Trains the label model from the committed corpus and writes it; the same corpus gives the same bytes. */
function main(path: string): void {
  const corpus = readCorpus();
  const examples = expandCorpus(corpus);
  const known = knownWords(examples);
  const samples = samplesOf(examples, known);
  console.error(`${corpus.rows.length} rows, ${examples.length} examples, ${samples.length} mentions`);
  const calibration = fitCalibration(heldOut(samples, FOLDS));
  console.error('calibration', calibration);
  writeModel(path, {
    weights: train(samples),
    known,
    calibration,
    trainedFrom: fingerprint(),
    rows: corpus.rows.length,
  });
  console.error(`wrote ${path}`);
}

main(process.argv[2] ?? modelPath());
