import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../root.ts';
import { FEATURES_VERSION } from './features/extract.ts';
import { SEED } from './features/seed.ts';
import { LABELS } from './label.ts';
import type { Lexicon } from './lexicon/compiled.ts';
import { decodeLexicon } from './lexicon/stored.ts';
import {
  BUCKET_BITS,
  KNOWN_BITS,
  LABEL_COUNT,
  MODEL_VERSION,
  type Model,
  ModelError,
  type Regression,
  type RegressionHeader,
  SYMPTOM_COUNT,
  type Weighing,
  type WeighingHeader,
} from './model.ts';
import { spread, unitOf } from './quantise.ts';
import { wordTable } from './read/meanings.ts';
import { STRIDE } from './read/word-table.ts';
import { wordScores } from './score.ts';

const regressionHeader = (classes: number) =>
  z.object({ scales: z.array(z.number()).length(classes), bias: z.array(z.number()).length(classes) });

const weighingHeader = regressionHeader(LABEL_COUNT).extend({
  temperature: z.number().positive(),
  slope: z.number(),
  offset: z.number(),
});

/** What every version says first. */
const stamp = z.object({ version: z.int(), features: z.int(), bucketBits: z.int(), labels: z.array(z.string()) });

const header = stamp.extend({
  format: z.literal('outcry-label-model'),
  named: weighingHeader,
  unnamed: weighingHeader,
  symptoms: regressionHeader(SYMPTOM_COUNT),
  trainedFrom: z.string(),
  rows: z.int(),
  sha256: z.string().length(64),
});

export const MAGIC = 'OUTCRYLM';
const WEIGHTS = (1 << BUCKET_BITS) * LABEL_COUNT;
const SYMPTOM_WEIGHTS = (1 << BUCKET_BITS) * SYMPTOM_COUNT;
const KNOWN_FROM = 2 * WEIGHTS + SYMPTOM_WEIGHTS;
const BODY = KNOWN_FROM + (1 << KNOWN_BITS) / 8;

/** Where the committed model lies. */
export function modelPath(): string {
  return join(packageRoot(), 'src/classify/model/labels.bin');
}

/** Reads a model; throws `ModelError` naming the file when it is absent, damaged or of another version. */
export function loadModel(path: string = modelPath()): Model {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch (cause) {
    throw new ModelError(path, `cannot be read (${(cause as Error).message})`, { cause });
  }
  return parseModel(file, path);
}

/** The model in `file`; `path` only names it in errors. */
export function parseModel(file: Buffer, path: string): Model {
  if (file.length < 12 || file.toString('latin1', 0, 8) !== MAGIC) throw new ModelError(path, 'is not a label model');
  const headerEnd = 12 + file.readUInt32LE(8);
  if (headerEnd > file.length) throw new ModelError(path, 'is cut off');
  const head = parseHeader(file.toString('utf8', 12, headerEnd), path);
  const body = file.subarray(headerEnd);
  if (body.length < BODY) throw new ModelError(path, `holds ${body.length} bytes of weights, expected ${BODY}`);
  if (createHash('sha256').update(body).digest('hex') !== head.sha256)
    throw new ModelError(path, 'is damaged (its checksum differs)');
  const lexicon = lexiconOf(body.subarray(BODY), path);
  const symptoms = regressionOf(head.symptoms, body.subarray(2 * WEIGHTS, KNOWN_FROM));
  return {
    header: head,
    named: weighingOf(head.named, body.subarray(0, WEIGHTS), symptoms, lexicon),
    unnamed: weighingOf(head.unnamed, body.subarray(WEIGHTS, 2 * WEIGHTS), symptoms, lexicon),
    symptoms,
    known: Uint8Array.from(body.subarray(KNOWN_FROM, BODY)),
  };
}

function lexiconOf(stored: Buffer, path: string): Lexicon {
  try {
    return decodeLexicon(stored);
  } catch (cause) {
    throw new ModelError(path, 'has a damaged lexicon', { cause });
  }
}

function regressionOf({ scales, bias }: RegressionHeader, stored: Buffer): Regression {
  const bytes = spread(new Int8Array(stored.buffer, stored.byteOffset, stored.length), scales.length);
  return {
    bytes,
    halves: new Int32Array(bytes.buffer),
    units: Float64Array.from({ length: STRIDE }, (_, at) => unitOf(scales[at] ?? 0)),
    bias: Float32Array.from(bias),
  };
}

function weighingOf(head: WeighingHeader, stored: Buffer, symptoms: Regression, lexicon: Lexicon): Weighing {
  const regression = regressionOf(head, stored);
  const { temperature, slope, offset } = head;
  const words = wordTable(lexicon, (word, into) => wordScores(word, SEED.word, regression, symptoms, into));
  return { ...regression, calibration: { temperature, slope, offset }, words };
}

function parseHeader(text: string, path: string): z.output<typeof header> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new ModelError(path, 'has a damaged header', { cause });
  }
  const stamped = stamp.safeParse(json);
  if (!stamped.success) throw new ModelError(path, 'has a damaged header', { cause: stamped.error });
  const { version, features, bucketBits, labels } = stamped.data;
  if (version !== MODEL_VERSION || features !== FEATURES_VERSION || bucketBits !== BUCKET_BITS) {
    const found = [version, features, bucketBits].join('.');
    const needed = [MODEL_VERSION, FEATURES_VERSION, BUCKET_BITS].join('.');
    throw new ModelError(path, `is of version ${found}, this program needs ${needed}`);
  }
  if (labels.join() !== LABELS.join()) throw new ModelError(path, 'was trained for other labels');
  const parsed = header.safeParse(json);
  if (!parsed.success) throw new ModelError(path, 'has a damaged header', { cause: parsed.error });
  return parsed.data;
}
