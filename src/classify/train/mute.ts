import { isEvident } from '../features/evident.ts';
import { hashText } from '../hash.ts';
import { splitClauses } from '../read/clause.ts';
import { readCues, wordTable } from '../read/meanings.ts';
import { addName, newNames } from '../read/names.ts';
import { readTokens } from '../read/read-tokens.ts';
import { newReading, WINDOW } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import type { Example } from './expand.ts';
import { TRAINING_LEXICON } from './lexicon.ts';
import { pick, randomFrom } from './random.ts';

const reading = newReading(wordTable(TRAINING_LEXICON));
const names = newNames();

/**
 * A signal with its words of failure exchanged for ordinary ones, which is none (counterfactual augmentation, Kaushik et
 * al. 2020): "anyone else having lunch with Slack right now?" teaches that the words around a failure are not one.
 * Null where nothing of failure stands in words of its own, or some of it stays.
 */
export function mute(example: Example, ordinary: readonly string[]): Example | null {
  const { text, spans } = example;
  if (text.length > WINDOW || ordinary.length === 0) return null;
  names.count = 0;
  spans.forEach((own, place) => {
    for (const [from, to] of own) addName(names, from, to, Math.min(place, 15));
  });
  const random = randomFrom(hashText(text, 31));
  let out = '';
  let last = 0;
  let muted = 0;
  const moved = new Map<number, number>();
  readTokens(reading, text, 0, text.length, names);
  readCues(reading);
  for (let at = 0; at < reading.count; at++) {
    const from = reading.from[at]!;
    if (reading.kind[at] === KIND.mask) moved.set(from, out.length + from - last);
    if (reading.kind[at] !== KIND.latin || !isEvident(reading.cues[at]!)) continue;
    out += text.slice(last, from) + pick(ordinary, random);
    last = reading.to[at]!;
    muted++;
  }
  out += text.slice(last);
  // Two names without a gap are one token.
  if (muted === 0 || spans.some((own) => own.some(([from]) => !moved.has(from)))) return null;
  const placed = spans.map((own) =>
    own.map(([from, to]): [number, number] => {
      const start = moved.get(from)!;
      return [start, start + to - from];
    }),
  );
  const made: Example = {
    ...example,
    text: out,
    spans: placed,
    origin: 'muted',
    labels: example.labels.map(() => 'other'),
    symptoms: example.labels.map(() => null),
  };
  return isSilent(made) ? made : null;
}

/** Whether no word of failure is left in a text. */
function isSilent({ text }: Example): boolean {
  names.count = 0;
  readTokens(reading, text, 0, Math.min(WINDOW, text.length), names);
  readCues(reading);
  splitClauses(reading);
  for (let at = 0; at < reading.clauses; at++) if (isEvident(reading.clauseCues[at]!)) return false;
  return true;
}
