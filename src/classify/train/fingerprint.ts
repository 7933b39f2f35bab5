import { createHash } from 'node:crypto';
import { FEATURES_VERSION } from '../features/extract.ts';
import { SEED } from '../features/seed.ts';
import { LEXICON } from '../lexicon/all.ts';
import { BUCKET_BITS, MODEL_VERSION } from '../model.ts';
import { WINDOW } from '../read/reading.ts';
import { RARER } from './build.ts';
import { corpusFiles, corpusFolder } from './corpus.ts';
import type { Example } from './expand.ts';
import { SETTINGS } from './regression.ts';

/**
 * SHA-256 over corpus, posts of the user's own, lexicon and settings. A model that names another is stale. Code that gives
 * features another meaning is told by `FEATURES_VERSION`.
 */
export function fingerprint(own: readonly Example[] = [], folder: string = corpusFolder()): string {
  const hash = createHash('sha256');
  for (const { name, content } of corpusFiles(folder)) hash.update(`${name}\0${content}\0`);
  hash.update(JSON.stringify({ SETTINGS, RARER, SEED, LEXICON, FEATURES_VERSION, MODEL_VERSION, BUCKET_BITS, WINDOW }));
  for (const example of own) hash.update(JSON.stringify(example));
  return hash.digest('hex');
}
