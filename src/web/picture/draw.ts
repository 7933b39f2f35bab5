import { renderChart } from '../charts/render.ts';
import { type ReportersChart, reportersOption } from '../charts/reporters-chart.ts';
import { type DrawnWave, waveOption } from '../charts/wave-chart.ts';
import { drawable, pngOf } from './svg-to-png.ts';

/** Chats show a picture some 500 units wide: drawn for that, with twice the pixels for dense screens. */
const SIZE = { width: 620, height: 300 };
const SCALE = 2;
const MARK = { silent: true, symbol: 'none', animation: false } as const;

/** Reporters against the expected band with the moment marked at which we opened; PNG. */
export function drawReporters(chart: ReportersChart, title: string, openedAt: number): Promise<Uint8Array> {
  const { series } = chart;
  const incidents = chart.incidents.map((one) => ({ ...one, title: drawable(one.title, 'official incident') }));
  const option = reportersOption({ ...chart, incidents }, 'wide') as { series: object[]; graphic: object[] };
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

function drawn(option: object, title: string): Promise<Uint8Array> {
  const text = drawable(title, title.split(': ').at(-1) ?? '').replace(/[{}|]/g, ' ');
  const heading = {
    text,
    left: '100%',
    // Anchored at its end: the font's letters are wider than the renderer thinks.
    textAlign: 'right',
    top: 0,
    textStyle: { color: 'var(--ink)', fontSize: 12, fontWeight: 'normal' },
  };
  return pngOf(renderChart({ ...option, title: heading }, SIZE), SCALE);
}
