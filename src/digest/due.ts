import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { digests } from '../../db/schema.ts';
import { digestTimes, quietOf } from '../../db/store/channel-settings.ts';
import { DeliveryError } from '../alert/channel.ts';
import type { DigestTime } from '../alert/channel-setting.ts';
import { SLACK } from '../alert/channels/slack-key.ts';
import { quietUntil } from '../alert/quiet-hours.ts';
import { stamp } from '../history/moment.ts';
import { lastInstant } from '../zoned-time.ts';

const HOUR = 3_600_000;
/** A digest that could not be sent for so long is not sent any more: the next one is on its way. */
const LATEST_MS = 48 * HOUR;
/** After this long a sender that was cut off is given up. */
const CLAIM_MS = 120_000;
const FIRST_BACKOFF_MS = 30_000;
const LONGEST_BACKOFF_MS = HOUR;
const MOST_AT_ONCE = 20;

/**
 * Makes a row for each digest whose time has come, by the wall clock; however many processes do, there is one for a channel
 * and week. `configured`: when the configured channel gets its own where nobody said so there; null: never.
 */
export async function makeDue(db: Database, configured: DigestTime | null, now: number): Promise<void> {
  const set = await digestTimes(db);
  for (const [channel, { value, at }] of set) {
    if (value === null) continue;
    const dueAt = lastDue(value, now);
    // What was set since then is for the weeks to come.
    if (dueAt !== null && dueAt > at.getTime()) await insert(db, channel, dueAt);
  }
  if (configured === null || set.has(SLACK)) return;
  const dueAt = lastDue(configured, now);
  if (dueAt !== null && (await wasRead(db, dueAt))) await insert(db, SLACK, dueAt);
}

function lastDue({ zone, minute, weekday }: DigestTime, now: number): number | null {
  const dueAt = lastInstant(now, zone, minute, weekday);
  return now - dueAt < LATEST_MS ? dueAt : null;
}

/** Whether anything was read of the week before: a first start has nothing to tell. */
async function wasRead(db: Database, dueAt: number): Promise<boolean> {
  const [row] = await queryRows<{ read: boolean }>(
    db,
    sql`select exists (select 1 from series where minute < ${stamp(dueAt)} and minute >= ${stamp(dueAt - 7 * 24 * HOUR)}) as read`,
  );
  return row?.read === true;
}

async function insert(db: Database, channel: string, dueAt: number): Promise<void> {
  const at = new Date(dueAt);
  await db.insert(digests).values({ channel, dueAt: at, nextTryAt: at }).onConflictDoNothing();
}

export type SendDue = {
  readonly now: () => number;
  /** Sends it. @throws DeliveryError */
  readonly send: (channel: string, dueAt: number) => Promise<void>;
  /** Whether it stands there already, asked after an attempt whose end is not known. */
  readonly stands: (channel: string, dueAt: number) => Promise<boolean>;
};

export type SentDigests = { readonly sent: number; readonly failed: number };

/** Sends the digests that are due and not sent, each by one process at a time; what cannot be sent is tried again for two days. */
export async function sendDue(db: Database, { now, send, stands }: SendDue): Promise<SentDigests> {
  const total = { sent: 0, failed: 0 };
  const waiting = await db
    .select()
    .from(digests)
    .where(and(isNull(digests.sentAt), isNull(digests.failedAt), lte(digests.nextTryAt, new Date(now()))))
    .orderBy(asc(digests.dueAt))
    .limit(MOST_AT_ONCE);
  for (const row of waiting) {
    const own = and(eq(digests.channel, row.channel), eq(digests.dueAt, row.dueAt));
    const hours = (await quietOf(db, row.channel))?.value ?? null;
    const quiet = hours === null ? null : quietUntil(hours, now());
    if (quiet !== null) {
      await db
        .update(digests)
        .set({ nextTryAt: new Date(quiet) })
        .where(own);
      continue;
    }
    const [claimed] = await db
      .update(digests)
      .set({ attempts: row.attempts + 1, error: null, nextTryAt: new Date(now() + CLAIM_MS) })
      .where(and(own, isNull(digests.sentAt), isNull(digests.failedAt), eq(digests.attempts, row.attempts)))
      .returning({ attempts: digests.attempts });
    if (claimed === undefined) continue;
    try {
      const dueAt = row.dueAt.getTime();
      const isUnknown = row.attempts > 0 && row.error === null;
      if (!isUnknown || !(await stands(row.channel, dueAt))) await send(row.channel, dueAt);
      await db
        .update(digests)
        .set({ sentAt: new Date(now()) })
        .where(own);
      total.sent += 1;
    } catch (error) {
      const fault = error instanceof Error ? error.message.slice(0, 500) : String(error).slice(0, 500);
      const isOver = now() - row.dueAt.getTime() > LATEST_MS || (error instanceof DeliveryError && !error.retryable);
      const backoff = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(row.attempts, 10));
      const asked = error instanceof DeliveryError ? error.retryAfterMs : null;
      const retry = { nextTryAt: new Date(now() + (asked ?? backoff)) };
      await db
        .update(digests)
        .set({ error: fault, ...(isOver ? { failedAt: new Date(now()) } : retry) })
        .where(own);
      total.failed += Number(isOver);
    }
  }
  return total;
}
