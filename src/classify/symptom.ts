import type { Features } from './features/feature-list.ts';
import { SYMPTOMS, type Symptom } from './label.ts';
import { type Regression, SYMPTOM_COUNT } from './model.ts';
import { bitOf } from './read/meanings.ts';
import type { Reading } from './read/reading.ts';
import { KIND } from './read/word.ts';
import { STRIDE, type WordTable } from './read/word-table.ts';
import { addHashed, addWords, fetchWeights } from './score.ts';

const PART = bitOf('part');
const THING = bitOf('thing');

const logits = new Float64Array(STRIDE);

/**
 * What is said to fail: the likeliest symptom by the features from which the mention was judged. Where the post names a
 * part of the product (a component of the catalogue, or "GitHub search"), that part is what is not available.
 */
export function symptomOf(
  symptoms: Regression,
  { scores }: WordTable,
  features: Features,
  reading: Reading,
  target: number,
  namesComponent: boolean,
): Symptom {
  logits.fill(0);
  for (let at = 0; at < SYMPTOM_COUNT; at++) logits[at] = symptoms.bias[at]!;
  fetchWeights(symptoms, features);
  addWords(logits, scores, STRIDE, features);
  addHashed(logits, symptoms.units, features);
  let best = 0;
  for (let at = 1; at < SYMPTOM_COUNT; at++) if (logits[at]! > logits[best]!) best = at;
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
