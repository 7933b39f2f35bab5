import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import { hashText, mix } from './hash.ts';

/** What a token is: a word of a script with spaces, a run of one without, a mask, a mark, a link, a picture. */
export type WordKind = 'latin' | 'run' | 'mask' | 'mark' | 'url' | 'emoji' | 'number';

export type Word = {
  readonly text: string;
  readonly kind: WordKind;
  /** Hash of the stem (Latin) or of the text. */
  readonly hash: number;
  /** Hash of the text itself: what the lexicon knows it by, since stems of different languages meet. */
  readonly exact: number;
  /** Hashes of its character 2–5-grams, with borders. */
  readonly grams: Uint32Array;
  /** Index of the masked product, or -1. */
  readonly mask: number;
};

export const MASK_BASE = 0xe000;
export const MASK_LIMIT = 0x1000;

const SCRIPTS = '\\u00c0-\\u02ff\\u0370-\\u1fff\\u3005\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uff66-\\uff9f';
const PATTERN = new RegExp(
  [
    'https?://[^\\s\\ue000-\\uf8ff]{1,300}',
    "[a-z]+'t(?![a-z])",
    '[a-z0-9_-]+\\.(?:com|org|net|io|ai|app|dev|co)(?![a-z])',
    '[0-9]+(?:[.,][0-9]+)*',
    '[a-z0-9_]+',
    '[\\ue000-\\uf8ff]',
    `[${SCRIPTS}]{1,24}`,
    '[?!.,;:%$€£"()\\n。、！？…，—–@#*]',
    '[\\u{1f300}-\\u{1faff}\\u2705\\u26a0\\u274c\\u2620]',
  ].join('|'),
  'gu',
);
const tokenizer = new RegexpTokenizer({ pattern: PATTERN, gaps: false });

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
    cannot: "can't",
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    anybody: 'anyone',
    everybody: 'everyone',
    somebody: 'someone',
    yall: 'everyone',
    q: 'que',
    vc: 'voce',
  }),
);

const words = new Map<string, Word>();
const MEMO = 60_000;

function kindOf(text: string): WordKind {
  const code = text.charCodeAt(0);
  if (code >= 0xe000 && code <= 0xf8ff) return 'mask';
  if (code >= 0xd800 && code <= 0xdfff) return 'emoji';
  if (code === 0x2705 || code === 0x26a0 || code === 0x274c || code === 0x2620) return 'emoji';
  if (code >= 0x30 && code <= 0x39) return 'number';
  if ((code >= 0x61 && code <= 0x7a) || code === 0x5f)
    return text.startsWith('http') && text.includes('://') ? 'url' : 'latin';
  if (code < 0xc0 || (code >= 0x2000 && code < 0x3005) || code >= 0xff00) return code >= 0xff66 ? 'run' : 'mark';
  return 'run';
}

/** Letters drawn out ("doooown") shrink to two, so that they meet their plain spelling more often. */
function squeeze(text: string): string {
  return text.replace(/([a-z])\1{2,}/g, '$1');
}

function gramsOf(text: string, kind: WordKind): Uint32Array {
  if (kind !== 'latin' && kind !== 'run') return new Uint32Array(0);
  const framed = kind === 'latin' ? `<${text.slice(0, 24)}>` : text;
  const found: number[] = [];
  const shortest = kind === 'latin' ? 3 : 1;
  for (let size = shortest; size <= 5; size++) {
    for (let at = 0; at + size <= framed.length; at++) found.push(hashText(framed.slice(at, at + size), 0x51ed + size));
  }
  return Uint32Array.from(found);
}

function makeWord(token: string): Word {
  const kind = kindOf(token);
  if (kind === 'mask') {
    const mask = token.charCodeAt(0) - MASK_BASE;
    return { text: token, kind, hash: 0x7a51, exact: 0x7a51, grams: new Uint32Array(0), mask };
  }
  if (kind === 'url')
    return { text: 'link', kind, hash: hashText('://', 7), exact: 0, grams: new Uint32Array(0), mask: -1 };
  if (kind === 'number') {
    const status = /^(?:404|429|5\d\d)$/.test(token);
    const text = status ? token : '0'.repeat(Math.min(token.length, 4));
    return {
      text: status ? text : 'a number',
      kind,
      hash: hashText(text, 3),
      exact: hashText(text, 3),
      grams: new Uint32Array(0),
      mask: -1,
    };
  }
  const plain = kind === 'latin' ? squeeze(token) : token;
  const text = SPELLINGS.get(plain) ?? plain;
  const stem = kind === 'latin' && /^[a-z]+$/.test(text) ? porter.stem(text) : text;
  return {
    text,
    kind,
    hash: mix(hashText(stem, 1), 1),
    exact: hashText(text, 3),
    grams: gramsOf(text, kind),
    mask: -1,
  };
}

/** One word, memoised; the memo is bounded and never changes an answer. */
export function wordOf(token: string): Word {
  const known = words.get(token);
  if (known !== undefined) return known;
  const made = makeWord(token);
  if (words.size >= MEMO) words.clear();
  if (token.length <= 32) words.set(token, made);
  return made;
}

/** The words of folded text in which products stand as private-use characters. */
export function tokenize(folded: string): Word[] {
  const tokens = tokenizer.tokenize(folded) ?? [];
  return tokens.map(wordOf);
}
