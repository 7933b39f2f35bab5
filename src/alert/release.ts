import { and, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { deliveries } from '../../db/schema.ts';
import { QUIET_HOURS } from './quiet-hours.ts';

/** How deliveries that wait for the end of a snooze are known. */
export const SNOOZED = 'snoozed';
/** How those that wait for room are known; also stands for an episode in the row of the notice that tells of them. */
export const HELD = 'held';

const WAITING = [SNOOZED, HELD, QUIET_HOURS];

/**
 * Has what was held back of an episode looked at anew: whatever came since may not have to wait. What still has to is held
 * back again. Belongs into the transaction that stores what came. `now` is the wall clock's.
 */
export async function release(tx: Pick<Database, 'update'>, episode: string, now: Date): Promise<void> {
  await tx
    .update(deliveries)
    .set(dueBy(now))
    .where(and(eq(deliveries.episode, episode), isHeld()));
}

/** The same for all that a channel's quiet hours hold back, because somebody set others. */
export async function releaseQuiet(tx: Pick<Database, 'update'>, channel: string, now: Date): Promise<void> {
  await tx
    .update(deliveries)
    .set(dueBy(now))
    .where(and(eq(deliveries.channel, channel), eq(deliveries.state, 'pending'), eq(deliveries.error, QUIET_HOURS)));
}

/** How many deliveries are still to be sent, but for what is held back. */
export async function countUnsent(db: Database): Promise<number> {
  const isSoon = or(isNull(deliveries.error), notInArray(deliveries.error, WAITING));
  return db.$count(deliveries, and(eq(deliveries.state, 'pending'), isSoon));
}

function isHeld() {
  return and(eq(deliveries.state, 'pending'), inArray(deliveries.error, WAITING));
}

function dueBy(now: Date) {
  return { nextTryAt: sql`least(${deliveries.nextTryAt}, ${now.toISOString()}::timestamptz)` };
}
