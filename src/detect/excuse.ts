import type { News } from '../alert/transition.ts';
import { attribute, causesOf, type UpstreamView, undeclaredCauses } from '../correlate/attribute.ts';
import { type CommonCause, commonCause, type OtherOutage } from '../correlate/common-cause.ts';
import type { OfficialView } from '../correlate/correlate.ts';
import { overshadowing } from '../correlate/overshadow.ts';
import { distinctSince } from '../count/reporters.ts';
import { MINUTE } from '../count/time.ts';
import { dispersionOf } from './baseline.ts';
import { surgeScore } from './focus.ts';
import type { Moment } from './moment.ts';
import { officialView } from './official.ts';
import { joinedCommon, type Outage, risenAt } from './outage-episode.ts';
import type { FoldContext, ProductState } from './product-state.ts';
import { rateNow } from './volume.ts';

/** What excuses an outage (its cause elsewhere, announced work) is over for good after this time. */
const OVER_AFTER = 10 * MINUTE;
const STILL_LEAST = 3;
/** By chance so many report within ten minutes once in a thousand times, nats. */
const STILL_SCORE = 6;
const STILL_PART = 0.2;
const ECHOES_KEPT = 40;
/** Who joins a common cause is told this much after those before, so that a dozen do not make a dozen updates. */
const JOINED_APART = 5 * MINUTE;

/** The official word on the outage; once people have outlived what the page said, that stays said of it. */
export function officialWord(
  state: ProductState,
  context: FoldContext,
  outage: Outage,
  { time, at }: Moment,
): OfficialView {
  // What was over before the first report came has all of them after it.
  const stillReported = (since: number) =>
    since <= outage.onset ||
    (outage.outlivedAt !== null && since <= outage.outlivedAt) ||
    outlives(state, outage, since, time);
  const view = officialView(state, context, outage, at, stillReported);
  if (view.overAt !== null && view.official.state === 'lingering')
    outage.outlivedAt = Math.max(view.overAt, outage.outlivedAt ?? 0);
  return view;
}

/** Notes whether announced maintenance excuses the outage: while it lasts, and after it until people still report. */
export function excuse(state: ProductState, outage: Outage, view: OfficialView, time: number): void {
  if (view.official.state === 'maintenance' && view.overAt === null) outage.excusedAt = time;
  else if (outage.excusedAt !== null && outlives(state, outage, outage.excusedAt, time)) outage.excusedAt = null;
}

/** Holds the outage against its upstreams' open episodes; what has changed is added to `news`. */
export function reviewUpstream(
  state: ProductState,
  outage: Outage,
  context: FoldContext,
  { time, at }: Moment,
  news: News[],
): void {
  // What was decided of upstreams is dated by the clock of decisions, which in a catch-up is ahead of what is folded.
  const declared = context.upstreamsAt(at);
  const { tally, proofs } = outage;
  const onset = risenAt(outage, state.expected, time);
  const { reporters, blames, beside } = tally;
  const blame = { onset, reporters, blames, beside, proofs };
  const others = (context.othersAt?.(at) ?? []).filter(({ product }) => !isDeclared(declared, product));
  outage.overshadowed = overshadowing({ onset, reporters }, others, time);
  const undeclared = undeclaredCauses(
    blame,
    others.filter((other) => other.groupedUnder !== outage.id),
  );
  const upstreams = [...declared, ...undeclared];
  const grouped = outage.attribution?.groupedUnder ?? null;
  const fresh = attribute(blame, upstreams, grouped);
  if (grouped !== null && fresh?.groupedUnder !== grouped) {
    outage.upstreamGoneAt ??= time;
    if (!outlives(state, outage, outage.upstreamGoneAt, time)) return;
    if (fresh?.groupedUnder == null) {
      news.push('upstream-gone');
      outage.alone = true;
    }
  }
  outage.upstreamGoneAt = null;
  outage.attribution = fresh;
  outage.causes = causesOf(blame, upstreams);
  const echoes = others.filter(({ groupedUnder }) => groupedUnder === outage.id).map(({ product: id }) => id);
  if (echoes.length > 0) outage.echoes = [...new Set([...outage.echoes, ...echoes])].sort().slice(0, ECHOES_KEPT);
  outage.common = fresh === null ? commonOf(outage, context, others) : null;
  const joined = joinedCommon(outage);
  if (joined.length > 0 && outage.stated.common.length === 0) news.push('common-found');
  else if (joined.length > 0 && time - outage.stated.commonAt >= JOINED_APART) news.push('common-grown');
  const product = fresh?.upstream.product ?? null;
  if (product === null || product === outage.stated.upstream) return;
  news.push(outage.stated.upstream === null ? 'upstream-found' : 'upstream-changed');
}

const isDeclared = (upstreams: readonly UpstreamView[], id: string) => upstreams.some(({ product }) => product === id);

/** Once found it stays, with those that join: that the others are over takes nothing from it. */
function commonOf(outage: Outage, context: FoldContext, others: readonly OtherOutage[]): CommonCause | null {
  const { onset, tally, common } = outage;
  const found = commonCause({ product: context.product.id, onset, reporters: tally.reporters }, others);
  if (found === null || common === null) return found ?? common;
  return { products: [...new Set([...common.products, ...found.products])].sort(), shared: found.shared };
}

/**
 * People report it still, though what excused it is over: in the last minutes more than chance brings, and at a fifth of
 * the episode's pace, so that neither what is normal nor stragglers count.
 */
function outlives(state: ProductState, outage: Outage, since: number, time: number): boolean {
  if (time - since < OVER_AFTER) return false;
  const recent = distinctSince(state.reporters, 'first-hand', time - OVER_AFTER);
  const pace = outage.tally.reporters / Math.max(OVER_AFTER, time - outage.onset);
  if (recent < Math.max(STILL_LEAST, OVER_AFTER * STILL_PART * pace)) return false;
  const normal = (rateNow(state, time) / MINUTE) * OVER_AFTER;
  return surgeScore(recent, normal, dispersionOf(state.baseline)) >= STILL_SCORE;
}
