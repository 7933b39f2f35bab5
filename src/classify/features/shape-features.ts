import { hashText } from '../hash.ts';
import type { Reading } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { FAILS, isEvident } from './evident.ts';
import { type Features, push, TOLD } from './feature-list.ts';
import { SEED } from './seed.ts';

type Shape = { readonly hash: number; readonly value: number; readonly told: number };
const TELLABLE: string[] = [];

function shape(name: string, value: number, phrase = ''): Shape {
  const told = phrase === '' ? 0 : TOLD.phrase | (TELLABLE.push(phrase) - 1);
  return { hash: hashText(name, SEED.shape), value, told };
}

const SHAPE = {
  asks: shape('question', 0.5, 'a question'),
  asksAfter: shape('question-after', 0.35, 'a question'),
  asksOfFailure: shape('question-of-failure', 0.5, 'asks about a failure'),
  noFailure: shape('no-failure-word', 1.5, 'no word of failure'),
  asksOfOther: shape('question-of-no-failure', 1, 'asks about something else'),
  noFailureNoName: shape('no-failure-no-name', 2),
  failure: shape('failure-word', 0.5),
  link: shape('link', 0.4, 'carries a link'),
  linkLast: shape('link-last', 0.2),
  shouted: shape('shouted', 0.2),
  headline: shape('headline', 0.3, 'headline spelling'),
  reply: shape('reply', 0.2),
  addressed: shape('addressed', 0.3),
  short: shape('short', 0.3),
  medium: shape('medium', 0.3),
  long: shape('long', 0.3),
  veryLong: shape('very-long', 0.3),
  noName: shape('no-name', 0.3),
  others: shape('another-named', 0.2),
} as const;

/** The fixed phrase that a feature stands for. */
export const phraseOf = (told: number): string => TELLABLE[told & 0xfff] ?? '';

function say(into: Features, { hash, value, told }: Shape): void {
  push(into, hash, value, told);
}

/** How the post is built: questions, links, spelling, length, and whether anything speaks of a failure. */
export function shapeFeatures(
  reading: Reading,
  target: number,
  bits: number,
  question: number,
  others: boolean,
  isReply: boolean,
  into: Features,
): void {
  const { count, kind, latin, capitals, shouted } = reading;
  const evident = isEvident(bits);
  if ((question & 1) !== 0) say(into, SHAPE.asks);
  if ((question & 2) !== 0) say(into, SHAPE.asksAfter);
  if (question !== 0 && (bits & FAILS) !== 0) say(into, SHAPE.asksOfFailure);
  if (evident) say(into, SHAPE.failure);
  else {
    say(into, SHAPE.noFailure);
    if (question !== 0) say(into, SHAPE.asksOfOther);
    if (target < 0) say(into, SHAPE.noFailureNoName);
  }
  if (reading.links > 0) say(into, SHAPE.link);
  if (count > 0 && kind[count - 1] === KIND.url) say(into, SHAPE.linkLast);
  if (shouted > 2 && shouted * 2 > latin) say(into, SHAPE.shouted);
  if (capitals > latin * 0.6) say(into, SHAPE.headline);
  if (isReply) say(into, SHAPE.reply);
  if (count > 0 && isAt(reading, 0)) say(into, SHAPE.addressed);
  say(into, count < 6 ? SHAPE.short : count < 15 ? SHAPE.medium : count < 40 ? SHAPE.long : SHAPE.veryLong);
  if (target < 0) say(into, SHAPE.noName);
  if (others) say(into, SHAPE.others);
}

const isAt = ({ kind, word, table, text, start, from }: Reading, at: number): boolean =>
  kind[at] === KIND.mark
    ? table.words[word[at]!]!.text === '@'
    : kind[at] === KIND.mask && text.charCodeAt(start + from[at]!) === 0x40;
