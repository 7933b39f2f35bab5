import type { Bulletin } from './channel.ts';
import type { Claim } from './claim-delivery.ts';
import { isCalledNone, verdictInForce } from './judged.ts';
import { QUIET_HOURS, type QuietHours, quietUntil } from './quiet-hours.ts';
import { SNOOZED } from './release.ts';

/** Why something is not said now, and for how long; null: not at all. */
export type Quiet = { readonly reason: string; readonly waitMs: number | null };

/**
 * Whether people asked for quiet about what is to be said. Never about the end of what was told, nor about a page: what
 * was said is not left open, and what got worse is news.
 * @param standsThere a message of the episode stands on the channel
 */
export function quietReason(bulletin: Bulletin, claim: Claim, standsThere: boolean): Quiet | null {
  const { change, severity } = bulletin.decision.change;
  const { muted, snoozed } = bulletin.standing;
  if (!standsThere) return muted === null ? null : { reason: 'its product is muted', waitMs: null };
  if (claim.act > 0 || claim.gone || change === 'close' || (change === 'escalate' && severity === 'page')) return null;
  // A snooze is counted on the pipeline's clock, a wait on the wall's.
  if (snoozed !== null)
    return { reason: SNOOZED, waitMs: snoozed.until === null ? null : snoozed.until - bulletin.now };
  if (change === 'update' && isCalledNone(bulletin))
    return { reason: `people called it ${verdictInForce(bulletin)}`, waitMs: null };
  return null;
}

/**
 * Whether a channel's quiet hours hold back what is to be said. Not a page (unless set so), and not what people just did
 * with a message that stands there: they are awake. `now`: the wall clock, ms since 1970.
 */
export function quietHoursReason(
  bulletin: Bulletin,
  claim: Pick<Claim, 'act' | 'gone'>,
  standsThere: boolean,
  hours: QuietHours | null,
  now: number,
): Quiet | null {
  if (hours === null) return null;
  if (bulletin.decision.change.severity === 'page' && hours.pages === 'told') return null;
  if (standsThere && (claim.act > 0 || claim.gone)) return null;
  const until = quietUntil(hours, now);
  return until === null ? null : { reason: QUIET_HOURS, waitMs: until - now };
}
