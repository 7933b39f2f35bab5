import { isNull, min } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { cursors, mentions } from '../schema.ts';

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
