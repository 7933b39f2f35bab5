import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { changes, deliveries, episodes } from '../../db/schema.ts';
import type { ChangeKind, Decision, EpisodeKind, Severity } from '../alert/episode.ts';
import { type GivenVerdict, verdictsOf } from '../feedback/verdict.ts';
import { type Present, presentOutages } from './present.ts';

export type EpisodeRow = {
  readonly id: string;
  readonly product: string;
  readonly kind: EpisodeKind;
  readonly severity: Severity;
  readonly onset: number;
  readonly openedAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
  /** When it was over: when people stopped reporting an outage, before the calm that closed it; null while it is open. */
  readonly endedAt: number | null;
  readonly told: boolean;
  readonly groupedUnder: string | null;
  readonly leadMinutes: number | null;
  /** The newest decision. */
  readonly latest: Decision;
  /** How an open outage stands now; null for what is closed, and for a wave. */
  readonly present: Present | null;
};

export type ChangeRow = {
  readonly number: number;
  readonly at: number;
  readonly change: ChangeKind;
  readonly decision: Decision;
};

export type DeliveryRow = {
  readonly number: number;
  readonly channel: string;
  readonly state: 'pending' | 'sent' | 'superseded' | 'failed';
  readonly attempts: number;
  readonly nextTryAt: number;
  readonly sentAt: number | null;
  readonly error: string | null;
};

export type EpisodeDetail = {
  readonly episode: EpisodeRow;
  readonly changes: readonly ChangeRow[];
  readonly deliveries: readonly DeliveryRow[];
  /** Episodes grouped under this one. */
  readonly echoes: readonly EpisodeRow[];
  /** The newest, which counts, first. */
  readonly verdicts: readonly GivenVerdict[];
};

/** Where a page of episodes ended: the next one goes on below. */
export type EpisodeCursor = { readonly openedAt: number; readonly id: string };

export type EpisodeFilter = {
  readonly product?: string | undefined;
  readonly kind?: EpisodeKind | undefined;
  readonly severities?: readonly Severity[] | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  /** Episodes that touch this range. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly after?: EpisodeCursor | undefined;
  readonly limit?: number | undefined;
};

/** Episodes, newest opening first, and where the next page begins. */
export async function episodesOf(
  db: Database,
  filter: EpisodeFilter = {},
): Promise<{ episodes: EpisodeRow[]; next: EpisodeCursor | null }> {
  const limit = filter.limit ?? 50;
  const rows = await db
    .select()
    .from(episodes)
    .where(and(...conditions(filter)))
    .orderBy(desc(episodes.openedAt), desc(episodes.id))
    .limit(limit + 1);
  const page = await toEpisodes(db, rows.slice(0, limit));
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? { openedAt: last.openedAt, id: last.id } : null;
  return { episodes: page, next };
}

/** One episode as it stands, or null. */
export async function episodeRow(db: Database, id: string): Promise<EpisodeRow | null> {
  const [row] = await db.select().from(episodes).where(eq(episodes.id, id));
  const [episode] = row === undefined ? [] : await toEpisodes(db, [row]);
  return episode ?? null;
}

/** One episode with all that was decided and told, or null. */
export async function episodeDetail(db: Database, id: string): Promise<EpisodeDetail | null> {
  const [row] = await db.select().from(episodes).where(eq(episodes.id, id));
  if (row === undefined) return null;
  const changeRows = await db.select().from(changes).where(eq(changes.episode, id)).orderBy(asc(changes.number));
  const deliveryRows = await db
    .select()
    .from(deliveries)
    .where(eq(deliveries.episode, id))
    .orderBy(asc(deliveries.number), asc(deliveries.id));
  const echoRows = await db
    .select()
    .from(episodes)
    .where(eq(episodes.groupedUnder, id))
    .orderBy(asc(episodes.openedAt))
    .limit(100);
  const [episode, ...echoes] = await toEpisodes(db, [row, ...echoRows]);
  if (episode === undefined) return null;
  return {
    episode,
    changes: changeRows.map((change) => ({
      number: change.number,
      at: change.at.getTime(),
      change: change.change,
      decision: change.decision,
    })),
    deliveries: deliveryRows.map((delivery) => ({
      number: delivery.number,
      channel: delivery.channel,
      state: delivery.state,
      attempts: delivery.attempts,
      nextTryAt: delivery.nextTryAt.getTime(),
      sentAt: delivery.sentAt?.getTime() ?? null,
      error: delivery.error,
    })),
    echoes,
    verdicts: await verdictsOf(db, id),
  };
}

function conditions(filter: EpisodeFilter): SQL[] {
  const { product, kind, severities, state, from, to, after } = filter;
  const found: Array<SQL | undefined> = [];
  if (product !== undefined) found.push(eq(episodes.product, product));
  if (kind !== undefined) found.push(eq(episodes.kind, kind));
  if (severities !== undefined) found.push(inArray(episodes.severity, [...severities]));
  if (state === 'open') found.push(isNull(episodes.closedAt));
  if (state === 'closed') found.push(isNotNull(episodes.closedAt));
  if (from !== undefined) found.push(or(isNull(episodes.closedAt), gte(episodes.closedAt, new Date(from))));
  if (to !== undefined) found.push(lt(episodes.onset, new Date(to)));
  if (after !== undefined) {
    const openedAt = new Date(after.openedAt);
    found.push(or(lt(episodes.openedAt, openedAt), and(eq(episodes.openedAt, openedAt), lt(episodes.id, after.id))));
  }
  return found.filter((condition) => condition !== undefined);
}

type Row = typeof episodes.$inferSelect;

async function toEpisodes(db: Database, rows: readonly Row[]): Promise<EpisodeRow[]> {
  const open = rows.filter(({ kind, closedAt }) => kind === 'outage' && closedAt === null);
  const present = await presentOutages(db, [...new Set(open.map(({ product }) => product))]);
  return rows.map((row) => toEpisode(row, row.closedAt === null ? (present.get(row.id) ?? null) : null));
}

/** When people stopped reporting an episode, ms; its close where that is not known, null while it is open. */
export function endedAt({ closedAt, latest }: Pick<Row, 'closedAt' | 'latest'>): number | null {
  return closedAt === null ? null : (latest.details.reportedUntil ?? closedAt.getTime());
}

function toEpisode(row: Row, present: Present | null): EpisodeRow {
  return {
    id: row.id,
    product: row.product,
    kind: row.kind,
    severity: row.severity,
    onset: row.onset.getTime(),
    openedAt: row.openedAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
    closedAt: row.closedAt?.getTime() ?? null,
    endedAt: endedAt(row),
    told: row.told,
    groupedUnder: row.groupedUnder,
    leadMinutes: row.leadMinutes,
    latest: row.latest,
    present,
  };
}
