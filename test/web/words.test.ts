import { describe, expect, it } from 'vitest';
import { amount, duration, headline, leadWords, rate, relative } from '../../src/web/words.ts';
import { wave } from '../alert/bulletins.ts';

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

describe('the first line of a wave', () => {
  it.each([
    [undefined, null, 'A post about Notion is spreading'],
    ['link', null, 'A link about Notion is spreading'],
    ['link', 1, 'A link about Notion spread'],
    ['copies', null, 'Copies of one text about Notion are spreading'],
    ['copies', 1, 'Copies of one text about Notion spread'],
  ] as const)('about %s, closed at %s, is: %s', (about, closedAt, words) => {
    const latest = wave({ change: { wave: { root: 'at://1', about, reposts: 340, reach: null, forecast: null } } });
    const times = { onset: 0, openedAt: 0, updatedAt: 0, closedAt, endedAt: closedAt };
    const rest = {
      id: 'w',
      product: 'notion',
      told: true,
      groupedUnder: null,
      leadMinutes: null,
      present: null,
    } as const;
    expect(headline({ ...rest, ...times, kind: 'wave', severity: 'notify', latest }, 'Notion')).toBe(words);
  });
});
