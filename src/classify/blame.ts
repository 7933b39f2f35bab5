import { bitOf } from './read/meanings.ts';
import { type Reading, UNKNOWN_NAME } from './read/reading.ts';
import { KIND } from './read/word.ts';

const CAUSE = bitOf('cause');
const NOT = bitOf('not');
const REACH = 6;
const BEHIND = /(?:せいで|ため|ので|から|때문에|때문|탓에|탓|라서|여파로|덕분에)/;
const NOBODY = -1;

/**
 * Place of the product that the author names as the cause of the target's trouble, or -1: the name that follows a word
 * of cause (or stands before one in Japanese, Korean) when the target is the effect.
 */
export function blamedBy(reading: Reading, target: number): number {
  const { count, kind, word, cues, table } = reading;
  for (let at = 0; at < count; at++) {
    if ((cues[at]! & CAUSE) === 0 || (at > 0 && (cues[at - 1]! & NOT) !== 0)) continue;
    const before = nearest(reading, at, -1, 2 * REACH);
    const after = nearest(reading, at, 1, REACH);
    if (kind[at] === KIND.run && BEHIND.test(table.words[word[at]!]!.text)) {
      const follows = nearest(reading, at, 1, 2 * REACH);
      const effect = follows === NOBODY ? nearest(reading, at, -1, 2 * REACH, before) : follows;
      if (before !== NOBODY && effect === target && before !== target) return before;
      continue;
    }
    if (after === NOBODY || after === target) continue;
    if (before === target) return after;
    if (before === NOBODY && nearest(reading, at, 1, 3 * REACH, after) === target) return after;
  }
  return NOBODY;
}

/** The name nearest to `at` on one side, `not` passed over. */
function nearest({ count, kind, word }: Reading, at: number, step: 1 | -1, reach: number, not = NOBODY): number {
  for (let i = at + step, steps = 0; i >= 0 && i < count && steps < reach; i += step, steps++) {
    if (kind[i] === KIND.mask && word[i] !== not && word[i] !== UNKNOWN_NAME) return word[i]!;
  }
  return NOBODY;
}
