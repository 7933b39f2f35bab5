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

/** So many letters fit beside each other. */
const LETTERS = 110;
const LEAST_LETTERS = 6;

/** Labels are templates to the chart: braces and bars would be read as instructions. */
export function chartText(text: string, max = 44): string {
  return inertText(text, max).replace(/[{}|\n]/g, ' ');
}

/** One line series per stretch, so that each carries its own label. */
export function laneSeries(lanes: readonly Lane[], range: { from: number; to: number }): object[] {
  return lanes.flatMap((lane, row) => {
    const labels = labelsOf(lane.stretches, range);
    return lane.stretches.map((stretch, index) => {
      const from = Math.max(stretch.from, range.from);
      const to = Math.max(Math.min(stretch.to, range.to), from + (range.to - range.from) / 400);
      const late = isLate(from, range);
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
            position: [0, -16],
            align: late ? 'right' : 'left',
            fontSize: 11,
            color: 'var(--ink)',
            formatter: labels[index],
          },
          data: [{ coord: [late ? to : from, row] }],
        },
      };
    });
  });
}

/** What each bar is called without writing over another's name: cut short before it, or left out where there is no room. */
function labelsOf(stretches: readonly Stretch[], range: { from: number; to: number }): string[] {
  const letter = (range.to - range.from) / LETTERS;
  const taken: Array<readonly [number, number]> = [];
  const labels: string[] = stretches.map(() => '');
  const order = stretches.map((stretch, index) => ({ ...stretch, index })).sort((a, b) => a.from - b.from);
  for (const { from, to, label, index } of order) {
    const text = chartText(label);
    const start = isLate(Math.max(from, range.from), range) ? Math.min(to, range.to) - text.length * letter : from;
    const free = taken.every(([, end]) => end <= start);
    const next = order.find((other) => other.from > from)?.from ?? Number.POSITIVE_INFINITY;
    const room = isLate(next, range) ? text.length : Math.floor((next - start) / letter) - 1;
    if (!free || room < LEAST_LETTERS) continue;
    labels[index] = chartText(label, Math.min(text.length, room));
    taken.push([start, start + labels[index]!.length * letter]);
  }
  return labels;
}

/** Its name is written to the left of its end, or it would leave the picture. */
function isLate(from: number, range: { from: number; to: number }): boolean {
  return from > range.from + (range.to - range.from) * 0.6;
}
