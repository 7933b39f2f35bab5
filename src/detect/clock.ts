import { forgetOldMentions } from '../count/mentions.ts';
import { forgetOldReporters } from '../count/reporters.ts';
import { DAY, HOUR, MINUTE } from '../count/time.ts';
import type { VolumeView } from '../volume/view.ts';
import { dispersionOf, isYoung, judgedFrom, rateAt, YOUNG_BIN } from './baseline.ts';
import { hold, mask, sway } from './hours.ts';
import { learnHour } from './learn-hour.ts';
import type { ProductState } from './product-state.ts';
import { volumeOf } from './volume.ts';
import { holdYoung, TAUGHT_LITTLE_AFTER } from './young-counts.ts';

const HALF_HOUR = HOUR / 2;
const LONGEST_SILENCE = 90 * DAY;
/** An open episode that lasted so long may be the new normal. */
const LEARNT_AGAIN_AFTER = 12 * HOUR;
const ROWS_KEPT = 400;
const FORGET_HOURS = 12;

/** Begins the exposure of a product that was never seen: what is before it is not known, and so not learnt. */
export function beginExposure(state: ProductState, at: number): void {
  if (state.baseline.since !== null) return;
  const hour = Math.floor(at / HOUR);
  state.baseline.since = at;
  state.baseline.hour = hour;
  state.expectedAt = at;
  state.surge.from = judgedFrom(state.baseline);
  mask(state.baseline, hour * HOUR, at, 1);
}

/** Lets the baseline pass to a time: adds up what is expected at the networks' volume, closes hours, learns those that are old enough. */
export function passTime(state: ProductState, to: number, volumes?: VolumeView): void {
  const { baseline } = state;
  if (baseline.since === null) return;
  if (to - state.expectedAt > LONGEST_SILENCE) skipSilence(state, to);
  while (state.expectedAt < to) {
    const from = state.expectedAt;
    // Rates run straight between the middles of hours, so that half an hour has its mean in its middle.
    let next = Math.min(to, (Math.floor(from / HALF_HOUR) + 1) * HALF_HOUR);
    if (isYoung(baseline, from)) {
      next = Math.min(next, baseline.since + (Math.floor((from - baseline.since) / YOUNG_BIN) + 1) * YOUNG_BIN);
    }
    const { factor, until } = volumeOf(state, volumes, from);
    next = Math.min(next, until);
    state.expected += (rateAt(baseline, (from + next) / 2) * factor * (next - from)) / MINUTE;
    sway(baseline, from, next, factor - 1);
    state.expectedAt = next;
    if ((next - baseline.since) % YOUNG_BIN === 0 && isYoung(baseline, next)) holdYoung(baseline, state.outage, next);
    if (next % HOUR === 0) closeHour(state, next / HOUR);
    if (next === to) state.volume = to < until ? factor : volumeOf(state, volumes, to).factor;
  }
}

function skipSilence(state: ProductState, to: number): void {
  state.expectedAt = Math.floor((to - LONGEST_SILENCE) / HOUR) * HOUR;
  state.baseline.hour = state.expectedAt / HOUR;
  state.baseline.pending = [];
}

/** `hour` begins: the one before is drawn, the one before that is learnt. */
function closeHour(state: ProductState, hour: number): void {
  const { baseline } = state;
  const start = (hour - 1) * HOUR;
  const middle = start + HOUR / 2;
  state.rows.push({ hour: start, mean: rateAt(baseline, middle), dispersion: dispersionOf(baseline) });
  if (state.rows.length > ROWS_KEPT) state.rows.shift();
  const learnt = hour - 2;
  const since = baseline.since ?? 0;
  if ((learnt + 1) * HOUR > since) {
    maskOutage(state, learnt);
    learnHour(baseline, learnt, baseline.pending.find((entry) => entry.hour === learnt) ?? null);
  }
  baseline.pending = baseline.pending.filter((entry) => entry.hour > learnt);
  baseline.hour = hour;
  if (hour % FORGET_HOURS === 0) {
    forgetOldReporters(state.reporters, hour * HOUR, state.outage?.onset ?? null);
    forgetOldMentions(state.mentions, hour * HOUR);
  }
  if (baseline.young.length > 0 && !isYoung(baseline, hour * HOUR)) baseline.young = [];
}

function maskOutage(state: ProductState, hour: number): void {
  if (state.outage === null) return;
  const from = Math.max(hour * HOUR, state.outage.onset);
  const to = Math.min((hour + 1) * HOUR, state.outage.openedAt + TAUGHT_LITTLE_AFTER);
  if (to > from) mask(state.baseline, from, to, 1);
  if (hour * HOUR < state.outage.openedAt + LEARNT_AGAIN_AFTER) hold(state.baseline, hour);
}
