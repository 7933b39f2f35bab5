import { describe, expect, it } from 'vitest';
import { signalEvent } from '../../src/count/signal.ts';
import { onsetOf, pastStrays, type Risen } from '../../src/detect/onset.ts';
import { MINUTE, report, START } from './stream.ts';

const PER_MINUTE = 0.002;

/** Reporters so many minutes after the start, where one in 500 minutes is normal. */
function risen(minutes: readonly number[], gaps: Risen['gaps'] = []): Risen {
  const reporters = minutes.map((after) => ({
    ...signalEvent(report(START + after * MINUTE), 'first-hand', PER_MINUTE * after),
    counted: true,
  }));
  return { reporters, expected: PER_MINUTE * (minutes.at(-1) ?? 0), floor: PER_MINUTE, gaps };
}
const minuteOf = (first: { at: number } | undefined) => (first!.at - START) / MINUTE;

describe('the onset of a surge', () => {
  it('is past the strays of hours before, once three have reported since', () => {
    expect(minuteOf(onsetOf(risen([0, 61, 118, 158, 158.2, 158.6])))).toBe(158);
    expect(minuteOf(onsetOf(risen([0, 61, 118, 158, 158.2])))).toBeLessThan(158);
  });

  it('is past several runs of strays, each slower than the next', () => {
    expect(minuteOf(onsetOf(risen([0, 200, 260, 300, 330, 360, 360.1, 360.2, 360.3, 360.4])))).toBe(360);
  });

  it('stays at the slow beginning of a rise, whose reports come closer and closer', () => {
    expect(minuteOf(pastStrays(risen([0, 6, 10, 13, 15, 16.5, 17, 17.2, 17.3, 17.4, 17.5])))).toBe(0);
  });

  it('stays before a stretch that was not read: what was said in it is not known', () => {
    const gap = { network: 'bluesky', from: START + 10 * MINUTE, to: START + 90 * MINUTE, expected: 0.02 };
    const minutes = [0, 5, 91, 91.2, 91.4, 91.5, 91.6];
    expect(minuteOf(pastStrays(risen(minutes)))).toBe(91);
    expect(minuteOf(pastStrays(risen(minutes, [gap])))).toBe(0);
  });

  it('is the first of three where nothing else is known', () => {
    expect(minuteOf(onsetOf(risen([3, 3.5, 4])))).toBe(3);
  });
});
