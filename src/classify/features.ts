import { among } from './among.ts';
import { FAILS, isEvident } from './evident.ts';
import { type Features, push, TOLD } from './feature-list.ts';
import { hashText, mix } from './hash.ts';
import { bitOf } from './lexicon.ts';
import { type Reading, WINDOW } from './reading.ts';
import { ATTACHED, OTHER, OWN, rolesOf } from './scope.ts';
import { KIND } from './word.ts';

/** Changes whenever a feature changes its meaning: a model trained for another number is refused. */
export const FEATURES_VERSION = 5;

export const SEED = {
  word: 11,
  pair: 23,
  near: 31,
  far: 37,
  cue: 41,
  shape: 47,
  otherCue: 53,
  attachedCue: 59,
  cueNear: 61,
  after: 67,
  before: 71,
};
const TARGET = hashText('target', 1);
const ANOTHER = hashText('another', 1);
/** In posts that do not name their product any unknown name may be it: that is weaker evidence. */
const SOME_NAME = hashText('some name', 1);
const EDGE = 2;
const START = 1;
const NEAR = 3;
const FAR = 5;
/** Places of the product, or of a word for it, whose surroundings are looked at. */
const MOST_PLACES = 24;
/** Words weigh less than meanings: there are many and few are met in training. */
const WORDS = 0.7;
/** Clauses that only belong to the product weigh less, and less the more of them there are. */
const ASIDE = 0.6;

const tokens = (from: number, to: number): number => TOLD.words | (from << 12) | to;

/** Features of the product at place `target` (-1: a product the post does not name). Linear in the words. */
export function extract(reading: Reading, target: number, isReply: boolean, into: Features): void {
  into.words = 0;
  into.count = 0;
  const roles = rolesOf(reading, target);
  const { clauses, clauseFrom, clauseTo, clauseCues, clauseAsks } = reading;
  let count = 0;
  for (let at = 0; at < clauses; at++) if (roles[at] === OWN) count += clauseTo[at]! - clauseFrom[at]!;
  const value = 1 / Math.sqrt(count + 10);
  let own = 0;
  let attached = 0;
  let other = 0;
  let question = 0;
  let places = 0;
  let others = false;
  turn = turn >= 0x7ffffff0 ? forget() : turn;
  for (let at = 0; at < clauses; at++) {
    const role = roles[at];
    if (role === OTHER) {
      other |= clauseCues[at]!;
      others = true;
      continue;
    }
    if (role === OWN) own |= clauseCues[at]!;
    if (role === ATTACHED) attached |= clauseCues[at]!;
    if (clauseAsks[at] === 1) question |= role === OWN ? 1 : 2;
    const from = clauseFrom[at]!;
    const to = clauseTo[at]!;
    wordsOf(reading, from, to, target, (role === OWN ? WORDS : ASIDE) * value, into);
    if (places < MOST_PLACES) {
      places += cuePlaces(reading, from, to, target, into);
      if (role === OWN) places += positions(reading, from, to, target, WORDS * value, into);
    }
  }
  cueFeatures(own, attached, other, into);
  if (target >= 0) among(reading, target, into);
  shapeFeatures(reading, target, own | attached, question, others, isReply, into);
}

/** Hash of each token of the clause at hand: of a word its stem, of a name how it stands to the product. */
const hashes = new Int32Array(WINDOW + 2);

function nameHash(place: number, target: number): number {
  if (target < 0) return SOME_NAME;
  return place === target ? TARGET : ANOTHER;
}

function pushPair(into: Features, a: number, b: number, seed: number, value: number, told: number): void {
  push(into, mix(mix(a, b), seed), value, told);
}

function wordsOf(reading: Reading, from: number, to: number, target: number, value: number, into: Features): void {
  const { kind, word, table } = reading;
  const { stem } = table;
  const { word: words, wordAt, wordValue } = into;
  let next = into.words;
  let before = START;
  for (let at = from; at < to; at++) {
    const number = word[at]!;
    if (kind[at] === KIND.mask) hashes[at] = nameHash(number, target);
    else {
      hashes[at] = stem[number]!;
      words[next] = number;
      wordAt[next] = at;
      wordValue[next++] = value;
    }
    pushPair(into, before, hashes[at]!, SEED.pair, value, tokens(at > from ? at - 1 : at, at + 1));
    before = hashes[at]!;
  }
  into.words = next;
  pushPair(into, before, EDGE, SEED.pair, value, 0);
}

const isNamed = ({ kind, word }: Reading, at: number, target: number): boolean =>
  kind[at] === KIND.mask && (target < 0 || word[at] === target);

/**
 * Words by their side of the product and distance to it, and the two words before and after it in order; for runs
 * without spaces the nearest characters. Returns how many places were looked at.
 */
function positions(reading: Reading, from: number, to: number, target: number, value: number, into: Features): number {
  let places = 0;
  for (let at = from; at < to && places < MOST_PLACES; at++) {
    if (!isNamed(reading, at, target)) continue;
    places++;
    const last = Math.min(to, at + FAR + 1);
    for (let i = Math.max(from, at - FAR); i < last; i++) {
      if (i === at) continue;
      const away = i < at ? at - i : i - at;
      pushPair(into, hashes[i]!, i < at ? 1 : 2, away <= NEAR ? SEED.near : SEED.far, value, tokens(i, i + 1));
    }
    const one = at + 1 < to ? hashes[at + 1]! : EDGE;
    const two = at + 2 < to ? hashes[at + 2]! : EDGE;
    pushPair(into, one, two, SEED.after, value, tokens(at, Math.min(to, at + 3)));
    const back = at > from ? hashes[at - 1]! : START;
    const further = at > from + 1 ? hashes[at - 2]! : START;
    pushPair(into, further, back, SEED.before, value, tokens(Math.max(from, at - 2), at + 1));
    if (at + 1 < to && reading.kind[at + 1] === KIND.run) beginningOf(reading, at + 1, value, into);
  }
  return places;
}

/** The first characters of a run. */
function beginningOf({ word, table }: Reading, at: number, value: number, into: Features): void {
  const { text } = table.words[word[at]!]!;
  for (let size = 1; size <= 4 && size <= text.length; size++) {
    push(into, mix(hashText(text.slice(0, size), 9), SEED.near), value, tokens(at, at + 1));
  }
}

const NEAR_HASH = Uint32Array.from({ length: 1024 }, (_, index) => mix(mix(index >>> 5, index & 31), SEED.cueNear));
const single = (seed: number): Uint32Array => Uint32Array.from({ length: 32 }, (_, bit) => mix(bit, seed));
const CUE_HASH = single(SEED.cue);
const ATTACHED_HASH = single(SEED.attachedCue);
const OTHER_HASH = single(SEED.otherCue);
/** Which clause met a place last: spares a set for each. */
const turnOf = new Int32Array(1024);
let turn = 0;

function forget(): number {
  turnOf.fill(0);
  return 0;
}

/** Meanings by their place beside the product or a word for it ("the site"): what is said of it, in any language. */
function cuePlaces(reading: Reading, from: number, to: number, target: number, into: Features): number {
  const { kind, cues } = reading;
  turn++;
  let places = 0;
  for (let at = from; at < to && places < MOST_PLACES; at++) {
    const named = isNamed(reading, at, target);
    if (!named && (cues[at]! & THING) === 0) continue;
    places++;
    const last = Math.min(to, at + 7);
    for (let i = Math.max(from, at - 5); i < last; i++) {
      if (cues[i] === 0 || (i !== at && kind[i] === KIND.mask)) continue;
      const away = i < at ? at - i : i - at;
      const place = (i < at ? 8 : 0) + (away === 0 ? 0 : away < 2 ? 1 : away < 4 ? 2 : 3) + (named ? 0 : 16);
      for (let bits = cues[i]!; bits !== 0; bits &= bits - 1) {
        const index = ((31 - Math.clz32(bits & -bits)) << 5) | place;
        if (turnOf[index] === turn) continue;
        turnOf[index] = turn;
        push(into, NEAR_HASH[index]!, 0.4, tokens(Math.min(i, at), Math.max(i, at) + 1));
      }
    }
  }
  return places;
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

function cueFeatures(own: number, attached: number, other: number, into: Features): void {
  for (let bits = own; bits !== 0; bits &= bits - 1) {
    const a = lowest(bits);
    push(into, CUE_HASH[a]!, 0.5, TOLD.cue | a);
  }
  for (let bits = attached; bits !== 0; bits &= bits - 1) {
    push(into, ATTACHED_HASH[lowest(bits)]!, 0.35, TOLD.cue | lowest(bits));
  }
  for (let bits = other; bits !== 0; bits &= bits - 1) push(into, OTHER_HASH[lowest(bits)]!, 0.2, 0);
}

const THING = bitOf('thing');
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

function shapeFeatures(
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
