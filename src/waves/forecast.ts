import { MINUTE } from '../count/time.ts';
import type { Root } from './cascade.ts';
import { memoryWithin } from './kernel.ts';

/** How far a cascade will go: final shares with an 80 % interval, and how many further shares one share brings. */
export type Forecast = { low: number; mid: number; high: number; reproduction: number };

/** Followers of the root weigh like this many sharers'. */
const ROOT_WEIGHT = 6;
/** Near one the sum of generations runs away; the data never do. */
const MOST_REPRODUCTION = 0.94;
/** Prior: ten shares' worth of a reproduction number of 0.6. */
const PRIOR = { shares: 4, offspring: 2.4 };

/**
 * Forecast of the final size at `now` from the self-exciting model (Zhao et al., KDD 2015) without follower counts:
 * every share weighs the same, the root more. Early on the interval is wide.
 */
export function forecast(root: Pick<Root, 'at' | 'bins' | 'total'>, now: number): Forecast {
  const { coming, active } = exposure(root, now);
  const reproduction = (root.total + PRIOR.offspring) / (active + PRIOR.shares);
  const recent = recentReproduction(root, now);
  const rate = Math.min(MOST_REPRODUCTION, 0.5 * Math.min(reproduction, 2) + 0.5 * Math.min(recent, 2));
  const further = (rate * coming) / (1 - rate);
  const spread = spreadOf(root.total, now - root.at);
  return {
    low: Math.round(root.total + further * Math.exp(-spread)),
    mid: Math.round(root.total + further),
    high: Math.max(root.total, Math.round(root.total + further * Math.exp(spread))),
    reproduction: Math.round(recent * 100) / 100,
  };
}

/** Shares to be expected in the next `span` ms, as part of the present total. */
export function growthWithin(root: Pick<Root, 'at' | 'bins' | 'total'>, now: number, span: number): number {
  const rate = Math.min(MOST_REPRODUCTION, recentReproduction(root, now));
  const reach = (from: number) => memoryWithin((now + span - from) / 1000) - memoryWithin((now - from) / 1000);
  let sum = ROOT_WEIGHT * reach(root.at);
  for (let index = 0; index < root.bins.length; index += 2) sum += root.bins[index + 1]! * reach(root.bins[index]!);
  return (rate * sum) / (1 - rate * memoryWithin(span / 1000)) / Math.max(1, root.total);
}

function exposure(root: Pick<Root, 'at' | 'bins'>, now: number): { coming: number; active: number } {
  const first = memoryWithin((now - root.at) / 1000);
  let active = ROOT_WEIGHT * first;
  let coming = ROOT_WEIGHT * (1 - first);
  for (let index = 0; index < root.bins.length; index += 2) {
    const within = memoryWithin((now - root.bins[index]!) / 1000);
    active += root.bins[index + 1]! * within;
    coming += root.bins[index + 1]! * (1 - within);
  }
  return { coming, active };
}

/** Shares per expected share over the newest half of the cascade's life, between ten minutes and two hours. */
function recentReproduction(root: Pick<Root, 'at' | 'bins'>, now: number): number {
  const width = Math.min(120 * MINUTE, Math.max(10 * MINUTE, (now - root.at) / 2));
  const from = Math.max(root.at, now - width);
  const inWindow = (t: number) => memoryWithin((now - t) / 1000) - memoryWithin((Math.max(from, t) - t) / 1000);
  let shares = 0;
  let expected = ROOT_WEIGHT * inWindow(root.at);
  for (let index = 0; index < root.bins.length; index += 2) {
    const at = root.bins[index]!;
    expected += root.bins[index + 1]! * inWindow(at);
    if (at >= from) shares += root.bins[index + 1]!;
  }
  return (shares + PRIOR.offspring / 2) / (expected + PRIOR.shares / 2);
}

/** Standard width (80 %) of log(further shares), from few and fresh to many and old. */
function spreadOf(total: number, age: number): number {
  const minutes = Math.max(1, age / MINUTE);
  return Math.min(2, 0.55 + 2.2 / Math.sqrt(Math.max(total, 1)) + 0.6 / Math.sqrt(minutes));
}
