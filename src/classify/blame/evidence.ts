import type { Reading } from '../read/reading.ts';
import { KIND } from '../read/word.ts';
import { beginning, clauseOf, ending, hasTarget, isNegated, NONE, roleBefore, roleBehind } from './around.ts';
import { roleBit } from './roles.ts';

const BECAUSE = roleBit('because');
const BECAUSE_OF = roleBit('becauseOf');
const BECAUSE_BEHIND = roleBit('becauseBehind');
const TAKES = roleBit('takes');
const TAKES_BEHIND = roleBit('takesBehind');
const TAKE_WITH = roleBit('takeWith');
const ALONG = roleBit('along');
const WITH_IT = roleBit('withIt');
const THEREFORE = roleBit('therefore');
const HEDGE = roleBit('hedge');
const HEDGE_BEHIND = roleBit('hedgeBehind');
const INCIDENT = roleBit('incident');
const IS_A = roleBit('isA');
const CULPRIT = roleBit('culprit');
const AGAIN = roleBit('again');
const RUNS_ON = roleBit('runsOn');
const NOT = roleBit('not');
const NOT_BEHIND = roleBit('notBehind');
const APART = roleBit('apart');
const FINE = roleBit('fine');
const ALSO = roleBit('also');
const FILLER = roleBit('filler');
const ANY_BECAUSE = BECAUSE | BECAUSE_OF;

/** Words between a word of cause and its name; words that a sentence has at most. */
const REACH = 6;
const SENTENCE = 16;
/** Other words in a clause that only says whose turn it is ("AWS us-east-1 again"). */
const BARE = 2;

/** What a post names, with the roles of its words, and the product whose trouble is to be explained. */
export type Post = { readonly reading: Reading; readonly roles: Int32Array; readonly target: number };

/** Kinds of evidence by strength: the stronger counts, and a weaker one the other way round is none. */
export const STRENGTH = {
  becauseOf: 7,
  because: 7,
  takes: 6,
  along: 5,
  therefore: 4,
  culprit: 4,
  itsIncident: 3,
  hedge: 3,
  incident: 2,
  again: 2,
  runsOn: 1,
} as const;
export type Evidence = keyof typeof STRENGTH;

/** By what the naming at `at` is told to be the cause, null: by nothing. */
export function evidenceOf(post: Post, at: number): Evidence | null {
  if (isBecause(post, at, BECAUSE_OF)) return 'becauseOf';
  if (isBecauseBehind(post, at)) return 'becauseOf';
  if (isBecause(post, at, BECAUSE)) return 'because';
  if (takes(post, at)) return 'takes';
  if (takesAlong(post, at)) return 'along';
  if (isFollowed(post, at)) return 'therefore';
  if (isCulprit(post, at)) return 'culprit';
  if (isAsked(post, at)) return null;
  if (isItsIncident(post, at)) return 'itsIncident';
  if (isGuessed(post, at)) return 'hedge';
  if (hasIncident(post, at)) return 'incident';
  if (isAgain(post, at)) return 'again';
  return carries(post, at) ? 'runsOn' : null;
}

/** "because of U", with what it explains before it, or behind. */
function isBecause({ reading, roles, target }: Post, at: number, role: number): boolean {
  const word = roleBefore(reading, roles, at, role, REACH);
  if (word === NONE || isNegated(reading, roles, word)) return false;
  if (hasTarget(reading, target, 0, word)) return !hasRoleFor(reading, roles, target, word);
  for (let i = 0; i < word; i += 1) if (reading.kind[i] === KIND.mask) return false;
  return isTold(reading, roles, target, at + 1, at + SENTENCE);
}

/** "U yüzünden", "Uのせいで". */
function isBecauseBehind({ reading, roles, target }: Post, at: number): boolean {
  const behind = roleBehind(reading, roles, at, BECAUSE_BEHIND, 3);
  return behind !== NONE && hasTarget(reading, target, 0, reading.count);
}

/** A word of cause nearer behind the target than this one speaks of it already: "Notion because Claude because AWS". */
function hasRoleFor({ kind, word, count }: Reading, roles: Int32Array, target: number, role: number): boolean {
  let last = NONE;
  for (let at = 0; at < Math.min(role, count); at += 1) if (kind[at] === KIND.mask && word[at] === target) last = at;
  for (let at = last + 1; at < role; at += 1) {
    if ((roles[at]! & ANY_BECAUSE) === 0 || (at > 0 && (roles[at - 1]! & ANY_BECAUSE) !== 0)) continue;
    for (let i = at + 1; i < role; i += 1) if (kind[i] === KIND.mask && word[i] !== target) return true;
  }
  return false;
}

/** "U took down T", "U T'yi vurdu". */
function takes({ reading, roles, target }: Post, at: number): boolean {
  const { kind, count } = reading;
  for (let i = at + 1; i < Math.min(count, at + 9); i += 1) {
    if (kind[i] === KIND.mask) {
      if (reading.word[i] !== target) return false;
      return roleBehind(reading, roles, i, TAKES_BEHIND, 4) !== NONE;
    }
    if ((roles[i]! & TAKES) === 0 || isNegated(reading, roles, i)) continue;
    if (hasTarget(reading, target, i + 1, ending(reading, roles, i))) return true;
  }
  return false;
}

/** "U is down and took T with it", "U down, T gleich mit". */
function takesAlong({ reading, roles, target }: Post, at: number): boolean {
  const { kind, word, count } = reading;
  for (let i = at + 1; i < Math.min(count, at + SENTENCE); i += 1) {
    if (kind[i] !== KIND.mask || word[i] !== target) continue;
    if (roleBehind(reading, roles, i, WITH_IT | TAKES_BEHIND, 4) !== NONE) return true;
    const isTaken = roleBefore(reading, roles, i, TAKE_WITH, 4) !== NONE;
    if (isTaken && roleBehind(reading, roles, i, ALONG, 4) !== NONE) return true;
  }
  return false;
}

/** "U is down so T is too": a word of consequence between the two names. */
function isFollowed({ reading, roles, target }: Post, at: number): boolean {
  const { kind, word, count } = reading;
  let link = NONE;
  for (let i = at + 1; i < Math.min(count, at + SENTENCE); i += 1) {
    if (kind[i] === KIND.mask) {
      if (word[i] === target) return link !== NONE && i - link <= REACH + 4 && !isGuess(reading, roles, i);
      if (link === NONE) return false;
    } else if ((roles[i]! & THEREFORE) !== 0 && i > at + 1) link = i;
  }
  return false;
}

/** "U is the culprit", "it's U's fault". */
function isCulprit({ reading, roles, target }: Post, at: number): boolean {
  if (!hasTarget(reading, target, 0, reading.count)) return false;
  for (const found of [roleBehind(reading, roles, at, CULPRIT, 2), roleBefore(reading, roles, at, CULPRIT, 2)]) {
    if (found !== NONE && !isNegated(reading, roles, found)) return true;
  }
  return false;
}

/** "turns out U is down", "must be U", "U らしい": the target's trouble is told elsewhere. */
function isGuessed({ reading, roles, target }: Post, at: number): boolean {
  const word = roleBefore(reading, roles, at, HEDGE, 2);
  if (word !== NONE) return tellsElsewhere(reading, roles, target, word, at);
  const behind = roleBehind(reading, roles, at, HEDGE_BEHIND, 3);
  return behind !== NONE && tellsElsewhere(reading, roles, target, at, at);
}

/** "T not loading is a U issue", "T is down, it's a U thing". */
function isItsIncident({ reading, roles, target }: Post, at: number): boolean {
  if (roleBehind(reading, roles, at, INCIDENT, 1) === NONE) return false;
  return roleBefore(reading, roles, at, IS_A, 0) !== NONE && hasTarget(reading, target, 0, at);
}

/** "Cloudflare outage", "panne Cloudflare", in words of its own. */
function hasIncident({ reading, roles, target }: Post, at: number): boolean {
  const behind = roleBehind(reading, roles, at, INCIDENT, 1);
  const before = roleBefore(reading, roles, at, INCIDENT, 1);
  if (behind === NONE && before === NONE) return false;
  return tellsElsewhere(reading, roles, target, beginning(reading, roles, at), at);
}

/** "AWS us-east-1 again", and no more. */
function isAgain({ reading, roles, target }: Post, at: number): boolean {
  const from = beginning(reading, roles, at);
  const to = ending(reading, roles, at);
  let others = 0;
  let again = false;
  for (let i = from; i < to; i += 1) {
    if ((roles[i]! & AGAIN) !== 0) again = true;
    else if (reading.kind[i] === KIND.latin || reading.kind[i] === KIND.run)
      others += (roles[i]! & FILLER) === 0 ? 1 : 0;
  }
  return again && others <= BARE && tellsElsewhere(reading, roles, target, from, at);
}

/** Nothing else is said of the naming: "probably AWS", "it's Cloudflare again". */
export function isBare({ reading, roles }: Post, at: number): boolean {
  const to = ending(reading, roles, at);
  for (let i = at + 1; i < to; i += 1) {
    if (reading.kind[i] !== KIND.latin && reading.kind[i] !== KIND.run) continue;
    if ((roles[i]! & (FILLER | AGAIN | INCIDENT | HEDGE | HEDGE_BEHIND)) === 0) return false;
  }
  return true;
}

/** "it runs on U". */
function carries({ reading, roles, target }: Post, at: number): boolean {
  const word = roleBefore(reading, roles, at, RUNS_ON, 1);
  return word !== NONE && !isNegated(reading, roles, word) && hasTarget(reading, target, 0, word);
}

/** What is said from `from` on of the naming at `at` names neither the target nor "too"; the target stands elsewhere. */
function tellsElsewhere(reading: Reading, roles: Int32Array, target: number, from: number, at: number): boolean {
  const to = ending(reading, roles, at);
  for (let i = from; i < to; i += 1) if ((roles[i]! & (ALSO | HEDGE | INCIDENT)) === ALSO) return false;
  if (hasTarget(reading, target, from, to)) return false;
  return hasTarget(reading, target, 0, reading.count);
}

/** Every naming of the target clears it. */
export function isClearedEverywhere(post: Post): boolean {
  const { kind, word, count } = post.reading;
  for (let at = 0; at < count; at += 1) {
    if (kind[at] === KIND.mask && word[at] === post.target && !isCleared(post, at)) return false;
  }
  return true;
}

/** "not U", "unlike U", "U works fine": the naming clears it. */
export function isCleared({ reading, roles }: Post, at: number): boolean {
  if (roleBefore(reading, roles, at, NOT | APART, 0) !== NONE) return true;
  if (roleBehind(reading, roles, at, NOT_BEHIND, 2) !== NONE) return true;
  const [from, to] = clauseOf(reading, at);
  for (let i = from; i < to; i += 1) {
    if (reading.kind[i] === KIND.mask && reading.word[i] !== reading.word[at]) return false;
  }
  const fine = roleBehind(reading, roles, at, FINE, 3);
  if (fine === NONE || isNegated(reading, roles, fine)) return false;
  return fine + 1 >= reading.count || (roles[fine + 1]! & NOT) === 0;
}

/** The clause asks: "is it U?" is a guess that proves nothing. */
function isAsked({ reading }: Post, at: number): boolean {
  for (let clause = 0; clause < reading.clauses; clause += 1) {
    if (reading.clauseFrom[clause]! <= at && at < reading.clauseTo[clause]!) return reading.clauseAsks[clause] === 1;
  }
  return false;
}

/** The naming is what somebody guesses: "probably T". */
function isGuess(reading: Reading, roles: Int32Array, at: number): boolean {
  return roleBefore(reading, roles, at, HEDGE, 0) !== NONE;
}

/** The target stands in [from, to), and not as a guess. */
function isTold(reading: Reading, roles: Int32Array, target: number, from: number, to: number): boolean {
  for (let at = from; at < Math.min(reading.count, to); at += 1) {
    if (reading.kind[at] === KIND.mask && reading.word[at] === target && !isGuess(reading, roles, at)) return true;
  }
  return false;
}
