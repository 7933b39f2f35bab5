import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { type Database, lockForTransaction } from '../../db/open.ts';
import { deliveries, messages } from '../../db/schema.ts';
import { QUOTED_GONE } from './restate.ts';

/** After this long a claim whose sender was cut off may be taken by another; longer than any delivery may last. */
export const CLAIM_MS = 120_000;

/** The right to tell the newest state of one episode on one channel, until CLAIM_MS have passed. */
export type Claim = {
  readonly id: number;
  readonly episode: string;
  readonly channel: string;
  readonly number: number;
  /** The newest act of people among what was enqueued; 0: none. */
  readonly act: number;
  /** A post that the message quotes is gone. */
  readonly gone: boolean;
  /** Attempts including this one. */
  readonly attempts: number;
  /** Older changes that this delivery tells along. */
  readonly superseded: number;
  /** What an earlier delivery left; null when nothing was told here. */
  readonly message: { readonly reference: unknown; readonly number: number } | null;
  /** `none` when no attempt preceded; `failed` when one gave an error; `unknown` when one never reported back. */
  readonly before: 'none' | 'failed' | 'unknown';
};

/**
 * Claims a group in one short transaction: the newest row is taken, older ones are superseded. Null when it is not due
 * any more, because another process was quicker.
 */
export async function claim(db: Database, episode: string, channel: string, now: Date): Promise<Claim | null> {
  return db.transaction(async (tx) => {
    await lockForTransaction(tx, `deliver ${channel} ${episode}`);
    const rows = await tx
      .select()
      .from(deliveries)
      .where(and(eq(deliveries.episode, episode), eq(deliveries.channel, channel), eq(deliveries.state, 'pending')))
      .orderBy(asc(deliveries.number), asc(deliveries.id));
    const newest = rows.at(-1);
    if (newest === undefined || rows.some(({ nextTryAt }) => nextTryAt > now)) return null;
    const older = rows.slice(0, -1);
    const tried = rows.filter(({ attempts }) => attempts > 0);
    const before = tried.length === 0 ? 'none' : tried.some(({ error }) => error === null) ? 'unknown' : 'failed';
    const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
    if (older.length > 0) {
      const ids = older.map(({ id }) => id);
      await tx.update(deliveries).set({ state: 'superseded' }).where(inArray(deliveries.id, ids));
    }
    await tx
      .update(deliveries)
      .set({ attempts, error: null, nextTryAt: new Date(now.getTime() + CLAIM_MS) })
      .where(eq(deliveries.id, newest.id));
    const [message] = await tx
      .select({ reference: messages.reference, number: messages.number })
      .from(messages)
      .where(and(eq(messages.episode, episode), eq(messages.channel, channel)));
    return {
      id: newest.id,
      episode,
      channel,
      number: newest.number,
      act: Math.max(0, ...rows.map(({ act }) => act)),
      gone: rows.some(({ act }) => act === QUOTED_GONE),
      attempts,
      superseded: older.length,
      message: message ?? null,
      before,
    };
  });
}

/**
 * Lets what a sender was cut off at fall due at once. Only for who knows that nobody else can be sending: a database of one
 * process has no other.
 */
export async function endClaims(db: Database, now: Date): Promise<void> {
  await db
    .update(deliveries)
    .set({ nextTryAt: now })
    .where(
      and(
        eq(deliveries.state, 'pending'),
        gt(deliveries.attempts, 0),
        isNull(deliveries.error),
        gt(deliveries.nextTryAt, now),
      ),
    );
}
