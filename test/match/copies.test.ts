import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/match/link-key.ts';
import { areCopies, bandsOf, sketchOf } from '../../src/match/sketch.ts';

describe('linkKey', () => {
  it.each([
    ['https://www.example.com/a/b/?utm_source=x&id=3#top', 'example.com/a/b?id=3'],
    ['http://EXAMPLE.com/a/b?fbclid=9&id=3', 'example.com/a/b?id=3'],
    ['look: https://m.example.com/a/b?id=3&ref=home.', 'example.com/a/b?id=3'],
    ['(https://example.com/a/b?id=3)', 'example.com/a/b?id=3'],
    ['https://example.com/story?b=2&a=1', 'example.com/story?a=1&b=2'],
    ['https://youtu.be/abc123?si=xyz', 'youtube.com/watch?v=abc123'],
    ['https://www.youtube.com/watch?t=30&v=abc123&list=7', 'youtube.com/watch?v=abc123'],
  ])('takes %s for %s', (text, key) => {
    expect(linkKey(text)).toBe(key);
  });

  it.each([
    ['no link at all', ''],
    ['https://example.com/', 'the front page of a host'],
    ['https://media.tenor.com/abc/cat.gif', 'a picture that goes with any text'],
    ['http://[::bad/path', 'what is no address'],
    [`https://example.com/${'a'.repeat(500)}`, 'an endless address'],
  ])('finds no story in %s', (text) => {
    expect(linkKey(text)).toBe('');
  });

  it('takes what the network told before what the text shows', () => {
    expect(linkKey('example.com/long… https://other.test/x', ['https://example.com/long/story'])).toBe(
      'example.com/long/story',
    );
    expect(linkKey('https://other.test/x', ['https://example.com/'])).toBe('other.test/x');
  });

  it('is bounded and never throws, whatever is posted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(linkKey(`https://${text}`, [text]).length).toBeLessThanOrEqual(400);
      }),
    );
    expect(linkKey(`https://${'a.'.repeat(50_000)}`)).toBe('');
  });
});

describe('sketchOf', () => {
  const text =
    'So Notion just deleted my whole workspace with five years of notes and support answers with a bot, please share';

  it.each([
    ['with something put before and after', `READ THIS!! ${text} 🙏 https://x.test/a`],
    ['with other accents, case and digits', text.toUpperCase().replace('FIVE', '5')],
    ['with handles in it', text.replace('please', '@ann @bob please')],
  ])('is nearly the same of a copy %s', (_, copy) => {
    expect(areCopies(sketchOf(text), sketchOf(copy))).toBe(true);
    const bands = bandsOf(sketchOf(copy));
    expect(bandsOf(sketchOf(text)).some((band) => bands.includes(band))).toBe(true);
  });

  it('is another of what others say of the same trouble in their own words', () => {
    const one =
      'Notion is down for me again this morning and I cannot open any of my pages, is anyone else seeing this';
    const other = 'Is Notion down for anyone else this morning? I cannot open any of my pages again';
    expect(areCopies(sketchOf(one), sketchOf(other))).toBe(false);
  });

  it('knows copies where no spaces are written', () => {
    const japanese = '今日またクロードが落ちていて仕事にならないんですけど皆さんはどうですか';
    expect(areCopies(sketchOf(japanese), sketchOf(`え、${japanese}！！`))).toBe(true);
  });

  it('gives none for what is too short to be a copy', () => {
    expect(sketchOf('Notion is down again for me now')).toBe('');
    expect(sketchOf('クロード落ちてる')).toBe('');
    expect(sketchOf('https://example.com/a/b/c/d/e/f/g/h/i/j/k')).toBe('');
  });

  it('is of one length and never throws, whatever is posted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (any) => {
        expect([0, 64]).toContain(sketchOf(any).length);
      }),
    );
    expect(sketchOf('a b c d '.repeat(30_000))).toHaveLength(64);
  });
});
