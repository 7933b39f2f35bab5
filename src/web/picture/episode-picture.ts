import type { Database } from '../../../db/open.ts';
import type { Picture } from '../../alert/channel.ts';
import type { Catalogue } from '../../catalog/product.ts';
import { type EpisodeRow, episodeRow, episodesOf } from '../../history/episodes.ts';
import { gapsIn } from '../../history/gaps.ts';
import { incidentsIn } from '../../history/incidents.ts';
import { HOUR_MS, MINUTE_MS } from '../../history/moment.ts';
import { outagesIn } from '../../history/outage-around.ts';
import { productSeries } from '../../history/series.ts';
import { stepFor } from '../../history/step.ts';
import { waveProgress } from '../../history/wave-progress.ts';
import { inertText } from '../inert.ts';
import { nameOf } from '../parts/episode-line.tsx';
import { sharedThing, sharesWord } from '../words.ts';
import { reportersSummary, waveSummary } from './alt-text.ts';
import { drawReporters, drawShares } from './draw.ts';

const MOST_NAME = 60;
const MOST_EPISODES = 100;

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
  return episode.kind === 'wave' ? ofWave(db, episode, name) : ofOutage(db, catalogue, episode, name, now);
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
    episodes: (await episodesOf(db, { product: episode.product, ...span, limit: MOST_EPISODES })).episodes,
    incidents: product === undefined ? [] : await incidentsIn(db, product, span),
    gaps: await gapsIn(db, span),
    now,
  };
  const png = await drawReporters(chart, `${name}: reporters a minute`, episode.openedAt);
  return { png, alt: `${name}: ${reportersSummary(chart)}` };
}

async function ofWave(db: Database, episode: EpisodeRow, name: string): Promise<Picture | null> {
  const wave = (await waveProgress(db, [episode])).get(episode.id);
  if (wave === undefined || wave.points.length < 2) return null;
  const range = { from: wave.points[0]!.at, to: wave.at };
  const shown = { ...wave, outages: await outagesIn(db, episode.product, range) };
  const about = episode.latest.change.wave?.about;
  const png = await drawShares(shown, `${name}: shares of one ${sharedThing(about)}`, wave.at);
  return { png, alt: `${name}: ${waveSummary(shown, sharesWord(about))}` };
}
