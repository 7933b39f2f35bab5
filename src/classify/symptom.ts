import type { Symptom } from './label.ts';
import { bitOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { ATTACHED, OWN, rolesOf } from './scope.ts';

const ORDER: ReadonlyArray<readonly [number, Symptom]> = [
  [bitOf('login'), 'login'],
  [bitOf('errors'), 'errors'],
];
const PART = bitOf('part');
const SLOW = bitOf('slow');
const FAILS = bitOf('down') | bitOf('fail') | bitOf('trouble') | bitOf('not');

function symptomOf(bits: number, component: boolean): Symptom | null {
  for (const [bit, symptom] of ORDER) if ((bits & bit) !== 0) return symptom;
  if ((component || (bits & PART) !== 0) && (bits & (FAILS | SLOW)) !== 0) return 'feature';
  if ((bits & SLOW) !== 0) return 'slow';
  return (bits & FAILS) !== 0 ? 'unavailable' : null;
}

/**
 * What is said to fail, by the words of the product's own clauses first, then of those that belong to it.
 * A failure whose kind is not said counts as unavailable.
 */
export function symptomIn(reading: Reading, target: number, component: boolean): Symptom {
  const roles = rolesOf(reading, target);
  let own = 0;
  let attached = 0;
  for (let at = 0; at < reading.clauses; at++) {
    if (roles[at] === OWN) own |= reading.clauseCues[at]!;
    if (roles[at] === ATTACHED) attached |= reading.clauseCues[at]!;
  }
  return symptomOf(own, component) ?? symptomOf(attached, component) ?? 'unavailable';
}
