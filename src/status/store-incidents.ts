import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { incidents } from '../../db/schema.ts';
import type { Incident } from './official.ts';

/** What the vendor said last counts, unless an older version comes back (a stale copy at a cache). */
export async function storeIncidents(tx: Database, feed: string, list: readonly Incident[], at: Date): Promise<void> {
  if (list.length === 0) return;
  const newer = (column: string) =>
    sql.raw(
      `case when excluded.updated_at >= incidents.updated_at then excluded.${column} else incidents.${column} end`,
    );
  await tx
    .insert(incidents)
    .values(list.map((incident) => incidentRow(feed, incident, at)))
    .onConflictDoUpdate({
      target: [incidents.feed, incidents.id],
      set: {
        title: newer('title'),
        status: newer('status'),
        impact: newer('impact'),
        components: newer('components'),
        url: newer('url'),
        text: newer('text'),
        startedAt: newer('started_at'),
        resolvedAt: newer('resolved_at'),
        scheduledUntil: newer('scheduled_until'),
        updatedAt: newer('updated_at'),
        lastSeenAt: at,
      },
    });
}

/** The same reading again: only what is still going on needs to be known as seen. */
export async function touchIncidents(tx: Database, feed: string, list: readonly Incident[], at: Date): Promise<void> {
  const open = list.filter(({ resolvedAt }) => resolvedAt === null).map(({ id }) => id);
  if (open.length === 0) return;
  await tx
    .update(incidents)
    .set({ lastSeenAt: at })
    .where(and(eq(incidents.feed, feed), isNull(incidents.resolvedAt), sql`${incidents.id} = any(${textArray(open)})`));
}

function textArray(values: readonly string[]) {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}

function incidentRow(feed: string, incident: Incident, at: Date): typeof incidents.$inferInsert {
  const date = (ms: number | null) => (ms === null ? null : new Date(ms));
  return {
    feed,
    id: incident.id,
    title: incident.title,
    status: incident.status,
    impact: incident.impact,
    components: [...incident.components],
    url: incident.url,
    text: incident.text,
    startedAt: new Date(incident.startedAt),
    updatedAt: new Date(incident.updatedAt),
    resolvedAt: date(incident.resolvedAt),
    scheduledUntil: date(incident.scheduledUntil),
    firstSeenAt: at,
    lastSeenAt: at,
  };
}
