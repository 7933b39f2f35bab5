import { DAY } from '../count/time.ts';
import { dispersionOf } from './baseline.ts';
import { surgeScore } from './focus.ts';
import type { Outage } from './outage-episode.ts';
import type { ProductState } from './product-state.ts';
import { rateNow } from './volume.ts';

/** Where a product's reporters usually come from: reporters by network, halved every two weeks, up to `at`. */
export type NetworkHabit = { at: number; counts: Record<string, number> };

const HALF_LIFE = 14 * DAY;
const NETWORKS_KEPT = 20;
/** Every network is thought of as having brought this many reporters. */
const PRIOR = 1;
const LEAST_REPORTERS = 3;
/** A network has risen by itself from this score of its own on, nats. */
const LEAST_SCORE = 4;

export function emptyNetworkHabit(): NetworkHabit {
  return { at: 0, counts: {} };
}

/** Learns where one reporter of quiet times came from. */
export function learnNetwork(habit: NetworkHabit, network: string, at: number): void {
  if (network === '__proto__') return;
  const { counts } = habit;
  if (!Object.hasOwn(counts, network) && Object.keys(counts).length >= NETWORKS_KEPT) return;
  const decay = 2 ** (-Math.max(0, at - habit.at) / HALF_LIFE);
  for (const name of Object.keys(counts)) counts[name] = counts[name]! * decay;
  counts[network] = (Object.hasOwn(counts, network) ? counts[network]! : 0) + 1;
  habit.at = Math.max(habit.at, at);
}

/**
 * Networks on which an outage stands by itself: at least three reporters there, and beyond what that network alone
 * brings otherwise. Its usual part is held against its own reporters, so that two stray posts agree with nothing.
 */
export function risenNetworks(state: ProductState, outage: Pick<Outage, 'tally' | 'expectedAtOnset'>): number {
  const { counts } = state.networks;
  const own = Object.entries(outage.tally.networks).filter(([, count]) => count >= LEAST_REPORTERS);
  if (own.length < 2) return 0;
  const names = new Set([...Object.keys(counts), ...Object.keys(outage.tally.networks)]);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) + PRIOR * names.size;
  const time = state.position;
  const expected = Math.max(rateNow(state, time), state.expected - outage.expectedAtOnset);
  const dispersion = dispersionOf(state.baseline);
  return own.filter(([network, count]) => {
    const part = ((Object.hasOwn(counts, network) ? counts[network]! : 0) + PRIOR) / total;
    return surgeScore(count, part * expected, dispersion) >= LEAST_SCORE;
  }).length;
}
