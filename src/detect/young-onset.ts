import { mentionsSince } from '../count/mentions.ts';
import { MINUTE } from '../count/time.ts';
import { pastStrays, risenSince } from './onset.ts';
import { type Outage, tallyOutage } from './outage-episode.ts';
import type { ProductState } from './product-state.ts';

/** An outage is young for this long: its onset is looked at again as it grows. */
const YOUNG = 60 * MINUTE;
/** Looked at again when it has grown by this factor. */
const GROWN = 1.25;
const LEAST_REPORTERS = 5;
/** Less is no news. */
const LEAST_MOVE = 3 * MINUTE;

/**
 * Looks again, as a young outage grows, whether it began with strays: the first few posts could not tell them from its
 * beginning, where many can. Only ever later; what lies before leaves the episode's counts. Its identifier, and when it was opened and told, stay. True when it moved by minutes.
 */
export function moveOnset(state: ProductState, outage: Outage, time: number): boolean {
  const { reporters } = outage.tally;
  if (outage.reopened > 0 || time - outage.openedAt > YOUNG) return false;
  if (reporters < LEAST_REPORTERS || reporters < GROWN * outage.onsetSeen) return false;
  outage.onsetSeen = reporters;
  const { events } = state.reporters;
  // Of a large outage the first reports are kept no more: what is left of it begins later than it did.
  if (events[0] === undefined || events[0].at > outage.onset) return false;
  const first = pastStrays(risenSince(state, outage.onset, time));
  if (first === undefined || first.at - outage.onset < LEAST_MOVE) return false;
  const strays = events.filter(({ counted, at }) => counted && at >= outage.onset && at < first.at);
  for (const event of strays) tallyOutage(outage, event, -1);
  const before = mentionsSince(state.mentions, outage.onset) - mentionsSince(state.mentions, first.at);
  outage.mentions = Math.max(outage.tally.reporters, outage.mentions - before);
  outage.expectedAtOnset = first.expected;
  outage.onset = first.at;
  return true;
}
