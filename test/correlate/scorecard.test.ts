import { describe, expect, it } from 'vitest';
import { daysHeard, quantile } from '../../src/correlate/ledger/scorecard.ts';
import { leadText, measuredText, oneIn } from '../../src/correlate/ledger/words.ts';
import { leadPlace } from '../../src/web/charts/lead-scale.ts';
import { DAY } from '../detect/stream.ts';

describe('the figures of a scorecard', () => {
  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[-10, 0, 10, 20, 30], 0.9, 26],
    [[30, -10, 20, 0, 10], 0.9, 26],
  ])('of %j the share %d lies at %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it('count only days in which something was heard', () => {
    expect(daysHeard(0, 10 * DAY, [])).toBe(10);
    expect(
      daysHeard(DAY, 10 * DAY, [
        { from: 0, to: 2 * DAY },
        { from: 9 * DAY, to: null },
      ]),
    ).toBe(7);
    expect(daysHeard(5, 5, [])).toBe(0);
  });

  it.each<[Parameters<typeof leadText>[0], string]>([
    [{ low: 12, high: 12, exact: true }, '+12 min'],
    [{ low: -3.4, high: -3.4, exact: true }, '−3 min'],
    [{ low: 0, high: 0, exact: true }, '0 min'],
    [{ low: -20, high: 25, exact: false }, '−20 to +25 min'],
    [{ low: null, high: 5, exact: false }, 'up to +5 min'],
  ])('say a lead %j as %s', (lead, text) => {
    expect(leadText(lead)).toBe(text);
  });

  it('say how rare a false alarm is', () => {
    expect([0, 1 / 300, 1 / 2000, 1 / 3, 1 / 1.25].map(oneIn)).toEqual([
      'none',
      '1 in 300',
      '1 in 2,000',
      '1 in 3',
      '1 in 1.3',
    ]);
    const set = 1 / 300;
    expect(measuredText({ set, low: null, high: null })).toBeNull();
    expect(measuredText({ set, low: 0, high: 0 })).toBe('none');
    expect(measuredText({ set, low: 0, high: 1 / 400 })).toBe('none to 1 in 400');
  });

  it('stand on a scale that keeps order and side, and does not end', () => {
    const places = [-Infinity, -5000, -60, -15, 0, 15, 60, 5000].map(leadPlace);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(leadPlace(60) - leadPlace(0)).toBeCloseTo(leadPlace(0) - leadPlace(-60), 1);
    expect([Math.min(...places), Math.max(...places)]).toEqual([5, 82]);
  });
});
