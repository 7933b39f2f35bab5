import { hashText, mix } from '../hash.ts';
import { bitOf } from '../read/meanings.ts';
import { type Reading, WINDOW } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { isEvident } from './evident.ts';
import { type Features, push, TOLD } from './feature-list.ts';

const SEED = { cue: 73, word: 79, path: 83, between: 89, shape: 97 };
/** Steps from one name to the next that are looked at. */
const MOST_PATHS = 12;
/** Words between two names, at most, to be a path from one to the other. */
const LONGEST_PATH = 5;
/** Words further from every name say nothing of one against another. */
const REACH = 12;

/** How a token stands to the name nearest on one side: in one clause with it (`here`) or not. */
const STAND = { none: 0, own: 1, ownAway: 2, other: 3, otherAway: 4 } as const;
const STANDS = 5;

const before = new Uint8Array(WINDOW + 2);
const behind = new Uint8Array(WINDOW + 2);
/** Tokens to the nearest name. */
const away = new Uint16Array(WINDOW + 2);
const clauseOf = new Uint16Array(WINDOW + 2);
/** Cue and standing met in this turn: spares a set. */
const turnOf = new Int32Array(1024);
let turn = 0;

const FINE = bitOf('fine') | bitOf('recovered') | bitOf('work') | bitOf('instead');
const NOT = bitOf('not');

/**
 * Features of the product at place `target` among the others of its post: to which name each meaning and each word stands
 * nearest, what stands between the names, and whether failure is said of it, of another, or of both. None where it is
 * named alone. Linear in the words.
 */
export function among(reading: Reading, target: number, into: Features): void {
  const others = othersOf(reading, target);
  if (others === 0) return;
  stand(reading, target);
  const { count, kind, word, cues, table } = reading;
  const value = 0.5 / Math.sqrt(Math.min(count, 60) + 10);
  let own = 0;
  let theirs = 0;
  turn = turn === 0x7fffffff ? forget() : turn + 1;
  for (let at = 0; at < count; at++) {
    if (kind[at] === KIND.mask) continue;
    const stands = before[at]! * STANDS + behind[at]!;
    const bits = cues[at]!;
    const isTheirs = isSaidOfOther(at);
    if (isTheirs) theirs |= bits;
    else own |= bits;
    for (let left = bits; left !== 0; left &= left - 1) {
      const index = ((31 - Math.clz32(left & -left)) << 5) | stands;
      if (turnOf[index] === turn) continue;
      turnOf[index] = turn;
      push(into, mix(index, SEED.cue), 0.4, 0);
    }
    // What is said of another product is no reason to show.
    const told = isTheirs ? 0 : TOLD.words | (at << 12) | (at + 1);
    if ((kind[at] === KIND.latin || kind[at] === KIND.run) && away[at]! <= REACH) {
      push(into, mix(mix(table.stem[word[at]!]!, stands), SEED.word), value, told);
    }
  }
  paths(reading, target, into);
  compare(own, theirs, rankOf(reading, target), others, into);
}

function forget(): number {
  turnOf.fill(0);
  return 1;
}

/** Places of the other products, a bit each. */
function othersOf({ clauses, clauseNames }: Reading, target: number): number {
  let named = 0;
  for (let at = 0; at < clauses; at++) named |= clauseNames[at]!;
  return named & ~(1 << target);
}

/** Fills in how each token stands to the name before and behind it. */
function stand({ count, kind, word, clauses, clauseFrom, clauseTo }: Reading, target: number): void {
  for (let clause = 0; clause < clauses; clause++) clauseOf.fill(clause, clauseFrom[clause]!, clauseTo[clause]!);
  let name = -1;
  for (let at = 0; at < count; at++) {
    if (kind[at] === KIND.mask) name = at;
    away[at] = name < 0 ? WINDOW : at - name;
    before[at] = standOf(name, at, word, target);
  }
  name = -1;
  for (let at = count - 1; at >= 0; at--) {
    if (kind[at] === KIND.mask) name = at;
    if (name >= 0) away[at] = Math.min(away[at]!, name - at);
    behind[at] = standOf(name, at, word, target);
  }
}

function standOf(name: number, at: number, word: Uint16Array, target: number): number {
  if (name < 0) return STAND.none;
  const isAway = clauseOf[name] === clauseOf[at] ? 0 : 1;
  return (word[name] === target ? STAND.own : STAND.other) + isAway;
}

/** Whether the likeliest subject is another product: the name before in the clause, else behind in it, else before. */
function isSaidOfOther(at: number): boolean {
  const first = before[at]!;
  const second = behind[at]!;
  if (first === STAND.own || first === STAND.other) return first === STAND.other;
  if (second === STAND.own || second === STAND.other) return second === STAND.other;
  return (first === STAND.none ? second : first) === STAND.otherAway;
}

/** What stands between the product and a name next to it, in order and word by word. */
function paths(reading: Reading, target: number, into: Features): void {
  const { count, kind, word, table } = reading;
  let name = -1;
  let looked = 0;
  for (let at = 0; at < count && looked < MOST_PATHS; at++) {
    if (kind[at] !== KIND.mask) continue;
    if (name >= 0 && at - name <= LONGEST_PATH + 1 && (word[at] === target) !== (word[name] === target)) {
      looked++;
      const side = word[at] === target ? 1 : 2;
      let path = hashText('path', side);
      for (let i = name + 1; i < at; i++) {
        const stem = table.stem[word[i]!]!;
        path = mix(path, stem);
        push(into, mix(mix(stem, side), SEED.between), 0.2, TOLD.words | (i << 12) | (i + 1));
      }
      push(into, mix(path, SEED.path), 0.4, TOLD.words | (name << 12) | (at + 1));
    }
    name = at;
  }
}

/** Whether the product is named before all others (0), behind all (1), first of all and again later (2), or between (3). */
function rankOf({ count, kind, word }: Reading, target: number): number {
  const own = { first: -1, last: -1 };
  const other = { first: -1, last: -1 };
  for (let at = 0; at < count; at++) {
    if (kind[at] !== KIND.mask) continue;
    const side = word[at] === target ? own : other;
    if (side.first < 0) side.first = at;
    side.last = at;
  }
  if (own.last < other.first) return 0;
  if (own.first > other.last) return 1;
  return own.first < other.first ? 2 : 3;
}

const sides = (own: boolean, theirs: boolean): number => (own ? 1 : 0) | (theirs ? 2 : 0);
const isFine = (bits: number): boolean => (bits & FINE) !== 0 && (bits & NOT) === 0;

/** Who fails and who is well: the product, another, both or none. */
function compare(own: number, theirs: number, rank: number, others: number, into: Features): void {
  let names = 0;
  for (let bits = others; bits !== 0; bits &= bits - 1) names++;
  const fails = sides(isEvident(own), isEvident(theirs));
  const fine = sides(isFine(own), isFine(theirs));
  push(into, mix(rank | (Math.min(3, names) << 4), SEED.shape), 0.3, 0);
  push(into, mix(fails | (fine << 2) | 0x100, SEED.shape), 0.5, 0);
  push(into, mix(fails | (rank << 2) | 0x200, SEED.shape), 0.5, 0);
}
