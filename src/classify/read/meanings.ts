import { CUES, type Cue } from '../cues.ts';
import { hashBeginnings, hashText, mix } from '../hash.ts';
import { bitsAt, mayHold } from '../lexicon/bit-table.ts';
import {
  BEGINNING_SEED,
  keyOf,
  keyOfOne,
  keyOfTwo,
  type Lexicon,
  longestBeginning,
  RUN_SEED,
} from '../lexicon/compiled.ts';
import type { Reading } from './reading.ts';
import { KIND, type Word } from './word.ts';
import { type Notes, newWordTable, pairSlot, type WordTable } from './word-table.ts';

/** Ways in which a word cuts clauses, or begins a phrase of two, three or four words. */
export const FLAG = {
  opens: 1,
  opensWithNext: 2,
  joins: 4,
  cuts: 8,
  breaks: 32,
  asks: 64,
  lists: 128,
  phraseOf2: 256,
  phraseOf3: 512,
  phraseOf4: 1024,
} as const;
/** The flag of phrases of so many words. */
export const PHRASES_OF = [0, 0, FLAG.phraseOf2, FLAG.phraseOf3, FLAG.phraseOf4];
const ANY_PHRASE = FLAG.phraseOf2 | FLAG.phraseOf3 | FLAG.phraseOf4;
const LONGEST = 4;

const BREAKS = new Set('.!?,;\n()…—–。、:');
/** Signs that behind a name alone cut nothing. */
const LISTS = new Set(',、:–—');
const OPENERS = new Set(
  `but while although though whereas because since so meanwhile thankfully luckily cause cuz bc except
  pero mientras aunque porque asi mas porem enquanto entao aber wahrend obwohl weil denn mais alors donc parce ma mentre
  perche quindi invece maar terwijl omdat dus want ama fakat cunku oysa tapi sedangkan karena soalnya jadi ale natomiast bo
  poniewaz wiec`.split(/\s+/),
);
/** Two words that open a clause together. */
const OPENING_PAIRS = [
  ...['thank god', 'at least', 'due to', 'instead of', 'unlike the', 'por suerte', 'menos mal', 'ainda bem'],
  ...['zum gluck', 'gott sei', 'na szczescie', 'per fortuna', 'neyse ki', 'por culpa', 'a cause', 'debido a'],
  ...['por causa'],
].map((pair) => pair.split(' '));
const PAIR_STARTS = new Set(OPENING_PAIRS.map(([first]) => first!));
const PAIR_KEYS = new Set(OPENING_PAIRS.map(([first, second]) => mix(hashText(first!, 3), hashText(second!, 3))));
const JOINERS = new Set('and y e und et en ve dan i oraz ed & with con com mit avec met'.split(' '));
const RUN_CUT =
  /(?:けど|せいで|ため|ので|から|のに|一方|が|し|て|는데|은데|인데|지만|때문에|탓에|고|해서|어서|라서|니까)$/;

/** The bit of a cue. */
export function bitOf(cue: Cue): number {
  return 1 << CUES.indexOf(cue);
}

/** An empty table of words whose meanings are those of a lexicon. */
export function wordTable(lexicon: Lexicon, weigh?: (word: Word, into: Float32Array) => void): WordTable {
  return newWordTable(lexicon, (word) => noteWord(lexicon, word), weigh);
}

/** Units of a word, or of a phrase in a run, that are looked at. */
const LONGEST_READ = 64;
const beginnings = new Uint32Array(LONGEST_READ);

/** What the lexicon knows of a word by itself. */
function noteWord(lexicon: Lexicon, word: Word): Notes {
  const { text, kind, exact } = word;
  const length = Math.min(text.length, LONGEST_READ);
  hashBeginnings(text, BEGINNING_SEED, 0, length, beginnings);
  const lexeme = longestBeginning(lexicon.lexemes, beginnings, length) || exact;
  let cues = bitsAt(lexicon.phrases, keyOfOne(exact)) || longestBeginning(lexicon.beginnings, beginnings, length);
  let flags = bitsAt(lexicon.sizes, exact) | bitsAt(lexicon.sizes, lexeme);
  if (kind === KIND.latin) {
    if (OPENERS.has(text)) flags |= FLAG.opens;
    if (PAIR_STARTS.has(text)) flags |= FLAG.opensWithNext;
    if (JOINERS.has(text)) flags |= FLAG.joins;
  } else if (kind === KIND.run) {
    cues |= cuesOfRun(lexicon, text);
    if (RUN_CUT.test(text)) flags |= FLAG.cuts;
  } else if (kind === KIND.mark) {
    if (BREAKS.has(text)) flags |= FLAG.breaks;
    if (text === '?') flags |= FLAG.asks;
    if (LISTS.has(text)) flags |= FLAG.lists;
  }
  return { cues, flags, lexeme };
}

/** Whether two words open a clause together. */
export function isOpeningPair(first: number, second: number): boolean {
  return PAIR_KEYS.has(mix(first, second));
}

/** Cues of one run of a script without spaces, longest phrase first, bits or-ed together. */
function cuesOfRun({ runs, longestRun }: Lexicon, text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; ) {
    let size = Math.min(longestRun, LONGEST_READ, text.length - at);
    hashBeginnings(text, RUN_SEED, at, at + size, beginnings);
    let found = 0;
    for (; size >= 1 && found === 0; size--) found = bitsAt(runs, beginnings[size - 1]!);
    bits |= found;
    at += size + 1;
  }
  return bits;
}

/** Cues of two runs as one; Korean puts spaces where it likes: "안 되네" and "안되네" are the same. */
function cuesOfRuns(table: WordTable, first: number, second: number): number {
  const place = pairSlot(table, first, second);
  if (place < 0) return table.pairs[~place]!;
  const bits = cuesOfRun(table.lexicon, table.words[first]!.text + table.words[second]!.text);
  table.pairs[place] = bits;
  return bits;
}

/** Phrases of these meanings take the meaning of their words away; others add to it. */
const REPLACES = bitOf('idiom') | bitOf('recovered') | bitOf('fine') | bitOf('ago');
const exacts = new Int32Array(LONGEST);
const forms = new Int32Array(LONGEST);
let phraseBits = 0;

/**
 * Fills in the meanings of each token. The longest phrase wins: its bits stand on each of its words beside their own, but
 * what is said in another sense takes its words, so that "slow down" is not also "down".
 */
export function readCues(reading: Reading): void {
  const { count, kind, word, cues, table } = reading;
  for (let at = 0; at < count; ) {
    if (kind[at] === KIND.mask) {
      cues[at++] = 0;
      continue;
    }
    const number = word[at]!;
    const flags = table.flags[number]!;
    const size = (flags & ANY_PHRASE) === 0 || !mayBegin(reading, at) ? 1 : phraseAt(reading, at, flags);
    const bits = size === 1 ? table.cues[number]! : phraseBits;
    if (kind[at] === KIND.run && at + 1 < count && kind[at + 1] === KIND.run) {
      cues[at] = bits | cuesOfRuns(table, number, word[at + 1]!);
      at++;
    } else if (size === 1) cues[at++] = bits;
    else {
      const replaces = (bits & REPLACES) !== 0;
      for (const end = at + size; at < end; at++) cues[at] = replaces ? bits : bits | table.cues[word[at]!]!;
    }
  }
}

/** Whether the words at `at` and behind it may begin a phrase: most do not. */
function mayBegin({ count, kind, word, table }: Reading, at: number): boolean {
  if (at + 1 >= count || kind[at + 1] === KIND.mask) return false;
  const { exact, lexeme, lexicon } = table;
  const one = word[at]!;
  const two = word[at + 1]!;
  if (mayHold(lexicon.phrases, keyOfTwo(exact[one]!, exact[two]!))) return true;
  const varies = exact[one] !== lexeme[one] || exact[two] !== lexeme[two];
  return varies && mayHold(lexicon.phrases, keyOfTwo(lexeme[one]!, lexeme[two]!));
}

/** Words of the longest phrase that begins at `at`, 1 for none; its meanings stand in `phraseBits`. */
function phraseAt({ count, kind, word, table }: Reading, at: number, flags: number): number {
  const most = Math.min(count - at, (flags & FLAG.phraseOf4) !== 0 ? 4 : (flags & FLAG.phraseOf3) !== 0 ? 3 : 2);
  let reach = 0;
  // Not 0 when one of the words is known by its beginning.
  let varies = 0;
  while (reach < most && kind[at + reach] !== KIND.mask) {
    const number = word[at + reach]!;
    const exact = table.exact[number]!;
    const form = table.lexeme[number]!;
    exacts[reach] = exact;
    forms[reach++] = form;
    varies |= exact ^ form;
  }
  for (let size = reach; size > 1; size--) {
    if ((flags & PHRASES_OF[size]!) === 0) continue;
    phraseBits = bitsAt(table.lexicon.phrases, keyOf(exacts, size));
    if (phraseBits === 0 && varies !== 0) phraseBits = bitsAt(table.lexicon.phrases, keyOf(forms, size));
    if (phraseBits !== 0) return size;
  }
  return 1;
}
