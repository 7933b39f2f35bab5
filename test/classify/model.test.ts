import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadModel, modelPath, parseModel } from '../../src/classify/load-model.ts';
import { ModelError } from '../../src/classify/model.ts';
import { quantise, signedSquare, spread, unitOf } from '../../src/classify/quantise.ts';
import { build } from '../../src/classify/train/build.ts';
import { CorpusError, parseRows, readCorpus } from '../../src/classify/train/corpus.ts';
import { expandCorpus } from '../../src/classify/train/expand.ts';
import { fingerprint } from '../../src/classify/train/fingerprint.ts';
import { modelBytes } from '../../src/classify/train/write-model.ts';

const file = readFileSync(modelPath());
const folder = mkdtempSync(join(tmpdir(), 'outcry-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

function withHeader(change: Record<string, unknown>): Buffer {
  const length = file.readUInt32LE(8);
  const header = { ...JSON.parse(file.toString('utf8', 12, 12 + length)), ...change };
  const head = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  return Buffer.concat([file.subarray(0, 8), size, head, file.subarray(12 + length)]);
}

const flipped = Buffer.from(file);
flipped[flipped.length - 70_000] = (flipped[flipped.length - 70_000]! + 1) & 255;

/** Half of the lexicon at the end is missing, with a checksum that holds. */
function cutLexicon(): Buffer {
  const from = 12 + file.readUInt32LE(8);
  const whole = withHeader({});
  const cut = whole.subarray(0, whole.length - 1_000);
  const sha256 = createHash('sha256')
    .update(file.subarray(from, file.length - 1_000))
    .digest('hex');
  return Buffer.concat([withHeader({ sha256 }).subarray(0, from), cut.subarray(from)]);
}

describe('the committed model', () => {
  it('was trained from the committed corpus, cues and settings', () => {
    expect(loadModel().header.trainedFrom, 'stale: run `npm run train` and commit the model').toBe(fingerprint());
  });

  it('stays below 8 MB', () => {
    expect(file.length).toBeLessThan(8 * 1024 * 1024);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /is not a label model/],
    ['another kind of file', Buffer.from('PK something else entirely'), /is not a label model/],
    ['half a file', file.subarray(0, file.length / 2), /bytes of weights/],
    ['a changed byte', flipped, /is damaged/],
    [
      'a header that is no JSON',
      Buffer.concat([file.subarray(0, 12), Buffer.from('x'), file.subarray(13)]),
      /damaged header/,
    ],
    ['another version', withHeader({ version: 99 }), /is of version 99/],
    ['other features', withHeader({ features: 99 }), /version/],
    ['other labels', withHeader({ labels: ['a'] }), /other labels/],
    ['a cut lexicon', cutLexicon(), /damaged lexicon/],
    ['a missing field', withHeader({ named: undefined }), /damaged header/],
  ])('is refused by name with how to rebuild it when it is %s', (_, bytes, problem) => {
    const path = join(folder, 'labels.bin');
    writeFileSync(path, bytes);
    expect(() => loadModel(path)).toThrow(ModelError);
    expect(() => loadModel(path)).toThrow(problem);
    expect(() => loadModel(path)).toThrow(path);
    expect(() => loadModel(path)).toThrow('npm run train');
  });

  it('is refused by name when there is none', () => {
    expect(() => loadModel(join(folder, 'absent.bin'))).toThrow(/absent\.bin: cannot be read \(.*\); rebuild/);
  });
});

describe('training', () => {
  it('gives the same bytes for the same corpus', () => {
    const corpus = readCorpus();
    const small = { ...corpus, rows: corpus.rows.filter((row) => row.lang === 'it').slice(0, 200), neutral: [] };
    const bytes = () => modelBytes({ ...build(expandCorpus(small)), trainedFrom: 'x', rows: 1 });
    const first = bytes();
    expect(first.equals(bytes())).toBe(true);
    expect(parseModel(first, 'memory').header.trainedFrom).toBe('x');
  });

  it('keeps weights within half a step of the scale when it packs them into bytes', () => {
    const weights = Float32Array.from({ length: 80 }, (_, at) => (at % 8 === 7 ? 0 : Math.sin(at) * (at % 8)));
    const { bytes, scales } = quantise(weights, 7);
    expect(bytes).toHaveLength(70);
    spread(bytes, 7).forEach((byte, at) => {
      const weight = at % 8 === 7 ? 0 : signedSquare(byte) * unitOf(scales[at % 8]!);
      expect(Math.abs(weight - weights[at]!)).toBeLessThanOrEqual((scales[at % 8] ?? 0) * 0.01);
    });
  });

  it.each([
    ['report', 'posts.en.tsv:1: expected labels, tab, text'],
    ['reprot\tit is down', 'posts.en.tsv:1: unknown label in "reprot"'],
  ])('names file and line of a bad row: %s', (line, problem) => {
    expect(() => parseRows('posts.en.tsv', line)).toThrow(CorpusError);
    expect(() => parseRows('posts.en.tsv', line)).toThrow(problem);
  });
});
