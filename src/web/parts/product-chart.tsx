import type { VNode } from 'preact';
import { DAY_MS } from '../../history/moment.ts';
import type { ReportersChart } from '../charts/reporters-chart.ts';
import { reportersOption } from '../charts/reporters-chart.ts';
import { amount, duration, plural, rate } from '../words.ts';
import { Chart } from './chart.tsx';

/** Reporters against what is normal, as picture, sentence and table. */
export function ProductChart(props: { chart: ReportersChart; title: string; isLive: boolean }): VNode {
  const { chart, title, isLive } = props;
  return (
    <Chart
      id="reporters"
      kind="reporters"
      title={title}
      summary={summary(chart)}
      option={(size) => reportersOption(chart, size)}
      height={320}
      isLive={isLive}
      table={<Table chart={chart} />}
    />
  );
}

function summary({ series, episodes, incidents, gaps }: ReportersChart): string {
  const known = series.points.filter((point) => point.reporters !== null);
  const span = duration(series.to - series.from);
  if (known.length === 0) return `Nothing is known of the last ${span}.`;
  const top = known.reduce((a, b) => ((b.reporters ?? 0) > (a.reporters ?? 0) ? b : a));
  const normal = top.expected === null ? 'normal not known yet' : `normally ${rate(top.expected)}`;
  const step = series.stepMinutes === 1 ? 'a minute' : `a minute over ${duration(series.stepMinutes * 60_000)} steps`;
  const parts = [
    `Most ${rate(top.reporters ?? 0)} reporters ${step} (${normal}) at ${moment(top.at, series.to - series.from)} UTC`,
    plural(episodes.length, 'episode'),
    plural(incidents.length, 'official incident'),
  ];
  if (gaps.length > 0) parts.push(`${plural(gaps.length, 'gap')} not read, hatched`);
  return `${parts.join(' · ')}.`;
}

/** The day is said where the chart spans more than one. */
function moment(at: number, spanMs: number): string {
  const text = new Date(at).toISOString();
  return spanMs > DAY_MS ? text.slice(0, 16).replace('T', ' ') : text.slice(11, 16);
}

function Table({ chart: { series } }: { chart: ReportersChart }): VNode {
  return (
    <table class="compact">
      <thead>
        <tr>
          <th scope="col">From, UTC</th>
          <th scope="col">Reporters / min</th>
          <th scope="col">Mentions / min</th>
          <th scope="col">Expected</th>
          <th scope="col">Normal up to</th>
        </tr>
      </thead>
      <tbody>
        {[...series.points].reverse().map((point) => (
          <tr key={point.at}>
            <th scope="row">{new Date(point.at).toISOString().slice(0, 16).replace('T', ' ')}</th>
            <td>{cell(point.reporters)}</td>
            <td>{cell(point.mentions)}</td>
            <td>{cell(point.expected)}</td>
            <td>{cell(point.upper)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cell(value: number | null): string {
  if (value === null) return 'unknown';
  return value >= 100 ? amount(value) : rate(value);
}
