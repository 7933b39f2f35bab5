import { eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { deliveries, episodes, messages } from '../../db/schema.ts';
import { release } from './release.ts';

/** The channels on which a message of the episode stands. */
export async function channelsTold(tx: Pick<Database, 'select'>, episode: string): Promise<string[]> {
  const told = await tx.select({ channel: messages.channel }).from(messages).where(eq(messages.episode, episode));
  return told.map(({ channel }) => channel);
}

/** The channels that are told of the episode or are to be, whatever became of it. */
export async function channelsMeant(
  tx: Pick<Database, 'select' | 'selectDistinct'>,
  episode: string,
): Promise<string[]> {
  const meant = await tx
    .selectDistinct({ channel: deliveries.channel })
    .from(deliveries)
    .where(eq(deliveries.episode, episode));
  return [...(await channelsTold(tx, episode)), ...meant.map(({ channel }) => channel)];
}

/** In place of an act: a post that a message quotes is gone, or says something else. That is no news and waits for nothing. */
export const QUOTED_GONE = -1;

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
  // What is held back would hold this back too.
  await release(tx, episode, now);
  await tx
    .insert(deliveries)
    .values(told.map(({ channel, number, product }) => ({ episode, number, product, channel, act, nextTryAt: now })));
}
