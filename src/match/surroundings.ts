import { sliceUnits } from './boundary.ts';
import type { Folded } from './fold.ts';
import { KIND, KINDS } from './scripts.ts';
import { FILLERS } from './vocabulary.ts';

const LOOK = 600;

/** How a post is written as a whole; decides what a capital or a Latin name in it says. */
export type Writing = {
  /** Most words begin with a capital (headline, shouting): a capital says nothing. */
  readonly isCapitalised: boolean;
  /** Most letters are of a script other than Latin: a Latin name in it is no common noun. */
  readonly isForeign: boolean;
};

/** Reads the first 600 characters of a post. */
export function readWriting(text: string, folded: Folded): Writing {
  let [words, capitals, latin, other] = [0, 0, 0, 0];
  const { units, starts } = folded;
  for (let at = 0; at < Math.min(folded.length, LOOK); at++) {
    const kind = KINDS[units[at]!]!;
    if (kind === KIND.none || kind === KIND.digit) continue;
    if (kind !== KIND.latin) {
      other++;
      continue;
    }
    latin++;
    if (at > 0 && KINDS[units[at - 1]!] === KIND.latin) continue;
    words++;
    if (isUpper(text, starts[at]!)) capitals++;
  }
  return { isCapitalised: words >= 4 && capitals / words > 0.6, isForeign: other >= 2 && other * 2 > latin };
}

export const isUpper = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
};

/** Whether the name at `start` begins a sentence, a line, a quote or the post. */
export function beginsSentence(text: string, folded: Folded, start: number): boolean {
  const { units, starts } = folded;
  let at = start - 1;
  while (at >= 0 && (units[at] === 0x20 || units[at] === 0x22 || units[at] === 0x27)) at--;
  if (at < 0 || KINDS[units[at]!] === KIND.none) return true;
  return text.slice(starts[at]! + 1, starts[start]!).includes('\n');
}

/** The Latin word right before or after [start, end), with what stands between; empty when there is none. */
export function wordBefore(folded: Folded, start: number): { word: string; between: string } {
  const { units } = folded;
  let to = start;
  while (to > 0 && start - to < 2 && KINDS[units[to - 1]!] === KIND.none) to--;
  let from = to;
  while (from > 0 && to - from < 24 && KINDS[units[from - 1]!] !== KIND.none) from--;
  return { word: sliceUnits(units, from, to), between: sliceUnits(units, to, start) };
}

export function wordAfter(folded: Folded, end: number): { word: string; between: string; at: number } {
  const { units, length } = folded;
  let from = end;
  while (from < length && from - end < 2 && KINDS[units[from]!] === KIND.none) from++;
  let to = from;
  while (to < length && to - from < 24 && KINDS[units[to]!] !== KIND.none) to++;
  return { word: sliceUnits(units, from, to), between: sliceUnits(units, end, from), at: from };
}

/** How close two stretches of one sentence are: only small words between, some words, or a sentence's end and more. */
export function closeness(text: string, folded: Folded, from: number, to: number): 'beside' | 'near' | 'apart' {
  if (to <= from) return 'beside';
  if (to - from > 32) return 'apart';
  const gap = text.slice(folded.ends[from - 1] ?? 0, folded.starts[to] ?? text.length).slice(0, 200);
  if (/[.!?。！？][\s\n]|\n\s*\n/.test(gap)) return 'apart';
  const words = sliceUnits(folded.units, from, to).split(/[^\p{L}\p{N}\p{M}']+/u);
  return words.every((word) => word === '' || FILLERS.has(word) || FILLERS.has(word.replaceAll("'", '')))
    ? 'beside'
    : 'near';
}
