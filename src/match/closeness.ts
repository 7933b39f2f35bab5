import type { Folded } from './fold.ts';
import { CLASS } from './lexicon.ts';
import { KIND, KINDS } from './scripts.ts';
import { type Tokens, tokenAt } from './tokens.ts';

/** Stretches further apart than this, in folded units, are not close. */
export const REACH = 32;
/** Particles of scripts without spaces between a name and what is said of it. */
const PARTICLE = 3;
const CONTENT = CLASS.world | CLASS.human | CLASS.kin | CLASS.deed | CLASS.use | CLASS.joining;

const isEnd = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002;

/** How close two stretches of one sentence are: only small words between, some words, or a sentence's end and more. */
export function closeness(tokens: Tokens, folded: Folded, from: number, to: number): 'beside' | 'near' | 'apart' {
  if (to <= from) return 'beside';
  if (to - from > REACH) return 'apart';
  const { units } = folded;
  for (let at = from; at < to; at++) {
    // A full stop of Chinese and Japanese has no space behind it.
    if (isEnd(units[at]!) && (at + 1 >= to || units[at + 1] === 0x20 || units[at] === 0x3002)) return 'apart';
  }
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.starts[at]! < to; at++) {
    const start = Math.max(from, tokens.starts[at]!);
    const classes = tokens.classes[at]!;
    if (classes === 0) {
      const kind = KINDS[units[start]!]!;
      const width = Math.min(to, tokens.ends[at]!) - start;
      // What is left of a possessive or a case is no word.
      if (width > (kind === KIND.latin || kind === KIND.digit ? 2 : PARTICLE)) return 'near';
    } else if ((classes & ~CONTENT) === 0) return 'near';
  }
  return 'beside';
}
