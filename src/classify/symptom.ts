import type { Features } from './features.ts';
import { SYMPTOMS, type Symptom } from './label.ts';
import { bitOf } from './lexicon.ts';
import { type Regression, SYMPTOM_COUNT } from './model.ts';
import { signedSquare } from './quantise.ts';
import type { Reading } from './reading.ts';
import { bucketOf } from './score.ts';
import { KIND } from './word.ts';
import { SCORES, STRIDE, type WordTable } from './word-table.ts';

const PART = bitOf('part');
const THING = bitOf('thing');

/**
 * What is said to fail: the likeliest symptom by the features from which the mention was judged. Where the post names a
 * part of the product (a component of the catalogue, or "GitHub search"), that part is what is not available.
 */
export function symptomOf(
  { bytes, units, bias }: Regression,
  { scores }: WordTable,
  { words, word, wordValue, count, hash, value }: Features,
  reading: Reading,
  target: number,
  namesComponent: boolean,
): Symptom {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let symptom = 0; symptom < SYMPTOM_COUNT; symptom++) {
    let said = 0;
    for (let i = 0; i < count; i++) said += signedSquare(bytes[bucketOf(hash[i]!) + symptom]!) * value[i]!;
    let total = bias[symptom]! + said * units[symptom]!;
    for (let i = 0; i < words; i++) total += scores[word[i]! * SCORES + STRIDE + symptom]! * wordValue[i]!;
    if (total <= most) continue;
    most = total;
    best = symptom;
  }
  const symptom = SYMPTOMS[best]!;
  if (symptom !== 'unavailable') return symptom;
  return namesComponent || isPartBeside(reading, target) ? 'feature' : symptom;
}

/** Whether a word for a part follows the name of the product at place `target`. */
function isPartBeside({ count, kind, word, cues }: Reading, target: number): boolean {
  for (let at = 0; at + 1 < count; at++) {
    if (kind[at] === KIND.mask && word[at] === target && (cues[at + 1]! & (PART | THING)) === PART) return true;
  }
  return false;
}
