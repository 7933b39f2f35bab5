import { shortKey } from './hash.ts';

const LINKS = /https?:\/\/\S+|www\.\S+|\b[a-z0-9-]+\.(?:com|org|net|io|dev|app|ai|co|tv|me|ly)(?:\/\S*)?/gu;
const NAMES = /[@#][\p{L}\p{N}_.-]+/gu;
const WORDS = /[\p{L}\p{M}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Short texts are alike by nature ("claude is down"), so being equal proves no copying. */
const LEAST_WORDS = 8;
const LEAST_LETTERS = 36;
const LEAST_LETTERS_UNSPACED = 16;
/** Copies differ in what is added at the end. */
const WORDS_READ = 14;
const CHARACTERS_READ = 2000;

/**
 * Equal for near-copies of one text: case, accents' encoding, links, @names, #tags, digits, punctuation and what follows
 * the first 14 words do not matter. Empty for texts too short to tell a copy from two people saying the same.
 */
export function textKey(text: string): string {
  const plain = text.slice(0, CHARACTERS_READ).normalize('NFKC').toLowerCase().replace(LINKS, ' ').replace(NAMES, ' ');
  const words = plain.match(WORDS) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (UNSPACED.test(plain)) {
    return letters < LEAST_LETTERS_UNSPACED ? '' : shortKey(words.join('').slice(0, 60));
  }
  if (words.length < LEAST_WORDS || letters < LEAST_LETTERS) return '';
  return shortKey(words.slice(0, WORDS_READ).join(' '));
}
