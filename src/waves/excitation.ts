import { MINUTE } from '../count/time.ts';
import type { Root } from './cascade.ts';
import { memoryWithin } from './kernel.ts';

type Cascade = Pick<Root, 'at' | 'bins' | 'total'>;

/** Followers of the root weigh like this many sharers'. */
const ROOT_WEIGHT = 8;
/** Attention wears off: in the long run one share brings no more than this many, however it looks at the peak. */
const LASTING_REPRODUCTION = 0.6;
const PRIOR_SHARES = 2;
const PRIOR_REPRODUCTION = 0.6;

/** All further shares by the self-exciting model, as a part of the shares so far. */
export function growthToCome(cascade: Cascade, now: number): number {
  const lasting = Math.min(LASTING_REPRODUCTION, excitationOf(cascade, now));
  return (lasting * coming(cascade, now)) / (1 - lasting) / Math.max(1, cascade.total);
}

/**
 * Shares that one share brought lately, over the newer half of the cascade's life, ten minutes to two hours. After Zhao et
 * al., KDD 2015, without follower counts, the root weighing more.
 */
function excitationOf({ at, bins }: Cascade, now: number): number {
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

/** Weight of all that is still to come if every share, and the root, brought one. */
function coming({ at, bins }: Cascade, now: number): number {
  const ahead = (from: number) => 1 - memoryWithin((now - from) / 1000);
  let sum = ROOT_WEIGHT * ahead(at);
  for (let index = 0; index < bins.length; index += 2) sum += bins[index + 1]! * ahead(bins[index]!);
  return sum;
}
