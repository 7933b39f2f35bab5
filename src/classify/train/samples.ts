import type { Mention } from '../../match/mention.ts';
import { CUE_PHRASES } from '../cues.ts';
import { extract } from '../features.ts';
import { fold } from '../fold.ts';
import { LABELS } from '../label.ts';
import { isKnownWord, KNOWN_BITS, markKnown } from '../model.ts';
import { prepareStretch } from '../prepare.ts';
import { bucketOf, eachOfWord } from '../score.ts';
import type { Example } from './expand.ts';

/** One mention as the trainer sees it. */
export type Sample = {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly group: string;
  readonly lang: string;
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
  for (const phrases of Object.values(CUE_PHRASES)) mark(phrases);
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
  const isKnown = (word: string) => isKnownWord(known, fold(word));
  examples.forEach((example, index) => {
    const unnamed = example.products[0] === '*';
    const post = { text: example.text, langs: [example.lang], kind: 'post' as const, bot: false };
    const stretch = prepareStretch(post, mentionsOf(example), 0, unnamed ? isKnown : null);
    example.labels.forEach((label, target) => {
      const found = new Map<number, number>();
      const add = (hash: number, value: number) => {
        const bucket = bucketOf(hash);
        found.set(bucket, (found.get(bucket) ?? 0) + value);
      };
      extract(stretch, unnamed ? -1 : target, {
        word: (word, seed, value) => eachOfWord(word, seed, value, add),
        feature: (hash, value) => add(hash, value),
      });
      samples.push({
        buckets: Uint32Array.from(found.keys()),
        values: Float32Array.from(found.values()),
        label: LABELS.indexOf(label),
        group: example.group,
        lang: example.lang,
        example: index,
        target,
      });
    });
  });
  return samples;
}
