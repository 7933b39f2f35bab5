import { describe, expect, it } from 'vitest';
import { drawCascade } from '../../../src/cli/simulate/cascade.ts';
import { createRandom } from '../../../src/cli/simulate/random.ts';

describe('createRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: string) => Array.from({ length: 20 }, createRandom(seed).next);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('forks streams that drawing from the first does not move', () => {
    const one = createRandom('a');
    const other = createRandom('a');
    other.next();
    expect(other.fork('x').next()).toBe(one.fork('x').next());
    expect(one.fork('x').next()).not.toBe(one.fork('y').next());
  });

  it.each([
    [0.05, 1.3],
    [6, 1.3],
    [40, 3],
    [300, 2],
  ])('draws negative binomial counts of mean %d whose variance is %d times that', (mean, dispersion) => {
    const random = createRandom('counts');
    const counts = Array.from({ length: 40_000 }, () => random.negativeBinomial(mean, dispersion));
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - average) ** 2, 0) / counts.length;
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.05);
    expect(Math.abs(variance / average / dispersion - 1)).toBeLessThan(0.08);
  });

  it('draws keys by their weight and never one without', () => {
    const random = createRandom('keys');
    const drawn = Array.from({ length: 4000 }, () => random.weighted({ a: 3, b: 1, c: 0 }));
    expect(drawn).not.toContain('c');
    expect(drawn.filter((key) => key === 'a').length / 4000).toBeCloseTo(0.75, 1);
  });
});

describe('drawCascade', () => {
  const hour = 3_600_000;

  it.each([
    [1, 0],
    [250, 0.6],
    [5000, 0.95],
  ])('reaches exactly %d events at reproduction %d, in order and within its time', (size, reproduction) => {
    const delays = drawCascade(createRandom('wave'), { size, reproduction, tail: 0.24, over: 4 * hour });
    expect(delays).toHaveLength(size);
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays[0]).toBeGreaterThanOrEqual(0);
    expect(delays.at(-1)).toBeLessThanOrEqual(4 * hour);
  });

  it('comes later the more of it other shares bring', () => {
    const median = (reproduction: number) =>
      drawCascade(createRandom('wave'), { size: 2001, reproduction, tail: 0.24, over: 4 * hour })[1000] ?? 0;
    expect(median(0)).toBeLessThan(median(0.5));
    expect(median(0.5)).toBeLessThan(median(0.9));
  });

  it('has the power-law tail it was asked for', () => {
    const delays = drawCascade(createRandom('tail'), { size: 50_000, reproduction: 0, tail: 1, over: 100 * hour });
    const head = delays.filter((delay) => delay <= 300_000).length;
    const beyond = delays.filter((delay) => delay > 3_000_000).length;
    expect(head / 50_000).toBeCloseTo(0.5, 1);
    expect(beyond / 50_000).toBeCloseTo(0.05, 1);
  });
});
