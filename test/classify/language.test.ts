import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/classify/language.ts';

it.each([
  ["the post's own tag", 'se cayó otra vez', ['pt-BR'], 'pt'],
  ['kana', 'また落ちてる', [], 'ja'],
  ['hangul', '또 터졌네', [], 'ko'],
  ['common words (German)', 'das geht schon wieder nicht und ich sitze hier', [], 'de'],
  ['common words (Spanish)', 'no me funciona desde el lunes por la mañana', [], 'es'],
  ['common words (English)', 'is this down for anyone else', [], 'en'],
  ['nothing to go by', '!!! 123', [], null],
  ['a tag that is none', 'is this down for you', ['?'], 'en'],
])('knows a language by %s', (_, text, langs, expected) => {
  expect(detectLanguage(text, langs)).toBe(expected);
});
