import { type Lexicon, type LexiconEntries, lexiconOf } from './compiled.ts';

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
