import type { EpisodeRow } from '../../history/episodes.ts';
import type { SharePoint } from '../../history/share-series.ts';
import type { WaveProgress } from '../../history/wave-progress.ts';

/** What is drawn of a wave: how it grew, the shares it has now, and how far it is expected to go. */
export type DrawnWave = {
  readonly points: readonly SharePoint[];
  readonly shares: number;
  readonly forecast: WaveProgress['forecast'];
  readonly until: WaveProgress['until'];
  /** Outages of the product, every one that its own page shows. */
  readonly outages: readonly DrawnOutage[];
};
export type DrawnOutage = Pick<EpisodeRow, 'onset' | 'closedAt' | 'severity'>;

const axisText = { color: 'var(--muted)', fontSize: 11 };
const line = { lineStyle: { color: 'var(--line)' } };

/** Tinted stretches; a watched one says so. */
function outageSeries(outages: readonly DrawnOutage[], from: number, now: number): object[] {
  const data = outages.map(({ onset, closedAt, severity }) => [
    {
      xAxis: Math.max(onset, from),
      name: severity === 'watch' ? 'outage, only watched' : 'outage',
      itemStyle: { color: 'var(--tint)' },
    },
    { xAxis: Math.min(closedAt ?? now, now) },
  ]);
  if (data.length === 0) return [];
  const label = { color: 'var(--episode)', fontSize: 11, position: 'insideTop' };
  return [{ type: 'line', data: [], silent: true, animation: false, markArea: { silent: true, label, data } }];
}

/** Shares of a wave over time, outages of its product, and, where there is a forecast, the fan it is expected to end in. */
export function waveOption(
  { points, shares: current, forecast, outages }: DrawnWave,
  now: number,
  size: 'wide' | 'narrow',
): object {
  const from = points[0]?.at ?? now;
  const until = forecast ? now + Math.max(now - from, 30 * 60_000) * 0.5 : now;
  const hidden = { type: 'line', symbol: 'none', silent: true, animation: false, emphasis: { disabled: true } };
  const fan = forecast
    ? [
        {
          ...hidden,
          name: 'low',
          stack: 'fan',
          lineStyle: { width: 0 },
          data: [
            [now, current],
            [until, Math.max(current, forecast.low)],
          ],
        },
        {
          ...hidden,
          name: 'forecast range',
          stack: 'fan',
          lineStyle: { width: 0 },
          areaStyle: { color: 'var(--fan)', opacity: 1 },
          data: [
            [now, 0],
            [until, Math.max(0, forecast.high - Math.max(current, forecast.low))],
          ],
        },
        {
          ...hidden,
          name: 'forecast',
          lineStyle: { color: 'var(--wave)', width: 1.5, type: 'dashed' },
          data: [
            [now, current],
            [until, Math.max(current, forecast.mid)],
          ],
        },
      ]
    : [];
  return {
    animation: false,
    useUTC: true,
    grid: { left: 44, right: forecast ? 56 : 16, top: 28, bottom: 26 },
    xAxis: {
      type: 'time',
      min: from,
      max: until,
      axisLabel: { ...axisText, hideOverlap: true },
      axisLine: line,
      axisTick: line,
      splitNumber: size === 'wide' ? 7 : 3,
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      minInterval: 1,
      name: 'shares',
      nameTextStyle: { ...axisText, align: 'right' },
      axisLabel: axisText,
      splitLine: { lineStyle: { color: 'var(--grid)' } },
    },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    series: [
      ...outageSeries(outages, from, now),
      ...fan,
      {
        type: 'line',
        name: 'shares',
        symbol: 'none',
        animation: false,
        emphasis: { disabled: true },
        lineStyle: { color: 'var(--wave)', width: 2 },
        itemStyle: { color: 'var(--wave)' },
        data: [...points.map(({ at, shares }) => [at, shares]), [now, current]],
        ...(forecast
          ? {
              markPoint: {
                silent: true,
                symbol: 'circle',
                symbolSize: 0.1,
                label: { position: 'right', ...axisText, color: 'var(--ink)' },
                data: [forecast.low, forecast.mid, forecast.high].map((value) => ({
                  coord: [until, Math.max(current, value)],
                  label: { formatter: String(value) },
                })),
              },
            }
          : {}),
      },
    ],
  };
}
