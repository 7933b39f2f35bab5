import { eq, isNull, min } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { cursors, mentions, sources } from '../schema.ts';

/** The stream's own time: what every source has handed on. Null before anything was read. */
export async function streamTime(db: Database): Promise<Date | null> {
  const [row] = await db.select({ position: min(cursors.position) }).from(cursors);
  return row?.position ?? null;
}

/**
 * How far products may be folded by `now`: everything before is stored and judged. Folding further would take posts that
 * wait for the classifier for silence.
 */
export async function horizon(db: Database, now: Date): Promise<Date> {
  const [row] = await db
    .select({ oldest: min(mentions.observedAt) })
    .from(mentions)
    .where(isNull(mentions.label));
  const unjudged = row?.oldest?.getTime() ?? Number.POSITIVE_INFINITY;
  return new Date(Math.min(now.getTime(), unjudged - 1));
}

/** A worker that reads tells so every two seconds; one that has not for this long does not read. */
const SILENT_MS = 30_000;
/** Networks whose events never cease: what they have handed on is what has been read, however they feel. */
const NEVER_QUIET = new Set(['bluesky']);

/**
 * Live: up to when each configured network has been read. A source that reads and may well be quiet counts as read up to
 * now; one that does not, or no longer tells, up to what it handed on. Of several sources of one network the best counts.
 */
export async function readTimes(db: Database, now: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({
      network: sources.network,
      state: sources.state,
      updatedAt: sources.updatedAt,
      position: cursors.position,
    })
    .from(sources)
    .leftJoin(cursors, eq(cursors.source, sources.source));
  const times = new Map<string, number>();
  for (const { network, state, updatedAt, position } of rows) {
    const isReading = state === 'reading' && now.getTime() - updatedAt.getTime() < SILENT_MS;
    const handedOn = position?.getTime() ?? 0;
    const readTo = isReading && !NEVER_QUIET.has(network) ? now.getTime() : handedOn;
    times.set(network, Math.max(times.get(network) ?? 0, readTo));
  }
  return times;
}
