import type { ReportersChart } from '../charts/reporters-chart.ts';
import type { DrawnOutage, DrawnWave } from '../charts/wave-chart.ts';
import { amount, duration, plural, rate } from '../words.ts';

/** "14:02 UTC". */
export const clock = (at: number): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

/** What a chart of reporters shows, for those who do not see it. */
export function reportersSummary({ series, episodes, incidents, gaps }: ReportersChart): string {
  const span = `from ${clock(series.from)} to ${clock(series.to)}`;
  const known = series.points.filter(({ reporters }) => reporters !== null);
  if (known.length === 0) return `nothing is known ${span}.`;
  const top = known.reduce((a, b) => ((b.reporters ?? 0) > (a.reporters ?? 0) ? b : a));
  const normal = top.expected === null ? 'normal not known yet' : `normally ${rate(top.expected)}`;
  const parts = [
    `reporters a minute ${span}, most ${rate(top.reporters ?? 0)} (${normal}) at ${clock(top.at)}`,
    ...episodes.map(
      (one) =>
        `our ${one.kind} since ${clock(one.onset)}${one.closedAt === null ? '' : `, over at ${clock(one.closedAt)}`}`,
    ),
    incidents.length === 0
      ? 'nothing on the vendor page'
      : `${plural(incidents.length, 'official incident')} from ${clock(incidents[0]!.startedAt)}`,
  ];
  if (gaps.length > 0) parts.push(`${plural(gaps.length, 'gap')} not read`);
  return `${parts.join('; ')}.`;
}

/** What a chart of shares shows; `counted`: "reposts and quotes". */
export function waveSummary({ points, forecast, until, outages }: DrawnWave, counted: string): string {
  const last = points.at(-1)!;
  const parts = [
    `${amount(last.shares)} ${counted} ${duration(last.at - points[0]!.at)} after the first, at ${clock(last.at)}`,
  ];
  if (forecast !== null) {
    const when = until === null ? '' : `, nine tenths of it by about ${clock(until.mid)}`;
    parts.push(`heading for ${amount(forecast.low)} to ${amount(forecast.high)}${when}`);
  }
  parts.push(...outages.map(outageWords));
  return `${parts.join('; ')}.`;
}

/** An outage beside a wave: "outage from 14:02 UTC to 14:40 UTC". */
export function outageWords({ onset, closedAt, severity }: DrawnOutage): string {
  const what = severity === 'watch' ? 'outage, only watched,' : 'outage';
  return `${what} from ${clock(onset)}${closedAt === null ? '' : ` to ${clock(closedAt)}`}`;
}
