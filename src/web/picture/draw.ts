import type { DigestDay } from '../../digest/wording.ts';
import { renderChart } from '../charts/render.ts';
import { type ReportersChart, reportersOption } from '../charts/reporters-chart.ts';
import { type DrawnWave, waveOption } from '../charts/wave-chart.ts';
import { drawable } from './fonts.ts';
import { pngOf } from './svg-to-png.ts';

/** Chats show a picture some 500 units wide: drawn for that, with twice the pixels for dense screens. */
const SIZE = { width: 620, height: 300 };
const SCALE = 2;
const MARK = { silent: true, symbol: 'none', animation: false } as const;

/** Reporters against the expected band, with the moment marked at which we opened (null: we did not); PNG. */
export function drawReporters(chart: ReportersChart, title: string, openedAt: number | null): Promise<Uint8Array> {
  const { series } = chart;
  const incidents = chart.incidents.map((one) => ({ ...one, title: drawable(one.title, 'official incident') }));
  const option = reportersOption({ ...chart, incidents }, 'wide') as { series: object[]; graphic: object[] };
  if (openedAt === null) return drawn(option, title);
  const opened = {
    ...MARK,
    type: 'line',
    data: [],
    markLine: {
      ...MARK,
      data: [{ xAxis: Math.min(Math.max(openedAt, series.from), series.to) }],
      lineStyle: { color: 'var(--episode)', width: 1.5, type: 'dashed' },
      label: { formatter: 'we opened', color: 'var(--episode)', fontSize: 11, position: 'end', distance: 2 },
    },
  };
  return drawn({ ...option, series: [...option.series, opened] }, title);
}

/** Shares of a root over time, the range it is forecast to end in, outages of the product as tinted stretches; PNG. */
export function drawShares(wave: DrawnWave, title: string, now: number): Promise<Uint8Array> {
  return drawn(waveOption(wave, now, 'wide'), title);
}

/** Outages and waves of each day as bars on one another, the week before paler; `before`: what the key says of that week. PNG. */
export function drawDays(
  days: readonly DigestDay[],
  { title, before }: { readonly title: string; readonly before: string },
): Promise<Uint8Array> {
  const axisText = { color: 'var(--muted)', fontSize: 11 };
  const bars = (name: string, color: string, pale: string, shown: (day: DigestDay) => number) => ({
    type: 'bar',
    name,
    stack: 'told',
    animation: false,
    barWidth: '62%',
    data: days.map((day) => ({
      value: shown(day),
      itemStyle: { color: day.isBefore ? pale : color },
      label: { show: shown(day) > 0, color: day.isBefore ? 'var(--ink)' : 'var(--panel)', fontSize: 11 },
    })),
  });
  const key = [
    { text: '■ outages', fill: 'var(--episode)', left: 34 },
    { text: '■ waves', fill: 'var(--wave)', left: 112 },
    { text: before, fill: 'var(--muted)', left: 174 },
  ].map(({ text, fill, left }) => ({ type: 'text', left, top: 0, style: { text, fill, fontSize: 11 }, silent: true }));
  const option = {
    animation: false,
    grid: { left: 30, right: 8, top: 28, bottom: 24 },
    xAxis: {
      type: 'category',
      data: days.map(({ at }) => dayName(at)),
      axisLabel: { ...axisText, interval: 1 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: 'var(--line)' } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      axisLabel: axisText,
      splitLine: { lineStyle: { color: 'var(--grid)' } },
    },
    graphic: key,
    series: [
      bars('outages', 'var(--episode)', 'var(--tint)', ({ outages }) => outages),
      bars('waves', 'var(--wave)', 'var(--fan)', ({ waves }) => waves),
    ],
  };
  return drawn(option, title, { width: 620, height: 190 });
}

function drawn(option: object, title: string, size = SIZE): Promise<Uint8Array> {
  const text = drawable(title, title.split(': ').at(-1) ?? '').replace(/[{}|]/g, ' ');
  const heading = {
    text,
    left: '100%',
    // Anchored at its end: the font's letters are wider than the renderer thinks.
    textAlign: 'right',
    top: 0,
    textStyle: { color: 'var(--ink)', fontSize: 12, fontWeight: 'normal' },
  };
  return pngOf(renderChart({ ...option, title: heading }, size), SCALE);
}

/** "Mon 2": the day that begins at `at`, ms since 1970. */
export function dayName(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
}
