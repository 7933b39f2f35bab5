import type { Database } from '../../../db/open.ts';
import type { Picture } from '../../alert/channel.ts';
import type { Catalogue } from '../../catalog/product.ts';
import { type EpisodeRow, episodeRow, episodesOf } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { incidentsIn } from '../../history/incidents.ts';
import { HOUR_MS, MINUTE_MS } from '../../history/moment.ts';
import { productSeries } from '../../history/series.ts';
import { shareSeries } from '../../history/share-series.ts';
import { stepFor } from '../../history/step.ts';
import { inertText } from '../inert.ts';
import { nameOf } from '../parts/episode-line.tsx';
import { reportersSummary, waveSummary } from './alt-text.ts';
import { drawReporters, drawShares } from './draw.ts';

const MOST_NAME = 60;

/** The episode as the dashboard draws it; null where there is nothing to draw. `now`: ms since 1970. */
export async function episodePicture(
  db: Database,
  catalogue: Catalogue,
  id: string,
  now: number,
): Promise<Picture | null> {
  const episode = await episodeRow(db, id);
  if (episode === null) return null;
  const name = inertText(nameOf(catalogue, episode.product), MOST_NAME);
  return episode.kind === 'wave' ? ofWave(db, episode, name, now) : ofOutage(db, catalogue, episode, name, now);
}

async function ofOutage(
  db: Database,
  catalogue: Catalogue,
  episode: EpisodeRow,
  name: string,
  now: number,
): Promise<Picture> {
  const end = Math.min(now, (episode.closedAt ?? now) + 30 * MINUTE_MS);
  const before = Math.max(30 * MINUTE_MS, Math.min((end - episode.onset) / 2, 6 * HOUR_MS));
  const span = { from: episode.onset - before, to: Math.max(end, episode.onset + 10 * MINUTE_MS) };
  const product = catalogue.byId.get(episode.product);
  const chart = {
    series: await productSeries(db, episode.product, { ...span, stepMinutes: stepFor(span.to - span.from, 160) }),
    episodes: [episode],
    incidents: product === undefined ? [] : await incidentsIn(db, product, span),
    gaps: await gapsIn(db, span),
    now,
  };
  const png = await drawReporters(chart, `${name}: reporters a minute`, episode.openedAt);
  return { png, alt: `${name}: ${reportersSummary(chart)}` };
}

async function ofWave(db: Database, episode: EpisodeRow, name: string, now: number): Promise<Picture | null> {
  const { wave } = episode.latest.change;
  // A link or copies have no one root whose shares could be drawn.
  if (wave === null || wave.about !== undefined) return null;
  const to = Math.min(now, episode.closedAt ?? now);
  const points = await shareSeries(db, episode.product, wave.root, { from: episode.onset, to });
  if (points.length < 2) return null;
  const span = { from: points[0]!.at, to };
  const { episodes } = await episodesOf(db, { product: episode.product, kind: 'outage', ...span, limit: 20 });
  const outages = episodes.filter(({ severity }) => severity !== 'watch');
  const png = await drawShares(
    { points, shares: points.at(-1)!.shares, forecast: episode.closedAt === null ? wave.forecast : null },
    outages,
    `${name}: shares of one post`,
    to,
  );
  return { png, alt: `${name}: ${waveSummary(points, episode, outages)}` };
}
