import { hashText, mix } from '../hash.ts';

/** Bits by hash, for reading only. `seen` holds a bit for each hash that may be there: most are not, and it is small. */
type BitTable = {
  readonly mask: number;
  readonly seen: Int32Array;
  readonly keys: Int32Array;
  readonly bits: Int32Array;
};

/** A table of 32-bit hashes; at most half of the slots are taken, bits of 0 mark a free one. Entries of 0 are only seen. */
function newBitTable(entries: ReadonlyMap<number, number>): BitTable {
  const size = 1 << (33 - Math.clz32(entries.size));
  const mask = size - 1;
  const table = { mask, seen: new Int32Array(size / 8), keys: new Int32Array(size), bits: new Int32Array(size) };
  for (const [hash, bits] of entries) {
    let slot = hash & mask;
    while (table.bits[slot] !== 0) slot = (slot + 1) & mask;
    table.keys[slot] = hash;
    table.bits[slot] = bits;
    const bit = seenBit(table, hash);
    table.seen[bit >>> 5] = table.seen[bit >>> 5]! | (1 << (bit & 31));
  }
  return table;
}

const seenBit = ({ mask }: BitTable, hash: number): number => hash & (mask * 4 + 3);

/** Whether the table may hold a hash: it says so of few others. */
export function mayHold(table: BitTable, hash: number): boolean {
  const bit = seenBit(table, hash);
  return ((table.seen[bit >>> 5]! >>> (bit & 31)) & 1) !== 0;
}

/** The bits of a hash, 0 for none. */
export function bitsAt(table: BitTable, hash: number): number {
  if (!mayHold(table, hash)) return 0;
  const { mask, keys, bits } = table;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    if (keys[slot] === hash || bits[slot] === 0) return bits[slot]!;
  }
}

/** The phrases of all languages, ready for look-up. */
export type Lexicon = {
  /** Phrases of words by key, a bit for each meaning; 0 for the first two words of longer ones. */
  readonly phrases: BitTable;
  /** Phrases of scripts without spaces. */
  readonly runs: ReadonlyMap<number, number>;
  readonly longestRun: number;
  /** Beginnings that are a phrase by themselves, with its meanings. */
  readonly beginnings: ReadonlyMap<string, number>;
  /** Beginnings that stand in phrases of several words, with their hash. */
  readonly lexemes: ReadonlyMap<string, number>;
  /** Flags of the sizes of phrases that begin with the word or lexeme of this hash. */
  readonly sizes: ReadonlyMap<number, number>;
};

export const NO_LEXICON: Lexicon = {
  phrases: newBitTable(new Map()),
  runs: new Map(),
  longestRun: 1,
  beginnings: new Map(),
  lexemes: new Map(),
  sizes: new Map(),
};

/** Key of a phrase of two words, or of the first two of a longer one. */
export const keyOfTwo = (first: number, second: number): number => mix(mix(2, first), second) | 0;

/** Key of a phrase by the hashes of its words. */
export function keyOf(hashes: ArrayLike<number>, size = hashes.length): number {
  let key = size;
  for (let at = 0; at < size; at++) key = mix(key, hashes[at]!);
  return key | 0;
}

/** Key of a phrase of a script without spaces. */
export const runKey = (run: string): number => hashText(run, RUN_SEED) | 0;
export const RUN_SEED = 5;

const SHORTEST_BEGINNING = 3;

/** What is known of the longest beginning of a word. */
export function longestBeginning(known: ReadonlyMap<string, number>, text: string): number | undefined {
  for (let size = text.length; size >= SHORTEST_BEGINNING; size--) {
    const found = known.get(text.slice(0, size));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Hash by which phrases know a word in all its forms, else its own. */
export const lexemeOf = (lexemes: ReadonlyMap<string, number>, text: string, exact: number): number =>
  longestBeginning(lexemes, text) ?? exact;

type Stored = {
  readonly phrases: readonly number[];
  readonly runs: readonly number[];
  readonly longestRun: number;
  readonly beginnings: ReadonlyArray<[string, number]>;
  readonly lexemes: ReadonlyArray<[string, number]>;
  readonly sizes: readonly number[];
};

const pairs = (map: ReadonlyMap<number, number>): number[] => [...map].flat();

function unpaired(list: readonly number[]): Map<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at < list.length; at += 2) map.set(list[at]!, list[at + 1]!);
  return map;
}

/** A lexicon before it is made fast. */
export type LexiconEntries = Omit<Lexicon, 'phrases'> & { readonly phrases: ReadonlyMap<number, number> };

/** The bytes by which a model file keeps its lexicon. */
export function encodeLexicon(entries: LexiconEntries): Buffer {
  const stored: Stored = {
    phrases: pairs(entries.phrases),
    runs: pairs(entries.runs),
    longestRun: entries.longestRun,
    beginnings: [...entries.beginnings],
    lexemes: [...entries.lexemes],
    sizes: pairs(entries.sizes),
  };
  return Buffer.from(JSON.stringify(stored), 'utf8');
}

/** The inverse of `encodeLexicon`; its input is covered by the model's checksum. */
export function decodeLexicon(bytes: Buffer): Lexicon {
  const stored: Stored = JSON.parse(bytes.toString('utf8'));
  return lexiconOf({
    phrases: unpaired(stored.phrases),
    runs: unpaired(stored.runs),
    longestRun: stored.longestRun,
    beginnings: new Map(stored.beginnings),
    lexemes: new Map(stored.lexemes),
    sizes: unpaired(stored.sizes),
  });
}

/** Makes entries fast. */
export const lexiconOf = (entries: LexiconEntries): Lexicon => ({ ...entries, phrases: newBitTable(entries.phrases) });
