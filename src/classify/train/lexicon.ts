import { LEXICON } from '../lexicon/all.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { lexiconOf } from '../lexicon/compiled.ts';

/** The lists as the model file keeps them, and as training reads by them. */
export const ENTRIES = compileLexicon(LEXICON);
export const TRAINING_LEXICON = lexiconOf(ENTRIES);
