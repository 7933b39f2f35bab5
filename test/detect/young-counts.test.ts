import { describe, expect, it } from 'vitest';
import { emptyState } from '../../src/detect/advance.ts';
import { rateAt } from '../../src/detect/baseline.ts';
import { chatter, context, fold, HOUR, MINUTE, mention, random, report, START, told } from './stream.ts';

const SILENT = context({ feeds: false });

/** A mention every two minutes that reports nothing, up to `until`. */
const talk = (until: number) =>
  Array.from({ length: (until - START) / (2 * MINUTE) }, (_, index) => mention(START + index * 2 * MINUTE));

/** Ten reporters a minute. */
const failing = (from: number, minutes: number) =>
  Array.from({ length: minutes * 10 }, (_, index) => report(from + index * 6_000));

describe('an outage of a product that is read for hours only', () => {
  it.each([
    [10, 120],
    [60, 120],
    [120, 120],
    [30, 290],
  ])('read %d minutes before, is over when people stop reporting, %d minutes later', (before, lasts) => {
    const begin = START + before * MINUTE;
    const end = begin + lasts * MINUTE;
    const decisions = fold([...talk(end + HOUR), ...failing(begin, lasts)], SILENT, end + HOUR);
    const closes = decisions.filter(({ change }) => change.change === 'close');
    expect(closes).toHaveLength(1);
    const closed = closes[0]!.change;
    expect(Date.parse(closed.at)).toBeGreaterThanOrEqual(end + 10 * MINUTE);
    expect(closed.expected).toBeLessThan(closed.reporters / 20);
  });

  it('is no normal that hides the next one', () => {
    const [first, second] = [START + HOUR, START + 3 * HOUR];
    const posts = [...talk(second + HOUR), ...failing(first, 40), ...failing(second, 10)];
    const opened = told(fold(posts, SILENT, second + HOUR)).filter(({ change }) => Date.parse(change.at) >= second);
    expect(Date.parse(opened[0]!.change.at) - second).toBeLessThan(3 * MINUTE);
  });

  it('leaves what is expected afterwards as it was before', () => {
    const begin = START + HOUR;
    const state = emptyState();
    fold([...talk(begin + 2 * HOUR), ...failing(begin, 40)], SILENT, begin + 2 * HOUR, state);
    expect(rateAt(state.baseline, begin + 2 * HOUR)).toBeLessThan(0.1);
  });

  it('may be all that is usual where it was there from the first minute on, and is then learnt', () => {
    const busy = chatter(random(3), START, START + 12 * HOUR, () => 10, 0.8);
    const decisions = fold(busy, SILENT, START + 12 * HOUR);
    expect(decisions.filter(({ change }) => change.change === 'open')).toHaveLength(1);
    const closed = decisions.at(-1)!.change;
    expect(closed.change).toBe('close');
    expect(Date.parse(closed.at)).toBeGreaterThan(START + HOUR);
    expect(Date.parse(closed.at)).toBeLessThan(START + 2 * HOUR);
  });
});
