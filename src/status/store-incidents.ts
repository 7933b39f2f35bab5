import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { incidentChanges as changes, incidents } from '../../db/schema.ts';
import { incidentChanges, type KnownIncident } from './incident-changes.ts';
import type { Incident, Reading } from './official.ts';

/**
 * Keeps every change of the incidents and how they stand. What the vendor said last counts, unless an older version
 * comes back (a stale copy at a cache).
 */
export async function storeIncidents(
  tx: Database,
  reading: Reading,
  options: { readonly readBefore: number | null; readonly listsAllOpen: boolean },
): Promise<void> {
  const { feed } = reading;
  const at = new Date(reading.at);
  const known = await knownIncidents(tx, reading);
  const found = incidentChanges(known, reading, options);
  if (found.length > 0) {
    const rows = found.map(({ incident, change, detail }) => ({ feed, incident: incident.id, at, change, detail }));
    await tx.insert(changes).values(rows);
  }
  const gone = found.filter(({ change }) => change === 'vanished' || change === 'merged');
  if (gone.length > 0) {
    await tx
      .update(incidents)
      .set({ goneAt: at })
      .where(
        and(
          eq(incidents.feed, feed),
          inArray(
            incidents.id,
            gone.map(({ incident }) => incident.id),
          ),
        ),
      );
  }
  await upsert(tx, feed, reading.incidents, at);
}

async function upsert(tx: Database, feed: string, list: readonly Incident[], at: Date): Promise<void> {
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
        goneAt: null,
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

/** Those that the page lists now, and those that were open when we last read it. */
async function knownIncidents(tx: Database, reading: Reading): Promise<KnownIncident[]> {
  const ids = reading.incidents.map(({ id }) => id);
  const isOpen = and(isNull(incidents.resolvedAt), isNull(incidents.goneAt));
  const rows = await tx
    .select()
    .from(incidents)
    .where(and(eq(incidents.feed, reading.feed), ids.length > 0 ? or(inArray(incidents.id, ids), isOpen) : isOpen));
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
    resolvedAt: row.resolvedAt?.getTime() ?? null,
    scheduledUntil: row.scheduledUntil?.getTime() ?? null,
    lastSeenAt: row.lastSeenAt.getTime(),
    goneAt: row.goneAt?.getTime() ?? null,
  }));
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
