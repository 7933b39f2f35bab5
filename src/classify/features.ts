import { CUES } from './cues.ts';
import { hashText, mix } from './hash.ts';
import { bitOf } from './lexicon.ts';
import type { Stretch } from './prepare.ts';
import { ATTACHED, bitsOf, OTHER, OWN, rolesOf } from './scope.ts';
import type { Word } from './word.ts';

/** Changes whenever a feature changes its meaning: a model trained for another number is refused. */
export const FEATURES_VERSION = 1;

/** Receives each feature: its 32-bit hash, its value and, where it can be told to people, what it stands for. */
export type Sink = {
  word(word: Word, seed: number, value: number): void;
  feature(hash: number, value: number, told: Told | null): void;
};

/** What a feature stands for: words of the stretch [from, to), a cue's bit, or a fixed phrase. */
export type Told =
  | { readonly from: number; readonly to: number }
  | { readonly bit: number }
  | { readonly phrase: string };

export const SEED = {
  cueNear: 61,
  word: 11,
  pair: 23,
  near: 31,
  far: 37,
  cue: 41,
  cuePair: 43,
  shape: 47,
  otherCue: 53,
  attachedCue: 59,
};
const TARGET = hashText('target', 1);
const ANOTHER = hashText('another', 1);
/** In posts that do not name their product any unknown name may be it: that is weaker evidence. */
const SOME_NAME = hashText('some name', 1);
const NEAR = 3;
const FAR = 8;
const PAIRABLE = CUES.length;
/** Words weigh less than meanings: there are many and few are met in training. */
const WORDS = 0.7;
/** Clauses that only belong to the product weigh less, and less the more of them there are. */
const ASIDE = 0.3;

/** Gives all features of one mention (target -1: a product the post does not name) to `sink`. Pure, linear in the words. */
export function extract(stretch: Stretch, target: number, sink: Sink): void {
  const roles = rolesOf(stretch, target);
  let count = 0;
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] === OWN) count += stretch.clauses[at]!.to - stretch.clauses[at]!.from;
  }
  const value = 1 / Math.sqrt(count + 3);
  let own = 0;
  let attached = 0;
  let other = 0;
  let question = 0;
  for (let at = 0; at < roles.length; at++) {
    const clause = stretch.clauses[at]!;
    const bits = bitsOf(clause, stretch.cues);
    if (roles[at] === OTHER) {
      other |= bits;
      continue;
    }
    if (roles[at] === OWN) own |= bits;
    if (roles[at] === ATTACHED) attached |= bits;
    if (clause.question) question |= roles[at] === OWN ? 1 : 2;
    wordsOf(stretch, clause.from, clause.to, target, (roles[at] === OWN ? WORDS : ASIDE) * value, sink);
    cuePlaces(stretch, clause.from, clause.to, target, sink);
    if (roles[at] === OWN) positions(stretch, clause.from, clause.to, target, WORDS * value, sink);
  }
  cueFeatures(own, attached, other, sink);
  shapeFeatures(stretch, target, own | attached, question, roles, sink);
}

function hashOf(word: Word, target: number): number {
  if (word.kind !== 'mask') return word.hash;
  if (target < 0) return SOME_NAME;
  return word.mask === target ? TARGET : ANOTHER;
}

function wordsOf(stretch: Stretch, from: number, to: number, target: number, value: number, sink: Sink): void {
  let before = 1;
  for (let at = from; at < to; at++) {
    const word = stretch.words[at]!;
    const hash = hashOf(word, target);
    if (word.kind !== 'mask') sink.word(word, SEED.word, value);
    sink.feature(mix(mix(before, hash), SEED.pair), value, { from: Math.max(from, at - 1), to: at + 1 });
    before = hash;
  }
  sink.feature(mix(mix(before, 2), SEED.pair), value, null);
}

/** Words by their side of the target and distance to it; for runs without spaces the nearest characters. */
function positions(stretch: Stretch, from: number, to: number, target: number, value: number, sink: Sink): void {
  for (let at = from; at < to; at++) {
    const word = stretch.words[at]!;
    if (word.kind !== 'mask' || !(target < 0 || word.mask === target)) continue;
    for (let i = Math.max(from, at - FAR); i < Math.min(to, at + FAR + 1); i++) {
      if (i === at) continue;
      const side = i < at ? 1 : 2;
      const near = Math.abs(i - at) <= NEAR;
      const hash = mix(hashOf(stretch.words[i]!, target), side);
      sink.feature(mix(hash, near ? SEED.near : SEED.far), value, { from: i, to: i + 1 });
    }
    const next = stretch.words[at + 1];
    if (at + 1 < to && next?.kind === 'run') {
      for (let size = 1; size <= 4 && size <= next.text.length; size++) {
        sink.feature(mix(hashText(next.text.slice(0, size), 9), SEED.near), value, { from: at + 1, to: at + 2 });
      }
    }
  }
}

const NEAR_HASH = Uint32Array.from({ length: 1024 }, (_, index) => mix(mix(index >>> 5, index & 31), SEED.cueNear));
const PAIR_HASH = Uint32Array.from({ length: 1024 }, (_, index) => mix(mix(index >>> 5, index & 31), SEED.cuePair));
/** Which call met a place last: spares a set for each clause. */
const turnOf = new Float64Array(1024);
let turns = 0;

/** Meanings by their place beside the product or a word for it ("the site"): what is said of it, in any language. */
function cuePlaces(stretch: Stretch, from: number, to: number, target: number, sink: Sink): void {
  const turn = ++turns;
  for (let at = from; at < to; at++) {
    const word = stretch.words[at]!;
    const isTarget = word.kind === 'mask' && (target < 0 || word.mask === target);
    if (!isTarget && (stretch.cues[at]! & THING) === 0) continue;
    for (let i = Math.max(from, at - 5); i < Math.min(to, at + 7); i++) {
      if (i !== at && stretch.words[i]!.kind === 'mask') continue;
      const away = Math.abs(i - at);
      const place = (i < at ? 8 : 0) + (away === 0 ? 0 : away < 2 ? 1 : away < 4 ? 2 : 3) + (isTarget ? 0 : 16);
      for (let bits = stretch.cues[i]!; bits !== 0; bits &= bits - 1) {
        const index = (31 - Math.clz32(bits & -bits)) * 32 + place;
        if (turnOf[index] === turn) continue;
        turnOf[index] = turn;
        sink.feature(NEAR_HASH[index]!, 0.6, { from: Math.min(i, at), to: Math.max(i, at) + 1 });
      }
    }
  }
}

function cueFeatures(own: number, attached: number, other: number, sink: Sink): void {
  for (let bit = 0; bit < CUES.length; bit++) {
    if ((own >>> bit) & 1) sink.feature(mix(bit, SEED.cue), 0.5, { bit });
    if ((attached >>> bit) & 1) sink.feature(mix(bit, SEED.attachedCue), 0.35, { bit });
    if ((other >>> bit) & 1) sink.feature(mix(bit, SEED.otherCue), 0.2, null);
  }
  for (let a = 0; a < PAIRABLE; a++) {
    if (!((own >>> a) & 1)) continue;
    for (let b = a + 1; b < PAIRABLE; b++) {
      if ((own >>> b) & 1) sink.feature(PAIR_HASH[a * 32 + b]!, 0.35, null);
    }
  }
}

const NOT = bitOf('not');
const THING = bitOf('thing');
const USE = bitOf('work') | bitOf('login');
const FAILS = bitOf('down') | bitOf('errors') | bitOf('slow') | bitOf('fail') | bitOf('trouble');

function isEvident(bits: number): boolean {
  return (bits & FAILS) !== 0 || ((bits & NOT) !== 0 && (bits & USE) !== 0);
}

/** Whether any word of the stretch may speak of a failure. */
export function speaksOfFailure(stretch: Stretch): boolean {
  return isEvident(stretch.clauses.reduce((bits, clause) => bits | bitsOf(clause, stretch.cues), 0));
}

function shapeFeatures(
  stretch: Stretch,
  target: number,
  bits: number,
  question: number,
  roles: Uint8Array,
  sink: Sink,
): void {
  const say = (name: string, value: number, phrase: string | null) =>
    sink.feature(shapeHash(name), value, phrase === null ? null : { phrase });
  if (question & 1) say('question', 0.5, 'a question');
  if (question & 2) say('question-after', 0.35, 'a question');
  if (question !== 0 && (bits & FAILS) !== 0) say('question-of-failure', 0.5, 'asks about a failure');
  const evident = isEvident(bits);
  if (!evident) say('no-failure-word', 1.5, 'no word of failure');
  if (!evident && question !== 0) say('question-of-no-failure', 1, 'asks about something else');
  if (!evident && target < 0) say('no-failure-no-name', 2, null);
  if (evident) say('failure-word', 0.5, null);
  if (stretch.words.some((word) => word.kind === 'url')) say('link', 0.4, 'carries a link');
  if (stretch.shouted) say('shouted', 0.2, null);
  if (stretch.capitals > 0.6) say('headline', 0.3, 'headline spelling');
  if (stretch.post.kind === 'reply') say('reply', 0.2, null);
  const length = stretch.words.length;
  say(length < 6 ? 'short' : length < 15 ? 'medium' : length < 40 ? 'long' : 'very-long', 0.3, null);
  if (target < 0) say('no-name', 0.3, null);
  if (roles.includes(OTHER)) say('another-named', 0.2, null);
  const last = stretch.words[length - 1];
  if (last?.kind === 'url') say('link-last', 0.2, null);
  if (stretch.words[0]?.text === '@') say('addressed', 0.3, null);
}

const shapeHashes = new Map<string, number>();

function shapeHash(name: string): number {
  let hash = shapeHashes.get(name);
  if (hash === undefined) {
    hash = hashText(name, SEED.shape);
    shapeHashes.set(name, hash);
  }
  return hash;
}
