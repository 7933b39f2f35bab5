import { fold } from '../read/fold.ts';

/** A run of words that several people used, as the first of them wrote it, and how many did. */
export type SharedPhrase = { readonly text: string; readonly count: number };

const WORDS = { least: 2, most: 5 };
const READ = 600;
const LEAST_TEXTS = 3;
const LEAST_PART = 0.1;
const MOST_LENGTH = 48;
/** A phrase of words that stand in every text says nothing; this many letters make one that may. */
const TELLING_LETTERS = 4;
const LEAST_TELLING = 2;
/** What is kept of a phrase within another that nearly as many used. */
const NEARLY = 0.75;

/**
 * Runs of two to five words that at least three texts, and one in ten, have in common, most telling first: most used, then
 * longest. Links, handles and numbers break a run, so does the end of a sentence; what stands in `known` (what is being
 * quoted) is no addition. Only of scripts that put spaces between words.
 */
export function sharedPhrases(texts: readonly string[], known: string, most: number): SharedPhrase[] {
  const least = Math.max(LEAST_TEXTS, Math.ceil(LEAST_PART * texts.length));
  const inKnown = new Set(runsOf(known).keys());
  const uses = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    for (const [key, written] of runsOf(text)) {
      const use = uses.get(key);
      if (use === undefined) uses.set(key, { text: written, count: 1 });
      else use.count += 1;
    }
  }
  const found = [...uses]
    .filter(([key, { count }]) => count >= least && !inKnown.has(key))
    .map(([key, use]) => ({ key, words: key.split(' ').length, ...use }))
    .sort((a, b) => b.count * b.words - a.count * a.words || b.count - a.count || (a.key < b.key ? -1 : 1));
  const chosen: typeof found = [];
  for (const phrase of found) {
    const overlaps = chosen.some(
      ({ key, count }) =>
        ` ${key} `.includes(` ${phrase.key} `) ||
        (` ${phrase.key} `.includes(` ${key} `) && phrase.count <= count) ||
        (share(key, phrase.key) >= WORDS.least && phrase.count <= count / NEARLY),
    );
    if (!overlaps) chosen.push(phrase);
    if (chosen.length === most) break;
  }
  return chosen.map(({ text, count }) => ({ text, count }));
}

/** Every run of a text, folded, each once, with how it is written there. */
function runsOf(text: string): Map<string, string> {
  const runs = new Map<string, string>();
  const sentences = text
    .slice(0, READ)
    .replace(/https?:\/\/\S+|www\.\S+|[@#]\S+/gi, '.')
    .split(/[^\p{L}\p{M}'’\s-]+|\n+/u);
  for (const sentence of sentences) {
    const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    for (let from = 0; from < words.length; from += 1) {
      for (let size = WORDS.least; size <= WORDS.most && from + size <= words.length; size += 1) {
        const run = words.slice(from, from + size);
        if (run.filter((word) => word.length >= TELLING_LETTERS).length < LEAST_TELLING) continue;
        const written = run.join(' ');
        const key = fold(written);
        if (written.length <= MOST_LENGTH && !runs.has(key)) runs.set(key, written);
      }
    }
  }
  return runs;
}

/** How many words two phrases have in common. */
function share(a: string, b: string): number {
  const words = new Set(a.split(' '));
  return b.split(' ').filter((word) => words.has(word)).length;
}
