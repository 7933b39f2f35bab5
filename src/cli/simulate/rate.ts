import type { Random } from './random.ts';
import type { Shape } from './scenario-values.ts';

const HOUR = 3_600_000;
const BIN = 5 * 60_000;

/** Relative volume by hour of day (UTC) and on Saturdays and Sundays. */
const SHAPES: Readonly<Record<Shape, { readonly hours: readonly number[]; readonly weekend: number }>> = {
  flat: { hours: Array.from({ length: 24 }, () => 1), weekend: 1 },
  global: {
    hours: [11, 10, 10, 9, 8, 7, 6, 6, 7, 7, 8, 8, 9, 11, 12, 13, 14, 14, 14, 14, 14, 14, 13, 12],
    weekend: 0.95,
  },
  office: {
    hours: [4, 3, 3, 3, 3, 4, 6, 9, 11, 12, 12, 11, 12, 15, 17, 17, 17, 16, 14, 13, 11, 9, 7, 5],
    weekend: 0.5,
  },
  evening: {
    hours: [15, 14, 13, 11, 9, 7, 5, 5, 5, 6, 6, 7, 8, 8, 9, 10, 11, 13, 15, 17, 18, 18, 17, 16],
    weekend: 1.2,
  },
};

/** How busy the hour is against the mean of a weekday (1), between neighbouring hours a straight line. */
export function shapeAt(shape: Shape, at: number): number {
  const { hours, weekend } = SHAPES[shape];
  const mean = hours.reduce((sum, value) => sum + value, 0) / 24;
  const hour = (at % (24 * HOUR)) / HOUR;
  const low = hours[Math.floor(hour)] ?? 1;
  const high = hours[(Math.floor(hour) + 1) % 24] ?? 1;
  const day = new Date(at).getUTCDay();
  return ((low + (high - low) * (hour % 1)) / mean) * (day === 0 || day === 6 ? weekend : 1);
}

type Arrivals = {
  readonly from: number;
  readonly to: number;
  /** Mean events per minute at a time. */
  readonly perMinute: (at: number) => number;
  readonly dispersion: number;
  readonly bin?: number;
};

/** Times of over-dispersed arrivals, in order: negative binomial counts per bin, uniform within. */
export function drawArrivals(random: Random, { from, to, perMinute, dispersion, bin = BIN }: Arrivals): number[] {
  const times: number[] = [];
  for (let start = from; start < to; start += bin) {
    const length = Math.min(bin, to - start);
    const mean = (perMinute(start + length / 2) * length) / 60_000;
    const count = random.negativeBinomial(mean, dispersion);
    for (let i = 0; i < count; i++) times.push(Math.floor(start + random.next() * length));
  }
  return times.sort((a, b) => a - b);
}

/** So many times spread evenly over a stretch that begins `at` ms after the beginning, in order. */
export function uniformTimes(
  random: Random,
  whole: { readonly from: number; readonly to: number },
  { at, lasts }: { readonly at: number; readonly lasts: number },
  count: number,
): number[] {
  const from = whole.from + at;
  const length = Math.min(lasts, whole.to - from);
  return Array.from({ length: count }, () => Math.floor(from + random.next() * length)).sort((a, b) => a - b);
}
