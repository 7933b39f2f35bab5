import { sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import type { Product } from '../catalog/product.ts';
import type { IncidentStory, IncidentVersion, Stretch } from '../correlate/ledger/announced.ts';
import { concerns } from './incidents.ts';
import { millis, stamp, textSet } from './moment.ts';

type VersionRow = IncidentVersion & {
  feed: string;
  id: string;
  title: string;
  url: string | null;
  components: string[];
  unreadSince: number | null;
  goneAt: number | null;
  moves: Array<{ at: number; gone: boolean }> | null;
};

/** A bound on what one answer reads; the newest count. */
const MAX_VERSIONS = 50_000;

/** Incidents of the feeds that stood on their pages in the range, with every version as we read it. */
export async function incidentStories(
  db: Database,
  feeds: readonly string[],
  range: { from: number; to: number },
): Promise<IncidentStory[]> {
  if (feeds.length === 0) return [];
  const rows = await queryRows<VersionRow>(
    db,
    sql`select i.feed, i.id, i.title, i.url, to_jsonb(i.components) as components,
               ${millis(sql`v.read_at`)} as "readAt", ${millis(sql`v.unread_since`)} as "unreadSince",
               v.status, v.impact, ${millis(sql`v.started_at`)} as "startedAt",
               ${millis(sql`v.resolved_at`)} as "resolvedAt", ${millis(sql`v.scheduled_until`)} as "scheduledUntil",
               case when i.status not in ('resolved', 'postmortem') then ${millis(sql`coalesce(i.gone_at,
                 (select min(r.at) from readings r
                   where r.feed = i.feed and r.at > i.last_seen_at and r.state <> 'unknown'))`)} end as "goneAt",
               (select jsonb_agg(jsonb_build_object('at', ${millis(sql`c.at`)}, 'gone', c.change <> 'returned') order by c.id)
                 from incident_changes c
                 where c.feed = i.feed and c.incident = i.id and c.change in ('vanished', 'merged', 'returned')) as moves
        from incidents i join incident_versions v on v.feed = i.feed and v.id = i.id
        where i.feed in (select value from ${textSet(feeds)} as f(value))
          and i.last_seen_at >= ${stamp(range.from)} and i.first_seen_at < ${stamp(range.to)}
        order by i.first_seen_at desc, i.feed, i.id, v.read_at limit ${MAX_VERSIONS}::int`,
  );
  const stories = new Map<string, IncidentStory & { versions: IncidentVersion[] }>();
  for (const { feed, id, title, url, components, unreadSince, goneAt, moves, ...version } of rows) {
    const key = `${feed} ${id}`;
    const known = stories.get(key);
    if (known !== undefined) known.versions.push(version);
    else
      stories.set(key, {
        feed,
        id,
        title,
        url,
        components,
        unreadSince,
        absences: absencesOf(moves ?? [], goneAt),
        versions: [version],
      });
  }
  return [...stories.values()];
}

/** A page that does not list all that is open tells of no move; there what was last seen long ago is gone. */
function absencesOf(moves: ReadonlyArray<{ at: number; gone: boolean }>, goneAt: number | null): Stretch[] {
  const found: Stretch[] = [];
  let from: number | null = null;
  for (const { at, gone } of moves) {
    if (gone) from ??= at;
    else if (from !== null) {
      found.push({ from, to: at });
      from = null;
    }
  }
  if (goneAt !== null) found.push({ from: from ?? goneAt, to: null });
  return found;
}

export function ofProduct(product: Pick<Product, 'feeds'>, { feed, components }: IncidentStory): boolean {
  return product.feeds.some(({ url }) => url === feed) && concerns(product, feed, components);
}
