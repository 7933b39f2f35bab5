import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText, safeHref } from '../../src/web/inert.ts';

describe('words by strangers', () => {
  it.each([
    ['reordering marks are gone', 'abc\u202Egnp.exe\u2066x', 'abcgnp.exex'],
    ['zero-width characters are gone', 'pass\u200Bword\uFEFF\u2060', 'password'],
    ['controls are gone, line breaks stay', 'a\u0000b\u001B[31m\nc', 'ab[31m\nc'],
    ['invisible tags are gone', `hi${String.fromCodePoint(0xe0041)}`, 'hi'],
    ['half characters are shown as such', 'x\ud800y', 'x\ufffdy'],
    ['joined emoji stay whole', '👩‍💻 👨‍👩‍👧', '👩‍💻 👨‍👩‍👧'],
    ['a joiner between letters is gone', 'a\u200Db', 'ab'],
    ['piles of marks are cut', `Z${'\u0301'.repeat(50)}`, `Z${'\u0301'.repeat(4)}`],
    ['other scripts stay', 'ログインできない مرحبا עברית', 'ログインできない مرحبا עברית'],
    ['markup stays text', '<script>x</script>', '<script>x</script>'],
  ])('%s', (_name, text, expected) => {
    expect(inertText(text)).toBe(expected);
  });

  it('are bounded and well formed whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const clean = inertText(text, max);
        expect([...clean].length).toBeLessThanOrEqual(max + 1);
        expect(clean).not.toMatch(/[\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u);
      }),
    );
  });
});

describe('links by strangers', () => {
  it.each([
    ['https://bsky.app/profile/x', 'https://bsky.app/profile/x'],
    ['http://example.com/a b', 'http://example.com/a%20b'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['https://user:secret@example.com/', null],
    ['not an address', null],
    [null, null],
  ])('%s becomes %s', (address, expected) => {
    expect(safeHref(address)).toBe(expected);
  });
});
