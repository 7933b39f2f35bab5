import type { Mention } from '../../match/mention.ts';
import { isKnownWord } from '../model.ts';
import { splitClauses } from './clause.ts';
import { fold } from './fold.ts';
import { readCues } from './meanings.ts';
import { addName, newNames } from './names.ts';
import { readTokens } from './read-tokens.ts';
import { PLACES, type Reading, UNKNOWN_NAME, WINDOW } from './reading.ts';

/** Long posts are read in stretches that begin at multiples of this. */
const STEP = 200;
/** In place of a start: the post does not name the product. */
export const NO_NAME = -1;
/** How much is read before the step in which a name stands. */
const BEFORE = 150;

/** Where the stretch begins in which a mention is judged. */
export function startOf(text: string, { spans }: Mention): number {
  if (text.length <= WINDOW) return 0;
  const step = Math.floor(Math.max(0, spans[0]?.[0] ?? 0) / STEP) * STEP;
  return Math.max(0, Math.min(step - BEFORE, text.length - WINDOW));
}

const names = newNames();

/**
 * Reads the stretch of a post that begins at `start`, products masked. With `NO_NAME` the post is about a product that it does
 * not name: the beginning is read, and capitalised words that training never met are taken for that name.
 */
export function readStretch(
  known: Uint8Array,
  reading: Reading,
  text: string,
  mentions: readonly Mention[],
  start: number,
): void {
  const from = Math.max(0, start);
  const to = Math.min(text.length, from + WINDOW);
  names.count = 0;
  for (let index = 0; index < mentions.length; index++) {
    const { spans } = mentions[index]!;
    for (let i = 0; i < spans.length; i++) {
      const begin = spans[i]![0];
      const end = spans[i]![1];
      if (begin >= from && end <= to && begin < end) addName(names, begin, end, Math.min(index, PLACES - 1));
    }
  }
  if (start === NO_NAME) addUnknown(known, text.slice(0, to));
  readTokens(reading, text, from, to, names);
  readCues(reading);
  splitClauses(reading);
}

const NAME = /(?<![\p{L}\p{N}_])(?:@[\p{L}\p{N}_.]{2,40}|\p{Lu}[\p{L}\p{N}]{1,40})/gu;

function addUnknown(known: Uint8Array, text: string): void {
  for (const found of text.matchAll(NAME)) {
    const name = found[0];
    if (!name.startsWith('@') && isKnownWord(known, fold(name))) continue;
    addName(names, found.index, found.index + name.length, UNKNOWN_NAME);
  }
}
