import { type Automaton, CLASS_SLOW, rowOf, step } from './automaton.ts';
import { FOLD, type Folded, foldInto, SLOW, SPACE, setUnmoved } from './fold.ts';

/** Numbers that a scan writes of each occurrence: pattern, start, end. */
export const SCANNED = 3;

/**
 * Writes pattern, start and end of every occurrence into `found`, by end, longest first, as many as there is room for.
 * Returns how many numbers it wrote.
 */
export const scanFolded = (automaton: Automaton, folded: Folded, found: Int32Array): number =>
  scanOn(automaton, folded, found, 0, 0, 0);

/** As `scanFolded`, from the unit `from` on, which is met in the state of `row` with `count` numbers written. */
function scanOn(
  automaton: Automaton,
  folded: Folded,
  found: Int32Array,
  count: number,
  from: number,
  row: number,
): number {
  const { classes, width, next } = automaton;
  const { units, length } = folded;
  for (let at = from; at < length; at++) {
    const cls = classes[units[at]!]!;
    row = cls < width && row < next.length ? next[row + cls]! : step(automaton, row, cls >= CLASS_SLOW ? 0 : cls);
    if (row >= 0) continue;
    row = rowOf(row);
    count = writeEnding(automaton, row, at + 1, found, count);
  }
  return count;
}

/** Writes the occurrences that end with the state of `row`. */
function writeEnding(automaton: Automaton, row: number, end: number, found: Int32Array, count: number): number {
  const { out, link, lengths, width } = automaton;
  for (let state = row / width; state !== 0 && count <= found.length - SCANNED; state = link[state]!) {
    const ended = out[state]!;
    if (ended === 0) continue;
    found[count] = ended - 1;
    found[count + 1] = end - lengths[ended - 1]!;
    found[count + 2] = end;
    count += SCANNED;
  }
  return count;
}

/**
 * Folds the first `limit` UTF-16 units of a text, at most 8,192, and scans them. One pass, because nearly all posts of a
 * network name nothing: `folded` holds the text only where something was found.
 */
export function scanText(automaton: Automaton, text: string, limit: number, folded: Folded, found: Int32Array): number {
  const to = Math.min(limit, text.length);
  const { classes, width, next } = automaton;
  const { units } = folded;
  // What a module exports is looked up each time it is read.
  const table = FOLD;
  const slow = CLASS_SLOW;
  const twoSpaces = 2 * SPACE;
  let length = 0;
  let previous = SLOW;
  let row = 0;
  let count = 0;
  for (let at = 0; at < to; at++) {
    const raw = text.charCodeAt(at);
    const cls = classes[raw]!;
    const unit = table[raw]!;
    // No unit is less than a space, so that only two spaces make twice one.
    if (cls >= slow || previous + unit === twoSpaces) {
      if (cls !== slow) continue;
      foldInto(folded, text, limit);
      return scanOn(automaton, folded, found, count, length, row);
    }
    previous = unit;
    units[length++] = unit;
    row = cls < width && row < next.length ? next[row + cls]! : step(automaton, row, cls);
    if (row >= 0) continue;
    row = rowOf(row);
    count = writeEnding(automaton, row, length, found, count);
  }
  if (count > 0) {
    if (length === to) setUnmoved(folded, length);
    else foldInto(folded, text, limit);
  }
  return count;
}
