import { and, asc, gte, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { incidents } from '../../db/schema.ts';
import type { Product } from '../catalog/product.ts';
import type { Impact, IncidentStatus } from '../status/official.ts';

export type IncidentRow = {
  readonly feed: string;
  readonly id: string;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly impact: Impact;
  readonly components: readonly string[];
  readonly url: string | null;
  readonly text: string;
  /** The vendor's times, which may be back-dated. */
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly resolvedAt: number | null;
  /** When the page no longer listed it, by our reading, though it had not said that it was over; null otherwise. */
  readonly goneAt: number | null;
  readonly scheduledUntil: number | null;
  /** Ours. */
  readonly firstSeenAt: number;
};

/** What the product's vendor announced that touches the range, oldest first, at most `limit`. */
export async function incidentsIn(
  db: Database,
  product: Pick<Product, 'feeds'>,
  range: { from: number; to: number },
  limit = 200,
): Promise<IncidentRow[]> {
  if (product.feeds.length === 0) return [];
  const urls = product.feeds.map((feed) => feed.url);
  const rows = await db
    .select()
    .from(incidents)
    .where(
      and(
        inArray(incidents.feed, urls),
        lt(incidents.startedAt, new Date(range.to)),
        or(isNull(incidents.resolvedAt), gte(incidents.resolvedAt, new Date(range.from))),
        or(isNull(incidents.goneAt), gte(incidents.goneAt, new Date(range.from))),
      ),
    )
    .orderBy(asc(incidents.startedAt), asc(incidents.id))
    .limit(limit);
  return rows.filter((row) => concerns(product, row.feed, row.components)).map(toIncident);
}

/** A feed shared by several products names components; an incident that names none concerns them all. */
export function concerns(product: Pick<Product, 'feeds'>, feed: string, components: readonly string[]): boolean {
  const wanted = product.feeds.find((entry) => entry.url === feed)?.components;
  if (wanted === undefined || components.length === 0) return true;
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  return components.some((name) => names.has(name.toLowerCase()));
}

function toIncident(row: typeof incidents.$inferSelect): IncidentRow {
  return {
    feed: row.feed,
    id: row.id,
    title: row.title,
    status: row.status,
    impact: row.impact,
    components: row.components,
    url: row.url,
    text: row.text,
    startedAt: row.startedAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
    resolvedAt: row.resolvedAt?.getTime() ?? null,
    goneAt: row.goneAt?.getTime() ?? null,
    scheduledUntil: row.scheduledUntil?.getTime() ?? null,
    firstSeenAt: row.firstSeenAt.getTime(),
  };
}
