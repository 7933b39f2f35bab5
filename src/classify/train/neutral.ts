import { hashText } from '../hash.ts';
import type { Neutral } from './corpus.ts';
import type { Example } from './expand.ts';
import { pick, randomFrom } from './random.ts';

/** Sentences for each content word of the language's list. */
const PER_WORD = 6;
const MOST = 12_000;
/** How often a sentence asks, and how often a word that may mean failure stands in it meaning nothing. */
const ASKS = 0.15;
const HARD = 0.45;

/**
 * Sentences of ordinary words in no order, all `other`: they teach that words without a meaning of failure say nothing,
 * so that a post must earn its signal.
 */
export function neutralExamples(words: Neutral, names: readonly string[]): Example[] {
  const random = randomFrom(hashText(words.lang, 7));
  const examples: Example[] = [];
  for (let index = 0; index < Math.min(MOST, PER_WORD * words.content.length); index++) {
    const length = 3 + Math.floor(random() * 12);
    const said = Array.from({ length }, () => pick(random() < 0.55 ? words.content : words.small, random));
    if (random() < ASKS) said.unshift(pick(words.asking, random));
    if (random() < HARD) said.splice(Math.floor(random() * said.length), 0, pick(words.hard, random));
    const title = random() < 0.4;
    const parts = said.map((word, at) => (title || at === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word));
    const named = random() < 0.6;
    const marked = named && random() < 0.4;
    const name = pick(names, random);
    for (let more = marked ? 0 : Math.floor(random() * 3); more > 0; more--) {
      parts.splice(Math.floor(random() * parts.length), 0, pick(names, random));
    }
    const at = Math.floor(random() * parts.length);
    const before = parts
      .slice(0, at)
      .map((part) => `${part} `)
      .join('');
    const end = pick(words.asking.includes(said[0]!) ? ['?'] : ['', '', '.', '!'], random);
    const text = `${before}${named ? `${name} ` : ''}${parts.slice(at).join(' ')}${end}`;
    examples.push({
      text,
      lang: words.lang,
      at: `neutral.${words.lang}.txt`,
      group: `neutral.${words.lang}:${index}`,
      spans: [marked ? [[before.length, before.length + name.length]] : []],
      products: ['*'],
      labels: ['other'],
      symptoms: [null],
      origin: 'neutral',
      weight: 1,
    });
  }
  return examples.map((example) => ({ ...example, products: [example.spans[0]!.length > 0 ? 'named' : '*'] }));
}
