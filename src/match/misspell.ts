import { foldPhrase } from './fold.ts';
import { classesOf } from './lexicon.ts';
import { FAILURE_PHRASES, HARMLESS_PHRASES, SMALL_WORDS, SOFTWARE_WORDS } from './vocabulary.ts';

/** Shorter names are one slip away from too many words. */
const LEAST_LETTERS = 6;
/** Names of a catalogue whose slips are looked for; the memory of the automaton bounds it, not the time of a post. */
export const MOST_MISSPELT = 400;

/** The letters beside each on a keyboard, and those that sound like it: what fingers and ears take for one another. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  (
    'aqwsze bvghnp cxdfvks dserfcxt ewsdriay frdgvcpt gftyhbvj hgyujnb iuojkeyl jhuikmn kjiolmc lkopi mnjk nbhjm ' +
    'oipklau plobf qwask redft saqwdxzc trfgyd uyihjoe vcfgbw wqesav xzsdc ytghui zasx'
  )
    .split(' ')
    .map((letters) => [letters.charAt(0), letters.slice(1)]),
);

/** Ordinary words and names that are one slip from a product's. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'papal titter twister relit replay replied fatly fasty lastly hetzer valiant valorem message massage interest linked ' +
    'reddish redcoat credit heroes heroine netting dropped slacks canvas stripes figment github gitlab pinterest ' +
    'snapshot facebook youtube instagram roblox spotify shopify nintendo fortnight hotmail coinage trellis trolls ' +
    'wikipedia minecart telegraph zendesk anthropoid entropic philanthropic atlassian atlas sharepoint airtables cloud ' +
    'clouds icloud deeply deepest vercel supabase supreme netlify mediate linde openair vertel repli replis valorent payal'
  ).split(' '),
);

const isOrdinary = (word: string): boolean =>
  ORDINARY.has(word) || SMALL_WORDS.has(word) || classesOf(word) !== 0 || KNOWN.has(word);
const KNOWN: ReadonlySet<string> = new Set([...FAILURE_PHRASES, ...HARMLESS_PHRASES, ...SOFTWARE_WORDS]);

/**
 * What a name of one Latin word of at least six letters becomes by one slip: a letter left out, put in, taken for another,
 * or turned with its neighbour. The first letter stays, save when turned; ordinary words and inflections are left out.
 */
export function misspellings(name: string): string[] {
  const word = foldPhrase(name);
  if (!/^[a-z]+$/.test(word) || word.length < LEAST_LETTERS) return [];
  const made = new Set<string>();
  for (let at = 0; at < word.length; at++) {
    const [head, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (rest !== '') made.add(head + rest.charAt(0) + letter + rest.slice(1));
    if (at === 0) continue;
    made.add(head + rest);
    made.add(head + letter + letter + rest);
    for (const other of NEIGHBOURS.get(letter) ?? '') {
      made
        .add(head + other + rest)
        .add(head + other + letter + rest)
        .add(head + letter + other + rest);
    }
  }
  // What only adds a letter at the end is a form of the name, or who does it ("youtuber").
  return [...made].filter((slip) => !slip.startsWith(word) && !isOrdinary(slip));
}
