import { and, eq, gt, ne, sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { messages } from '../../db/schema.ts';
import type { Channel } from './channel.ts';
import type { Severity } from './episode.ts';
import type { Quiet } from './quiet.ts';

const HOUR = 3_600_000;
/** How deliveries that wait for room are known; also stands for an episode in the row of the notice that tells of them. */
export const HELD = 'held';
/** Pages have as much room again: what is worst must not wait behind what is not. */
const ROOM_FOR_PAGES = 2;
/** A notice whose sender was cut off is sent anew after this long. */
const CUT_OFF_MS = 120_000;

/** Whether a channel has been told so much in the last hour that a new message must wait; null: it has room. */
export async function noRoom(db: Database, channel: Channel, severity: Severity, now: Date): Promise<Quiet | null> {
  if (channel.mostPerHour === undefined) return null;
  const most = channel.mostPerHour * (severity === 'page' ? ROOM_FOR_PAGES : 1);
  const told = await db
    .select({ toldAt: messages.toldAt })
    .from(messages)
    .where(
      and(
        eq(messages.channel, channel.key),
        ne(messages.episode, HELD),
        gt(messages.toldAt, new Date(now.getTime() - HOUR)),
      ),
    )
    .orderBy(sql`told_at desc`)
    .limit(most);
  const oldest = told.at(-1);
  if (told.length < most || oldest === undefined) return null;
  return { reason: HELD, waitMs: oldest.toldAt.getTime() + HOUR - now.getTime() };
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
