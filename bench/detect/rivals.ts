import { emptyFocus, step, surgeScore } from '../../src/detect/focus.ts';
import type { Series } from './series.ts';

/** How alarming each minute is, asked for one minute after the other from `from` on. */
export type Scorer = (minute: number) => number;
export type Rival = { readonly name: string; readonly start: (series: Series, from: number) => Scorer };

const DAY_MINUTES = 24 * 60;
const LOOK_BACK = 6 * 60;
const REBUILT = LOOK_BACK - 30;
const LEAST_REPORTERS = 3;
const EWMA_HALF_LIFE = 5;
const EWMA_WARM = 120;

const windowed =
  (...lengths: readonly number[]) =>
  (series: Series, from: number): Scorer => {
    const counted = lengths.map((length) => slidingSum(series.counts, from, length));
    const expected = lengths.map((length) => slidingSum(series.mean, from, length));
    return (minute) => {
      let best = 0;
      for (let index = 0; index < lengths.length; index += 1) {
        const [count, normal] = [counted[index]!(minute), expected[index]!(minute)];
        if (count < LEAST_REPORTERS) continue;
        best = Math.max(best, surgeScore(count, normal, series.dispersion[minute]!));
      }
      return best;
    };
  };

/** Smoothed rate against the baseline in its own standard deviations (after Motoyama et al., WOSN 2010). */
function ewma(series: Series, from: number): Scorer {
  const weight = 1 - 2 ** (-1 / EWMA_HALF_LIFE);
  let smooth = series.mean[from]!;
  const learn = (minute: number) => {
    smooth += weight * (series.counts[minute]! - smooth);
  };
  for (let minute = from - EWMA_WARM; minute < from; minute += 1) learn(minute);
  return (minute) => {
    learn(minute);
    const mean = series.mean[minute]!;
    return (smooth - mean) / Math.sqrt((series.dispersion[minute]! * mean * weight) / (2 - weight));
  };
}

/** Five minutes against the hour before them (Earle, Bowden, Guy, 2011), one post added to the hour. */
function staLta(series: Series, from: number): Scorer {
  const short = slidingSum(series.counts, from, 5);
  const long = slidingSum(series.counts, from, 65);
  return (minute) => {
    const sta = short(minute);
    return sta < LEAST_REPORTERS ? 0 : sta / 5 / ((long(minute) - sta + 1) / 60);
  };
}

/** The last quarter of an hour against mean and deviation of the seven before it. */
function earsC1(series: Series, from: number): Scorer {
  const sum = slidingSum(series.counts, from - 7 * 15, 15);
  const recent: number[] = [];
  for (let minute = from - 7 * 15; minute < from; minute += 1) recent.push(sum(minute));
  return (minute) => {
    recent.push(sum(minute));
    const last = recent.length - 1;
    const before = [1, 2, 3, 4, 5, 6, 7].map((back) => recent[last - 15 * back]!);
    const mean = before.reduce((a, b) => a + b, 0) / 7;
    const variance = before.reduce((a, b) => a + (b - mean) ** 2, 0) / 6;
    return (recent[last]! - mean) / Math.max(0.5, Math.sqrt(variance));
  };
}

/** The last hour against the twelve before it, one post added to each hour. */
function lastHour(series: Series, from: number): Scorer {
  const hour = slidingSum(series.counts, from, 60);
  const half = slidingSum(series.counts, from, 13 * 60);
  return (minute) => (hour(minute) + 1) / ((half(minute) - hour(minute)) / 12 + 1);
}

/** Quarters of an hour by the clock against the mean of that time of day so far, in deviations. */
function timeOfDay(series: Series, from: number): Scorer {
  const sum = slidingSum(series.counts, from, 15);
  return (minute) => {
    const count = sum(minute);
    if ((minute + 1) % 15 !== 0 || count < LEAST_REPORTERS) return 0;
    let total = 0;
    let days = 0;
    for (let before = minute - DAY_MINUTES; before >= 14 && days < 60; before -= DAY_MINUTES) {
      for (let back = 0; back < 15; back += 1) total += series.counts[before - back]!;
      days += 1;
    }
    const mean = total / Math.max(1, days);
    return (count - mean) / Math.sqrt(mean + 1);
  };
}

/** focus.ts alone in whole minutes: no share, no calibration, six hours back. */
function bareFocus(series: Series, from: number): Scorer {
  let focus = emptyFocus();
  const feed = (minute: number) =>
    step(focus, series.counts[minute]!, series.mean[minute]!, series.dispersion[minute]!, minute);
  for (let minute = from - REBUILT; minute < from; minute += 1) feed(minute);
  return (minute) => {
    if (series.counts[minute] === 0) {
      focus.expected += series.mean[minute]!;
      return 0;
    }
    if ((focus.hull[2] ?? minute) < minute - LOOK_BACK) {
      focus = emptyFocus();
      for (let back = minute - REBUILT; back < minute; back += 1) feed(back);
    }
    const best = feed(minute);
    return best.counted < LEAST_REPORTERS ? 0 : best.score;
  };
}

/** All rules that the delay table sets beside ours. */
export const RIVALS: readonly Rival[] = [
  { name: 'focus.ts alone, minutes', start: bareFocus },
  { name: 'NB windows 1, 2, 4 .. 64 min', start: windowed(1, 2, 4, 8, 16, 32, 64) },
  { name: 'NB window 5 min', start: windowed(5) },
  { name: 'NB window 15 min', start: windowed(15) },
  { name: 'NB window 60 min', start: windowed(60) },
  { name: 'EWMA z', start: ewma },
  { name: 'STA/LTA 5/60 min', start: staLta },
  { name: 'EARS C1, 15 min', start: earsC1 },
  { name: 'last hour : 12 h before', start: lastHour },
  { name: 'time of day, 15-min buckets', start: timeOfDay },
];

/** Sums over the last `length` minutes, for one minute after the other. */
function slidingSum(values: Float64Array, from: number, length: number): Scorer {
  let sum = 0;
  for (let minute = Math.max(0, from - length); minute < from; minute += 1) sum += values[minute]!;
  return (minute) => {
    sum += values[minute]! - (values[minute - length] ?? 0);
    return sum;
  };
}
