import { describe, expect, it } from 'vitest';
import { renderChart } from '../../src/web/charts/render.ts';
import { type DrawnWave, waveOption } from '../../src/web/charts/wave-chart.ts';
import { minute } from '../alert/bulletins.ts';

const NOW = minute(100);
const points = Array.from({ length: 101 }, (_, index) => ({ at: minute(index), shares: index * 3 }));
const grown: DrawnWave = {
  points,
  shares: 300,
  forecast: { low: 540, mid: 776, high: 1_108 },
  until: { early: minute(300), mid: minute(770), late: minute(3_000) },
  outages: [],
};
const wordsOf = (wave: DrawnWave, size: 'wide' | 'narrow' = 'wide', now = NOW) => {
  const svg = renderChart(waveOption(wave, now, size), { width: size === 'wide' ? 1080 : 360, height: 220 });
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, word]) => word!);
};
const clocksOf = (words: readonly string[]) => words.filter((word) => /^\d\d:\d\d$/.test(word));

describe('the forecast of a wave, drawn', () => {
  it.each(['wide', 'narrow'] as const)('ends in the end, and no clock stands beyond now: %s', (size) => {
    const words = wordsOf(grown, size);
    expect(words).toEqual(expect.arrayContaining(['540', '776', '1,108', 'in the end']));
    // Now is 15:42; the onset 14:02.
    expect(clocksOf(words).length).toBeGreaterThan(1);
    expect(clocksOf(words).filter((clock) => clock > '15:42')).toEqual([]);
  });

  it('tells the clock until nine tenths are there where that lies near, and passes there through nine tenths', () => {
    const near = { ...grown, until: { early: minute(110), mid: minute(130), late: minute(300) } };
    const clocks = clocksOf(wordsOf(near));
    expect(clocks.filter((clock) => clock > '15:42')).not.toEqual([]);
    expect(clocks.filter((clock) => clock > '16:12')).toEqual([]);
    const { series, xAxis } = waveOption(near, NOW, 'wide') as {
      series: Array<{ name: string; data: number[][] }>;
      xAxis: { max: number };
    };
    const [mid, low, range] = ['forecast', 'low', 'forecast range'].map((name) =>
      series.find((one) => one.name === name),
    );
    expect(mid?.data).toEqual([
      [NOW, 300],
      [minute(130), 698.4],
      [xAxis.max, 776],
    ]);
    const ends = [low, range].map((one) => one?.data.at(-1)?.[1] ?? Number.NaN);
    expect(ends).toEqual([540, 568]);
  });

  it('says the day where a wave goes on for days', () => {
    const days = points.map(({ shares }, index) => ({ at: minute(index * 60), shares }));
    const words = wordsOf({ ...grown, points: days }, 'wide', minute(6_000));
    expect(words.filter((word) => /\b[4-7]\b/.test(word)).length).toBeGreaterThan(1);
  });

  it('of a wave that is over has no end to come', () => {
    const words = wordsOf({ ...grown, forecast: null, until: null });
    expect(words).not.toContain('in the end');
    expect(clocksOf(words).length).toBeGreaterThan(3);
  });
});
