import type { SignalEvent } from '../count/signal.ts';
import { MINUTE } from '../count/time.ts';
import { surgeScore } from './focus.ts';
import type { ProductState } from './product-state.ts';
import type { KnownGap } from './scan.ts';
import { rateNow } from './volume.ts';

/** Fewer are no rise. */
const LEAST_ONSET = 3;
/** Strays before a rise are this far apart; what comes closer is its slow beginning. */
const STRAYS_APART = 15 * MINUTE;
/** After them the pace is this many times theirs. */
const SHARPER = 10;
/** And two paces are this much likelier than one, nats. */
const SHARPER_SCORE = 4;
const LEAST_EXPECTED = 1e-9;

/**
 * What an onset is estimated from: counted reporters in the order of time; those expected up to now, counted since the
 * beginning of the state, and the least expected count of a window; stretches that were not read.
 */
export type Risen = {
  readonly reporters: readonly SignalEvent[];
  readonly expected: number;
  readonly floor: number;
  readonly gaps: readonly KnownGap[];
};

export function risenSince(state: ProductState, from: number, time: number): Risen {
  return {
    reporters: state.reporters.events.filter(({ at, counted }) => counted && at >= from),
    expected: state.expected,
    floor: rateNow(state, time),
    gaps: state.surge.gaps,
  };
}

/**
 * The first report of a surge: of all starts that leave at least three reporters the likeliest by the Poisson score, which
 * clings closer to the rise than the over-dispersed one; and past strays before it.
 */
export function onsetOf(risen: Risen): SignalEvent | undefined {
  return pastStrays(risen, likeliest(risen));
}

/** The first report but for strays: reports far apart, after which the pace rises tenfold and clearly. */
export function pastStrays(risen: Risen, from = 0): SignalEvent | undefined {
  let first = from;
  for (let next = sharperFrom(risen, first); next > first; next = sharperFrom(risen, first)) first = next;
  return risen.reporters[first];
}

function likeliest({ reporters, expected, floor }: Risen): number {
  let best = Math.max(0, reporters.length - LEAST_ONSET);
  let most = -1;
  for (let index = best; index >= 0; index -= 1) {
    const score = surgeScore(reporters.length - index, Math.max(floor, expected - reporters[index]!.expected), 1);
    if (score < most) continue;
    best = index;
    most = score;
  }
  return best;
}

/** The report from which on two paces are likelier than one, by the likelihood ratio; `first` when there is none. */
function sharperFrom({ reporters, expected, floor, gaps }: Risen, first: number): number {
  const begin = reporters[first];
  let best = first;
  let most = SHARPER_SCORE;
  for (let index = first + 1; index <= reporters.length - LEAST_ONSET; index += 1) {
    const start = reporters[index]!;
    const [before, since] = [index - first, reporters.length - index];
    if (start.at - begin!.at < before * STRAYS_APART) continue;
    if (gaps.some(({ from, to }) => from < start.at && to > begin!.at)) break;
    const [slow, fast] = [
      Math.max(LEAST_EXPECTED, start.expected - begin!.expected),
      Math.max(LEAST_EXPECTED, floor, expected - start.expected),
    ];
    if (since * slow < SHARPER * before * fast) continue;
    const one = (before + since) * Math.log((before + since) / (slow + fast));
    const gain = before * Math.log(before / slow) + since * Math.log(since / fast) - one;
    if (gain < most) continue;
    most = gain;
    best = index;
  }
  return best;
}
