import { MINUTE } from '../count/time.ts';
import type { Root } from './cascade.ts';
import { memoryWithin } from './kernel.ts';

/** How far a cascade will go: final shares with an 80 % interval, and how many further shares one share brings. */
export type Forecast = { low: number; mid: number; high: number; reproduction: number };
type Cascade = Pick<Root, 'at' | 'bins' | 'total'>;

/** Followers of the root weigh like this many sharers'. */
const ROOT_WEIGHT = 8;
/** Attention wears off: in the long run one share brings no more than this many, however it looks at the peak. */
const LASTING_REPRODUCTION = 0.6;
const PRIOR_SHARES = 2;
const PRIOR_REPRODUCTION = 0.6;
const TREND = { least: 0.1, most: 3, prior: 2 };
/** A burst of the first seconds says little; it is taken as if it had lasted this long. */
const YOUNGEST = 3 * MINUTE;
const EARLY = 10 * MINUTE;
const LATER = 60 * MINUTE;

/**
 * Forecast of the final size at `now`: the geometric mean of two views. The trend: what is still to come by the memory
 * kernel, times how the newer half of the cascade's life compares with it (after Cheng et al., WWW 2014: the rate in the
 * second half says most). The self-exciting model: every share brings others (Zhao et al., KDD 2015), without follower
 * counts, the root weighing more. Early on the trend alone; from an hour on both alike.
 */
export function forecast(cascade: Cascade, now: number): Forecast {
  const age = Math.max(YOUNGEST, now - cascade.at);
  const trend = trendGrowth(cascade, now, age);
  const recent = reproductionOf(cascade, now);
  const lasting = Math.min(LASTING_REPRODUCTION, recent);
  const excited = (lasting * coming(cascade, now, Number.POSITIVE_INFINITY)) / (1 - lasting);
  const ripe = Math.min(1, Math.max(0, Math.log(age / EARLY) / Math.log(LATER / EARLY)));
  const further = trend ** (1 - ripe / 2) * excited ** (ripe / 2);
  const mid = cascade.total + further;
  const spread = Math.min(1.6, 0.22 + 0.9 / Math.sqrt(age / MINUTE) + 1.2 / Math.sqrt(Math.max(1, cascade.total)));
  return {
    low: Math.max(cascade.total, Math.round(mid * Math.exp(-spread))),
    mid: Math.round(mid),
    high: Math.round(cascade.total + further * Math.exp(2 * spread)),
    reproduction: Math.round(recent * 100) / 100,
  };
}

/** Shares to be expected within `span` ms, as a part of the shares so far. */
export function growthWithin(cascade: Cascade, now: number, span: number): number {
  const rate = Math.min(LASTING_REPRODUCTION, reproductionOf(cascade, now));
  return (rate * coming(cascade, now, span)) / (1 - rate * memoryWithin(span / 1000)) / Math.max(1, cascade.total);
}

function trendGrowth(cascade: Cascade, now: number, age: number): number {
  const middle = now - age / 2;
  const within = memoryWithin(age / 1000);
  const usual = (cascade.total * (within - memoryWithin(age / 2000))) / within;
  let newer = 0;
  for (let index = cascade.bins.length - 2; index >= 0 && cascade.bins[index]! >= middle; index -= 2) {
    newer += cascade.bins[index + 1]!;
  }
  const trend = (newer + TREND.prior) / (usual + TREND.prior);
  return cascade.total * (1 / within - 1) * Math.min(TREND.most, Math.max(TREND.least, trend));
}

/** Weight of all that is still to come within `span` ms if every share, and the root, brought one. */
function coming({ at, bins }: Cascade, now: number, span: number): number {
  const ahead = (from: number) => {
    const until = span === Number.POSITIVE_INFINITY ? 1 : memoryWithin((now + span - from) / 1000);
    return until - memoryWithin((now - from) / 1000);
  };
  let sum = ROOT_WEIGHT * ahead(at);
  for (let index = 0; index < bins.length; index += 2) sum += bins[index + 1]! * ahead(bins[index]!);
  return sum;
}

/** Shares that one share brought lately: over the newer half of the cascade's life, ten minutes to two hours. */
function reproductionOf({ at, bins }: Cascade, now: number): number {
  const from = now - Math.min(120 * MINUTE, Math.max(10 * MINUTE, (now - at) / 2));
  const within = (t: number) => memoryWithin((now - t) / 1000) - memoryWithin((from - t) / 1000);
  let shares = 0;
  let expected = ROOT_WEIGHT * within(at);
  for (let index = 0; index < bins.length; index += 2) {
    expected += bins[index + 1]! * within(bins[index]!);
    if (bins[index]! >= from) shares += bins[index + 1]!;
  }
  return (shares + PRIOR_SHARES * PRIOR_REPRODUCTION) / (expected + PRIOR_SHARES);
}
