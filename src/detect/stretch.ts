import { LOOK_BACK } from '../count/reporters.ts';
import { MINUTE } from '../count/time.ts';
import { dispersionOf, usualClarity, usualShare } from './baseline.ts';
import { clarityScore } from './clarity.ts';
import type { ProductState } from './product-state.ts';
import { MENTION_DISPERSION, type ShareEvidence, type Stretch, shareEvidence } from './share.ts';
import { rateNow } from './volume.ts';

/**
 * What the share of reports says of a surge's window, by all that was mentioned in the look-back. A launch or a meme leaves
 * as it is how clearly people say that it fails, as it does the share; so what that speaks for trouble counts beside it.
 */
export function shareOf(state: ProductState, window: Stretch): ShareEvidence {
  const { baseline, position } = state;
  const share = usualShare(baseline);
  const dispersion = (1 - share) * dispersionOf(baseline) + share * MENTION_DISPERSION;
  const usual = { share, mentions: baseline.share[1], dispersion };
  const from = Math.max(state.outage === null ? state.surge.from : 0, position - LOOK_BACK);
  const found = shareEvidence(window, recentMinutes(state, from), usual, rateNow(state, position));
  return { ...found, score: found.score + Math.max(0, clearerSince(state, found.from)) };
}

/** How much more clearly than usual all reporters from a time on say that it fails, nats; below 0 when less. */
export function clearerSince({ baseline, reporters }: ProductState, from: number): number {
  let [counted, clarity] = [0, 0];
  for (let index = reporters.events.length - 1; index >= 0 && reporters.events[index]!.at >= from; index -= 1) {
    const event = reporters.events[index]!;
    if (!event.counted) continue;
    counted += 1;
    clarity += event.clarity;
  }
  return clarityScore(counted, clarity, usualClarity(baseline));
}

/** Reporters and mentions by minute from a time on, newest first; the first entry is the present minute. */
function recentMinutes(state: ProductState, from: number): Stretch[] {
  const { minutes } = state.mentions;
  const { events } = state.reporters;
  const list: Stretch[] = [];
  let event = events.length - 1;
  let pair = minutes.length - 2;
  let minute = Math.floor(state.position / MINUTE);
  while (minute * MINUTE >= from) {
    let reporters = 0;
    for (; event >= 0 && events[event]!.at >= minute * MINUTE; event -= 1) if (events[event]!.counted) reporters += 1;
    let mentions = 0;
    for (; pair >= 0 && minutes[pair]! >= minute; pair -= 2) mentions += minutes[pair + 1]!;
    list.push({ from: minute * MINUTE, reporters, mentions: Math.max(mentions, reporters) });
    const next = Math.max(pair >= 0 ? minutes[pair]! : -1, event >= 0 ? Math.floor(events[event]!.at / MINUTE) : -1);
    if (next < 0) break;
    minute = Math.min(minute - 1, next);
  }
  return list;
}
