import type { Clause } from './clause.ts';
import { bitOf } from './lexicon.ts';
import type { Stretch } from './prepare.ts';

/** How a clause stands to the product that is judged. */
export type Role = 0 | 1 | 2;
export const OWN = 0;
export const ATTACHED = 1;
export const OTHER = 2;

/** A clause further than this many words from one that names the product no longer belongs to it. */
const BELONGS_WITHIN = 25;

const ALSO = bitOf('also');
const STATE =
  bitOf('down') | bitOf('fail') | bitOf('errors') | bitOf('work') | bitOf('slow') | bitOf('recovered') | bitOf('fine');

/**
 * The role of each clause for the product with index `target` (-1: the post names none, then all is its own).
 * Clauses that name no product belong to the product named last before them, leading ones to the first.
 */
export function rolesOf(stretch: Stretch, target: number): Uint8Array {
  const { clauses } = stretch;
  const roles = new Uint8Array(clauses.length);
  if (target < 0) return roles;
  let last = clauses.findIndex((clause) => clause.masks.length > 0);
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at]!;
    if (clause.masks.length > 0) {
      last = at;
      roles[at] = clause.masks.includes(target) ? OWN : OTHER;
    } else {
      const named = last >= 0 ? clauses[last]! : null;
      const belongs = named?.masks.includes(target) === true && distance(named, clause) <= BELONGS_WITHIN;
      roles[at] = belongs ? ATTACHED : OTHER;
    }
  }
  inherit(stretch, roles);
  return roles;
}

/** "ChatGPT is down. Claude too": a clause that only adds a name takes over what was said before it. */
function inherit(stretch: Stretch, roles: Uint8Array): void {
  const { clauses, cues } = stretch;
  for (let at = 1; at < clauses.length; at++) {
    if (roles[at] !== OWN || roles[at - 1] !== OTHER) continue;
    const bits = bitsOf(clauses[at]!, cues);
    if ((bits & ALSO) !== 0 && (bits & STATE) === 0) roles[at - 1] = OWN;
  }
}

function distance(a: Clause, b: Clause): number {
  return Math.max(a.from - b.to, b.to - a.to, 0);
}

/** All cues of a clause. */
export function bitsOf(clause: Clause, cues: Int32Array): number {
  let bits = 0;
  for (let at = clause.from; at < clause.to; at++) bits |= cues[at]!;
  return bits;
}
