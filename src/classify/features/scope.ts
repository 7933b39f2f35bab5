import { bitOf } from '../read/meanings.ts';
import type { Reading } from '../read/reading.ts';
import { WINDOW } from '../read/reading.ts';

/** How a clause stands to the product that is judged. */
export const OWN = 0;
export const ATTACHED = 1;
export const OTHER = 2;

/** A clause further than this many words from one that names the product no longer belongs to it. */
const BELONGS_WITHIN = 25;

const ALSO = bitOf('also');
const STATE =
  bitOf('down') | bitOf('fail') | bitOf('errors') | bitOf('work') | bitOf('slow') | bitOf('recovered') | bitOf('fine');

const roles = new Uint8Array(WINDOW + 2);

/**
 * The role of each clause for the product at place `target` (-1: the post names none, then all is its own), in an array
 * that the next call uses again. Clauses that name no product belong to the product named last before them, leading
 * ones to the first.
 */
export function rolesOf(reading: Reading, target: number): Uint8Array {
  const { clauses, clauseFrom, clauseTo, clauseNames } = reading;
  for (let at = 0; at < clauses; at++) roles[at] = OWN;
  if (target < 0) return roles;
  const own = 1 << target;
  let last = 0;
  while (last < clauses && clauseNames[last] === 0) last++;
  for (let at = 0; at < clauses; at++) {
    if (clauseNames[at] !== 0) {
      last = at;
      roles[at] = (clauseNames[at]! & own) !== 0 ? OWN : OTHER;
    } else {
      const belongs = last < clauses && (clauseNames[last]! & own) !== 0;
      const distance = Math.max(clauseFrom[at]! - clauseTo[last]!, clauseFrom[last]! - clauseTo[at]!);
      roles[at] = belongs && distance <= BELONGS_WITHIN ? ATTACHED : OTHER;
    }
  }
  inherit(reading);
  return roles;
}

/** "ChatGPT is down. Claude too": a clause that only adds a name takes over what was said before it. */
function inherit({ clauses, clauseCues }: Reading): void {
  for (let at = 1; at < clauses; at++) {
    if (roles[at] !== OWN || roles[at - 1] !== OTHER) continue;
    const bits = clauseCues[at]!;
    if ((bits & ALSO) !== 0 && (bits & STATE) === 0) roles[at - 1] = OWN;
  }
}
