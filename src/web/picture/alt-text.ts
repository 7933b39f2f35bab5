import type { EpisodeRow } from '../../history/episodes.ts';
import type { SharePoint } from '../../history/share-series.ts';
import type { ReportersChart } from '../charts/reporters-chart.ts';
import { amount, duration, plural, rate } from '../words.ts';

const clock = (at: number) => `${new Date(at).toISOString().slice(11, 16)} UTC`;

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

/** What a chart of shares shows. */
export function waveSummary(
  points: readonly SharePoint[],
  episode: EpisodeRow,
  outages: readonly EpisodeRow[],
): string {
  const last = points.at(-1)!;
  const forecast = episode.closedAt === null ? (episode.latest.change.wave?.forecast ?? null) : null;
  const parts = [
    `${amount(last.shares)} reposts and quotes ${duration(last.at - points[0]!.at)} after the first, at ${clock(last.at)}`,
  ];
  if (forecast !== null) parts.push(`heading for ${amount(forecast.low)} to ${amount(forecast.high)}`);
  parts.push(
    ...outages.map(
      ({ onset, closedAt }) => `outage from ${clock(onset)}${closedAt === null ? '' : ` to ${clock(closedAt)}`}`,
    ),
  );
  return `${parts.join('; ')}.`;
}
