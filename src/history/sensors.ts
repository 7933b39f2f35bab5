import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { cursors, feeds, sources } from '../../db/schema.ts';
import type { Catalogue } from '../catalog/product.ts';
import type { OfficialState } from '../status/official.ts';
import { type GapRow, gapsIn } from './gaps.ts';
import { CLOCKS_APART_MS, DAY_MS } from './moment.ts';
import { feedAsOf, sourceAsOf } from './silence.ts';

export type SourceRow = {
  readonly source: string;
  readonly network: string;
  readonly state: 'reading' | 'connecting' | 'unreadable' | 'ended';
  readonly reason: string | null;
  readonly since: number;
  readonly nextTryAt: number | null;
  readonly lastEventAt: number | null;
  /**
   * What is still to be read, ms: of a source that reads the age of its newest event as it came in, of any other the time since
   * what it handed on. Null before anything was read, and in a recording.
   */
  readonly lagMs: number | null;
  readonly updatedAt: number;
  readonly events: number;
  readonly matched: number;
  readonly dropped: number;
  readonly eventsPerSecond: number;
  /** Gaps of its network that touch the last 24 h. */
  readonly gaps: readonly GapRow[];
};

export type FeedRow = {
  readonly url: string;
  readonly kind: string | null;
  readonly state: OfficialState;
  readonly reason: string | null;
  readonly checkedAt: number | null;
  readonly readAt: number | null;
  readonly nextTryAt: number | null;
  readonly failures: number;
  /** Products that this page speaks for. */
  readonly products: readonly string[];
};

/** Every source as its worker last wrote it down, by the machine's clock `wallNow`; gaps by the pipeline's. */
export async function sourcesNow(db: Database, now: number, wallNow: number): Promise<SourceRow[]> {
  const rows = await db
    .select({ ...getTableColumns(sources), position: cursors.position })
    .from(sources)
    .leftJoin(cursors, eq(cursors.source, sources.source))
    .orderBy(asc(sources.source));
  const isRecording = Math.abs(wallNow - now) > CLOCKS_APART_MS;
  const gaps = await gapsIn(db, { from: now - DAY_MS, to: now });
  return rows
    .map((row) => ({ ...row, ...sourceAsOf(row, wallNow) }))
    .map((row) => ({
      source: row.source,
      network: row.network,
      state: row.state,
      reason: row.reason,
      since: row.since.getTime(),
      nextTryAt: row.nextTryAt?.getTime() ?? null,
      lastEventAt: row.lastEventAt?.getTime() ?? null,
      lagMs: isRecording ? null : lagOf(row, wallNow),
      updatedAt: row.updatedAt.getTime(),
      events: row.events,
      matched: row.matched,
      dropped: row.dropped,
      eventsPerSecond: row.state === 'unreadable' ? 0 : row.eventsPerSecond,
      gaps: gaps.filter((gap) => gap.network === row.network),
    }));
}

function lagOf(
  row: { readonly state: SourceRow['state']; readonly lastEventAt: Date | null; readonly position: Date | null },
  wallNow: number,
): number | null {
  if (row.lastEventAt === null || row.position === null) return null;
  const until = row.state === 'reading' || row.state === 'ended' ? row.lastEventAt.getTime() : wallNow;
  return Math.max(0, until - row.position.getTime());
}

/** Every official feed of the catalogue, those not read yet included, unreadable ones first. */
export async function feedsNow(db: Database, catalogue: Catalogue, now: number): Promise<FeedRow[]> {
  const rows = new Map((await db.select().from(feeds)).map((row) => [row.url, row]));
  const products = new Map<string, string[]>();
  for (const product of catalogue.products) {
    for (const { url } of product.feeds) products.set(url, [...(products.get(url) ?? []), product.id]);
  }
  const list = [...products].map(([url, ids]): FeedRow => {
    const row = rows.get(url);
    const { state, reason } = feedAsOf(row, now);
    return {
      url,
      kind: row?.kind ?? null,
      state,
      reason,
      checkedAt: row?.checkedAt?.getTime() ?? null,
      readAt: row?.readAt?.getTime() ?? null,
      nextTryAt: row?.nextTryAt?.getTime() ?? null,
      failures: row?.failures ?? 0,
      products: ids,
    };
  });
  const blind = ({ state }: FeedRow) => Number(state === 'unknown');
  return list.sort((a, b) => blind(b) - blind(a) || b.failures - a.failures || (a.url < b.url ? -1 : 1));
}
