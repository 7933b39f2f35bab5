import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { hashText, mix } from '../hash.ts';

/** What a token is: a word of a script with spaces, a run of one without, a masked product, a sign, a link, a picture, a number. */
export const KIND = { latin: 1, run: 2, mask: 3, mark: 4, url: 5, emoji: 6, number: 7 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

export type Word = {
  /** Folded, in its usual spelling. */
  readonly text: string;
  readonly kind: Kind;
  /** Hash of the stem (Latin) or of the text. */
  readonly stem: number;
  /** Hash of the text itself: what the lexicon knows it by, since stems of different languages meet. */
  readonly exact: number;
};

/** Spellings without the apostrophe, and letters for words; left side folded. */
const SPELLINGS = new Map(
  Object.entries({
    cant: "can't",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    wont: "won't",
    aint: "isn't",
    "ain't": "isn't",
    wasnt: "wasn't",
    arent: "aren't",
    couldnt: "couldn't",
    hasnt: "hasn't",
    havent: "haven't",
    cannot: "can't",
    u: 'you',
    ur: 'your',
    yr: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    anybody: 'anyone',
    everybody: 'everyone',
    somebody: 'someone',
    yall: 'everyone',
    q: 'que',
    vc: 'voce',
  }),
);

/** All endings that the stemmer may change; it is slow, and most words have none of them. */
const INFLECTED = /(?:[eysl]|[aeiou]r|ed|ing|[ae]nt|[ae]nci|ion|ti|li|logi|ism|ou|ic)$/;

/** Letters drawn out ("doooown") shrink to one, so that they meet their plain spelling. */
function squeeze(text: string): string {
  for (let at = 2; at < text.length; at++) {
    const isDrawnOut = text[at] === text[at - 1] && text[at] === text[at - 2];
    if (isDrawnOut) return text.replace(/([a-z])\1{2,}/g, '$1');
  }
  return text;
}

/** The word that a folded token of a kind stands for. */
export function makeWord(token: string, kind: Kind): Word {
  if (kind === KIND.url) return { text: 'link', kind, stem: hashText('://', 7), exact: 0 };
  if (kind === KIND.number) return { text: token, kind, stem: hashText(token, 3), exact: hashText(token, 3) };
  const plain = kind === KIND.latin ? squeeze(token) : token;
  const text = SPELLINGS.get(plain) ?? plain;
  const stem = kind === KIND.latin && /^[a-z]+$/.test(text) && INFLECTED.test(text) ? porter.stem(text) : text;
  return { text, kind, stem: mix(hashText(stem, 1), 1), exact: hashText(text, 3) };
}

/** N-grams that a word may have: of 24 letters and borders, or a run's. */
export const MOST_GRAMS = 128;
const LONGEST_FRAMED = 24;

/**
 * Writes the hashes of a word's character 3–4-grams with borders, of a run's 1–5-grams, from `start` on; returns where
 * they end. Other words have none.
 */
export function gramsOf({ text, kind }: Word, into: Uint32Array, start: number): number {
  if (kind !== KIND.latin && kind !== KIND.run) return start;
  const isLatin = kind === KIND.latin;
  const framed = isLatin ? `<${text.slice(0, LONGEST_FRAMED)}>` : text;
  const longest = isLatin ? 4 : 5;
  const most = start + MOST_GRAMS;
  let count = start;
  for (let size = isLatin ? 3 : 1; size <= longest; size++) {
    for (let at = 0; at + size <= framed.length && count < most; at++) {
      into[count++] = hashText(framed, 0x51ed + size, at, at + size);
    }
  }
  return count;
}
