import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/sources/mastodon/html-text.ts';
import { growth, LINEAR } from '../../setup/growth.ts';

describe('htmlToText', () => {
  it.each([
    ['<p>one<br />two</p><p>three</p>', 'one\ntwo\n\nthree'],
    ['<p>a &amp; b &lt;3 &#39;c&#x27; &nbsp;&hellip; &unknown; &#0;</p>', "a & b <3 'c'  … &unknown; �"],
    [
      '<p>see <a href="https://x.example/long/path"><span class="invisible">https://</span><span class="ellipsis">x.example/long</span><span class="invisible">/path</span></a></p>',
      'see x.example/long',
    ],
    ['<p class="quote-inline">RE: <a href="#">x</a></p><p>my words</p>', 'my words'],
    ['<p>5 < 6 and <3</p>', '5 < 6 and <3'],
    ['<p>#<span>down</span></p><script>alert(1)</script>', '#down'],
    ['<span class="invisible">a<b>b</span>c', 'c'],
    ['no tags', 'no tags'],
    ['<p>unfinished <a href="', 'unfinished <a href="'],
  ])('reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('gives back what was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(htmlToText(`<p>${escaped}</p>`)).toBe(text.trim());
      }),
    );
  });

  it.each([['<'], ['<a '], ['<span>'], ['&'], ['&#'], ['</p>'], ['<p class="'], ['</span']])(
    'reads endless %s in time that grows with its length only',
    (piece) => {
      expect(growth((size) => piece.repeat(size), htmlToText, 10_000)).toBeLessThan(LINEAR);
    },
  );
});
