import { bitOf } from './lexicon.ts';
import type { Stretch } from './prepare.ts';
import { NAME_MASK } from './prepare.ts';

const CAUSE = bitOf('cause');
const NOT = bitOf('not');
const REACH = 6;
const BEHIND = /(?:せいで|ため|ので|から|때문에|때문|탓에|탓|라서|여파로|덕분에)/;

/**
 * The product that the author names as the cause of the target's trouble, or null: the name that follows a word of
 * cause (or stands before one in Japanese, Korean) when the target is the effect.
 */
export function blamedBy(stretch: Stretch, target: number): string | null {
  const { words, cues } = stretch;
  for (let at = 0; at < words.length; at++) {
    if ((cues[at]! & CAUSE) === 0 || (at > 0 && (cues[at - 1]! & NOT) !== 0)) continue;
    const word = words[at]!;
    const before = nearest(stretch, at, -1, 2 * REACH);
    const after = nearest(stretch, at, 1, REACH);
    if (word.kind === 'run' && BEHIND.test(word.text)) {
      const effect = nearest(stretch, at, 1, 2 * REACH) ?? nearest(stretch, at, -1, 2 * REACH, before);
      if (before !== null && effect === target && before !== target) return idOf(stretch, before);
      continue;
    }
    if (after === null || after === target) continue;
    if (before === target) return idOf(stretch, after);
    if (before === null && nearest(stretch, at, 1, 3 * REACH, after) === target) return idOf(stretch, after);
  }
  return null;
}

function nearest(stretch: Stretch, at: number, step: 1 | -1, reach: number, not: number | null = null): number | null {
  const { words } = stretch;
  for (let i = at + step, steps = 0; i >= 0 && i < words.length && steps < reach; i += step, steps++) {
    const word = words[i]!;
    if (word.kind === 'mask' && word.mask !== not && word.mask !== NAME_MASK) return word.mask;
  }
  return null;
}

function idOf(stretch: Stretch, mask: number): string | null {
  return stretch.mentions[mask]?.product ?? null;
}
