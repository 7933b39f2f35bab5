import { CUE_WORDS, CUES } from './cues.ts';
import type { Model } from './model.ts';
import type { Stretch } from './prepare.ts';
import { type Weighed, weigh } from './score.ts';
import type { Word } from './word.ts';

/** What weighed most for `label`, strongest first, at most `limit`; names stand as the catalogue writes them. */
export function reasonsFor(model: Model, stretch: Stretch, target: number, label: number, limit = 3): string[] {
  const weighed = weigh(model, stretch, target, label);
  weighed.sort((a, b) => b.weight - a.weight);
  const reasons: string[] = [];
  for (const one of weighed) {
    const reason = tell(stretch, target, one.told);
    if (reason === null || reasons.some((told) => told.includes(reason) || reason.includes(told))) continue;
    reasons.push(reason);
    if (reasons.length === limit) break;
  }
  return reasons;
}

function tell(stretch: Stretch, target: number, told: Weighed['told']): string | null {
  if ('phrase' in told) return told.phrase;
  if ('bit' in told) return CUE_WORDS[CUES[told.bit]!];
  if ('grams' in told) return quote(told.text);
  const words = stretch.words.slice(told.from, told.to).map((word) => nameOf(stretch, target, word));
  const text = words.join(' ').trim();
  return text.length < 2 ? null : quote(text);
}

function nameOf(stretch: Stretch, target: number, word: Word): string {
  if (word.kind !== 'mask') return word.text.trim();
  return stretch.mentions[word.mask]?.alias ?? stretch.mentions[target]?.alias ?? 'the product';
}

function quote(text: string): string | null {
  return /[\p{L}\p{N}?!]/u.test(text) ? `“${text.slice(0, 60)}”` : null;
}
