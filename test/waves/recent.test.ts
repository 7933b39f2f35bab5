import { describe, expect, it } from 'vitest';
import { emptyRecent, putRecent, recentOf } from '../../src/waves/recent.ts';

describe('what is remembered of late', () => {
  it('forgets the oldest, in whatever order a database gives the keys back', () => {
    let recent = emptyRecent<number>();
    for (let turn = 0; turn < 40; turn += 1) {
      putRecent(recent, `k${(turn * 7) % 40}`, turn, 10);
      recent = { ...recent, entries: Object.fromEntries(Object.entries(recent.entries).sort()) };
    }
    for (let turn = 0; turn < 40; turn += 1)
      expect(recentOf(recent, `k${(turn * 7) % 40}`)).toBe(turn < 30 ? undefined : turn);
  });

  it('makes an entry that is put again the newest', () => {
    const recent = emptyRecent<number>();
    for (let turn = 0; turn < 20; turn += 1) {
      putRecent(recent, 'again', turn, 5);
      putRecent(recent, `k${turn}`, turn, 5);
    }
    expect(recentOf(recent, 'again')).toBe(19);
    expect(Object.keys(recent.entries).length).toBeLessThan(11);
  });
});
