import type { Reading } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { roleBit } from './roles.ts';

const JOINS = roleBit('joins');
const NOT = roleBit('not');
const FILLER = roleBit('filler');
/** In place of a token: there is none. */
export const NONE = -1;
const COMMAS = new Set(',、&');

/** Where the words around the naming begin: behind the last sign, but for a list that begins the sentence ("X, U down"). */
export function beginning(reading: Reading, roles: Int32Array, at: number): number {
  const { kind } = reading;
  const [from] = clauseOf(reading, at);
  const isInList = (mark: number) =>
    mark > from &&
    kind[mark - 1] === KIND.mask &&
    (mark - 1 === from || kind[mark - 2] === KIND.mark || (roles[mark - 2]! & JOINS) !== 0);
  let start = at;
  while (start > from && (kind[start - 1] !== KIND.mark || isInList(start - 1))) start -= 1;
  return start;
}

/** Where they end: before the next sign, but for a list ("U, X and Y are down"). */
export function ending(reading: Reading, roles: Int32Array, at: number): number {
  const { kind, word, table } = reading;
  const [, to] = clauseOf(reading, at);
  const isInList = (mark: number) =>
    mark + 2 < to &&
    COMMAS.has(table.words[word[mark]!]!.text) &&
    kind[mark + 1] === KIND.mask &&
    (kind[mark + 2] === KIND.mark || (roles[mark + 2]! & JOINS) !== 0);
  let end = at + 1;
  while (end < to && (kind[end] !== KIND.mark || isInList(end))) end += 1;
  return end;
}

/** A negation right before a word of cause, links passed over. */
export function isNegated(reading: Reading, roles: Int32Array, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    if (reading.kind[i] === KIND.mask || reading.kind[i] === KIND.mark) return false;
    if ((roles[i]! & NOT) !== 0) return true;
    if ((roles[i]! & FILLER) === 0) return false;
  }
  return false;
}

/** Nearest token before `at` with a role, with at most `most` other words between and no other name; fillers count nothing. */
export function roleBefore({ kind }: Reading, roles: Int32Array, at: number, role: number, most: number): number {
  let words = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (kind[i] === KIND.mask) return NONE;
    if ((roles[i]! & role) !== 0) return i;
    if (kind[i] === KIND.mark) return NONE;
    if ((roles[i]! & FILLER) === 0) words += 1;
    if (words > most) return NONE;
  }
  return NONE;
}

/** As roleBefore, behind `at`. */
export function roleBehind(
  { kind, count }: Reading,
  roles: Int32Array,
  at: number,
  role: number,
  most: number,
): number {
  let words = 0;
  for (let i = at + 1; i < count; i += 1) {
    if (kind[i] === KIND.mask) return NONE;
    if ((roles[i]! & role) !== 0) return i;
    if (kind[i] === KIND.mark) return NONE;
    if ((roles[i]! & FILLER) === 0) words += 1;
    if (words > most) return NONE;
  }
  return NONE;
}

export function hasTarget({ kind, word, count }: Reading, target: number, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(count, to); at += 1) {
    if (kind[at] === KIND.mask && word[at] === target) return true;
  }
  return false;
}

export function clauseOf({ clauses, clauseFrom, clauseTo, count }: Reading, at: number): [number, number] {
  for (let clause = 0; clause < clauses; clause += 1) {
    if (clauseFrom[clause]! <= at && at < clauseTo[clause]!) return [clauseFrom[clause]!, clauseTo[clause]!];
  }
  return [0, count];
}
