import { expect, it } from 'vitest';
import { amount, duration, leadWords, rate, relative } from '../../src/web/words.ts';

it.each([
  [0, '0 s'],
  [59_400, '59 s'],
  [7 * 60_000, '7 min'],
  [80 * 60_000, '1 h 20 min'],
  [2 * 3_600_000, '2 h'],
  [76 * 3_600_000, '3 d 4 h'],
])('tells %d ms as %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});

it.each([
  [8, '8 min ahead of the page'],
  [-4, '4 min behind the page'],
  [0, 'together with the page'],
  [null, null],
])('tells a lead of %s minutes as %s', (lead, text) => {
  expect(leadWords(lead)).toBe(text);
});

it('tells the past from the future', () => {
  expect([relative(0, 61_000), relative(61_000, 0), relative(0, 1000)]).toEqual(['1 min ago', 'in 1 min', 'now']);
});

it('shows enough digits and no more', () => {
  expect([rate(0), rate(0.04), rate(0.8), rate(14.6), amount(3410), amount(1_214_882)]).toEqual([
    '0',
    '0.04',
    '0.8',
    '15',
    '3,410',
    '1.2M',
  ]);
});
