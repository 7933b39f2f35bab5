import type { Database } from '../../db/open.ts';
import { type EpisodeRow, episodesOf } from './episodes.ts';
import { HOUR_MS } from './moment.ts';

/** An outage this long before a post may be what it speaks of. */
const BEFORE_MS = 6 * HOUR_MS;
const MOST = 20;

/** The newest outage above `watch` that overlaps a stretch, the six hours before it included; null: none was seen. */
export async function outageAround(
  db: Database,
  product: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<EpisodeRow | null> {
  // `to` itself is within the stretch.
  const range = { from: from - BEFORE_MS, to: to + 1 };
  const { episodes } = await episodesOf(db, { product, kind: 'outage', ...range, limit: MOST });
  return episodes.find((episode) => episode.severity !== 'watch') ?? null;
}

/** Every outage of a product that touches a stretch, oldest first: what its page lists and its charts draw. */
export async function outagesIn(
  db: Database,
  product: string,
  range: { readonly from: number; readonly to: number },
): Promise<EpisodeRow[]> {
  const { episodes } = await episodesOf(db, { product, kind: 'outage', ...range, limit: MOST });
  return episodes.reverse();
}
