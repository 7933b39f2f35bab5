import type { Random } from '../../src/cli/simulate/random.ts';
import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';

/** A product's ordinary posts: how many, at what times, and how unevenly. */
export type Habit = {
  /** Reporters a minute, mean of the week. */
  readonly volume: number;
  /** Variance over mean of their counts (NB1). */
  readonly dispersion: number;
  /** Busiest hour of the day (UTC), swing about the mean 0..1, and a weekend day against the mean of the week. */
  readonly peak: number;
  readonly depth: number;
  readonly weekend: number;
  /** Usual share of mentions that report trouble. */
  readonly share: number;
};

/** A Monday, midnight UTC. */
export const START = Date.parse('2026-01-05T00:00:00Z');
const OTHERS_DISPERSION = 1.5;
/** Posts of one cluster lie within this time. */
const CLUSTER = MINUTE;
const PILE_ON = 10 * MINUTE;
const PILE_ONS_A_DAY = 1 / 20;

/** Draws the habit of a product of that volume. */
export function drawHabit(random: Random, volume: number): Habit {
  return {
    volume,
    dispersion: usualDispersion(volume),
    peak: 16 + 4 * random.normal(),
    depth: 0.2 + 0.5 * random.next(),
    weekend: 0.55 + 0.6 * random.next(),
    share: 0.1 * (0.3 / 0.1) ** random.next(),
  };
}

/** 1.2 at 0.02 reporters a minute, 1.5 at 0.2, 2 at 2, 4 at 20; straight lines in log volume between. */
export function usualDispersion(volume: number): number {
  const decades = Math.max(0, Math.log10(volume / 0.02));
  return decades <= 1 ? 1.2 + 0.3 * decades : decades <= 2 ? 1 + 0.5 * decades : Math.min(5, 2 + 2 * (decades - 2));
}

/** How busy a time is against the mean of the week (1); weekends come and go over half a day. */
export function busyness({ peak, depth, weekend }: Habit, at: number): number {
  const swing = 1 + depth * Math.cos((2 * Math.PI * (at - peak * HOUR)) / DAY);
  const fromSunday = Math.abs((((((at - START) / DAY + 4.5) % 7) + 7) % 7) - 3.5);
  const part = Math.min(1, Math.max(0, 2.5 - 2 * fromSunday));
  return swing * (part * weekend + (1 - part) * weekday(weekend));
}

function weekday(weekend: number): number {
  return (7 - 2 * weekend) / 5;
}

/** Times of reporters in order: negative binomial counts by the habit, and now and then a small pile-on. */
export function drawReporters(random: Random, habit: Habit, from: number, to: number): number[] {
  const times = drawClusters(random, from, to, habit.volume, habit.dispersion, habit);
  const pileOns = random.poisson((PILE_ONS_A_DAY * (to - from)) / DAY);
  for (let pile = 0; pile < pileOns; pile += 1) {
    const at = from + random.next() * (to - from - PILE_ON);
    const posts = 2 + random.poisson(Math.sqrt(10 * habit.volume));
    for (let post = 0; post < posts; post += 1) times.push(Math.floor(at + random.next() * PILE_ON));
  }
  return inOrder(times);
}

/** Times of the mentions that report nothing, in order. */
export function drawOthers(random: Random, habit: Habit, from: number, to: number): number[] {
  const volume = habit.volume * (1 / habit.share - 1);
  return inOrder(drawClusters(random, from, to, volume, OTHERS_DISPERSION, habit));
}

/** Times of a surge's posts: the rate ramps up in a straight line, then stays. */
export function drawSurge(
  random: Random,
  surge: { readonly from: number; readonly to: number; readonly ramp: number; readonly perMinute: number },
  dispersion: number,
): number[] {
  const times = drawClusters(random, surge.from, surge.to, surge.perMinute, dispersion);
  return inOrder(times.filter((at) => random.next() * surge.ramp < at - surge.from));
}

/** NB1 counts in continuous time: clusters come as a Poisson stream, their sizes follow the logarithmic law. */
function drawClusters(
  random: Random,
  from: number,
  to: number,
  perMinute: number,
  dispersion: number,
  habit?: Habit,
): number[] {
  const times: number[] = [];
  if (perMinute <= 0) return times;
  const most = habit === undefined ? 1 : (1 + habit.depth) * Math.max(habit.weekend, weekday(habit.weekend));
  const clusters = perMinute * most * (dispersion > 1 ? Math.log(dispersion) / (dispersion - 1) : 1);
  const gap = MINUTE / clusters;
  for (let at = from + random.exponential(gap); at < to; at += random.exponential(gap)) {
    if (habit !== undefined && random.next() * most > busyness(habit, at)) continue;
    times.push(Math.floor(at));
    for (let more = logarithmic(random, dispersion) - 1; more > 0; more -= 1) {
      times.push(Math.floor(Math.min(to - 1, at + random.next() * CLUSTER)));
    }
  }
  return times;
}

/** Logarithmic law of mean (dispersion − 1) / ln dispersion. */
function logarithmic(random: Random, dispersion: number): number {
  if (dispersion <= 1) return 1;
  const p = 1 - 1 / dispersion;
  let left = random.next();
  let probability = p / Math.log(dispersion);
  let size = 1;
  while (left > probability && size < 1000) {
    left -= probability;
    probability *= (p * size) / (size + 1);
    size += 1;
  }
  return size;
}

function inOrder(times: number[]): number[] {
  return Array.from(Float64Array.from(times).sort());
}
