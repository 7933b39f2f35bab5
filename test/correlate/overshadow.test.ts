import { describe, expect, it } from 'vitest';
import type { OtherOutage } from '../../src/correlate/common-cause.ts';
import { overshadowing } from '../../src/correlate/overshadow.ts';

const MINUTE = 60_000;
const NOON = Date.parse('2026-03-03T12:00:00Z');
const own = { onset: NOON, reporters: 10 };

function other(
  product: string,
  reporters: number,
  minutesBefore: number,
  more: Partial<OtherOutage> = {},
): OtherOutage {
  return {
    product,
    name: product.toUpperCase(),
    episode: `${product}-outage`,
    onset: NOON - minutesBefore * MINUTE,
    reporters,
    ratio: 20,
    told: true,
    groupedUnder: null,
    cause: null,
    isRelated: false,
    shares: [],
    ...more,
  };
}

describe('an outage beside a much larger one', () => {
  it('is overshadowed by what began in the quarter of an hour before it with eight times as many people', () => {
    expect(overshadowing(own, [other('cloud', 120, 4)], NOON + MINUTE)).toEqual({
      name: 'CLOUD',
      onset: NOON - 4 * MINUTE,
      times: 12,
    });
    expect(overshadowing(own, [other('cloud', 79, 4)], NOON + MINUTE)).toBeNull();
    expect(overshadowing(own, [other('cloud', 120, 16)], NOON + MINUTE)).toBeNull();
    expect(overshadowing(own, [other('cloud', 120, -1)], NOON + MINUTE)).toBeNull();
  });

  it('is so by the largest of several, and by none that is itself an echo', () => {
    const several = [
      other('cloud', 90, 4),
      other('network', 400, 9),
      other('shop', 900, 3, { groupedUnder: 'network' }),
    ];
    expect(overshadowing(own, several, NOON + MINUTE)?.name).toBe('NETWORK');
  });

  it('is so for a quarter of an hour: by then posts have named the cause, or it stands for itself', () => {
    const many = { onset: NOON, reporters: 15 };
    expect(overshadowing(many, [other('cloud', 120, 4)], NOON + 15 * MINUTE)).not.toBeNull();
    expect(overshadowing(many, [other('cloud', 120, 4)], NOON + 16 * MINUTE)).toBeNull();
  });

  it('is so for longer while few report it, an hour at most', () => {
    expect(overshadowing(own, [other('cloud', 120, 4)], NOON + 60 * MINUTE)).not.toBeNull();
    expect(overshadowing(own, [other('cloud', 120, 4)], NOON + 61 * MINUTE)).toBeNull();
  });
});
