import { foldText } from './fold.ts';
import { hexOf } from './hex.ts';
import { KIND, KINDS } from './scripts.ts';

/** Fewer words than this are written alike by people who never met. */
const LEAST_WORDS = 8;
/** A script without spaces has about two characters to the word. */
const DENSE_WORD = 0.5;
const MOST_WORDS = 120;
const MAX_LENGTH = 4_000;
const SHINGLE = 3;
/** Hashes of a sketch, four hexadecimal digits each, and how many of them make a band. */
const HASHES = 16;
const DIGITS = 4;
const BAND = 3;
/** From this many equal hashes on two texts are copies: about half of their shingles are the same. */
const COPIES_FROM = 8;
const SEEDS = Array.from({ length: HASHES }, (_, index) => Math.imul(index + 1, 0x9e37_79b1));

/**
 * What a text is made of, so that near-copies have near-equal sketches whatever was put before, after or in between: the
 * least of sixteen hashes over its three-word shingles (MinHash; Broder, "On the resemblance and containment of documents",
 * 1997). Case, accents, punctuation, links, handles and digits do not count. 64 hexadecimal digits; '' for fewer than eight
 * words (or 16 characters of a script without spaces), which are no evidence of copying. Reads the first 120 words.
 */
export function sketchOf(text: string): string {
  const words = wordsOf(text);
  if (words === null) return '';
  const least = new Uint32Array(HASHES).fill(0xffff_ffff);
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let shingle = 0;
    for (let index = 0; index < SHINGLE; index += 1) shingle = mix(shingle ^ words[at + index]!);
    for (let index = 0; index < HASHES; index += 1) {
      const hash = mix(shingle ^ SEEDS[index]!) >>> 0;
      if (hash < least[index]!) least[index] = hash;
    }
  }
  let sketch = '';
  for (const hash of least) sketch += hexOf(mix(hash));
  return sketch;
}

/** Keys of which copies share at least one with high probability, and texts without much in common none. */
export function bandsOf(sketch: string): string[] {
  const width = BAND * DIGITS;
  return Array.from(
    { length: Math.floor(HASHES / BAND) },
    (_, band) => `${band}${sketch.slice(band * width, (band + 1) * width)}`,
  );
}

/** Whether two sketches are of copies of one text. */
export function areCopies(a: string, b: string): boolean {
  let equal = 0;
  for (let at = 0; at < HASHES * DIGITS; at += DIGITS) {
    if (a.slice(at, at + DIGITS) === b.slice(at, at + DIGITS)) equal += 1;
  }
  return equal >= COPIES_FROM;
}

/** Hashes of the folded words, in a script without spaces of every two neighbours; null when it is too short. */
function wordsOf(text: string): number[] | null {
  const { units, length } = foldText(text, MAX_LENGTH);
  const words: number[] = [];
  let [hash, isInWord, previous, size] = [0, false, 0, 0];
  const end = () => {
    if (isInWord) words.push(hash);
    if (isInWord) size += 1;
    [hash, isInWord, previous] = [0, false, 0];
  };
  for (let at = 0; at < length && words.length < MOST_WORDS; at += 1) {
    const unit = units[at]!;
    if (unit === 0x40 || (unit === 0x3a && units[at + 1] === 0x2f && units[at + 2] === 0x2f)) {
      // A handle, or the rest of a link: its scheme was begun as a word.
      [hash, isInWord, previous] = [0, false, 0];
      while (at + 1 < length && units[at + 1]! > 0x20 && units[at + 1]! < 0x7f) at += 1;
      continue;
    }
    const kind = KINDS[unit]!;
    if (kind === KIND.dense || kind === KIND.kana) {
      if (isInWord) end();
      if (previous !== 0) words.push(mix(mix(previous) ^ unit));
      previous = unit;
      size += DENSE_WORD;
    } else if (kind === KIND.none) {
      if (unit !== 0x27) end();
    } else if (kind !== KIND.digit) {
      hash = mix(hash ^ unit);
      isInWord = true;
    }
  }
  end();
  return size < LEAST_WORDS || words.length < SHINGLE ? null : words;
}

/** Finalizer of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16) ^ 0x27d4_eb2f;
}
