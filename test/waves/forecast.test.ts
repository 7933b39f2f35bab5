import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/classify/train/random.ts';
import { addShare, addTotal, emptyWaves, type Root } from '../../src/waves/cascade.ts';
import { forecast } from '../../src/waves/forecast.ts';
import { readPlace, readSigns } from '../../src/waves/signs.ts';
import { type Drawn, drawCascade, drawWave } from '../../src/waves/train/cascades.ts';
import { drawBy } from '../../src/waves/train/draw.ts';
import { fitQuantile, sumOf } from '../../src/waves/train/fit.ts';
import { WEIGHTS } from '../../src/waves/weights.ts';
import { HOUR, MINUTE, START } from '../detect/stream.ts';
import { reposts } from './reposts.ts';

const root = { at: START, uri: 'at://root' };
const all = reposts(root, 500);

function sightOf(delays: readonly number[], minutes: number): Root {
  const waves = emptyWaves();
  const seen = delays.filter((delay) => delay <= minutes * MINUTE);
  return seen.map((delay) => addShare(waves, { ...all[0]!, at: START + delay }, START)).at(-1)!;
}

function seenAfter(minutes: number): Root {
  const waves = emptyWaves();
  const seen = all.filter(({ at }) => at <= START + minutes * MINUTE);
  return seen.map((share) => addShare(waves, share, START)).at(-1)!;
}

describe('the forecast', () => {
  it.each([
    [10, 0.45],
    [60, 0.15],
    [240, 0.1],
  ])('after %d minutes is within %d of the final size of a cascade that follows the kernel', (minutes, error) => {
    const { low, mid, high } = forecast(seenAfter(minutes), START + minutes * MINUTE);
    expect(Math.abs(mid - all.length) / all.length).toBeLessThan(error);
    expect(low).toBeLessThanOrEqual(all.length);
    expect(high).toBeGreaterThanOrEqual(all.length);
  });

  it('narrows with time', () => {
    const width = (minutes: number) => {
      const { low, high } = forecast(seenAfter(minutes), START + minutes * MINUTE);
      return high - low;
    };
    expect(width(240)).toBeLessThan(width(60));
    expect(width(60)).toBeLessThan(width(10));
  });

  it('comes down while nobody passes the post on', () => {
    const seen = seenAfter(60);
    const later = [1, 2, 6, 24, 96].map((hours) => forecast(seen, START + hours * HOUR).mid);
    expect(later).toEqual([...later].sort((a, b) => b - a));
    expect(later.at(-1)).toBeLessThan(1.1 * seen.total);
  });

  it('is much the same from totals told every five minutes as from single shares', () => {
    const waves = emptyWaves();
    for (let at = START + 5 * MINUTE; at <= START + HOUR; at += 5 * MINUTE) {
      const total = all.filter((share) => share.at <= at).length;
      addTotal(waves, { kind: 'engagement', at, network: 'mastodon', subject: root.uri, reposts: total }, START);
    }
    const polled = forecast(Object.values(waves.roots)[0]!, START + HOUR).mid;
    const single = forecast(seenAfter(60), START + HOUR).mid;
    expect(Math.abs(polled / single - 1)).toBeLessThan(0.1);
  });

  it('is whole, in order and no less than what is there, of whatever cascade at whatever time', () => {
    const draw = drawBy(randomFrom(11));
    for (let index = 0; index < 25; index += 1) {
      const waves = emptyWaves();
      for (const delay of drawCascade(draw).delays) {
        const share = { ...all[0]!, at: START + delay, uri: `at://${delay}` };
        const { low, mid, high, reproduction } = forecast(
          addShare(waves, share, START),
          share.at + draw.around(1, 1e9),
        );
        const { total } = Object.values(waves.roots)[0]!;
        expect([total, low, mid, high]).toEqual([total, low, mid, high].toSorted((a, b) => a - b));
        expect([low, mid, high].every(Number.isSafeInteger)).toBe(true);
        expect(reproduction).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each([10, 60])(
    'after %d minutes holds about four fifths of waves of both kinds that were never learnt from',
    (minutes) => {
      const draw = drawBy(randomFrom(5));
      const waves = Array.from({ length: 400 }, () => drawWave(draw));
      const held = waves.map(({ delays }) => {
        const { low, high } = forecast(sightOf(delays, minutes), START + minutes * MINUTE);
        return low <= delays.length && delays.length <= high;
      });
      const partOf = (isMeant: (wave: Drawn) => boolean) => {
        const meant = held.filter((_, index) => isMeant(waves[index]!));
        return meant.filter(Boolean).length / meant.length;
      };
      // Three deviations about four fifths.
      expect(partOf(() => true)).toBeGreaterThan(0.73);
      expect(partOf(() => true)).toBeLessThan(0.87);
      expect(partOf(({ reproductionAt }) => reproductionAt !== null)).toBeLessThan(0.92);
      expect(partOf(({ reproductionAt }) => reproductionAt === null)).toBeGreaterThan(0.7);
    },
  );

  it('holds about four fifths of cascades that were never learnt from', () => {
    const draw = drawBy(randomFrom(5));
    const held = [10, 60].flatMap((minutes) =>
      Array.from({ length: 250 }, () => {
        const { delays } = drawCascade(draw);
        if (delays.length < 100 || delays[0]! > minutes * MINUTE) return [];
        const { low, high } = forecast(sightOf(delays, minutes), START + minutes * MINUTE);
        return low <= delays.length && delays.length <= high;
      }).flat(),
    );
    const part = held.filter(Boolean).length / held.length;
    expect(held.length).toBeGreaterThan(200);
    expect(part).toBeGreaterThan(0.68);
    expect(part).toBeLessThan(0.88);
  });
});

describe('the regression of quantiles', () => {
  it('finds the line below which that part of the values lies', () => {
    const next = randomFrom(3);
    const rows = Array.from({ length: 4_000 }, () => {
      const at = next();
      return { signs: Float64Array.of(1, at), value: 2 + 3 * at + (1 + at) * next() };
    });
    for (const part of [0.1, 0.5, 0.9]) {
      const weights = fitQuantile(rows, part);
      const below = rows.filter(({ signs, value }) => value < sumOf(weights, signs)).length;
      expect(below / rows.length).toBeCloseTo(part, 1);
      expect(weights[0]).toBeCloseTo(2 + part, 0);
    }
  });

  it('has a weight for every sign', () => {
    const { length } = readSigns(seenAfter(10), START + 10 * MINUTE);
    for (const name of ['low', 'mid', 'high', 'reproduction'] as const) expect(WEIGHTS[name]).toHaveLength(length);
    const { length: cells } = readPlace(seenAfter(10), START + 10 * MINUTE);
    for (const name of ['stretchLow', 'stretchHigh'] as const) expect(WEIGHTS[name]).toHaveLength(cells);
  });
});
