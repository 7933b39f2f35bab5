import { expect, it } from 'vitest';
import { byteMeter } from '../../src/cli/byte-meter.ts';

it('tells how far a reading has got, how fast it is and how long it takes', () => {
  const meter = byteMeter(2_800_000_000);
  expect(meter(0, 1000)).toBe('0.0 of 2.8 GB');
  expect(meter(420_000_000, 3000)).toBe('0.4 of 2.8 GB · 210 MB/s · 12 s left');
  expect(meter(420_000_000, 301_000)).toBe('0.4 of 2.8 GB · 1.4 MB/s · 28 min left');
  expect(meter(2_800_000_000, 302_000)).toBe('2.8 of 2.8 GB · 9.3 MB/s');
});

it('counts the rate from where reading began, and leaves out what nobody knows', () => {
  const begun = byteMeter(999);
  expect(begun(500, 0)).toBe('500 of 999 B');
  expect(begun(600, 10_000)).toBe('600 of 999 B · 10 B/s · 40 s left');
  const endless = byteMeter(0);
  endless(0, 0);
  expect(endless(5_400_000, 2000)).toBe('5.4 MB · 2.7 MB/s');
});
