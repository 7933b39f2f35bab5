import { sumOf } from './fit.ts';
import type { Sample } from './samples.ts';

type Quantiles = { readonly low: ArrayLike<number>; readonly mid: ArrayLike<number>; readonly high: ArrayLike<number> };
/** Logarithms of how much each arm of the interval is stretched, for each age and count of shares so far. */
export type Stretch = { readonly low: Float64Array; readonly high: Float64Array };

/** One sight: its growth and both arms of the interval from the middle on, as logarithms; what it weighs in its class. */
type Sight = {
  readonly place: Float64Array;
  readonly present: readonly number[];
  /** How far the growth lies above the middle. */
  readonly off: number;
  readonly below: number;
  readonly above: number;
  readonly group: number;
};
type Group = { size: number; held: number; under: number; over: number };

const ROUNDS = 300;
const STEP = 0.03;
/** The edge is blurred by this part of the interval, so that it can be moved by its slope. */
const BLUR = 0.05;
const LEAST_ARM = 0.01;
/** What it costs to miss more often on one side, to be wide, and to differ from the next count and the next age. */
const LOPSIDED = 0.1;
const WIDE = 0.002;
const ROUGH = 0.02;

/**
 * How to stretch the arms so that the interval holds that part of held-out sights of each kind at each age, as nearly as can
 * be had of all at once, and misses as often below as above: coverage equal over kinds that nobody can tell apart when
 * they are seen (Romano, Barber, Sabatti, Candès, "With malice toward none", 2020), by descent (Kingma and Ba, Adam,
 * 2015) on the squared differences. Tables by age and count, for what is seen of a cascade changes what it may be.
 * @param kinds sights of each kind, never learnt from, with what the kind weighs
 */
export function conform(
  kinds: ReadonlyArray<{ readonly samples: readonly Sample[]; readonly weight: number }>,
  weights: Quantiles,
  part: number,
): Stretch {
  const ages = 1 + Math.max(...kinds.flatMap(({ samples }) => samples.map(({ age }) => age)));
  const sights = kinds.flatMap(({ samples }, kind) => samples.map((one) => sightOf(one, weights, kind * ages)));
  const cells = sights[0]!.place.length;
  const stretch = { low: new Float64Array(cells), high: new Float64Array(cells) };
  const descents = [descent(stretch.low), descent(stretch.high)] as const;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const groups = Array.from({ length: kinds.length * ages }, (): Group => ({ size: 0, held: 0, under: 0, over: 0 }));
    const edges = sights.map((sight) => edgesOf(sight, stretch, groups[sight.group]!));
    const [lowSlope, highSlope] = [roughness(stretch.low, ages), roughness(stretch.high, ages)];
    for (const [index, sight] of sights.entries()) {
      const { size, held, under, over } = groups[sight.group]!;
      const weight = (2 * kinds[Math.floor(sight.group / ages)]!.weight) / size;
      const { inLow, inHigh, low, high, blur } = edges[index]!;
      const short = held / size - part;
      const tilt = (LOPSIDED * (under - over)) / size;
      const lowPull = weight * (((short - tilt) * inLow * (1 - inLow)) / blur) + WIDE / size;
      const highPull = weight * (((short + tilt) * inHigh * (1 - inHigh)) / blur) + WIDE / size;
      for (const cell of sight.present) {
        lowSlope[cell]! += lowPull * low * sight.place[cell]!;
        highSlope[cell]! += highPull * high * sight.place[cell]!;
      }
    }
    descents[0](lowSlope, round);
    descents[1](highSlope, round);
  }
  return stretch;
}

function sightOf({ signs, place, growth, age }: Sample, weights: Quantiles, firstGroup: number): Sight {
  const middle = sumOf(weights.mid, signs);
  return {
    place,
    present: [...place.keys()].filter((cell) => place[cell] !== 0),
    off: growth - middle,
    below: Math.max(LEAST_ARM, middle - sumOf(weights.low, signs)),
    above: Math.max(LEAST_ARM, sumOf(weights.high, signs) - middle),
    group: firstGroup + age,
  };
}

/** How far inside of each blurred edge a sight lies, 0 to 1, counted in its group; and both stretched arms. */
function edgesOf({ place, off, below, above }: Sight, stretch: Stretch, group: Group) {
  const [low, high] = [below * Math.exp(sumOf(stretch.low, place)), above * Math.exp(sumOf(stretch.high, place))];
  const blur = BLUR * (below + above);
  const [inLow, inHigh] = [1 / (1 + Math.exp(-(off + low) / blur)), 1 / (1 + Math.exp((off - high) / blur))];
  group.size += 1;
  group.held += inLow + inHigh - 1;
  group.under += 1 - inLow;
  group.over += 1 - inHigh;
  return { inLow, inHigh, low, high, blur };
}

/** Slopes of the squared differences between neighbours of a table of so many ages. */
function roughness(table: Float64Array, ages: number): Float64Array {
  const slopes = new Float64Array(table.length);
  const counts = table.length / ages;
  const level = (cell: number, next: number) => {
    const slope = (ROUGH * (table[cell]! - table[next]!)) / table.length;
    slopes[cell]! += slope;
    slopes[next]! -= slope;
  };
  for (let cell = 0; cell < table.length; cell += 1) {
    if ((cell + 1) % counts !== 0) level(cell, cell + 1);
    if (cell + counts < table.length) level(cell, cell + counts);
  }
  return slopes;
}

/** Moves a table against its slopes, each cell by about as much. */
function descent(table: Float64Array): (slopes: Float64Array, round: number) => void {
  const means = new Float64Array(table.length);
  const squares = new Float64Array(table.length);
  return (slopes, round) => {
    for (let cell = 0; cell < table.length; cell += 1) {
      means[cell] = 0.9 * means[cell]! + 0.1 * slopes[cell]!;
      squares[cell] = 0.99 * squares[cell]! + 0.01 * slopes[cell]! ** 2;
      const steady = means[cell]! / (1 - 0.9 ** round);
      table[cell]! -= (STEP * steady) / (Math.sqrt(squares[cell]! / (1 - 0.99 ** round)) + 1e-6);
    }
  };
}
