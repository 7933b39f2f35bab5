import { describe, expect, it } from 'vitest';
import { drawReporters } from '../../../src/web/picture/draw.ts';
import { drawable, fontFor } from '../../../src/web/picture/fonts.ts';
import { pngOf } from '../../../src/web/picture/svg-to-png.ts';
import { outageChart } from './charts.ts';

const TITLES = {
  Japanese: 'ログイン・認証の障害：APIの応答が遅延しています',
  'Chinese, simplified': '服务中断：部分用户无法登录',
  'Chinese, traditional': '服務中斷：部分使用者無法登錄',
  Korean: '로그인 오류 및 지연 발생 (API)',
  Thai: 'ระบบล่ม เข้าสู่ระบบไม่ได้',
  Hindi: 'लॉगिन त्रुटि: सेवा में व्यवधान (API)',
  Bengali: 'লগইন ত্রুটি এবং পরিষেবা ব্যাহত',
};
const each = Object.entries(TITLES);
const INSTEAD = 'official incident';
/** A code point that no font has a letter for. */
const NOBODYS = '\u{0378}';

const text = (words: string) =>
  pngOf(
    `<svg width="300" height="20" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 20"><text y="15">${words}</text></svg>`,
    1,
  );
const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));
const pictured = (title: string) => drawReporters(outageChart(title), 'Claude: reporters a minute', null);

/** Every character of two bytes in an encoding, its rows from `first` to `last`. */
function charactersOf(encoding: string, first: number, last: number): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const characters: string[] = [];
  for (let row = first; row <= last; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      try {
        characters.push(decoder.decode(Uint8Array.of(row, cell)));
      } catch {
        // The encoding leaves this place empty.
      }
    }
  return characters.join('');
}

describe('the letters of a picture', () => {
  it.each(each)('write %s', async (_, title) => {
    expect(drawable(title, INSTEAD)).toBe(title);
    const boxes = Array.from(title, (letter) => (letter === ' ' ? letter : NOBODYS)).join('');
    expect(same(await text(title), await text(boxes))).toBe(false);
    expect(same(await pictured(title), await pictured(INSTEAD))).toBe(false);
  });

  it.each([
    ['Japan', 'euc-jp', 0xb0, 0xf4],
    ['mainland China', 'gb2312', 0xb0, 0xf7],
    ['Taiwan', 'big5', 0xa4, 0xc5],
    ['Korea', 'euc-kr', 0xb0, 0xc8],
  ])('have every sign that the standard of %s names', (_, encoding, first, last) => {
    const signs = Array.from(charactersOf(encoding, first, last)).filter((sign) => !/\p{Private_Use}/u.test(sign));
    expect(signs.length).toBeGreaterThan(2_000);
    expect(signs.filter((sign) => fontFor(sign) === null)).toEqual([]);
  });

  it('are one font for a text, so that marks above letters stay there', async () => {
    expect(same(await text(`■ ${TITLES.Thai}`), await text(`• ${TITLES.Thai}`))).toBe(true);
    expect(same(await text(`■ ${TITLES.Japanese}`), await text(`• ${TITLES.Japanese}`))).toBe(false);
  });

  it('are of the plain font where it has them all', () => {
    for (const title of ['Elevated errors', 'Störung · сбой · تعطل', '■ “Sign-in” – 50 % slower…'])
      expect(fontFor(title)?.family).toBe('DejaVu Sans');
  });

  it('leave out emoji that stand in the way, and say something else where no font has them', async () => {
    expect(drawable('🔴 ログイン障害', INSTEAD)).toBe('ログイン障害');
    expect(drawable('🧑‍🚒', INSTEAD)).toBe(INSTEAD);
    expect(drawable('உள்நுழைவு பிழை', INSTEAD)).toBe(INSTEAD);
    expect(same(await pictured('உள்நுழைவு பிழை'), await pictured(INSTEAD))).toBe(true);
  });

  it('write a vowel of Thai in its two parts, around the tone, so that it has its room', () => {
    expect(drawable('กำลัง น้ำ', INSTEAD)).toBe('ก\u0e4d\u0e32ลัง น\u0e4d\u0e49\u0e32');
  });

  it('are composed first: what a vendor wrote in parts is the same letter', () => {
    expect(drawable('ログイン'.normalize('NFD'), INSTEAD)).toBe('ログイン');
    expect(drawable('로그인'.normalize('NFD'), INSTEAD)).toBe('로그인');
  });
});
