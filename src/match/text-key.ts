import { foldText } from './fold.ts';
import { hexOf } from './hex.ts';
import { KIND, KINDS } from './scripts.ts';

/** Fewer words than this are written alike by people who never met. */
const LEAST_WORDS = 8;
/** Copies differ in what is added at the end. */
const WORDS_READ = 14;
const DENSE_READ = 60;
const MAX_LENGTH = 20_000;
/** A script without spaces has about this many characters to the word. */
const DENSE_PER_WORD = 2;

/** Two 32-bit FNV-1a hashes with different offsets, as 16 hexadecimal digits. */
class Fingerprint {
  #low = 0x811c9dc5;
  #high = 0x9747b28c;

  add(unit: number): void {
    this.#low = Math.imul(this.#low ^ unit, 0x0100_0193);
    this.#high = Math.imul(this.#high ^ (unit + 0x9e37), 0x01b8_73ad);
    this.#high ^= this.#high >>> 15;
  }

  toString(): string {
    return [this.#high, this.#low].map((half) => hexOf(half >>> 16) + hexOf(half)).join('');
  }
}

const isAsciiUrlUnit = (unit: number): boolean => unit > 0x20 && unit < 0x7f;

/**
 * A key equal for near copies of one text: case, accents, punctuation, links, handles, digits, emoji, spacing and
 * repeated letters do not count, nor what follows the first 14 words. 16 hexadecimal digits, stable over releases; '' for
 * texts of fewer than 8 words (or 16 characters of a script without spaces), which are no evidence of copying. Reads the
 * first 20,000 units.
 */
export function textKey(text: string): string {
  const { units, length } = foldText(text, MAX_LENGTH);
  const fingerprint = new Fingerprint();
  let [words, dense, previous, isInWord] = [0, 0, 0, false];
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    if (unit === 0x40 || isLinkStart(units, at, length)) {
      while (at + 1 < length && isAsciiUrlUnit(units[at + 1]!)) at++;
      isInWord = false;
      continue;
    }
    const kind = KINDS[unit]!;
    if (kind === KIND.none || kind === KIND.digit) {
      // An apostrophe or digit inside a word neither ends it nor counts ("it's" and "its").
      if (unit !== 0x27 && kind !== KIND.digit) isInWord = false;
      continue;
    }
    if (unit === previous) continue;
    previous = unit;
    if (!isInWord && words === WORDS_READ) break;
    if (!isInWord) words++;
    if (kind === KIND.dense || kind === KIND.kana) dense++;
    if (dense > DENSE_READ) break;
    isInWord = true;
    fingerprint.add(unit);
  }
  return words >= LEAST_WORDS || dense >= LEAST_WORDS * DENSE_PER_WORD ? fingerprint.toString() : '';
}

function isLinkStart(units: Uint16Array, at: number, length: number): boolean {
  if (units[at] === 0x77) return starts(units, at, length, 'www.');
  return units[at] === 0x68 && (starts(units, at, length, 'http://') || starts(units, at, length, 'https://'));
}

function starts(units: Uint16Array, at: number, length: number, word: string): boolean {
  if (at + word.length > length) return false;
  for (let index = 0; index < word.length; index++) if (units[at + index] !== word.charCodeAt(index)) return false;
  return true;
}
