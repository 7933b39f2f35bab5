import { type Automaton, CLASS_SLOW, step } from './automaton.ts';
import { beginsWord } from './boundary.ts';
import { DROP, FOLD, type Folded, SLOW } from './fold.ts';
import { KIND, KINDS } from './scripts.ts';

/** Numbers that `scanFolded` writes of each occurrence: pattern, start, end. */
export const SCANNED = 3;

/**
 * Writes pattern, start and end of every occurrence into `found`, by end, longest first, as many as there is room for.
 * Returns how many numbers it wrote. No occurrence worth knowing begins before the unit `first` of the original.
 */
export function scanFolded(automaton: Automaton, folded: Folded, found: Int32Array, first: number): number {
  const { classes, width, dense, next, ending, link, out, lengths } = automaton;
  const { units, length } = folded;
  const room = found.length - SCANNED;
  let count = 0;
  let state = 0;
  // Where folding moved nothing the way there may be left out.
  const begin = first > 0 && length > 0 && folded.starts[length - 1] === length - 1 ? first : 0;
  for (let at = begin; at < length; at++) {
    const cls = classes[units[at]!]!;
    if (cls < width && state < dense) state = next[state * width + cls]!;
    else state = step(automaton, state, cls >= CLASS_SLOW ? 0 : cls);
    if (ending[state] === 0) continue;
    for (let from = state; from !== 0; from = link[from]!) {
      const ended = out[from]!;
      if (ended === 0) continue;
      if (count > room) return count;
      found[count] = ended - 1;
      found[count + 1] = at + 1 - lengths[ended - 1]!;
      found[count + 2] = at + 1;
      count += SCANNED;
    }
  }
  return count;
}

const rawKind = (text: string, at: number): number => {
  if (at < 0 || at >= text.length) return KIND.none;
  const folded = FOLD[text.charCodeAt(at)]!;
  return folded === SLOW || folded === DROP ? KIND.none : KINDS[folded]!;
};

/** Whether the occurrence that ends the state at `at` could be a word; in doubt it could. */
function couldBeWord(automaton: Automaton, text: string, state: number, at: number): boolean {
  for (let from = state; from !== 0; from = automaton.link[from]!) {
    const ended = automaton.out[from]!;
    if (ended === 0) continue;
    const start = at + 1 - automaton.lengths[ended - 1]!;
    const first = rawKind(text, start);
    if (first === KIND.arabic || !(first === KIND.latin || first === KIND.digit)) return true;
    if (!beginsWord(rawKind(text, start - 1), first)) continue;
    // No ending is longer than three letters.
    let end = at + 1;
    while (end <= at + 4 && rawKind(text, end) === KIND.latin) end++;
    if (end <= at + 4) return true;
  }
  return false;
}

/**
 * Where the first name of a text may begin, or -1: then it surely names no product, else it asks for a closer look. One pass
 * over the raw text without building anything, because nearly all posts of a network name nothing. Reads the first `limit`
 * UTF-16 units.
 */
export function firstName(automaton: Automaton, text: string, limit: number): number {
  const to = Math.min(limit, text.length);
  const { classes, width, dense, next, ending, space, spaced } = automaton;
  let state = 0;
  let isPlain = true;
  for (let at = 0; at < to; at++) {
    const cls = classes[text.charCodeAt(at)]!;
    if (cls < width && state < dense) {
      if (cls === space && spaced[state] === 1) isPlain = false;
      state = next[state * width + cls]!;
    } else if (cls < CLASS_SLOW) {
      if (cls === space && spaced[state] === 1) isPlain = false;
      state = step(automaton, state, cls);
    } else if (cls === CLASS_SLOW) return isPlain ? at - automaton.depths[state]! : 0;
    else {
      isPlain = false;
      continue;
    }
    if (ending[state] === 1 && (!isPlain || couldBeWord(automaton, text, state, at))) {
      return isPlain ? at + 1 - automaton.depths[state]! : 0;
    }
  }
  return -1;
}
