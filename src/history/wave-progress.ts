import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { STATE_VERSION } from '../detect/advance.ts';
import { type Root, sharesAfter } from '../waves/cascade.ts';
import { type Forecast, forecast } from '../waves/forecast.ts';
import { NEARLY_ALL, type Until, untilNearlyAll } from '../waves/until.ts';
import type { EpisodeRow } from './episodes.ts';
import { MINUTE_MS, millis } from './moment.ts';
import type { SharePoint } from './share-series.ts';

/** Shares a minute are told over this long. */
export const SPEED_MS = 10 * MINUTE_MS;

/** How far a wave has got, as counted for it, of a group each person once: the figures of messages, briefs and pages alike. */
export type WaveProgress = {
  /** Up to when this is counted: the last minute folded, or the last decision where the wave is over or followed no more. */
  readonly at: number;
  /** When it began to spread; shares and reporters count from here. */
  readonly since: number;
  readonly shares: number;
  /** People who report first hand that the product fails. */
  readonly reporters: number;
  /** Shares a minute over the ten minutes before `at`; null where that is not known. */
  readonly speed: number | null;
  readonly points: readonly SharePoint[];
  /** Null once the wave is over. */
  readonly forecast: Pick<Forecast, 'low' | 'mid' | 'high'> | null;
  /** When nine tenths of the forecast are there; null where they are, and without a forecast. */
  readonly until: Until | null;
};

type Followed = { readonly episode: string; readonly root: Root; readonly position: number };

/** How far waves have got by now, by episode; of one that is over or followed no more, as far as its decisions told. */
export async function waveProgress(db: Database, episodes: readonly EpisodeRow[]): Promise<Map<string, WaveProgress>> {
  if (episodes.length === 0) return new Map();
  const ids = JSON.stringify(episodes.map(({ id }) => id));
  const products = JSON.stringify([...new Set(episodes.map(({ product }) => product))]);
  const rows = await queryRows<Followed>(
    db,
    sql`select root.value->'wave'->>'id' as episode, root.value as root, ${millis(sql`position`)} as position
        from product_states, jsonb_each(state->'waves'->'roots') as root
        where version = ${STATE_VERSION} and product in (select jsonb_array_elements_text(${products}::jsonb))
          and root.value->'wave'->>'id' in (select jsonb_array_elements_text(${ids}::jsonb))`,
  );
  const followed = new Map(rows.map((row) => [row.episode, row]));
  return new Map(
    episodes.map((episode) => {
      const found = followed.get(episode.id);
      const isFollowed = found !== undefined && episode.closedAt === null;
      return [episode.id, isFollowed ? asFollowed(episode, found) : asDecided(episode, found?.root ?? null)];
    }),
  );
}

function asFollowed(episode: EpisodeRow, { root, position: at }: Followed): WaveProgress {
  const { low, mid, high } = forecast(root, at);
  return {
    at,
    since: episode.onset,
    shares: root.total,
    reporters: root.wave?.reporters ?? episode.latest.change.reporters,
    speed: sharesAfter(root, at - SPEED_MS) / (SPEED_MS / MINUTE_MS),
    points: pointsOf(root),
    forecast: { low, mid, high },
    until: root.total >= NEARLY_ALL * mid ? null : untilNearlyAll(root, at),
  };
}

/** As last decided; how it came there is drawn where its root is still known. */
function asDecided({ onset, latest: { change } }: EpisodeRow, root: Root | null): WaveProgress {
  const at = Date.parse(change.at);
  const shares = change.wave?.reposts ?? 0;
  const points = root === null ? [{ at: onset, shares: 0 }] : pointsOf(root).filter((point) => point.at <= at);
  return {
    at,
    since: onset,
    shares,
    reporters: change.reporters,
    speed: null,
    points: [...points, { at, shares }],
    forecast: change.wave?.forecast ?? null,
    until: null,
  };
}

function pointsOf({ at, bins }: Root): SharePoint[] {
  const points: SharePoint[] = [{ at, shares: 0 }];
  for (let index = 0; index < bins.length; index += 2) {
    points.push({ at: bins[index]!, shares: points.at(-1)!.shares + bins[index + 1]! });
  }
  return points;
}
