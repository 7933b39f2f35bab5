import { bitOf, cuesOf } from './lexicon.ts';
import type { Word } from './word.ts';

/** A stretch of a post that says one thing: [from, to) in the post's words. */
export type Clause = {
  readonly from: number;
  readonly to: number;
  /** Indices of the products named in it, in order. */
  readonly masks: readonly number[];
  /** Opened by a word of cause ("because"). */
  readonly because: boolean;
  /** Closed by a word of cause that stands behind its noun (のせいで, 때문에). */
  readonly causeBehind: boolean;
  readonly question: boolean;
};

const BREAKS = new Set([
  '.',
  '!',
  '?',
  ',',
  ';',
  '\n',
  '(',
  ')',
  '…',
  '—',
  '–',
  '。',
  '、',
  '！',
  '？',
  '，',
  ':',
  '"',
]);
const ENDS = new Set(['?', '？']);
const OPENERS = new Set(
  `but while although though whereas because since so meanwhile thankfully luckily cause cuz bc except
  pero mientras aunque porque asi mas porem enquanto entao aber wahrend obwohl weil denn mais alors donc parce ma mentre
  perche quindi invece maar terwijl omdat dus want ama fakat cunku oysa tapi sedangkan karena soalnya jadi ale natomiast bo
  poniewaz wiec`.split(/\s+/),
);
/** Two words that open a clause together. */
const PAIRS = new Set(
  [
    'thank god',
    'at least',
    'due to',
    'por suerte',
    'menos mal',
    'ainda bem',
    'zum gluck',
    'gott sei',
    'na szczescie',
  ].concat(['per fortuna', 'neyse ki', 'por culpa', 'a cause', 'debido a', 'por causa', 'instead of', 'unlike the']),
);
const JOINERS = new Set('and y e und et en ve dan i oraz ed & with con com mit avec met'.split(' '));
const RUN_CUT =
  /(?:けど|せいで|ため|ので|から|のに|一方|が|し|て|는데|은데|인데|지만|때문에|탓에|고|해서|어서|라서|니까)$/;
const RUN_CAUSE = /(?:せいで|ため|ので|から|때문에|탓에|라서|니까|해서)$/;
const CAUSE = bitOf('cause');

/** Cuts words into clauses at punctuation, connectors and, in Japanese and Korean, after connecting endings. */
export function splitClauses(words: readonly Word[], cues: Int32Array = cuesOf(words)): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let masks: number[] = [];
  let content = 0;
  const close = (to: number, question: boolean, causeBehind = false) => {
    if (to > from) {
      const because = (cues[from]! & CAUSE) !== 0 && words[from]!.kind === 'latin';
      clauses.push({ from, to, masks, because, causeBehind, question });
    }
    from = to;
    masks = [];
    content = 0;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.kind === 'mask') {
      if (masks.length > 0 && content > 0) {
        const before = words[at - 1]!;
        if (before.kind === 'run' && RUN_CUT.test(before.text)) close(at, false, RUN_CAUSE.test(before.text));
      }
      masks.push(word.mask);
      content = 0;
      continue;
    }
    if (word.kind === 'mark' && BREAKS.has(word.text)) {
      // "Slack, Zoom and Teams are down": a name alone is no clause.
      const list = content === 0 && masks.length > 0 && (word.text === ',' || word.text === '、');
      if (!list) close(at + 1, ENDS.has(word.text));
      continue;
    }
    if (word.kind === 'latin' && at > from && opens(words, at)) {
      close(at, false);
    } else if (
      word.kind === 'latin' &&
      masks.length > 0 &&
      content > 0 &&
      JOINERS.has(word.text) &&
      maskWithin(words, at, 4)
    ) {
      close(at, false);
    }
    if (word.kind === 'latin' || word.kind === 'run') content++;
  }
  close(words.length, false);
  return clauses;
}

function opens(words: readonly Word[], at: number): boolean {
  const word = words[at]!.text;
  if (OPENERS.has(word)) return true;
  const next = words[at + 1];
  return next !== undefined && PAIRS.has(`${word} ${next.text}`);
}

function maskWithin(words: readonly Word[], at: number, distance: number): boolean {
  for (let i = at + 1; i <= at + distance && i < words.length; i++) if (words[i]!.kind === 'mask') return true;
  return false;
}
