import { and, eq, like, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { deliveries, episodes, messages } from '../../db/schema.ts';

/** How deliveries that wait for the end of a snooze are known. */
export const SNOOZED = 'snoozed';

/**
 * Has every message of an episode said anew, because people did something (`act`, its number; 0: something else that is
 * no change of the episode). Belongs into the transaction that stores it. `now` is the wall clock's.
 */
export async function restate(
  tx: Pick<Database, 'select' | 'insert' | 'update'>,
  episode: string,
  act: number,
  now: Date,
): Promise<void> {
  const told = await tx
    .select({ channel: messages.channel, number: messages.number, product: episodes.product })
    .from(messages)
    .innerJoin(episodes, eq(episodes.id, messages.episode))
    .where(eq(messages.episode, episode));
  if (told.length === 0) return;
  // What a snooze holds back would hold this back too.
  await tx
    .update(deliveries)
    .set({ nextTryAt: sql`least(${deliveries.nextTryAt}, ${now.toISOString()}::timestamptz)` })
    .where(
      and(eq(deliveries.episode, episode), eq(deliveries.state, 'pending'), like(deliveries.error, `${SNOOZED}%`)),
    );
  await tx
    .insert(deliveries)
    .values(told.map(({ channel, number, product }) => ({ episode, number, product, channel, act, nextTryAt: now })));
}
