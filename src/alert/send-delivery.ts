import { and, eq, gt, lte, ne, or } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { deliveries, messages } from '../../db/schema.ts';
import { quietOf } from '../../db/store/channel-settings.ts';
import { type Bulletin, type Channel, DeliveryError } from './channel.ts';
import { CLAIM_MS, type Claim } from './claim-delivery.ts';
import { giveRoomBack, takeRoom } from './hourly-limit.ts';
import { type Quiet, quietHoursReason, quietReason } from './quiet.ts';
import { canRecover, PartialDeliveryError } from './recovering-channel.ts';

export type Outcome = { readonly superseded: number } & (
  | { readonly kind: 'sent' | 'superseded' | 'failed' | 'held' }
  | { readonly kind: 'retried'; readonly nextTryAt: Date; readonly limited: boolean }
);

type SendOptions = {
  readonly now: () => Date;
  readonly buildBulletin: (episode: string, now: Date) => Promise<Bulletin | null>;
  readonly signal: AbortSignal;
};

/** Why nothing is said of an episode that was over before a channel was told of it. */
export const CLOSED_UNTOLD = 'closed before it was told here';
/** A delivery ends before its claim does, so that no second sender can be at it. */
const LONGEST_DELIVERY_MS = CLAIM_MS * 0.75;
const FIRST_BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 300_000;

/** Sends what was claimed and stores how it went; no transaction is open while the channel is spoken to. */
export async function sendClaimed(
  db: Database,
  channel: Channel | undefined,
  claim: Claim,
  options: SendOptions,
): Promise<Outcome> {
  const { superseded } = claim;
  if (channel === undefined) {
    await settle(db, claim, 'failed', `channel "${claim.channel}" is not configured`);
    return { kind: 'failed', superseded };
  }
  let reference = claim.message?.reference ?? null;
  const toldNumber = claim.message?.number ?? 0;
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(LONGEST_DELIVERY_MS)]);
  try {
    const bulletin = await options.buildBulletin(claim.episode, options.now());
    if (bulletin === null) {
      await settle(db, claim, 'superseded', 'the episode is not stored any more');
      return { kind: 'superseded', superseded };
    }
    const found =
      claim.before !== 'none' && canRecover(channel) ? await channel.recover(bulletin, reference, signal) : null;
    reference = found?.reference ?? reference;
    const mayStand = claim.before === 'unknown' && found === null;
    const standsThere = reference !== null || mayStand;
    const { change, severity } = bulletin.decision.change;
    const quiet = quietReason(bulletin, claim, standsThere);
    if (quiet !== null) return await keepQuiet(db, claim, quiet, options.now());
    // Nobody is told of what opened and closed unseen; where the opening may have got through, the close is told.
    if (change === 'close' && !standsThere) {
      await settle(db, claim, 'superseded', CLOSED_UNTOLD);
      return { kind: 'superseded', superseded };
    }
    const hours = (await quietOf(db, claim.channel))?.value ?? null;
    const asleep = quietHoursReason(bulletin, claim, standsThere, hours, options.now().getTime());
    if (asleep !== null) return await keepQuiet(db, claim, asleep, options.now());
    const { episode } = claim;
    const crowded = standsThere ? null : await takeRoom(db, channel, { episode, severity }, options.now());
    if (crowded !== null) return await keepQuiet(db, claim, crowded, options.now());
    const told = await channel.deliver(bulletin, reference, toldNumber, signal);
    const overtaken = await recordSent(db, claim, bulletin, told, options.now());
    return { kind: 'sent', superseded: superseded + overtaken };
  } catch (error) {
    if (error instanceof PartialDeliveryError) await remember(db, claim, error.reference, toldNumber, options.now());
    return recordFault(db, claim, error, options);
  }
}

/** What is not to be said now waits for the end of the quiet, or is left unsaid where there is none. */
async function keepQuiet(db: Database, claim: Claim, { reason, waitMs }: Quiet, now: Date): Promise<Outcome> {
  if (waitMs === null) {
    await settle(db, claim, 'superseded', reason);
    return { kind: 'superseded', superseded: claim.superseded };
  }
  await db
    .update(deliveries)
    .set({ nextTryAt: new Date(now.getTime() + waitMs), error: reason, attempts: claim.attempts - 1 })
    .where(eq(deliveries.id, claim.id));
  return { kind: 'held', superseded: claim.superseded };
}

/** Stores that it was told, and how many changes, enqueued meanwhile, were in what was said. */
async function recordSent(db: Database, claim: Claim, bulletin: Bulletin, told: unknown, now: Date): Promise<number> {
  const { episode, channel } = claim;
  return db.transaction(async (tx) => {
    await remember(tx, claim, told, bulletin.number, now);
    await tx.update(deliveries).set({ state: 'sent', sentAt: now, error: null }).where(eq(deliveries.id, claim.id));
    const overtaken = await tx
      .update(deliveries)
      .set({ state: 'superseded' })
      .where(
        and(
          eq(deliveries.episode, episode),
          eq(deliveries.channel, channel),
          eq(deliveries.state, 'pending'),
          ne(deliveries.id, claim.id),
          or(
            and(gt(deliveries.number, claim.number), lte(deliveries.number, bulletin.number)),
            and(gt(deliveries.act, claim.act), lte(deliveries.act, bulletin.acts.at(-1)?.id ?? 0)),
          ),
        ),
      )
      .returning({ id: deliveries.id });
    return overtaken.length;
  });
}

async function remember(
  db: Pick<Database, 'insert'>,
  claim: Claim,
  told: unknown,
  number: number,
  now: Date,
): Promise<void> {
  const { episode, channel } = claim;
  const reference = told ?? {};
  await db
    .insert(messages)
    .values({ episode, channel, reference, number, toldAt: now })
    .onConflictDoUpdate({ target: [messages.episode, messages.channel], set: { reference, number } });
}

async function recordFault(db: Database, claim: Claim, error: unknown, options: SendOptions): Promise<Outcome> {
  const { superseded } = claim;
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  if (error instanceof DeliveryError && !error.retryable && !options.signal.aborted) {
    await settle(db, claim, 'failed', message);
    if (claim.message === null) await giveRoomBack(db, claim.channel, claim.episode);
    return { kind: 'failed', superseded };
  }
  const asked = error instanceof DeliveryError ? error.retryAfterMs : null;
  const nextTryAt = new Date(options.now().getTime() + waitMs(claim.attempts, asked, options.signal.aborted));
  // Who limits us has said that nothing was told: no attempt of which to ask whether it stands after all.
  const attempts = asked === null ? claim.attempts : claim.attempts - 1;
  await db.update(deliveries).set({ nextTryAt, error: message, attempts }).where(eq(deliveries.id, claim.id));
  return { kind: 'retried', nextTryAt, limited: asked !== null, superseded };
}

/** What the channel asked for, else 1 s, 2 s, 4 s … up to 5 min; at once when we were stopped ourselves. */
function waitMs(attempts: number, asked: number | null, stopped: boolean): number {
  if (stopped) return 0;
  return asked ?? Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(attempts - 1, 20));
}

async function settle(db: Database, claim: Claim, state: 'superseded' | 'failed', error: string): Promise<void> {
  await db.update(deliveries).set({ state, error }).where(eq(deliveries.id, claim.id));
}
