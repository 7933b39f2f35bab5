import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeSlack, slackLink } from '../../src/alert/escape-slack.ts';
import { quotable, visibleLine, webAddress } from '../../src/alert/inert.ts';
import { HOSTILE_TEXTS } from './bulletins.ts';

const PIECES = [
  '<',
  '>',
  '&',
  '|',
  '*',
  '_',
  '~',
  '`',
  '@',
  ':',
  '#',
  '"',
  '”',
  '\n',
  '\r',
  '\u2028',
  '\t',
  ' ',
  'a',
  'b',
  '1',
  '.',
  '://',
  'http',
  'mailto:',
  'evil.test',
  '@here',
  '<!channel>',
  ':x:',
  '&gt;',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u001b[31m',
  '\u009b',
  '\u0000',
  '\u0301',
  '\u0310',
  '\ud800',
  '\udc00',
  '👩‍👧',
  'ش',
  'ש',
  '中',
  '\u3164',
];
/** Any text at all, and texts made of what is dangerous, side by side. */
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...HOSTILE_TEXTS),
);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe('visibleLine', () => {
  it('leaves one bounded line without anything unseen, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 300 }), (text, limit) => {
        const line = visibleLine(text, limit);
        expect(line.length).toBeLessThanOrEqual(limit);
        expect(line).not.toMatch(INVISIBLE);
        expect(line).not.toMatch(/\p{M}{4}/u);
        expect(line).not.toMatch(/^\p{M}/u);
        expect(line).toBe(line.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = visibleLine(text, 200);
        expect(visibleLine(once, 200)).toBe(once);
      }),
    );
  });

  it.each([
    ['ログインできない', 'ログインできない'],
    ['لا يعمل כלום не работает', 'لا يعمل כלום не работает'],
    ['two\n\nlines\tand  blanks', 'two lines and blanks'],
    ['\u202Etxet\u202C', 'txet'],
    ['\u001b[31mred', '[31mred'],
    ['a\ud800b', 'a\ufffdb'],
    ['❤️ 👍🏽', '❤ 👍🏽'],
  ])('%j reads %j', (text, line) => expect(visibleLine(text, 100)).toBe(line));

  it('cuts between characters and says that it did', () => {
    expect(visibleLine('😀'.repeat(10), 6)).toBe('😀😀…');
  });
});

it('leaves no mark without a letter before it, whatever stands between them', () => {
  expect(visibleLine('\u0310\n\u0310 \u0310a', 20)).toBe('a');
});

describe('quotable', () => {
  it('holds no double quote, so the quote ends where we end it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(quotable(text, 280)).not.toMatch(/["“”„‟«»〝〞＂]/);
      }),
    );
  });
});

describe('escapeSlack', () => {
  it.each([':x::x:', ':smile:', 'a:b:c:d', '::::', ':+1:'])('leaves no emoji code of %s', (text) => {
    expect(escapeSlack(text)).not.toMatch(/:\S+:/);
  });

  it('leaves no sign that Slack acts on, and grows fivefold at most, whatever comes in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = visibleLine(text, 280);
        const escaped = escapeSlack(line);
        expect(escaped.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&*_~`@]/);
        expect(escaped).not.toMatch(/:[^\s:]{1,100}:/);
        expect(escaped).not.toMatch(/:\/\//);
        expect(escaped).not.toMatch(/\S\.[\p{L}\p{N}_-]*\p{L}/u);
        expect(escaped).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
        expect(escaped).not.toMatch(INVISIBLE);
        expect(escaped.length).toBeLessThanOrEqual(line.length * 5);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;＠U1&gt;'],
    ['see evil.test/x', 'see evil․test/x'],
    ['https://10.0.0.1/', 'https:∕∕10․0․0․1/'],
    ['mailto:a@b', 'mailto꞉a＠b'],
    [':x: *b* _i_ ~s~ `c`', '꞉x: ∗b∗ ˍiˍ ∼s∼ ˋcˋ'],
    ['since 14:02 UTC, 3.5 times, 900–1,600', 'since 14:02 UTC, 3.5 times, 900–1,600'],
    ['ログインできない', 'ログインできない'],
  ])('%s reads %s', (line, escaped) => expect(escapeSlack(line)).toBe(escaped));
});

describe('webAddress', () => {
  it.each([
    ['https://bsky.app/profile/a/post/1?x=1&y=2', 'https://bsky.app/profile/a/post/1?x=1&y=2'],
    ['https://a.test/x|y>z', 'https://a.test/x%7Cy%3Ez'],
    ['javascript:alert(1)', null],
    ['slack://user?team=T', null],
    ['https://bank.test@evil.test/', null],
    [`https://a.test/${'x'.repeat(5_000)}`, null],
    ['not an address', null],
    [null, null],
  ])('%s links to %s', (address, linked) => expect(webAddress(address)).toBe(linked));

  it('cannot break out of the link it stands in', () => {
    const address = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      hostile.map((text) => `https://a.test/${text}`),
    );
    fc.assert(
      fc.property(address, (url) => {
        const linked = webAddress(url);
        if (linked !== null) expect(slackLink(linked, 'open')).toMatch(/^<https?:\/\/[^<>|\s\p{C}]+\|open>$/u);
      }),
    );
  });
});
