import { HOUR, MINUTE } from '../../count/time.ts';
import { addShare, addTotal, emptyWaves, type Root } from '../cascade.ts';
import { ageOf, nearestAge, readPlace, readSigns } from '../signs.ts';
import { NEARLY_ALL } from '../until.ts';
import type { Drawn } from './cascades.ts';
import type { Draw } from './draw.ts';

/** What is seen of a cascade at one age, and what became of it. */
export type Sample = {
  readonly signs: Float64Array;
  readonly place: Float64Array;
  /** The age of the grid next to it, by its index. */
  readonly age: number;
  /** Logarithm of the final shares over the shares so far. */
  readonly growth: number;
  /** Logarithm of the effective reproduction number, where there is one. */
  readonly reproduction: number | null;
  /** Logarithm of the time until nine tenths of the final shares are there over the age; null where they are. */
  readonly until: number | null;
};

const AGES = 5;
const ROOT = 'root';
const START = 1_000 * HOUR;

/** The cascade as seen at five ages from two minutes to three days, one in seven by polled totals alone. */
export function samplesOf({ delays, reproductionAt }: Drawn, draw: Draw): Sample[] {
  const ages = Array.from({ length: AGES }, () => Math.round(draw.around(2, 3 * 24 * 60) * MINUTE)).sort(
    (a, b) => a - b,
  );
  const see = draw.chance(0.15) ? polled(delays, draw.around(1, 10) * MINUTE) : followed(delays);
  const nearlyAll = delays[Math.ceil(NEARLY_ALL * delays.length) - 1]!;
  return ages.flatMap((age) => {
    const root = see(age);
    if (root === null || root.total === 0) return [];
    return {
      signs: readSigns(root, START + age),
      place: readPlace(root, START + age),
      age: nearestAge(age),
      growth: Math.log(delays.length / root.total),
      reproduction: reproductionAt && Math.log(reproductionAt(age) + 0.01),
      until: nearlyAll > age ? Math.log((nearlyAll - age) / ageOf(root, START + age)) : null,
    };
  });
}

/** Asked with growing ages. */
type Sight = (age: number) => Root | null;

function followed(delays: readonly number[]): Sight {
  const waves = emptyWaves();
  let root: Root | null = null;
  let index = 0;
  return (age) => {
    for (; index < delays.length && delays[index]! <= age; index += 1)
      root = addShare(waves, shareAt(delays[index]!), START);
    return root;
  };
}

function polled(delays: readonly number[], every: number): Sight {
  const waves = emptyWaves();
  let root: Root | null = null;
  let [asked, reposts] = [0, 0];
  return (age) => {
    for (; asked + every <= age; asked += every) {
      while (reposts < delays.length && delays[reposts]! <= asked + every) reposts += 1;
      if (reposts > 0) root = addTotal(waves, totalAt(asked + every, reposts), START);
    }
    return root;
  };
}

const shareAt = (delay: number) =>
  ({ kind: 'share', at: START + delay, uri: '', author: '', network: '', subject: ROOT, via: 'repost' }) as const;
const totalAt = (age: number, reposts: number) =>
  ({ kind: 'engagement', at: Math.round(START + age), network: '', subject: ROOT, reposts }) as const;
