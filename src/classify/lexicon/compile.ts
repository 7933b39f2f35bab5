import { CUES } from '../cues.ts';
import { hashText } from '../hash.ts';
import { fold } from '../read/fold.ts';
import { PHRASES_OF } from '../read/meanings.ts';
import { newNames } from '../read/names.ts';
import { readTokens } from '../read/read-tokens.ts';
import { newReading, type Reading, WINDOW } from '../read/reading.ts';
import { newWordTable } from '../read/word-table.ts';
import { keyOf, keyOfOne, keyOfTwo, type LexiconEntries, runKey, SHORTEST_BEGINNING } from './compiled.ts';
import type { Phrases } from './phrases.ts';

/** A token of a phrase; `open`: any ending may follow. */
type Part = { readonly text: string; readonly exact: number; readonly open: boolean };
type Phrase = { readonly parts: readonly Part[]; readonly bit: number };
type Draft = {
  -readonly [Key in keyof LexiconEntries]: LexiconEntries[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : LexiconEntries[Key];
};

/** The lists of all languages as look-up entries; phrases of more than four words are left out. */
export function compileLexicon(lists: readonly Phrases[]): LexiconEntries {
  const draft: Draft = {
    phrases: new Map(),
    runs: new Map(),
    longestRun: 1,
    beginnings: new Map(),
    lexemes: new Map(),
    sizes: new Map(),
  };
  const reading = newReading(newWordTable());
  const several: Phrase[] = [];
  for (const list of lists) {
    CUES.forEach((cue, bit) => {
      for (const written of (list[cue] ?? '').split('|')) {
        const phrase = { parts: partsOf(reading, written), bit };
        if (phrase.parts.length === 0 || addSingle(draft, phrase)) continue;
        several.push(phrase);
        for (const { text, open } of phrase.parts) if (open) draft.lexemes.set(text, hashText(`${text}*`, 3));
      }
    });
  }
  const openings = openingsOf(draft.lexemes);
  for (const phrase of several) addSeveral(draft, openings, phrase);
  return draft;
}

const NO_NAMES = newNames();

function partsOf(reading: Reading, written: string): Part[] {
  return written
    .trim()
    .split(/\s+/)
    .flatMap((piece) => {
      const open = piece.endsWith('*');
      const text = fold(open ? piece.slice(0, -1) : piece);
      readTokens(reading, text, 0, Math.min(WINDOW, text.length), NO_NAMES);
      const { count, word, table } = reading;
      return Array.from({ length: count }, (_, at) => {
        const { text, exact } = table.words[word[at]!]!;
        return { text, exact, open: open && at === count - 1 };
      });
    });
}

const isDense = (text: string): boolean => text.charCodeAt(0) >= 0x3000;

function grow<Key>(map: Map<Key, number>, key: Key, bits: number): void {
  map.set(key, (map.get(key) ?? 0) | bits);
}

/** Adds a phrase of one word, or one of a script without spaces. */
function addSingle(draft: Draft, { parts, bit }: Phrase): boolean {
  if (parts.every(({ text }) => isDense(text))) {
    const run = parts.map(({ text }) => text).join('');
    draft.longestRun = Math.max(draft.longestRun, run.length);
    grow(draft.runs, runKey(run), 1 << bit);
    return true;
  }
  const [only] = parts;
  if (parts.length > 1 || only === undefined) return false;
  if (only.open) grow(draft.beginnings, only.text, 1 << bit);
  else grow(draft.phrases, keyOfOne(only.exact), 1 << bit);
  return true;
}

function addSeveral(draft: Draft, openings: ReadonlyMap<string, readonly number[]>, { parts, bit }: Phrase): void {
  const size = PHRASES_OF[parts.length];
  if (size === undefined) return;
  const isOpen = parts.some(({ open }) => open);
  let keys: number[][] = [[]];
  for (const { text, exact, open } of parts) {
    const hashes = open ? (openings.get(text) ?? []) : [isOpen ? lexemeOf(draft.lexemes, text, exact) : exact];
    keys = keys.flatMap((key) => hashes.map((hash) => [...key, hash]));
  }
  for (const key of keys) {
    grow(draft.phrases, keyOf(key), 1 << bit);
    grow(draft.phrases, keyOfTwo(key[0]!, key[1]!), 0);
    grow(draft.sizes, key[0]!, size);
  }
}

/** Hash by which phrases know a word in all its forms, else its own. */
function lexemeOf(lexemes: ReadonlyMap<string, number>, text: string, exact: number): number {
  for (let size = text.length; size >= SHORTEST_BEGINNING; size--) {
    const found = lexemes.get(text.slice(0, size));
    if (found !== undefined) return found;
  }
  return exact;
}

/** The lexemes of all words that begin so, by beginning: a word is known by its longest beginning. */
function openingsOf(lexemes: ReadonlyMap<string, number>): Map<string, number[]> {
  const openings = new Map<string, number[]>();
  for (const [beginning, hash] of lexemes) {
    for (let size = 1; size <= beginning.length; size++) {
      const known = openings.get(beginning.slice(0, size));
      if (known === undefined) openings.set(beginning.slice(0, size), [hash]);
      else known.push(hash);
    }
  }
  return openings;
}
