import { HOUR, MINUTE } from '../count/time.ts';
import type { UsualClarity } from './clarity.ts';
import type { PendingHour } from './hours.ts';
import { type Shape, shapeAt, shapeVariance } from './shape.ts';

/**
 * What is normal for one product: reporters a minute by hour of the week, how far that may be off, the dispersion of the
 * counts, and the usual share of mentions that report trouble. Learnt from whole hours, one to two hours late, so that a
 * surge cannot feed it.
 */
export type Baseline = {
  /** Hours of exposure behind it began here; null before anything was seen. */
  since: number | null;
  /** Decayed reporters and decayed exposure (minutes × shape) of the last days. */
  reporters: number;
  exposure: number;
  /** The same over weeks, with the shape of the day only: what days of the week are held against. */
  steadyReporters: number;
  steadyExposure: number;
  shape: Shape;
  /** Reporters a minute in the last 24 learnt hours, newest last; -1 where nothing could be learnt. */
  recent: number[];
  /** By how much the last hours differed from level and shape, shrunk to 1. */
  lean: number;
  /** Decayed squares of what hours missed relative to what was expected of them: by level and shape, and with the lean. */
  missedPlain: number;
  missed: number;
  missedWeight: number;
  /** Decayed sums for the dispersion of five-minute counts. */
  spread: number;
  spreadReporters: number;
  /** Decayed reporters and mentions of the usual share, and the sum of these reporters' clarities. */
  share: [reporters: number, mentions: number, clarity: number];
  /** Hours not yet learnt, oldest first. */
  pending: PendingHour[];
  /** Five-minute counts of the first hours of a new product; -1 where an outage was, which teaches nothing. */
  young: number[];
  /** Hours since 1970, the first one not closed yet. */
  hour: number;
};

/** Prior of the level: little is claimed of a product that was never seen. */
const PRIOR_REPORTERS = 0.5;
const FLOOR = 1 / (3 * 24 * 60);
export const YOUNG_HOURS = 6;
export const YOUNG_BIN = 5 * MINUTE;
/** Counts of a new product are known when they are so many stretches old. */
export const YOUNG_LAG_BINS = 3;
const YOUNG_HALF_LIFE_BINS = 18;
/** Until a first stretch is known of a new product, nothing can be said of it. */
const UNKNOWN = (YOUNG_LAG_BINS + 1) * YOUNG_BIN;
const SPREAD_PRIOR = 20;
const LEAST_DISPERSION = 1.15;
/** What hours missed so far is held against what was to be feared, worth so many hours. */
const FEARED_HOURS = 4;
const SHARE_PRIOR = { reporters: 2, mentions: 20 };
const SHARE_MOST = 0.5;
/** Until a product's reporters are known they are taken to say it as clearly as in an outage, so that none is told by that. */
const CLARITY_PRIOR = { reporters: 20, mean: 3 };

export function emptyBaseline(): Baseline {
  return {
    since: null,
    reporters: 0,
    exposure: 0,
    steadyReporters: 0,
    steadyExposure: 0,
    shape: { days: [], weeks: [] },
    recent: [],
    lean: 1,
    missedPlain: 0,
    missed: 0,
    missedWeight: 0,
    spread: 0,
    spreadReporters: 0,
    share: [0, 0, 0],
    pending: [],
    young: [],
    hour: 0,
  };
}

/** True in the first hours of a product, when the level is learnt from minutes rather than hours. */
export function isYoung(baseline: Baseline, at: number): boolean {
  return baseline.since !== null && at < baseline.since + YOUNG_HOURS * HOUR;
}

/** From when on a product can be judged by its level, ms since 1970: before, nothing is known of it. */
export function judgedFrom(baseline: Baseline): number {
  return (baseline.since ?? 0) + UNKNOWN;
}

/**
 * Expected reporters a minute at a time, floored at one in three days; straight lines from the middle of one hour to the
 * middle of the next.
 */
export function rateAt(baseline: Baseline, at: number): number {
  const place = at / HOUR - 0.5;
  const hour = Math.floor(place);
  const part = place - hour;
  const phi = dispersionOf(baseline);
  const shape = (1 - part) * shapeAt(baseline.shape, hour, phi) + part * shapeAt(baseline.shape, hour + 1, phi);
  const level = isYoung(baseline, at) ? youngLevel(baseline, at).rate : levelOf(baseline) * baseline.lean;
  return Math.max(FLOOR, level * shape);
}

/** Mean reporters a minute, before the shape of the week. */
export function levelOf(baseline: Baseline): number {
  return (baseline.reporters + PRIOR_REPORTERS) / Math.max(60, baseline.exposure);
}

/** Usual reporters a minute, as far as is known at a time; thresholds go by it. */
export function usualRate(baseline: Baseline, at: number): number {
  return isYoung(baseline, at) ? youngLevel(baseline, at).rate : levelOf(baseline);
}

/** The level by the five-minute counts of the first hours, newest heaviest, and what it rests on, reporters. */
function youngLevel(baseline: Baseline, at: number): { rate: number; reporters: number } {
  const bins = Math.floor((at - baseline.since!) / YOUNG_BIN) - YOUNG_LAG_BINS;
  const phi = dispersionOf(baseline);
  let reporters = 0;
  let exposure = 0;
  let weight = 1;
  for (let bin = bins - 1; bin >= 0; bin -= 1) {
    const counted = baseline.young[bin] ?? 0;
    if (counted < 0) continue;
    reporters += weight * counted;
    exposure +=
      (weight * shapeAt(baseline.shape, Math.floor((baseline.since! + bin * YOUNG_BIN) / HOUR), phi) * YOUNG_BIN) /
      MINUTE;
    weight *= 2 ** (-1 / YOUNG_HALF_LIFE_BINS);
  }
  return { rate: (reporters + PRIOR_REPORTERS) / Math.max(YOUNG_BIN / MINUTE, exposure), reporters };
}

/** Relative variance of the expected rate: how far hours missed it so far, and from how few reporters the level is. */
export function doubtOf(baseline: Baseline, at: number): number {
  const reporters = isYoung(baseline, at) ? youngLevel(baseline, at).reporters : baseline.reporters;
  const phi = dispersionOf(baseline);
  return missedOf(baseline, baseline.missed, Math.floor(at / HOUR), phi) + phi / (reporters + PRIOR_REPORTERS);
}

/** Relative variance of the shape by a sum of what hours missed; before they could tell, by what is not known of it. */
export function missedOf(baseline: Baseline, sum: number, hour: number, phi: number): number {
  const feared = shapeVariance(baseline.shape, hour, phi);
  return Math.max(0, FEARED_HOURS * feared + sum) / (FEARED_HOURS + baseline.missedWeight);
}

/** Dispersion of five-minute counts, within 1.15..10, shrunk to what fleets show at that volume. */
export function dispersionOf(baseline: Baseline): number {
  const prior = priorDispersion(levelOf(baseline));
  const value = (baseline.spread + SPREAD_PRIOR * prior) / (baseline.spreadReporters + SPREAD_PRIOR);
  return Math.min(10, Math.max(LEAST_DISPERSION, value));
}

/** Straight lines in log volume through 1.2 at 0.02 a minute, 1.5 at 0.2, 2 at 2, 4 at 20. */
function priorDispersion(level: number): number {
  const decades = Math.log10(Math.max(level, 0.02) / 0.02);
  if (decades <= 1) return 1.2 + 0.3 * decades;
  if (decades <= 2) return 1.5 + 0.5 * (decades - 1);
  return Math.min(4, 2 + 2 * (decades - 2));
}

/** Usual share of mentions that report trouble, at most one half: above it a risen share could not be told. */
export function usualShare(baseline: Baseline): number {
  const [reporters, mentions] = baseline.share;
  const share = (reporters + SHARE_PRIOR.reporters) / (mentions + SHARE_PRIOR.mentions);
  return Math.min(SHARE_MOST, Math.max(0.01, share));
}

/** How clearly this product's reporters usually say that it fails. */
export function usualClarity(baseline: Baseline): UsualClarity {
  const [seen, , clarity] = baseline.share;
  const reporters = seen + CLARITY_PRIOR.reporters;
  const mean = (clarity + CLARITY_PRIOR.reporters * CLARITY_PRIOR.mean) / reporters;
  return { mean, reporters, dispersion: dispersionOf(baseline) };
}
