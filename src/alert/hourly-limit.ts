import { and, desc, eq, lte, ne, sql } from 'drizzle-orm';
import { type Database, lockForTransaction, queryRows } from '../../db/open.ts';
import { messageSlots, messages } from '../../db/schema.ts';
import type { Channel } from './channel.ts';
import type { Severity } from './episode.ts';
import type { Quiet } from './quiet.ts';
import { HELD } from './release.ts';

const HOUR = 3_600_000;
/** Pages have as much room again: what is worst must not wait behind what is not. */
const ROOM_FOR_PAGES = 2;
/** A notice whose sender was cut off is sent anew after this long. */
const CUT_OFF_MS = 120_000;

/**
 * Takes room for a new message of an episode on a channel, for one process at a time, so that together they tell no more
 * than the limit; what must wait, and how long, where there is none, null where it was taken. It is taken for an hour, also
 * by a sender that is cut off.
 */
export async function takeRoom(
  db: Database,
  channel: Channel,
  { episode, severity }: { readonly episode: string; readonly severity: Severity },
  now: Date,
): Promise<Quiet | null> {
  if (channel.mostPerHour === undefined) return null;
  const most = channel.mostPerHour * (severity === 'page' ? ROOM_FOR_PAGES : 1);
  const own = eq(messageSlots.channel, channel.key);
  return db.transaction(async (tx) => {
    await lockForTransaction(tx, `room ${channel.key}`);
    await tx.delete(messageSlots).where(and(own, lte(messageSlots.at, new Date(now.getTime() - HOUR))));
    const taken = await tx
      .select({ at: messageSlots.at })
      .from(messageSlots)
      .where(and(own, ne(messageSlots.episode, episode)))
      .orderBy(desc(messageSlots.at))
      .limit(most);
    const oldest = taken.at(-1);
    if (taken.length >= most && oldest !== undefined)
      return { reason: HELD, waitMs: oldest.at.getTime() + HOUR - now.getTime() };
    await tx
      .insert(messageSlots)
      .values({ channel: channel.key, episode, at: now })
      .onConflictDoUpdate({ target: [messageSlots.channel, messageSlots.episode], set: { at: now } });
    return null;
  });
}

/** Gives room back that was taken for what is not told after all. */
export async function giveRoomBack(db: Database, channel: string, episode: string): Promise<void> {
  await db.delete(messageSlots).where(and(eq(messageSlots.channel, channel), eq(messageSlots.episode, episode)));
}

/** Says on the channel how many messages wait for room; edited as that changes, and once more when none does. */
export async function tellHeld(db: Database, channel: Channel, now: Date, signal: AbortSignal): Promise<void> {
  if (channel.tellHeld === undefined || channel.mostPerHour === undefined) return;
  const [waiting] = await queryRows<{ count: number; next: string | null }>(
    db,
    sql`select count(distinct episode)::int as count, min(next_try_at)::text as next from deliveries
      where channel = ${channel.key} and state = 'pending' and error = ${HELD}`,
  );
  const count = waiting?.count ?? 0;
  const mine = await claimNotice(db, channel.key, count, now);
  if (mine === null) return;
  const nextAt = waiting?.next == null ? null : new Date(waiting.next);
  const reference = await channel.tellHeld(
    { count, mostPerHour: channel.mostPerHour, nextAt, now },
    mine.reference,
    signal,
  );
  const own = and(eq(messages.episode, HELD), eq(messages.channel, channel.key));
  // The next storm gets a notice of its own, below what was said since.
  if (count === 0) await db.delete(messages).where(own);
  else
    await db
      .update(messages)
      .set({ reference: reference ?? {} })
      .where(own);
}

/** The right to say this count, for one process; null: it is said, or being said. */
async function claimNotice(
  db: Database,
  channel: string,
  count: number,
  now: Date,
): Promise<{ reference: unknown } | null> {
  const before = new Date(now.getTime() - CUT_OFF_MS).toISOString();
  if (count > 0) {
    const [begun] = await db
      .insert(messages)
      .values({ episode: HELD, channel, reference: {}, number: count, toldAt: now })
      .onConflictDoNothing()
      .returning({ reference: messages.reference });
    if (begun !== undefined) return { reference: null };
  }
  const [changed] = await db
    .update(messages)
    .set({ number: count, toldAt: now })
    .where(
      and(
        eq(messages.episode, HELD),
        eq(messages.channel, channel),
        sql`(number <> ${count}::int or (reference = '{}'::jsonb and told_at < ${before}::timestamptz))`,
      ),
    )
    .returning({ reference: messages.reference });
  return changed ?? null;
}
