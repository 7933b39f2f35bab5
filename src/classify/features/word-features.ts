import { hashText, mix } from '../hash.ts';
import { type Reading, WINDOW } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { type Features, push, toldTokens } from './feature-list.ts';
import { isNamed, MOST_PLACES } from './places.ts';
import { SEED } from './seed.ts';

const TARGET = hashText('target', 1);
const ANOTHER = hashText('another', 1);
/** In posts that do not name their product any unknown name may be it: that is weaker evidence. */
const SOME_NAME = hashText('some name', 1);
const EDGE = 2;
const START = 1;
const NEAR = 3;
const FAR = 5;

/** Hash of each token of the clause at hand: of a word its stem, of a name how it stands to the product. */
const hashes = new Int32Array(WINDOW + 2);

function nameHash(place: number, target: number): number {
  if (target < 0) return SOME_NAME;
  return place === target ? TARGET : ANOTHER;
}

function pushPair(into: Features, a: number, b: number, seed: number, value: number, told: number): void {
  push(into, mix(mix(a, b), seed), value, told);
}

/** The words of the clause [from, to), and pairs of them in order. */
export function wordsOf(
  reading: Reading,
  from: number,
  to: number,
  target: number,
  value: number,
  into: Features,
): void {
  const { kind, word, table } = reading;
  const { stem } = table;
  const { word: words, wordAt, wordValue } = into;
  let next = into.words;
  let before = START;
  for (let at = from; at < to; at++) {
    const number = word[at]!;
    if (kind[at] === KIND.mask) hashes[at] = nameHash(number, target);
    else {
      hashes[at] = stem[number]!;
      words[next] = number;
      wordAt[next] = at;
      wordValue[next++] = value;
    }
    pushPair(into, before, hashes[at]!, SEED.pair, value, toldTokens(at > from ? at - 1 : at, at + 1));
    before = hashes[at]!;
  }
  into.words = next;
  pushPair(into, before, EDGE, SEED.pair, value, 0);
}

/**
 * Words by their side of the product and distance to it, and the two words before and after it in order; for runs
 * without spaces the nearest characters. Returns how many places were looked at.
 */
export function positions(
  reading: Reading,
  from: number,
  to: number,
  target: number,
  value: number,
  into: Features,
): number {
  let places = 0;
  for (let at = from; at < to && places < MOST_PLACES; at++) {
    if (!isNamed(reading, at, target)) continue;
    places++;
    const last = Math.min(to, at + FAR + 1);
    for (let i = Math.max(from, at - FAR); i < last; i++) {
      if (i === at) continue;
      const away = i < at ? at - i : i - at;
      pushPair(into, hashes[i]!, i < at ? 1 : 2, away <= NEAR ? SEED.near : SEED.far, value, toldTokens(i, i + 1));
    }
    const one = at + 1 < to ? hashes[at + 1]! : EDGE;
    const two = at + 2 < to ? hashes[at + 2]! : EDGE;
    pushPair(into, one, two, SEED.after, value, toldTokens(at, Math.min(to, at + 3)));
    const back = at > from ? hashes[at - 1]! : START;
    const further = at > from + 1 ? hashes[at - 2]! : START;
    pushPair(into, further, back, SEED.before, value, toldTokens(Math.max(from, at - 2), at + 1));
    if (at + 1 < to && reading.kind[at + 1] === KIND.run) beginningOf(reading, at + 1, value, into);
  }
  return places;
}

/** The first characters of a run. */
function beginningOf({ word, table }: Reading, at: number, value: number, into: Features): void {
  const { text } = table.words[word[at]!]!;
  for (let size = 1; size <= 4 && size <= text.length; size++) {
    push(into, mix(hashText(text.slice(0, size), 9), SEED.near), value, toldTokens(at, at + 1));
  }
}
