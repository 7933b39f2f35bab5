import type { Cue } from '../cues.ts';

/**
 * Phrases of one language by the meaning that they have, `|` between them, up to four words each; case and accents do
 * not matter. `*` at the end of a word stands for any ending. In scripts without spaces they are found inside a run.
 */
export type Phrases = Readonly<Partial<Record<Cue, string>>>;
