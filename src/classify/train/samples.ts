import type { Mention } from '../../match/mention.ts';
import { extract } from '../features/extract.ts';
import { newFeatures } from '../features/feature-list.ts';
import { SEED } from '../features/seed.ts';
import { LABELS, SYMPTOMS } from '../label.ts';
import { LEXICON } from '../lexicon/all.ts';
import { KNOWN_BITS, markKnown } from '../model.ts';
import { fold } from '../read/fold.ts';
import { wordTable } from '../read/meanings.ts';
import { newReading } from '../read/reading.ts';
import { readStretch } from '../read/stretch.ts';
import { bucketOf, featuresOfWord } from '../score.ts';
import type { Example } from './expand.ts';
import { TRAINING_LEXICON } from './lexicon.ts';

/** One mention as the trainer sees it. */
export type Sample = {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
  /** Index of its label, of its symptom where symptoms are learnt. */
  readonly label: number;
  /** How much it counts. */
  readonly weight: number;
  /** Index of its example and of the product in it. */
  readonly example: number;
  readonly target: number;
};

/** Words that stand in training outside product names, and all words of the lexicon. */
export function knownWords(examples: readonly Example[]): Uint8Array {
  const known = new Uint8Array((1 << KNOWN_BITS) / 8);
  const mark = (text: string) => {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) markKnown(known, fold(word));
  };
  for (const list of LEXICON) for (const phrases of Object.values(list)) mark(phrases);
  for (const example of examples) {
    if (example.products[0] === '*') continue;
    let plain = example.text;
    for (const [from, to] of example.spans.flat())
      plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to);
    mark(plain);
  }
  return known;
}

/** Mentions of an example as the matcher would give them. */
export function mentionsOf(example: Example): Mention[] {
  return example.products.map((product, index) => ({
    product,
    confidence: 1,
    why: 'marked in the corpus',
    alias: product,
    component: null,
    spans: example.spans[index]!,
  }));
}

/** Features of every mention of every example. */
export function samplesOf(examples: readonly Example[], known: Uint8Array): Sample[] {
  const samples: Sample[] = [];
  const table = wordTable(TRAINING_LEXICON);
  const reading = newReading(table);
  const features = newFeatures();
  const ofWord = newFeatures();
  examples.forEach((example, index) => {
    const isNamed = example.spans[0]!.length > 0;
    readStretch(known, reading, example.text, mentionsOf(example), isNamed ? 0 : -1);
    example.labels.forEach((label, target) => {
      extract(reading, isNamed ? target : -1, false, features);
      const found = new Map<number, number>();
      const add = (hash: number, value: number) => {
        const bucket = bucketOf(hash);
        found.set(bucket, (found.get(bucket) ?? 0) + value);
      };
      const { words, word, wordValue, count, hash, value } = features;
      for (let i = 0; i < words; i++) {
        featuresOfWord(table.words[word[i]!]!, SEED.word, ofWord);
        for (let at = 0; at < ofWord.count; at++) add(ofWord.hash[at]!, ofWord.value[at]! * wordValue[i]!);
      }
      for (let i = 0; i < count; i++) add(hash[i]!, value[i]!);
      samples.push({
        buckets: Uint32Array.from(found.keys()),
        values: Float32Array.from(found.values()),
        label: LABELS.indexOf(label),
        weight: example.weight,
        example: index,
        target,
      });
    });
  });
  return samples;
}

/** The samples whose symptom is known, to learn symptoms from. */
export function symptomSamples(examples: readonly Example[], samples: readonly Sample[]): Sample[] {
  return samples.flatMap((sample) => {
    const symptom = examples[sample.example]!.symptoms[sample.target] ?? null;
    return symptom === null ? [] : [{ ...sample, label: SYMPTOMS.indexOf(symptom), weight: 1 }];
  });
}
