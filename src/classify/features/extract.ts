import type { Reading } from '../read/reading.ts';
import { among } from './among.ts';
import { cueFeatures, cuePlaces } from './cue-features.ts';
import type { Features } from './feature-list.ts';
import { MOST_PLACES } from './places.ts';
import { ATTACHED, OTHER, OWN, rolesOf } from './scope.ts';
import { shapeFeatures } from './shape-features.ts';
import { positions, wordsOf } from './word-features.ts';

/** Changes whenever a feature changes its meaning: a model trained for another number is refused. */
export const FEATURES_VERSION = 5;
/** Words weigh less than meanings: there are many and few are met in training. */
const WORDS = 0.7;
/** Clauses that only belong to the product weigh less, and less the more of them there are. */
const ASIDE = 0.6;

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
