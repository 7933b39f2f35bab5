import { HOUR, MINUTE } from '../count/time.ts';
import { fleetFactor, hourOfWeek } from './fleet-profile.ts';

/**
 * What is normal for one product: reporters a minute by hour of the week, their dispersion, and the usual share of
 * mentions that report trouble. Learnt from whole hours, one to two hours late, so that a surge cannot feed it.
 */
export type Baseline = {
  /** Hours of exposure behind it began here; null before anything was seen. */
  since: number | null;
  /** Decayed reporters and decayed exposure (minutes × shape). */
  reporters: number;
  exposure: number;
  /** Decayed sums for the dispersion of five-minute counts. */
  spread: number;
  spreadExpected: number;
  /** Decayed reporters and mentions for the usual share. */
  shareReporters: number;
  shareMentions: number;
  /** Observed and expected reporters by hour of the day and of the week; empty while there are too few. */
  days: number[];
  weeks: number[];
  /** Hours not yet learnt, oldest first. */
  pending: PendingHour[];
  /** Five-minute counts of the first hours of a new product. */
  young: number[];
  /** Hours since 1970, the first one not closed yet. */
  hour: number;
};

export type PendingHour = {
  hour: number;
  reporters: number;
  mentions: number;
  /** Sum of squares of the five-minute counts. */
  squares: number;
  bin: number;
  inBin: number;
  /** Minutes of the hour that must not be learnt. */
  masked: number;
};

/** Prior of the level, worth an hour of watching. */
const PRIOR_REPORTERS = 0.75;
const PRIOR_MINUTES = 60;
const LEVEL_DECAY = 2 ** (-1 / 36);
const SPREAD_DECAY = 2 ** (-1 / 168);
const SHARE_DECAY = 2 ** (-1 / 168);
/** Factors need about this many events to outweigh the coarser shape. */
const SHRINK = 20;
const DAY_DECAY = 2 ** (-1 / 21);
const WEEK_DECAY = 2 ** (-1 / 6);
const SHAPE_FROM = 60;
const FLOOR = 1 / (3 * 24 * 60);
const YOUNG_HOURS = 6;
const YOUNG_BIN = 5 * MINUTE;
const YOUNG_LAG_BINS = 3;
const SPREAD_PRIOR = 20;
const LEAST_DISPERSION = 1.15;
const YOUNG_DISPERSION = 1.3;
const UNSURE_HOURS = 36;
const SHARE_PRIOR = { reporters: 2, mentions: 20 };
const SHARE_MOST = 0.5;

export function emptyBaseline(): Baseline {
  return {
    since: null,
    reporters: 0,
    exposure: 0,
    spread: 0,
    spreadExpected: 0,
    shareReporters: 0,
    shareMentions: 0,
    days: [],
    weeks: [],
    pending: [],
    young: [],
    hour: 0,
  };
}

/** True in the first hours of a product, when the level is learnt from minutes rather than hours. */
export function isYoung(baseline: Baseline, at: number): boolean {
  return baseline.since !== null && at < baseline.since + YOUNG_HOURS * HOUR;
}

/** Relative busyness of an hour (hours since 1970): hour of week shrunk to hour of day shrunk to the fleet's. */
export function shapeOf(baseline: Baseline, hour: number): number {
  const week = hourOfWeek(hour);
  const fleet = fleetFactor(week);
  if (baseline.days.length === 0) return fleet;
  const day = week % 24;
  const daily = (baseline.days[2 * day]! + SHRINK) / (baseline.days[2 * day + 1]! + SHRINK);
  const weekly = (baseline.weeks[2 * week]! + SHRINK) / (baseline.weeks[2 * week + 1]! + SHRINK);
  return fleet * daily * weekly;
}

/** Expected reporters a minute at a time, floored at one in three days. */
export function rateAt(baseline: Baseline, at: number): number {
  const hour = Math.floor(at / HOUR);
  const shape = shapeOf(baseline, hour);
  if (isYoung(baseline, at)) {
    const bins = Math.max(0, Math.floor((at - baseline.since!) / YOUNG_BIN) - YOUNG_LAG_BINS);
    let count = 0;
    for (let bin = 0; bin < bins; bin += 1) count += baseline.young[bin] ?? 0;
    const minutes = (bins * YOUNG_BIN) / MINUTE;
    return Math.max(FLOOR, cautious(count + PRIOR_REPORTERS) * (shape / (minutes + PRIOR_MINUTES)));
  }
  return Math.max(FLOOR, levelOf(baseline) * shape);
}

/** Mean reporters a minute, before the shape of the week. */
export function levelOf(baseline: Baseline): number {
  return cautious(baseline.reporters + PRIOR_REPORTERS) / (baseline.exposure + PRIOR_MINUTES);
}

/** A count with one standard deviation on top: a level learnt from few reporters is uncertain, and low ones alarm. */
function cautious(count: number): number {
  return count + Math.sqrt(count);
}

/** Dispersion of five-minute counts, within 1.15..10, shrunk to what fleets show at that volume. */
export function dispersionOf(baseline: Baseline, at: number): number {
  const prior = priorDispersion(levelOf(baseline));
  const value = (baseline.spread + SPREAD_PRIOR * prior) / (baseline.spreadExpected + SPREAD_PRIOR);
  // The shape of a new product's days is not known.
  const least =
    baseline.since !== null && at < baseline.since + UNSURE_HOURS * HOUR ? YOUNG_DISPERSION : LEAST_DISPERSION;
  return Math.min(10, Math.max(least, value));
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
  const reporters = baseline.shareReporters + SHARE_PRIOR.reporters;
  const mentions = baseline.shareMentions + SHARE_PRIOR.mentions;
  return Math.min(SHARE_MOST, Math.max(0.01, reporters / mentions));
}

/** Counts one mention or reporter into the hour it belongs to, unless that hour is learnt already. */
export function countInto(baseline: Baseline, at: number, change: { reporters: number; mentions: number }): void {
  if (baseline.since === null || at < baseline.since) return;
  const hour = Math.floor(at / HOUR);
  if (hour < baseline.hour - 1) return;
  const entry = pendingHour(baseline, hour);
  entry.mentions = Math.max(0, entry.mentions + change.mentions);
  if (change.reporters === 0) return;
  entry.reporters = Math.max(0, entry.reporters + change.reporters);
  const bin = Math.floor(at / (5 * MINUTE));
  if (bin !== entry.bin) {
    entry.bin = bin;
    entry.inBin = 0;
  }
  entry.squares = Math.max(0, entry.squares + change.reporters * (2 * entry.inBin + 1));
  entry.inBin = Math.max(0, entry.inBin + change.reporters);
  if (isYoung(baseline, at)) {
    const young = Math.floor((at - baseline.since) / YOUNG_BIN);
    while (baseline.young.length <= young) baseline.young.push(0);
    baseline.young[young] = Math.max(0, baseline.young[young]! + change.reporters);
  }
}

/** Marks a stretch as not to be learnt, weighted by the part of the posts it took away (0..1). */
export function mask(baseline: Baseline, from: number, to: number, part: number): void {
  for (let hour = Math.max(Math.floor(from / HOUR), baseline.hour - 1); hour * HOUR < to; hour += 1) {
    const overlap = Math.min(to, (hour + 1) * HOUR) - Math.max(from, hour * HOUR);
    const entry = pendingHour(baseline, hour);
    entry.masked = Math.min(60, entry.masked + (part * Math.max(0, overlap)) / MINUTE);
  }
}

/** The entry of an hour still to be learnt, made where there is none. */
function pendingHour(baseline: Baseline, hour: number): PendingHour {
  const { pending } = baseline;
  let index = pending.length;
  while (index > 0 && pending[index - 1]!.hour > hour) index -= 1;
  const before = pending[index - 1];
  if (before !== undefined && before.hour === hour) return before;
  const entry = { hour, reporters: 0, mentions: 0, squares: 0, bin: 0, inBin: 0, masked: 0 };
  pending.splice(index, 0, entry);
  return entry;
}

/** Learns one whole hour; `entry` is null where nothing happened. Hours that were masked for the most part teach nothing. */
export function learnHour(baseline: Baseline, hour: number, entry: PendingHour | null): void {
  const part = 1 - (entry?.masked ?? 0) / 60;
  baseline.reporters *= LEVEL_DECAY;
  baseline.exposure *= LEVEL_DECAY;
  if (part < 0.25) return;
  const shape = shapeOf(baseline, hour);
  const seasoned = baseline.exposure > 12 * 60;
  const expected = levelOf(baseline) * shape * 60 * part;
  const most = seasoned
    ? expected + 3 * Math.sqrt(dispersionOf(baseline, hour * HOUR) * expected) + 1
    : Number.POSITIVE_INFINITY;
  const reporters = Math.min(entry?.reporters ?? 0, most);
  if (seasoned) learnSpread(baseline, expected, entry, part);
  learnShare(baseline, entry);
  if (seasoned) learnShape(baseline, hour, reporters, expected);
  baseline.reporters += reporters;
  baseline.exposure += 60 * part * shape;
}

function learnSpread(baseline: Baseline, expected: number, entry: PendingHour | null, part: number): void {
  const bins = 12 * part;
  const mean = expected / bins;
  const sum = (entry?.squares ?? 0) - 2 * mean * (entry?.reporters ?? 0) + bins * mean * mean;
  baseline.spread = baseline.spread * SPREAD_DECAY + Math.min(Math.max(0, sum), 10 * expected + 4);
  baseline.spreadExpected = baseline.spreadExpected * SPREAD_DECAY + expected;
}

function learnShare(baseline: Baseline, entry: PendingHour | null): void {
  baseline.shareReporters = baseline.shareReporters * SHARE_DECAY + (entry?.reporters ?? 0);
  baseline.shareMentions = baseline.shareMentions * SHARE_DECAY + (entry?.mentions ?? 0);
}

function learnShape(baseline: Baseline, hour: number, reporters: number, expected: number): void {
  if (baseline.days.length === 0) {
    if (baseline.reporters < SHAPE_FROM) return;
    baseline.days = new Array<number>(48).fill(0);
    baseline.weeks = new Array<number>(336).fill(0);
  }
  const week = hourOfWeek(hour);
  const coarse = expected / Math.max(1e-9, shapeOf(baseline, hour));
  const day = 2 * (week % 24);
  const daily = coarse * fleetFactor(week);
  const weekly = (daily * (baseline.days[day]! + SHRINK)) / (baseline.days[day + 1]! + SHRINK);
  baseline.days[day] = baseline.days[day]! * DAY_DECAY + reporters;
  baseline.days[day + 1] = baseline.days[day + 1]! * DAY_DECAY + daily;
  baseline.weeks[2 * week] = baseline.weeks[2 * week]! * WEEK_DECAY + reporters;
  baseline.weeks[2 * week + 1] = baseline.weeks[2 * week + 1]! * WEEK_DECAY + weekly;
}
