import { type Automaton, CLASS_SLOW, step } from './automaton.ts';
import { beginsWord } from './boundary.ts';
import { DROP, FOLD, type Folded, SLOW } from './fold.ts';
import { KIND, KINDS } from './scripts.ts';

/** Beyond this many hits in one post more of them say nothing new. */
export const MAX_HITS = 2_000;

/** Calls `visit(pattern, start, end)` for every occurrence, by end, longest first; stops when it returns false. */
export function scanFolded(
  automaton: Automaton,
  folded: Folded,
  visit: (pattern: number, start: number, end: number) => boolean,
): void {
  let state = 0;
  for (let at = 0; at < folded.length; at++) {
    const cls = automaton.classes[folded.units[at]!]!;
    state = step(automaton, state, cls >= CLASS_SLOW ? 0 : cls);
    if (automaton.ending[state] === 0) continue;
    for (let from = state; from !== 0; from = automaton.link[from]!) {
      const ended = automaton.out[from]!;
      if (ended !== 0 && !visit(ended - 1, at + 1 - automaton.lengths[ended - 1]!, at + 1)) return;
    }
  }
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
 * Whether a text may name a product: false is sure, true asks for a closer look. One pass over the raw text without
 * building anything, because nearly all posts of a network name nothing.
 */
export function mayName(automaton: Automaton, text: string): boolean {
  const { classes, width, dense, next, ending, space, spaced } = automaton;
  let state = 0;
  let isPlain = true;
  for (let at = 0; at < text.length; at++) {
    const cls = classes[text.charCodeAt(at)]!;
    if (cls < width && state < dense) {
      if (cls === space && spaced[state] === 1) isPlain = false;
      state = next[state * width + cls]!;
    } else if (cls < CLASS_SLOW) {
      if (cls === space && spaced[state] === 1) isPlain = false;
      state = step(automaton, state, cls);
    } else if (cls === CLASS_SLOW) return true;
    else {
      isPlain = false;
      continue;
    }
    if (ending[state] === 1 && (!isPlain || couldBeWord(automaton, text, state, at))) return true;
  }
  return false;
}
