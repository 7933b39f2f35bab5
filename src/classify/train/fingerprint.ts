import { createHash } from 'node:crypto';
import { CUE_PHRASES } from '../cues.ts';
import { FEATURES_VERSION, SEED } from '../features.ts';
import { BUCKET_BITS, MODEL_VERSION } from '../model.ts';
import { WINDOW } from '../prepare.ts';
import { corpusFiles, corpusFolder } from './corpus.ts';
import { SETTINGS } from './regression.ts';

/** SHA-256 over all that training reads: corpus, cue phrases and settings. A model that names another is stale. */
export function fingerprint(folder: string = corpusFolder()): string {
  const hash = createHash('sha256');
  for (const { name, content } of corpusFiles(folder)) hash.update(`${name}\0${content}\0`);
  hash.update(JSON.stringify({ SETTINGS, SEED, CUE_PHRASES, FEATURES_VERSION, MODEL_VERSION, BUCKET_BITS, WINDOW }));
  return hash.digest('hex');
}
