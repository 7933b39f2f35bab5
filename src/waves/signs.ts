import { MINUTE } from '../count/time.ts';
import type { Root } from './cascade.ts';
import { growthToCome } from './excitation.ts';

/** What is known of a root's shares. */
export type Cascade = Pick<Root, 'at' | 'bins' | 'total' | 'lastAt' | 'fifthAt'>;

/** A burst of the first seconds says little; it is taken as if it had lasted this long. */
const YOUNGEST = 2 * MINUTE;
const OLDEST = 7 * 24 * 60 * MINUTE;
/** Logarithms of the ages in minutes between which weights are interpolated. */
const AGES = [4, 12, 60, 360, 2160].map(Math.log);
/** The same of shares so far, for how wide the interval is. */
const COUNTS = [10, 30, 100, 300, 1000].map(Math.log);
const SIGNS = 11;

/**
 * What a cascade of at least one share looks like at `now`: logarithms of its shares, of the parts that came in the newer
 * half, quarter and eighth of its life, of the time since the last share and until the fifth, and of the growth that a
 * self-exciting model expects; each spread over the two nearest ages of a grid, so that weights may change with age. That
 * the newer half and the early steps say most was found by Cheng et al., "Can cascades be predicted?", WWW 2014.
 */
export function readSigns(cascade: Cascade, now: number): Float64Array {
  const age = ageOf(cascade, now);
  const signs = signsOf(cascade, now, age);
  const spread = new Float64Array(AGES.length * SIGNS);
  const [index, part] = placeOn(AGES, Math.log(age / MINUTE));
  for (let sign = 0; sign < SIGNS; sign += 1) {
    spread[index * SIGNS + sign] = (1 - part) * signs[sign]!;
    spread[(index + 1) * SIGNS + sign] = part * signs[sign]!;
  }
  return spread;
}

/** A table's cells, each count of the grid at each age: how much of each a cascade has, in sum 1. */
export function readPlace(cascade: Cascade, now: number): Float64Array {
  const place = new Float64Array(AGES.length * COUNTS.length);
  const [age, older] = placeOn(AGES, Math.log(ageOf(cascade, now) / MINUTE));
  const [count, more] = placeOn(COUNTS, Math.log(cascade.total));
  for (const [step, part] of [1 - older, older].entries()) {
    place[(age + step) * COUNTS.length + count]! += part * (1 - more);
    place[(age + step) * COUNTS.length + count + 1]! += part * more;
  }
  return place;
}

/** Index of the age of the grid next to an age in ms, on the logarithmic scale. */
export function nearestAge(age: number): number {
  const [index, part] = placeOn(AGES, Math.log(Math.max(YOUNGEST, age) / MINUTE));
  return part < 0.5 ? index : index + 1;
}

/** Age of a cascade in ms, two minutes to seven days. */
export function ageOf(cascade: Pick<Cascade, 'at'>, now: number): number {
  return Math.min(OLDEST, Math.max(YOUNGEST, now - cascade.at));
}

function signsOf(cascade: Cascade, now: number, age: number): number[] {
  const newer = (part: number) => Math.log((sharesSince(cascade, now - age * part) + 0.5) / (cascade.total + 1));
  const step = (time: number) => Math.log((Math.min(age, Math.max(0, time)) + 10_000) / age);
  const half = newer(1 / 2);
  const quiet = step(now - cascade.lastAt);
  const fifth = cascade.fifthAt === null ? 0 : step(cascade.fifthAt - cascade.at);
  const size = Math.log(cascade.total) / 5;
  const growth = Math.log(growthToCome(cascade, now) + 0.001);
  return [1, size, size * size, half, newer(1 / 4), newer(1 / 8), quiet, fifth, growth, size * half, size * growth];
}

/** Where a value lies on a grid: after which of its points, and how far on the way to the next. */
function placeOn(grid: readonly number[], value: number): [index: number, part: number] {
  let index = 0;
  while (index < grid.length - 2 && value >= grid[index + 1]!) index += 1;
  const part = (value - grid[index]!) / (grid[index + 1]! - grid[index]!);
  return [index, Math.min(1, Math.max(0, part))];
}

function sharesSince({ bins }: Cascade, from: number): number {
  let shares = 0;
  for (let index = bins.length - 2; index >= 0 && bins[index]! >= from; index -= 2) shares += bins[index + 1]!;
  return shares;
}
