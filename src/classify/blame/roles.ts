import { fold } from '../read/fold.ts';
import { type Reading, WINDOW } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { BLAME_WORDS, ROLES, type Role } from './words.ts';

/** The bit of a role. */
export const roleBit = (role: Role): number => 1 << ROLES.indexOf(role);

type Phrase = { readonly words: readonly string[]; bits: number };

const LONGEST = 5;
const PLAIN = roleBit('plain');
/** Phrases by their first word, longest first; what is written in a script without spaces stands in `RUNS`. */
const PHRASES = new Map<string, Phrase[]>();
const RUNS: Array<{ readonly text: string; readonly bit: number }> = [];

for (const role of ROLES) {
  for (const written of BLAME_WORDS[role].split('|')) {
    const text = fold(written.trim());
    if (/[^\x20-\x7e]/.test(text)) {
      RUNS.push({ text: text.replaceAll(' ', ''), bit: roleBit(role) });
      continue;
    }
    const words = text.split(/\s+/).slice(0, LONGEST);
    const list = PHRASES.get(words[0]!) ?? [];
    const known = list.find((phrase) => phrase.words.join(' ') === words.join(' '));
    if (known === undefined) list.push({ words, bits: roleBit(role) });
    else known.bits |= roleBit(role);
    PHRASES.set(words[0]!, list);
  }
}
for (const list of PHRASES.values()) list.sort((a, b) => b.words.length - a.words.length);

const bits = new Int32Array(WINDOW + 2);

/** Roles of each token, a bit each; of a phrase they stand at each of its words. Good until the next call. */
export function readRoles(reading: Reading): Int32Array {
  const { count, kind } = reading;
  for (let at = 0; at < count; ) {
    bits[at] = 0;
    if (kind[at] === KIND.latin) at += latinAt(reading, at);
    else {
      if (kind[at] === KIND.run) bits[at] = runAt(reading, at);
      at += 1;
    }
  }
  return bits;
}

function textAt({ word, table }: Reading, at: number): string {
  return table.words[word[at]!]!.text;
}

/** Words of the longest phrase at `at`, whose roles are noted at each. */
function latinAt(reading: Reading, at: number): number {
  const { count, kind } = reading;
  for (const phrase of PHRASES.get(textAt(reading, at)) ?? []) {
    const { words } = phrase;
    let size = 1;
    while (
      size < words.length &&
      at + size < count &&
      kind[at + size] === KIND.latin &&
      textAt(reading, at + size) === words[size]
    ) {
      size += 1;
    }
    if (size < words.length) continue;
    const found = (phrase.bits & PLAIN) === 0 ? phrase.bits : 0;
    for (let i = at; i < at + size; i += 1) bits[i] = found;
    return size;
  }
  return 1;
}

/** Roles of a run: with the run behind it, since Korean puts spaces where it likes. */
function runAt(reading: Reading, at: number): number {
  const own = textAt(reading, at);
  const next = at + 1 < reading.count && reading.kind[at + 1] === KIND.run ? textAt(reading, at + 1) : '';
  const text = own + next;
  let found = 0;
  for (const run of RUNS) {
    const place = text.indexOf(run.text);
    if (place >= 0 && place < own.length) found |= run.bit;
  }
  return found;
}
