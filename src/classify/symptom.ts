import type { Features } from './features.ts';
import { SYMPTOMS, type Symptom } from './label.ts';
import { type Regression, SYMPTOM_COUNT } from './model.ts';
import { signedSquare } from './quantise.ts';
import { bucketOf } from './score.ts';
import { SCORES, STRIDE, type WordTable } from './word-table.ts';

/**
 * What is said to fail: the likeliest symptom by the features from which the mention was judged. Where the post names a
 * part of the product, that part is what is not available.
 */
export function symptomOf(
  { bytes, units, bias }: Regression,
  { scores }: WordTable,
  { words, word, wordValue, count, hash, value }: Features,
  namesPart: boolean,
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
  return namesPart && symptom === 'unavailable' ? 'feature' : symptom;
}
