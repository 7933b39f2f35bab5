import type { EpisodeRow } from '../../history/episodes.ts';
import type { GapRow } from '../../history/gaps.ts';
import type { IncidentRow } from '../../history/incidents.ts';
import type { ProductSeries } from '../../history/series.ts';
import { networkName } from '../words.ts';
import { type Lane, laneSeries, type Stretch } from './lanes.ts';

export type ReportersChart = {
  readonly series: ProductSeries;
  readonly episodes: readonly EpisodeRow[];
  readonly incidents: readonly IncidentRow[];
  readonly gaps: readonly GapRow[];
  readonly now: number;
};

const axisText = { color: 'var(--muted)', fontSize: 11 };

/** Reporters a minute against the expected band, with lanes for our episodes, the vendor's page and what was not read. */
export function reportersOption(chart: ReportersChart, size: 'wide' | 'narrow'): object {
  const { series } = chart;
  const lanes = lanesOf(chart);
  const laneHeight = 30;
  const bottom = lanes.length * laneHeight + 34;
  const left = size === 'wide' ? 92 : 44;
  const time = { type: 'time', min: series.from, max: series.to };
  return {
    animation: false,
    useUTC: true,
    grid: [
      { left, right: 12, top: 30, bottom: bottom + 12 },
      { left, right: 12, height: lanes.length * laneHeight, bottom: 26 },
    ],
    xAxis: [
      {
        ...time,
        gridIndex: 0,
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: axisLine(),
        splitLine: { show: false },
      },
      {
        ...time,
        gridIndex: 1,
        axisLabel: { ...axisText, hideOverlap: true },
        axisLine: axisLine(),
        axisTick: axisLine(),
        splitNumber: size === 'wide' ? 8 : 3,
      },
    ],
    yAxis: [
      {
        type: 'value',
        gridIndex: 0,
        min: 0,
        minInterval: 0.5,
        splitNumber: 4,
        name: 'reporters / min',
        nameTextStyle: { ...axisText, align: size === 'wide' ? 'right' : 'left' },
        axisLabel: axisText,
        splitLine: { lineStyle: { color: 'var(--grid)' } },
      },
      {
        type: 'value',
        gridIndex: 1,
        inverse: true,
        min: -0.7,
        max: lanes.length - 0.3,
        interval: 1,
        show: false,
      },
    ],
    graphic: size === 'wide' ? laneNames(lanes, laneHeight) : [],
    dataZoom: [{ type: 'inside', xAxisIndex: [0, 1], filterMode: 'none', zoomOnMouseWheel: 'ctrl' }],
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    series: [...bandSeries(series), countSeries(chart), ...laneSeries(lanes, series)],
  };
}

function axisLine(): object {
  return { onZero: false, lineStyle: { color: 'var(--line)' } };
}

function laneNames(lanes: readonly Lane[], laneHeight: number): object[] {
  return lanes.map((lane, row) => ({
    type: 'text',
    left: 0,
    bottom: 26 + (lanes.length - row - 1) * laneHeight + 9,
    style: { text: lane.name, fill: 'var(--muted)', fontSize: 11 },
    silent: true,
  }));
}

function bandSeries(series: ProductSeries): object[] {
  const hidden = {
    type: 'line',
    z: 1,
    symbol: 'none',
    silent: true,
    step: 'end',
    emphasis: { disabled: true },
    animation: false,
  };
  return [
    {
      ...hidden,
      name: 'expected',
      stack: 'band',
      lineStyle: { color: 'var(--expected)', width: 1.2, type: 'dashed' },
      itemStyle: { color: 'var(--expected)' },
      data: series.points.map((point) => [point.at, point.expected]),
    },
    {
      ...hidden,
      name: 'normal up to',
      stack: 'band',
      lineStyle: { width: 0 },
      itemStyle: { color: 'var(--band)' },
      areaStyle: { color: 'var(--band)', opacity: 1 },
      data: series.points.map(({ at, expected, upper }) => [
        at,
        expected === null || upper === null ? null : Math.max(0, upper - expected),
      ]),
    },
  ];
}

function countSeries({ series, gaps, episodes, now }: ReportersChart): object {
  const stepMs = series.stepMinutes * 60_000;
  const hatch = { color: 'url(#hatch)', opacity: 0.55 };
  const tint = { color: 'var(--tint)', opacity: 1 };
  const clip = (at: number) => Math.min(Math.max(at, series.from), series.to);
  return {
    type: 'bar',
    name: 'reporters',
    z: 3,
    barWidth: series.points.length > 200 ? '100%' : '78%',
    emphasis: { disabled: true },
    animation: false,
    itemStyle: { color: 'var(--reporters)' },
    data: series.points.map((point) => [point.at + stepMs / 2, point.reporters]),
    markArea: {
      silent: true,
      label: { show: false },
      data: [
        ...episodes
          .filter((episode) => episode.kind === 'outage')
          .map(({ onset, closedAt }) => [{ xAxis: clip(onset), itemStyle: tint }, { xAxis: clip(closedAt ?? now) }]),
        ...gaps.map(({ from, to }) => [{ xAxis: clip(from), itemStyle: hatch }, { xAxis: clip(to) }]),
      ],
    },
  };
}

function lanesOf({ episodes, incidents, gaps, now }: ReportersChart): Lane[] {
  const waves = episodes.filter(({ kind }) => kind === 'wave');
  const own = (episode: (typeof episodes)[number]): Stretch => ({
    from: episode.onset,
    to: episode.closedAt ?? now,
    label: `${episode.kind === 'wave' ? '≈' : episode.severity === 'page' ? '◆' : '▲'} ${episode.kind} · ${episode.severity}`,
  });
  return [
    {
      name: 'Our outages',
      color: 'var(--episode)',
      line: 'solid',
      stretches: episodes.filter(({ kind }) => kind === 'outage').map(own),
    },
    ...(waves.length === 0
      ? []
      : [{ name: 'Our waves', color: 'var(--episode)', line: 'dashed' as const, stretches: waves.map(own) }]),
    {
      name: 'Vendor page',
      color: 'var(--incident)',
      line: 'solid',
      stretches: incidents.map((incident) => ({
        from: incident.startedAt,
        to: incident.resolvedAt ?? incident.goneAt ?? incident.scheduledUntil ?? now,
        label: `■ ${incident.title}`,
      })),
    },
    {
      name: 'Not read',
      color: 'var(--gap)',
      line: 'dotted',
      stretches: gaps.map((gap) => ({ from: gap.from, to: gap.to, label: `${networkName(gap.network)} not read` })),
    },
  ];
}
