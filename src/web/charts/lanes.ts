import { inertText } from '../inert.ts';

/** A stretch drawn as a bar on the time axis. */
export type Stretch = { readonly from: number; readonly to: number; readonly label: string };

export type Lane = {
  readonly name: string;
  readonly color: string;
  /** Solid, dashed or dotted: the lane is told apart without its colour. */
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly stretches: readonly Stretch[];
};

/** Labels are templates to the chart: braces and bars would be read as instructions. */
export function chartText(text: string, max = 44): string {
  return inertText(text, max).replace(/[{}|\n]/g, ' ');
}

/** One line series per stretch, so that each carries its own label. */
export function laneSeries(lanes: readonly Lane[], range: { from: number; to: number }): object[] {
  return lanes.flatMap((lane, row) =>
    lane.stretches.map((stretch) => {
      const from = Math.max(stretch.from, range.from);
      const to = Math.max(Math.min(stretch.to, range.to), from + (range.to - range.from) / 400);
      const isLate = from > range.from + (range.to - range.from) * 0.6;
      return {
        type: 'line',
        name: lane.name,
        xAxisIndex: 1,
        yAxisIndex: 1,
        symbol: 'none',
        silent: true,
        animation: false,
        emphasis: { disabled: true },
        lineStyle: { width: 7, color: lane.color, type: lane.line, cap: 'butt' },
        itemStyle: { color: lane.color },
        tooltip: { show: false },
        data: [
          [from, row],
          [to, row],
        ],
        markPoint: {
          silent: true,
          symbol: 'circle',
          symbolSize: 0.1,
          label: {
            show: true,
            position: isLate ? [0, -16] : [0, -16],
            align: isLate ? 'right' : 'left',
            fontSize: 11,
            color: 'var(--ink)',
            formatter: chartText(stretch.label),
          },
          data: [{ coord: [isLate ? to : from, row] }],
        },
      };
    }),
  );
}
