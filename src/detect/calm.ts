import type { Calm } from '../alert/transition.ts';
import { mentionsSince } from '../count/mentions.ts';
import { distinctSince } from '../count/reporters.ts';
import { DAY, MINUTE } from '../count/time.ts';
import { usualShare } from './baseline.ts';
import type { Outage } from './outage-episode.ts';
import type { FoldContext, ProductState } from './product-state.ts';
import { rateNow } from './volume.ts';

const NORMAL_TIMES = 1.5;
const LONGEST_QUIET = 60 * MINUTE;
const RECOVERY_WINDOW = 10 * MINUTE;
const RECOVERY_LEAST = 3;
const RECOVERY_TIMES = 2;
/** Other mentions in the quiet time that make it a launch: so many, and so many times their normal. */
const LAUNCH_LEAST = 10;
const LAUNCH_TIMES = 3;
const LEAST_OPEN = 5 * MINUTE;
/** One straggler does not hold a large episode open. */
const STRAGGLER_FROM = 10;
const SETTLED_HOURS = 6;
/** A network that carried this part of an episode must be read for its silence to mean anything. */
const CARRIED = 0.2;
/** Reading may be this far behind the clock without being late. */
export const READ_SLACK = 90_000;

/**
 * Whether an open outage may end at `time`: reports stayed below 1.5 × normal for the quiet time (longer where reports
 * came seldom or the episode was reopened, at most an hour), or posts of recovery outnumber reports, or a whole
 * day went by. A stretch that was not read, or is not read yet, is no quiet.
 */
export function calmOf(state: ProductState, outage: Outage, context: FoldContext, time: number): Calm | null {
  const { settings } = context;
  if (time - outage.openedAt >= DAY) return 'new-normal';
  if (time - outage.openedAt < LEAST_OPEN) return null;
  const distance = (outage.lastReportAt - outage.onset) / Math.max(1, outage.tally.reporters - 1);
  const least = settings.quietMinutes * MINUTE * 2 ** Math.min(outage.reopened, 10);
  const quiet = Math.min(LONGEST_QUIET, Math.max(least, 3 * distance));
  if (state.surge.gaps.some((gap) => gap.to > time - quiet)) return null;
  const reports = distinctSince(state.reporters, 'first-hand', time - quiet);
  const normal = NORMAL_TIMES * normalReports(state, time, quiet, reports);
  const most = Math.max(normal, outage.tally.reporters >= STRAGGLER_FROM ? 1 : 0);
  if (!isRead(outage, context, time)) return null;
  if (reports <= most && time - outage.openedAt >= quiet / 2) return 'quiet';
  const recovered = distinctSince(state.reporters, 'recovery', time - RECOVERY_WINDOW);
  const still = distinctSince(state.reporters, 'first-hand', time - RECOVERY_WINDOW);
  return recovered >= RECOVERY_LEAST && recovered >= RECOVERY_TIMES * still ? 'recovery' : null;
}

/** Reports that are normal in the quiet time: more of them while a launch or a meme multiplies the other mentions. */
function normalReports(state: ProductState, time: number, quiet: number, reports: number): number {
  const { baseline } = state;
  const share = usualShare(baseline);
  const normal = (rateNow(state, time) * quiet) / MINUTE;
  const others = mentionsSince(state.mentions, time - quiet) - reports;
  const usualOthers = (normal * (1 - share)) / share;
  return others >= LAUNCH_LEAST && others >= LAUNCH_TIMES * usualOthers ? (others * share) / (1 - share) : normal;
}

/** The networks that carried the episode have been read up to `time`. */
function isRead(outage: Outage, context: FoldContext, time: number): boolean {
  if (context.readTo === undefined) return true;
  const carried = Object.entries(outage.tally.networks).filter(
    ([, count]) => count >= CARRIED * outage.tally.reporters,
  );
  return carried.every(([network]) => (context.readTo?.(network) ?? time) >= time - READ_SLACK);
}

/** What lasted a day is normal from here on: the level of the last hours outweighs what was learnt before. */
export function settleNewNormal(state: ProductState, time: number): void {
  const { baseline } = state;
  const minutes = SETTLED_HOURS * 60;
  const recent = distinctSince(state.reporters, 'first-hand', time - minutes * MINUTE);
  baseline.reporters = baseline.reporters * 0.1 + recent;
  baseline.exposure = baseline.exposure * 0.1 + minutes;
}
