import { describe, expect, it } from 'vitest';
import { reportersSummary, waveSummary } from '../../../src/web/picture/alt-text.ts';
import { drawReporters, drawShares } from '../../../src/web/picture/draw.ts';
import { pngOf } from '../../../src/web/picture/svg-to-png.ts';
import { minute } from '../../alert/bulletins.ts';
import { outageChart, rowOf } from './charts.ts';

/** Width and height out of a PNG's head. */
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
const svg = (body: string) =>
  `<svg width="40" height="20" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${body}</svg>`;

describe('a picture of a chart', () => {
  it('is a PNG for dense screens, with a margin', async () => {
    const chart = outageChart();
    const png = await drawReporters(chart, 'Claude: reporters a minute', chart.openedAt);
    expect(Buffer.from(png).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(sizeOf(png)).toEqual([1280, 640]);
    expect(png.length).toBeLessThan(200_000);
  });

  it('shows when we opened, and its words in letters', async () => {
    const chart = outageChart();
    const at = (openedAt: number) => drawReporters(chart, 'Claude', openedAt);
    expect(Buffer.from(await at(minute(6))).equals(Buffer.from(await at(minute(20))))).toBe(false);
    const [written, empty] = await Promise.all([pngOf(svg('<text y="15">we opened</text>'), 2), pngOf(svg(''), 2)]);
    expect(written.length).toBeGreaterThan(empty.length + 200);
  });

  it('carries the colours of the dashboard', async () => {
    const [blue, orange] = await Promise.all(
      ['--reporters', '--episode'].map((name) => pngOf(svg(`<rect width="40" height="20" fill="var(${name})"/>`), 1)),
    );
    expect(Buffer.from(blue!).equals(Buffer.from(orange!))).toBe(false);
  });

  it('shows a wave with its forecast and the outages of its time', async () => {
    const points = Array.from({ length: 38 }, (_, index) => ({ at: minute(index), shares: index * 9 }));
    const wave = { points, shares: 333, forecast: { low: 400, mid: 500, high: 700 }, until: null, outages: [] };
    const outages = [rowOf('outage', minute(6))];
    const alone = await drawShares(wave, 'Notion: shares of one post', minute(38));
    const beside = await drawShares({ ...wave, outages }, 'Notion: shares of one post', minute(38));
    expect(sizeOf(alone)).toEqual([1280, 640]);
    expect(Buffer.from(alone).equals(Buffer.from(beside))).toBe(false);
  });
});

describe('its words for those who do not see it', () => {
  it('say the height of an outage beside its normal, who said what since when, and what was not read', () => {
    expect(reportersSummary(outageChart())).toBe(
      'reporters a minute from 13:22 UTC to 14:58 UTC, most 10 (normally 0.4) at 14:17 UTC; our outage since 14:02 UTC; ' +
        '1 official incident from 14:21 UTC; 1 gap not read.',
    );
  });

  it('say how far a wave has come and where it is heading', () => {
    const points = [
      { at: minute(0), shares: 1 },
      { at: minute(38), shares: 340 },
    ];
    const forecast = { low: 900, mid: 1_200, high: 1_600 };
    const until = { early: minute(100), mid: minute(240), late: minute(900) };
    const watched = { ...rowOf('outage', minute(6)), severity: 'watch' as const, closedAt: minute(20) };
    const wave = { points, shares: 340, forecast, until, outages: [rowOf('outage', minute(6)), watched] };
    expect(waveSummary(wave, 'reposts and quotes')).toBe(
      '340 reposts and quotes 38 min after the first, at 14:40 UTC; heading for 900 to 1,600, nine tenths of it by about ' +
        '18:02 UTC; outage from 14:02 UTC; outage, only watched, from 14:02 UTC to 14:22 UTC.',
    );
  });
});
