import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Calibration } from '../calibrate.ts';
import { FEATURES_VERSION } from '../features.ts';
import { LABELS } from '../label.ts';
import { MAGIC } from '../load-model.ts';
import { BUCKET_BITS, MODEL_VERSION, type ModelHeader } from '../model.ts';
import { quantise } from '../quantise.ts';
import type { Weights } from './regression.ts';

export type Trained = {
  readonly weights: Weights;
  readonly known: Uint8Array;
  readonly calibration: Calibration;
  readonly trainedFrom: string;
  readonly rows: number;
};

/** The bytes of a model file: magic, header length, header as JSON, weights, known words. */
export function modelBytes(trained: Trained): Buffer {
  const { bytes, scales } = quantise(trained.weights.weights);
  const body = Buffer.concat([Buffer.from(bytes.buffer), trained.known]);
  const header: ModelHeader = {
    format: 'outcry-label-model',
    version: MODEL_VERSION,
    features: FEATURES_VERSION,
    bucketBits: BUCKET_BITS,
    labels: LABELS,
    ...trained.calibration,
    scales,
    bias: [...trained.weights.bias],
    trainedFrom: trained.trainedFrom,
    rows: trained.rows,
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
