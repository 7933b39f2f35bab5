import { count } from '../../alert/message/words.ts';
import type { EpisodeRow } from '../../history/episodes.ts';
import type { SharePoint } from '../../history/share-series.ts';
import type { WaveProgress } from '../../history/wave-progress.ts';
import { NEARLY_ALL } from '../../waves/until.ts';
import { wholeTimes } from './whole-times.ts';

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

/** The fan takes a third of the picture's width, whatever time it stands for. */
const FAN_SHARE = 0.5;
const LEAST_PAST_MS = 30 * 60_000;
/** A time by which nine tenths are there is drawn where it lies within this part of the fan. */
const SHOWN_SHARE = 0.8;

/**
 * Shares of a wave over time, outages of its product, and, where there is a forecast, the fan it is expected to end in. The right
 * edge is the end of the wave, at no time of the clock: the axis tells times until nine tenths are there where that can be shown,
 * else until now.
 */
export function waveOption(
  { points, shares: current, forecast, until, outages }: DrawnWave,
  now: number,
  size: 'wide' | 'narrow',
): object {
  const from = points[0]?.at ?? now;
  const ahead = forecast ? Math.max(now - from, LEAST_PAST_MS) * FAN_SHARE : 0;
  const end = now + ahead;
  const nearly = until !== null && until.mid > now && until.mid <= now + ahead * SHOWN_SHARE ? until.mid : null;
  const times = wholeTimes({ from, to: nearly ?? now, across: end - from, most: size === 'wide' ? 10 : 6 });
  const path = (value: number): Array<[number, number]> => [
    [now, current],
    ...(nearly === null ? [] : [[nearly, Math.max(current, NEARLY_ALL * value)] as [number, number]]),
    [end, Math.max(current, value)],
  ];
  const hidden = {
    type: 'line',
    symbol: 'none',
    silent: true,
    animation: false,
    emphasis: { disabled: true },
    tooltip: { show: false },
  };
  const fan = forecast
    ? [
        {
          ...hidden,
          name: 'low',
          stack: 'fan',
          lineStyle: { width: 0 },
          data: path(forecast.low),
        },
        {
          ...hidden,
          name: 'forecast range',
          stack: 'fan',
          lineStyle: { width: 0 },
          areaStyle: { color: 'var(--fan)', opacity: 1 },
          data: path(forecast.high).map(([at, high], index) => [at, high - path(forecast.low)[index]![1]]),
        },
        {
          ...hidden,
          name: 'forecast',
          lineStyle: { color: 'var(--wave)', width: 1.5, type: 'dashed' },
          data: path(forecast.mid),
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
      max: end,
      axisLabel: { ...axisText, hideOverlap: true, customValues: times },
      axisLine: line,
      axisTick: { ...line, customValues: times },
      ...(forecast ? { name: 'in the end', nameGap: 4, nameTextStyle: { ...axisText, verticalAlign: 'top' } } : {}),
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
                  coord: [end, Math.max(current, value)],
                  label: { formatter: count(value) },
                })),
              },
            }
          : {}),
      },
    ],
  };
}
