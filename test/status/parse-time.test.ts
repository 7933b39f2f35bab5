import { expect, it } from 'vitest';
import { parseTime } from '../../src/status/parse-time.ts';

const NEAR = Date.parse('2026-01-02T00:00:00Z');

it.each([
  ['2026-10-07T13:25:04.155Z', '2026-10-07T13:25:04.155Z'],
  ['2026-10-07T13:25:04.155123Z', '2026-10-07T13:25:04.155Z'],
  ['2019-02-20T12:00:19.418-06:00', '2019-02-20T18:00:19.418Z'],
  ['2022-07-01T13:37:44+00:00', '2022-07-01T13:37:44.000Z'],
  ['2026-10-07 13:25 UTC', '2026-10-07T13:25:00.000Z'],
  ['2026-10-07', '2026-10-07T00:00:00.000Z'],
  ['Wed, 07 Oct 2026 07:05:00 PDT', '2026-10-07T14:05:00.000Z'],
  ['Tue, 6 Jan 2026 07:05:00 PST', '2026-01-06T15:05:00.000Z'],
  ['Wed, 07 Oct 2026 07:05:00 -0700', '2026-10-07T14:05:00.000Z'],
  ['7 Oct 2026 07:05 GMT', '2026-10-07T07:05:00.000Z'],
  ['May 03, 2023 - 12:41 PDT', '2023-05-03T19:41:00.000Z'],
  ['Jan 3 , 10:00 PST', '2026-01-03T18:00:00.000Z'],
  ['October 7, 2026 7:05PM UTC', '2026-10-07T19:05:00.000Z'],
  ['October 7, 2026 12:05 AM UTC', '2026-10-07T00:05:00.000Z'],
  ['Dec 31, 23:50 UTC', '2025-12-31T23:50:00.000Z'],
])('reads %s', (text, expected) => {
  expect(new Date(parseTime(text, NEAR) ?? 0).toISOString()).toBe(expected);
});

it.each([
  ['', null],
  ['soon', null],
  ['2026-02-30T00:00:00Z', null],
  ['2026-13-01T00:00:00Z', null],
  ['2026-01-01T25:00:00Z', null],
  ['Wed, 07 Oct 2026 07:05:00 XYZ', null],
  ['0001-01-01T00:00:00Z', null],
  ['9999-12-31T00:00:00Z', null],
  [1_790_000_000, null],
  [null, null],
])('refuses %s', (value, expected) => {
  expect(parseTime(value, NEAR)).toBe(expected);
});

it('needs a time nearby for a date without a year', () => {
  expect(parseTime('Jan 3, 10:00 PST')).toBeNull();
});
