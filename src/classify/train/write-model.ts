import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Calibration } from '../calibrate.ts';
import { FEATURES_VERSION } from '../features/extract.ts';
import { LABELS } from '../label.ts';
import type { LexiconEntries } from '../lexicon/compiled.ts';
import { encodeLexicon } from '../lexicon/stored.ts';
import { MAGIC } from '../load-model.ts';
import { BUCKET_BITS, MODEL_VERSION, type ModelHeader, type RegressionHeader } from '../model.ts';
import { quantise } from '../quantise.ts';
import type { Weights } from './regression.ts';

type TrainedWeighing = { readonly weights: Weights; readonly calibration: Calibration };

type Trained = {
  readonly named: TrainedWeighing;
  readonly unnamed: TrainedWeighing;
  readonly symptoms: Weights;
  readonly known: Uint8Array;
  readonly lexicon: LexiconEntries;
  readonly trainedFrom: string;
  readonly rows: number;
};

/**
 * The bytes of a model file: magic, header length, header as JSON, weights of labels with a name and without, of symptoms,
 * known words, lexicon.
 */
export function modelBytes(trained: Trained): Buffer {
  const { known, lexicon, trainedFrom, rows } = trained;
  const parts: Buffer[] = [];
  const pack = ({ weights, bias }: Weights): RegressionHeader => {
    const { bytes, scales } = quantise(weights, bias.length);
    parts.push(Buffer.from(bytes.buffer));
    return { scales, bias: [...bias] };
  };
  const named = { ...trained.named.calibration, ...pack(trained.named.weights) };
  const unnamed = { ...trained.unnamed.calibration, ...pack(trained.unnamed.weights) };
  const symptoms = pack(trained.symptoms);
  const body = Buffer.concat([...parts, known, encodeLexicon(lexicon)]);
  const header: ModelHeader = {
    format: 'outcry-label-model',
    version: MODEL_VERSION,
    features: FEATURES_VERSION,
    bucketBits: BUCKET_BITS,
    labels: LABELS,
    named,
    unnamed,
    symptoms,
    trainedFrom,
    rows,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  const head = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), length, head, body]);
}

/** Writes a model file. */
export function writeModel(path: string, trained: Trained): void {
  writeFileSync(path, modelBytes(trained));
}
