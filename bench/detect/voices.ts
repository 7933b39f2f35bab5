import type { Random } from '../../src/cli/simulate/random.ts';
import { MINUTE } from '../../src/count/time.ts';

/** How surely posts of one kind are taken for reports: the signal, 0.5..1, of one that comes at a time. */
export type Voice = (at: number) => number;
/** The voices of one product: on quiet days, and of those who meet an outage. */
export type Voices = { readonly quiet: Voice; readonly outage: Voice };

/** Every report is as sure as any other, so that only counts can tell. */
export const ALIKE: Voices = { quiet: () => 0.9, outage: () => 0.9 };

/**
 * Log-odds of the signals, in deciles, that the model gives to real posts it takes for signals (own measure, November
 * 2026): front-page titles, tweets to airlines, tweets to a support account; and to those among them that were read as
 * reports of an outage.
 */
const QUIET = [
  [0, 0.07, 0.2, 0.36, 0.5, 0.71, 1.08, 1.5, 2.07, 2.99, 5.4],
  [0, 0.16, 0.32, 0.55, 0.71, 0.99, 1.35, 1.91, 2.45, 3.51, 8.34],
  [0, 0.24, 0.49, 0.87, 1.26, 1.64, 2.18, 2.83, 3.84, 5.41, 12.9],
] as const;
const OUTAGE = [
  [0.17, 1.18, 1.62, 1.81, 2.22, 2.52, 2.92, 3.78, 4.4, 4.97, 6.47],
  [0.32, 0.51, 1.32, 1.6, 2.35, 3.61, 4.53, 4.83, 6.37, 6.99, 10.83],
] as const;
/** Real reports within two minutes of each other are alike to this degree at most (tweets to airlines; 0 for support). */
const ALIKE_WITHIN = 2 * MINUTE;
const ALIKE_PART = 0.25;

/** Voices as on real posts; draws nothing from `random` itself. */
export function drawVoices(random: Random): Voices {
  const own = random.fork('voices');
  return { quiet: voice(own, own.pick(QUIET)), outage: voice(own, own.pick(OUTAGE)) };
}

function voice(random: Random, deciles: readonly number[]): Voice {
  let before = Number.NEGATIVE_INFINITY;
  let place = random.next();
  return (at) => {
    const isNear = at >= before && at - before <= ALIKE_WITHIN;
    if (!isNear || !random.chance(ALIKE_PART)) place = random.next();
    before = at;
    const step = Math.min(deciles.length - 2, Math.floor(place * (deciles.length - 1)));
    const part = place * (deciles.length - 1) - step;
    return 1 / (1 + Math.exp(-(deciles[step]! + part * (deciles[step + 1]! - deciles[step]!))));
  };
}
