import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/sources/bluesky/pace.ts';

const SECOND = 1_000_000;

/** Has seen so many events after the first. */
function paced(spacingUs: number, events: number): Pace {
  const pace = new Pace(undefined);
  for (let event = 0; event <= events; event += 1) pace.came(event * spacingUs);
  return pace;
}

describe('Pace', () => {
  it('takes ten silent seconds of a dense network for a hole', () => {
    const pace = paced(3000, 1000);
    expect(pace.spacingUs).toBe(3000);
    expect([10, 10.1].map((seconds) => pace.isHole(seconds * SECOND, false))).toEqual([false, true]);
  });

  it('takes a hundred times the usual for a hole of a sparse one', () => {
    const pace = paced(60 * SECOND, 1000);
    expect([5999, 6001].map((seconds) => pace.isHole(seconds * SECOND, false))).toEqual([false, true]);
  });

  it('wants a minute until it has seen a thousand events, and of a handful a late start', () => {
    const some = paced(3000, 999);
    expect(some.spacingUs).toBeUndefined();
    expect([59, 61].map((seconds) => some.isHole(seconds * SECOND, false))).toEqual([false, true]);
    const none = paced(3000, 19);
    expect([59, 61].map((seconds) => none.isHole(seconds * SECOND, true))).toEqual([false, true]);
    expect(none.isHole(3600 * SECOND, false)).toBe(false);
  });

  it('knows after a restart what it knew before', () => {
    const pace = new Pace(3000);
    expect(pace.isHole(11 * SECOND, false)).toBe(true);
    expect(pace.spacingUs).toBe(3000);
  });

  it('is not made patient by a hole of hours, but by a stream that grows sparse', () => {
    const pace = paced(3000, 1000);
    pace.missed(3_000_000);
    pace.came(14_400 * SECOND);
    expect(pace.isHole(11 * SECOND, false)).toBe(true);
    let holes = 0;
    for (let minute = 1; minute <= 200; minute += 1) {
      const timeUs = (14_400 + minute * 60) * SECOND;
      if (pace.isHole(60 * SECOND, false)) {
        holes += 1;
        pace.missed(timeUs - 60 * SECOND);
      }
      pace.came(timeUs);
    }
    expect(holes).toBeLessThan(40);
    expect(pace.isHole(60 * SECOND, false)).toBe(false);
  });

  it('learns from each connection what came on it, and not from what lies between two', () => {
    const pace = new Pace(undefined);
    for (let connection = 0; connection < 500; connection += 1) {
      const fromUs = connection * 3600 * SECOND;
      for (const event of [0, 1, 2]) pace.came(fromUs + event * 60 * SECOND);
      pace.interrupted(fromUs + 120 * SECOND);
    }
    expect(pace.spacingUs).toBe(60 * SECOND);
  });

  it('is not led astray by events out of order', () => {
    const pace = new Pace(undefined);
    for (let event = 0; event < 5000; event += 1) pace.came(event * 3000 + (event % 7 === 0 ? -20_000 : 0));
    expect(pace.spacingUs).toBeGreaterThan(2500);
    expect(pace.spacingUs).toBeLessThan(4500);
  });
});
