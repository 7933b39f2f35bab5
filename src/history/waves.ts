import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { type EpisodeRow, episodesOf } from './episodes.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, millis, stamp } from './moment.ts';
import { outageAround, outagesIn } from './outage-around.ts';
import { namedPosts, type PostRow } from './posts.ts';
import { type SharePoint, shareSeries } from './share-series.ts';
import { SPEED_MS, type WaveProgress, waveProgress } from './wave-progress.ts';

const GROUPS_SHOWN = 12;

export type WaveRow = {
  readonly root: string;
  readonly product: string;
  readonly network: string;
  /** The root as we have it; null when we do not keep it. */
  readonly post: PostRow | null;
  readonly reposts: number;
  readonly quotes: number;
  /** Shares a minute over the last ten minutes. */
  readonly speed: number;
  readonly firstSharedAt: number;
  readonly lastSharedAt: number;
  readonly points: readonly SharePoint[];
  /** The wave's own episode, when it grew beyond normal. */
  readonly episode: EpisodeRow | null;
  /** How far that has got; null without one. */
  readonly progress: WaveProgress | null;
  /** Outages of the product since the root, as its own page shows them. */
  readonly outages: readonly EpisodeRow[];
  /** The outage of the same product around the root, which tells whether the claim holds. */
  readonly outage: EpisodeRow | null;
};

/** A wave without a single root: of a link, or of copies of one text. */
export type GroupRow = {
  readonly episode: EpisodeRow;
  readonly about: 'link' | 'copies';
  readonly root: string;
  readonly progress: WaveProgress;
  readonly outages: readonly EpisodeRow[];
  /** Posts that brought most, as far as they are kept. */
  readonly posts: readonly PostRow[];
};

type RootRow = {
  product: string;
  root: string;
  network: string;
  reposts: number;
  quotes: number;
  told: number | null;
  recent: number;
  firstAt: number;
  lastAt: number;
};

/** Roots shared in the last `hours`, fastest first; below `leastShares` there is nothing to look at. */
export async function waves(
  db: Database,
  now: number,
  options: { hours?: number; limit?: number; leastShares?: number } = {},
): Promise<WaveRow[]> {
  const { hours = 24, limit = 20, leastShares = 5 } = options;
  const rows = await queryRows<RootRow>(db, rootsQuery(now, hours * HOUR_MS, limit, leastShares));
  const waveEpisodes = (await episodesOf(db, { kind: 'wave', from: now - hours * HOUR_MS - DAY_MS, limit: 200 }))
    .episodes;
  const episodeOf = (row: RootRow) =>
    waveEpisodes.find((episode) => episode.product === row.product && episode.latest.change.wave?.root === row.root) ??
    null;
  const progress = await waveProgress(
    db,
    rows.flatMap((row) => episodeOf(row) ?? []),
  );
  const found: WaveRow[] = [];
  for (const row of rows) {
    const episode = episodeOf(row);
    const known = episode === null ? null : progress.get(episode.id)!;
    const counted = known?.speed != null || episode?.closedAt != null ? known : null;
    const [post] = await namedPosts(db, row.product, [row.root]);
    const startedAt = post?.observedAt ?? row.firstAt;
    const life = { from: episode?.onset ?? startedAt, to: episode === null ? row.lastAt : (episode.closedAt ?? now) };
    const reposts = Math.max(row.reposts, row.told ?? 0);
    found.push({
      root: row.root,
      product: row.product,
      network: row.network,
      post: post ?? null,
      // What is told of a wave is what was counted for it, as long as it is followed.
      reposts: counted === null ? reposts : Math.max(0, counted.shares - row.quotes),
      quotes: row.quotes,
      speed: known?.speed ?? row.recent / (SPEED_MS / MINUTE_MS),
      firstSharedAt: row.firstAt,
      lastSharedAt: row.lastAt,
      points: counted?.points ?? (await shareSeries(db, row.product, row.root, { from: startedAt, to: now })),
      episode,
      progress: known,
      outages: await outagesIn(db, row.product, { from: startedAt, to: now }),
      outage: await outageAround(db, row.product, life),
    });
  }
  return found;
}

/** Waves without a single root that were open within a day, newest first. */
export async function groupWaves(db: Database, now: number): Promise<GroupRow[]> {
  const { episodes } = await episodesOf(db, { kind: 'wave', from: now - DAY_MS, limit: 200 });
  const shown = episodes.filter(({ latest }) => latest.change.wave?.about !== undefined).slice(0, GROUPS_SHOWN);
  const progress = await waveProgress(db, shown);
  return Promise.all(
    shown.map(async (episode) => {
      const { wave, posts } = episode.latest.change;
      return {
        episode,
        about: wave?.about ?? 'copies',
        root: wave?.root ?? '',
        progress: progress.get(episode.id)!,
        outages: await outagesIn(db, episode.product, { from: episode.onset, to: now }),
        posts: await namedPosts(db, episode.product, posts),
      };
    }),
  );
}

function rootsQuery(now: number, spanMs: number, limit: number, leastShares: number) {
  return sql`
    with live as (
      select product, subject from shares where observed_at > ${stamp(now - spanMs)} and observed_at <= ${stamp(now)}
      union
      select product, subject from engagements
      where observed_at > ${stamp(now - spanMs)} and observed_at <= ${stamp(now)} and reposts >= ${leastShares}),
    counted as (
      select l.product, l.subject as root, s.*, g.told, g.told_at, g.told_network, g.earlier
      from live l
      cross join lateral (
        select min(network) as network,
               count(*) filter (where via = 'repost')::int as reposts,
               count(*) filter (where via = 'quote')::int as quotes,
               count(*) filter (where observed_at > ${stamp(now - SPEED_MS)})::int as recent,
               min(observed_at) as first_at, max(observed_at) as last_at
        from shares where product = l.product and subject = l.subject and observed_at <= ${stamp(now)}) s
      cross join lateral (
        select max(reposts)::int as told, max(observed_at) as told_at, min(network) as told_network,
               max(reposts) filter (where observed_at <= ${stamp(now - SPEED_MS)})::int as earlier
        from engagements where product = l.product and subject = l.subject and observed_at <= ${stamp(now)}) g)
    select product, root, coalesce(network, told_network) as network, reposts, quotes, told,
           greatest(recent, coalesce(told - coalesce(earlier, 0), 0))::int as recent,
           ${millis(sql`coalesce(least(first_at, told_at), now())`)} as "firstAt",
           ${millis(sql`coalesce(greatest(last_at, told_at), now())`)} as "lastAt"
    from counted
    where greatest(reposts, coalesce(told, 0)) + quotes >= ${leastShares}
    order by 7 desc, greatest(reposts, coalesce(told, 0)) + quotes desc, root
    limit ${limit}`;
}
