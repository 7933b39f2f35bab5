import type { Reading } from '../read/reading.ts';
import { KIND } from '../read/word.ts';

/** Places of the product, or of a word for it, whose surroundings are looked at. */
export const MOST_PLACES = 24;

/** Whether a token names the product at `target`, or any where the post does not name its own (-1). */
export const isNamed = ({ kind, word }: Reading, at: number, target: number): boolean =>
  kind[at] === KIND.mask && (target < 0 || word[at] === target);
