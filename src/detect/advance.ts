import type { Decision } from '../alert/episode.ts';
import { HOUR, MINUTE } from '../count/time.ts';
import { addShare, addTotal, rootKey } from '../waves/cascade.ts';
import { hasOpenWave, onGroupShare, onShare, onWaveMinute } from '../waves/fold.ts';
import { dispersionOf, rateAt } from './baseline.ts';
import { beginExposure, passTime } from './clock.ts';
import { foldDelete } from './fold-delete.ts';
import { foldGap } from './fold-gap.ts';
import { foldMention } from './fold-mention.ts';
import { foldVerdict } from './fold-verdict.ts';
import type { Happening } from './happening.ts';
import { foldOfficial } from './official.ts';
import { type Moment, onReview } from './outage.ts';
import type { BaselineRow, FoldContext, ProductState } from './product-state.ts';
import { isRepeat, postedAt } from './seen.ts';

export type { UpstreamView } from '../correlate/attribute.ts';
export { type BaselineRow, emptyState, type FoldContext, type ProductState, STATE_VERSION } from './product-state.ts';
export { DEFAULT_SETTINGS, type DetectSettings } from './settings.ts';

/**
 * Folds one happening and everything the clock owes before it; decisions in order. Happenings come in the order of
 * compareHappenings; one older than the state's position is put where it belongs and the scan is made anew, so that
 * what comes late is never a surge. Deterministic: the same happenings in the same order give the same decisions,
 * however the calls are split and over JSON round trips of the state.
 * @param now the pipeline's clock, ms since 1970: when later than the happening it is the `at` of all decisions
 */
export function advance(state: ProductState, happening: Happening, context: FoldContext, now: number): Decision[] {
  const late = happening.at < state.position;
  const decisions = late ? [] : tickTo(state, happening.at, context, now);
  const time = Math.max(happening.at, state.position);
  state.position = time;
  beginExposure(state, time);
  passTime(state, time, context.volumes);
  const moment: Moment = { time, at: Math.max(time, now) };
  decisions.push(...foldOne(state, happening, context, moment, late));
  return decisions;
}

/**
 * Lets time pass up to and including `to`, ms since 1970: on every whole minute an open episode or wave is looked at
 * again. Costs nothing for an idle product. Two calls are the same as one to the later time.
 */
export function advanceTo(state: ProductState, to: number, context: FoldContext, now: number = to): Decision[] {
  return to < state.position ? [] : tickTo(state, to, context, now);
}

/** True while time alone can change something: the clock must call advanceTo every minute. */
export function isAwake(state: ProductState): boolean {
  return state.outage !== null || hasOpenWave(state);
}

/** What was normal in the hours that have passed since the last call; empties the list. */
export function takeBaselines(state: ProductState): BaselineRow[] {
  const { rows } = state;
  state.rows = [];
  return rows;
}

/**
 * What is normal in the hour of `at` and the hours after it, as far as is known by now; overtaken by takeBaselines when
 * they have passed. Charts draw the present against it.
 */
export function upcomingBaselines(state: ProductState, at: number, hours: number): BaselineRow[] {
  const first = Math.floor(at / HOUR) * HOUR;
  return Array.from({ length: hours }, (_, index) => {
    const hour = first + index * HOUR;
    return { hour, mean: rateAt(state.baseline, hour + HOUR / 2), dispersion: dispersionOf(state.baseline) };
  });
}

function tickTo(state: ProductState, to: number, context: FoldContext, now: number): Decision[] {
  const decisions: Decision[] = [];
  const last = Math.floor(to / MINUTE) * MINUTE;
  while (isAwake(state) && state.ticked < last) {
    const time = state.ticked + MINUTE;
    state.ticked = time;
    state.position = Math.max(state.position, time);
    passTime(state, time, context.volumes);
    const moment: Moment = { time, at: context.isLive === true ? Math.max(now, time) : now > to ? now : time };
    decisions.push(...onReview(state, context, moment, true), ...onWaveMinute(state, context, moment));
  }
  state.ticked = Math.max(state.ticked, last);
  return decisions;
}

function foldOne(
  state: ProductState,
  happening: Happening,
  context: FoldContext,
  moment: Moment,
  late: boolean,
): Decision[] {
  switch (happening.kind) {
    case 'mention':
      return foldMention(state, happening, context, moment, late);
    case 'delete':
      return foldDelete(state, happening, context, moment);
    case 'official':
      return foldOfficial(state, happening, context) ? onReview(state, context, moment, false) : [];
    case 'verdict':
      return foldVerdict(state, happening, context, moment);
    case 'gap':
      foldGap(state, happening, context.volumes);
      return [];
    case 'share': {
      if (isRepeat(state, happening.uri, happening.at)) return [];
      const root = addShare(state.waves, happening, postedAt(state, happening.subject));
      return [...onShare(state, context, root, moment), ...onGroupShare(state, context, happening, 1, moment)];
    }
    case 'engagement': {
      if (happening.at < moment.time - 6 * HOUR) return [];
      const before = state.waves.roots[rootKey(happening.subject)]?.total ?? 0;
      const root = addTotal(state.waves, happening, postedAt(state, happening.subject));
      const fresh = root.total - before;
      return [...onShare(state, context, root, moment), ...onGroupShare(state, context, happening, fresh, moment)];
    }
  }
}
