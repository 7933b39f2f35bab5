import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/match/text-key.ts';

const TEXT = 'Breaking: Claude is down for everyone right now, see the page of the vendor yourself';

describe('textKey', () => {
  it.each([
    ['case', TEXT.toUpperCase()],
    ['punctuation', 'Breaking — Claude is down for everyone, right now! (see the page) of the vendor, yourself'],
    ['a link', `${TEXT} https://example.com/abc?d=e`],
    ['a handle', `@someone ${TEXT}`],
    ['digits', `${TEXT} 12`],
    ['emoji', `🚨🚨 ${TEXT} 😱`],
    ['repeated letters', TEXT.replace('down', 'dooooown')],
    ['spacing', TEXT.replaceAll(' ', '   \n')],
    ['accents', TEXT.replace('Claude', 'Clàude')],
    ['words added far behind', `${TEXT} for more of it, as always, and so on`],
    ['zero-width characters', TEXT.replace('Claude', 'Cla\u200bude')],
  ])('does not see a difference of %s', (_, copy) => {
    expect(textKey(copy)).toBe(textKey(TEXT));
    expect(textKey(copy)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ['another product', TEXT.replace('Claude', 'Notion')],
    ['another word', TEXT.replace('everyone', 'nobody')],
    [
      'the words in another order',
      'Claude is down: breaking for everyone right now, see the page of the vendor yourself',
    ],
  ])('tells %s apart', (_, other) => {
    expect(textKey(other)).not.toBe(textKey(TEXT));
  });

  it.each(['claude is down', 'is Notion down for anyone', 'Claudeが落ちた', '', '🚨 12 https://example.com'])(
    'holds %j too short to be a copy',
    (text) => {
      expect(textKey(text)).toBe('');
    },
  );

  it('keeps its value over releases', () => {
    expect(textKey('the quick brown fox jumps over the lazy dog')).toBe('c56ccf42d78853f4');
    expect(textKey('クロードが落ちているみたいで全然使えないんだけど')).toMatch(/^[0-9a-f]{16}$/);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(textKey(text)).toMatch(/^([0-9a-f]{16})?$/);
        expect(textKey(text)).toBe(textKey(text));
      }),
    );
  });
});
