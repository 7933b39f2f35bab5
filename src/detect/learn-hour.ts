import { type Baseline, dispersionOf, levelOf, missedOf } from './baseline.ts';
import { fleetFactor, hourOfWeek } from './fleet-profile.ts';
import type { PendingHour } from './hours.ts';
import { DAY_VARIANCE, dailyAt, learnDay, learnWeek, shapeAt } from './shape.ts';

export const LEVEL_DECAY = 2 ** (-1 / 48);
const STEADY_DECAY = 2 ** (-1 / (14 * 24));
const SPREAD_DECAY = 2 ** (-1 / 168);
const SHARE_DECAY = 2 ** (-1 / 168);
const MISSED_DECAY = 2 ** (-1 / 72);
const MOST_MISSED = 1.5;
/** Fewest reporters from which a shape can be told. */
const SHAPE_FROM = 60;
const DAY_HOURS = 24;
const LEAST_DAY_HOURS = 20;
const WEEK_FROM_MINUTES = 5 * 24 * 60;
const SEASONED_MINUTES = 6 * 60;
/** What an open episode teaches is at most this much of what was expected. */
export const HELD_MOST = 1.5;
const LEAST_VOLUME = 1 / 4;
const LEAN_HOURS = 3;
/** What the last hours missed goes on into the next ones to this part. */
const LEAN_LASTS = 0.8;
const LEAN_DEVIATIONS = 2.5;

/** Learns one whole hour; `entry` is null where nothing happened. Hours that were masked for the most part teach nothing. */
export function learnHour(baseline: Baseline, hour: number, entry: PendingHour | null): void {
  const part = 1 - (entry?.masked ?? 0) / 60;
  baseline.reporters *= LEVEL_DECAY;
  baseline.exposure *= LEVEL_DECAY;
  baseline.steadyReporters *= STEADY_DECAY;
  baseline.steadyExposure *= STEADY_DECAY;
  // What an hour brings at twice the usual volume is worth two hours.
  const minutes = 60 * part * Math.max(LEAST_VOLUME, 1 + (entry?.swayed ?? 0) / 60);
  if (part < 0.25) {
    remember(baseline, -1);
    return;
  }
  const phi = dispersionOf(baseline);
  const shape = shapeAt(baseline.shape, hour, phi);
  const plain = levelOf(baseline) * shape * minutes;
  const expected = plain * baseline.lean;
  const seasoned = baseline.exposure >= SEASONED_MINUTES;
  const deviation = Math.sqrt(phi * expected + missedOf(baseline, baseline.missed, hour, phi) * expected * expected);
  const most = entry?.held ? HELD_MOST * expected : seasoned ? expected + 3 * deviation + 1 : Number.POSITIVE_INFINITY;
  const reporters = Math.min(entry?.reporters ?? 0, most);
  if (entry !== null && entry.masked === 0 && entry.swayed === undefined) learnSpread(baseline, entry);
  learnShare(baseline, entry);
  if (seasoned) learnMissed(baseline, reporters, plain, expected, phi);
  baseline.reporters += reporters;
  baseline.exposure += minutes * shape;
  baseline.steadyReporters += reporters;
  baseline.steadyExposure += minutes * dailyAt(baseline.shape, hour, phi);
  remember(baseline, reporters / minutes);
  learnShape(baseline, hour, phi);
  baseline.lean = leanOf(baseline, hour);
}

function remember(baseline: Baseline, rate: number): void {
  baseline.recent.push(rate);
  if (baseline.recent.length > DAY_HOURS) baseline.recent.shift();
}

/** Variance of the five-minute counts about the mean of their own hour, so that an error of the level is no dispersion. */
function learnSpread(baseline: Baseline, { squares, reporters }: PendingHour): void {
  const variance = ((squares - (reporters * reporters) / 12) * 12) / 11;
  baseline.spread = baseline.spread * SPREAD_DECAY + Math.min(Math.max(0, variance), 10 * reporters + 4);
  baseline.spreadReporters = baseline.spreadReporters * SPREAD_DECAY + reporters;
}

function learnShare(baseline: Baseline, entry: PendingHour | null): void {
  const [reporters, mentions, clarity] = baseline.share;
  baseline.share = [
    reporters * SHARE_DECAY + (entry?.reporters ?? 0),
    mentions * SHARE_DECAY + (entry?.mentions ?? 0),
    clarity * SHARE_DECAY + (entry?.clarity ?? 0),
  ];
}

/** How far the hour missed what was expected, less what chance alone would; weighs by how much the hour can tell. */
function learnMissed(baseline: Baseline, reporters: number, plain: number, expected: number, phi: number): void {
  const weight = (plain / (plain + phi / DAY_VARIANCE)) ** 2;
  const square = (normal: number) =>
    Math.min(MOST_MISSED, ((reporters - normal) ** 2 - phi * normal) / (normal * normal));
  baseline.missedPlain = baseline.missedPlain * MISSED_DECAY + weight * square(plain);
  baseline.missed = baseline.missed * MISSED_DECAY + weight * square(expected);
  baseline.missedWeight = baseline.missedWeight * MISSED_DECAY + weight;
}

/** Holds the hour against the level of the day that it ends; the first whole day is learnt at once. */
function learnShape(baseline: Baseline, hour: number, phi: number): void {
  const { recent, shape } = baseline;
  if (recent.length < DAY_HOURS || baseline.steadyReporters < SHAPE_FROM) return;
  const isNew = shape.days.length === 0;
  let [seen, normal, hours] = [0, 0, 0];
  for (const [index, rate] of recent.entries()) {
    if (rate < 0) continue;
    seen += rate;
    normal += fleetFactor(hourOfWeek(hour - DAY_HOURS + 1 + index));
    hours += 1;
  }
  if (hours < LEAST_DAY_HOURS) return;
  const level = seen / normal;
  for (let index = isNew ? 0 : DAY_HOURS - 1; index < DAY_HOURS; index += 1) {
    const past = hour - DAY_HOURS + 1 + index;
    if (recent[index]! >= 0) learnDay(shape, past, 60 * recent[index]!, 60 * level * fleetFactor(hourOfWeek(past)));
  }
  if (baseline.steadyExposure < WEEK_FROM_MINUTES) return;
  const steady = baseline.steadyReporters / baseline.steadyExposure;
  learnWeek(shape, hour, 60 * recent.at(-1)!, 60 * steady * dailyAt(shape, hour, phi));
}

/** What the last learnt hours had more or less than level and shape say, shrunk by chance and by how well these did so far. */
function leanOf(baseline: Baseline, hour: number): number {
  const phi = dispersionOf(baseline);
  const level = levelOf(baseline);
  let [seen, plain] = [0, 0];
  for (let back = 1; back <= Math.min(LEAN_HOURS, baseline.recent.length); back += 1) {
    const rate = baseline.recent.at(-back)!;
    if (rate < 0) continue;
    seen += 60 * rate;
    plain += 60 * level * shapeAt(baseline.shape, hour + 1 - back, phi);
  }
  if (plain === 0) return 1;
  const doubt = missedOf(baseline, baseline.missedPlain, hour, phi);
  const trust = (LEAN_LASTS * doubt) / (doubt + phi / plain);
  const most = Math.exp(LEAN_DEVIATIONS * Math.sqrt(doubt));
  return Math.min(most, Math.max(1 / most, 1 + trust * (seen / plain - 1)));
}
