import { eq, sql } from 'drizzle-orm';
import { DAY_MS } from '../../src/history/moment.ts';
import { SOURCE_SILENT_MS } from '../../src/history/silence.ts';
import type { Source } from '../../src/sources/source.ts';
import type { Database } from '../open.ts';
import { sources } from '../schema.ts';

/** What this process has counted of a source since it began, less what was stored before: taken out once stored. */
export type Totals = { events: number; matched: number; dropped: number };

/** Writes how a source is doing; counts add up over processes and restarts. */
export async function storeHealth(db: Database, source: Source, totals: Totals, now: Date): Promise<void> {
  const health = source.health(now.getTime());
  const { events, matched, dropped } = totals;
  const [known] = await db.select({ updatedAt: sources.updatedAt }).from(sources).where(eq(sources.source, source.key));
  const seconds = known === undefined ? 0 : (now.getTime() - known.updatedAt.getTime()) / 1000;
  const row = {
    state: health.state,
    reason: health.reason,
    since: new Date(health.since),
    nextTryAt: health.nextTryAt === null ? null : new Date(health.nextTryAt),
    updatedAt: now,
    eventsPerSecond: seconds > 0 && seconds < 60 ? events / seconds : 0,
    ...(health.lastEventAt === null ? {} : { lastEventAt: new Date(health.lastEventAt) }),
  };
  await db
    .insert(sources)
    .values({ source: source.key, network: source.network, events, matched, dropped, ...row })
    .onConflictDoUpdate({
      target: sources.source,
      set: {
        ...row,
        events: sql`${sources.events} + ${events}`,
        matched: sql`${sources.matched} + ${matched}`,
        dropped: sql`${sources.dropped} + ${dropped}`,
      },
    });
  // What came in while we wrote is told the next time.
  totals.events -= events;
  totals.matched -= matched;
  totals.dropped -= dropped;
}

/** What is read cannot be stored: that is not reading, whatever the source itself says. */
export async function storeFailure(db: Database, source: string, reason: string, nextTryAt: Date): Promise<void> {
  await db.update(sources).set({ state: 'unreadable', reason, nextTryAt }).where(eq(sources.source, source));
}

const SWITCHED_OFF = 'switched off: not among what is read since the last start';

/**
 * Sources that are read no more say so for a day, and since when; then they go. `keys`: what this process reads. What
 * another process reads it keeps up itself.
 */
export async function retireSources(db: Database, keys: readonly string[], now: Date): Promise<void> {
  const before = (ms: number) => sql`${new Date(now.getTime() - ms).toISOString()}::timestamptz`;
  const others = sql`source not in (select jsonb_array_elements_text(${JSON.stringify(keys)}::text::jsonb))`;
  await db.execute(sql`delete from sources where ${others} and updated_at < ${before(DAY_MS)}`);
  await db.execute(sql`update sources set state = 'ended', reason = ${SWITCHED_OFF}, since = updated_at, next_try_at = null,
      events_per_second = 0
    where ${others} and (reason = 'stopped' or state <> 'ended' and updated_at < ${before(SOURCE_SILENT_MS)})`);
}
