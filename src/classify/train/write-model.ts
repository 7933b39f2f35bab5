import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Calibration } from '../calibrate.ts';
import { FEATURES_VERSION } from '../features.ts';
import { LABELS } from '../label.ts';
import { encodeLexicon, type LexiconEntries } from '../lexicon/compiled.ts';
import { MAGIC } from '../load-model.ts';
import { BUCKET_BITS, MODEL_VERSION, type ModelHeader } from '../model.ts';
import { quantise } from '../quantise.ts';
import type { Weights } from './regression.ts';

export type TrainedWeighing = { readonly weights: Weights; readonly calibration: Calibration };

export type Trained = {
  readonly named: TrainedWeighing;
  readonly unnamed: TrainedWeighing;
  readonly known: Uint8Array;
  readonly lexicon: LexiconEntries;
  readonly trainedFrom: string;
  readonly rows: number;
};

/** The bytes of a model file: magic, header length, header as JSON, weights with a name and without, known words, lexicon. */
export function modelBytes({ named, unnamed, known, lexicon, trainedFrom, rows }: Trained): Buffer {
  const parts = [named, unnamed].map(({ weights, calibration }) => {
    const { bytes, scales } = quantise(weights.weights);
    return { bytes, header: { ...calibration, scales, bias: [...weights.bias] } };
  });
  const body = Buffer.concat([...parts.map(({ bytes }) => Buffer.from(bytes.buffer)), known, encodeLexicon(lexicon)]);
  const header: ModelHeader = {
    format: 'outcry-label-model',
    version: MODEL_VERSION,
    features: FEATURES_VERSION,
    bucketBits: BUCKET_BITS,
    labels: LABELS,
    named: parts[0]!.header,
    unnamed: parts[1]!.header,
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
