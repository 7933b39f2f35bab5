import { CUE_PHRASES, CUES, type Cue } from './cues.ts';
import { fold } from './fold.ts';
import { hashText, mix } from './hash.ts';
import { tokenize, type Word } from './word.ts';

const phrases = new Map<number, number>();
const runPhrases = new Map<number, number>();
let longestRun = 1;
const LONGEST = 4;

CUES.forEach((cue, bit) => {
  for (const phrase of CUE_PHRASES[cue].split('|')) add(fold(phrase.trim()), bit);
});

function add(phrase: string, bit: number): void {
  const found = tokenize(phrase);
  if (found.every((word) => word.kind === 'run') && found[0]!.text.charCodeAt(0) >= 0x3000) {
    const run = phrase.replaceAll(' ', '');
    longestRun = Math.max(longestRun, run.length);
    const key = hashText(run, 5);
    runPhrases.set(key, (runPhrases.get(key) ?? 0) | (1 << bit));
    return;
  }
  let key = found.length;
  for (const word of found) key = mix(key, word.exact);
  phrases.set(key, (phrases.get(key) ?? 0) | (1 << bit));
}

/** Cues of one run of a script without spaces, longest phrase first, bits or-ed together. */
function cuesOfRun(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; ) {
    let step = 1;
    for (let size = Math.min(longestRun, text.length - at); size >= 1; size--) {
      const found = runPhrases.get(hashText(text.slice(at, at + size), 5));
      if (found === undefined) continue;
      bits |= found;
      step = size;
      break;
    }
    at += step;
  }
  return bits;
}

const runMemo = new Map<string, number>();

function runCues(text: string): number {
  const known = runMemo.get(text);
  if (known !== undefined) return known;
  if (runMemo.size > 20_000) runMemo.clear();
  const bits = cuesOfRun(text);
  runMemo.set(text, bits);
  return bits;
}

/**
 * Bit set of cues for each word (bit i: `CUES[i]`). The longest phrase wins and takes its words, so that
 * "slow down" is not also "down"; the bits stand on each word of the phrase.
 */
export function cuesOf(words: readonly Word[]): Int32Array {
  const bits = new Int32Array(words.length);
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (word.kind === 'run') {
      // Korean puts spaces where it likes: "안 되네" and "안되네" are the same.
      const next = words[at + 1];
      const text = next?.kind === 'run' ? word.text + next.text : word.text;
      bits[at] = runCues(text) | latinPhrase(words, at, bits, true);
      at++;
      continue;
    }
    at += Math.max(1, latinPhrase(words, at, bits, false));
  }
  return bits;
}

function latinPhrase(words: readonly Word[], at: number, bits: Int32Array, runOnly: boolean): number {
  if (words[at]!.kind === 'mask') return 0;
  for (let size = Math.min(LONGEST, words.length - at); size >= 1; size--) {
    let key = size;
    for (let i = 0; i < size; i++) key = mix(key, words[at + i]!.exact);
    const found = phrases.get(key);
    if (found === undefined) continue;
    if (runOnly) return found;
    for (let i = 0; i < size; i++) bits[at + i] = bits[at + i]! | found;
    return size;
  }
  return 0;
}

/** The bit of a cue. */
export function bitOf(cue: Cue): number {
  return 1 << CUES.indexOf(cue);
}
