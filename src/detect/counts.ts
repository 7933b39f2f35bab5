import { DAY, HOUR } from '../count/time.ts';
import { surgeScore } from './focus.ts';

export type CountRow = { readonly timestamp: number; readonly value: number };
export type CountScore = { readonly anomalyScore: number; readonly alert: 0 | 1 };

/** A detector of surges in plain counts of equal intervals; plain data. */
export type CountDetector = {
  /** Length of one interval, ms; rows folded so far. */
  intervalMs: number;
  rows: number;
  /** Decayed level, and rows not learnt yet (they are learnt an hour late). */
  level: number;
  weight: number;
  waiting: number[];
  /** Factors by hour of the day: decayed observed and expected. */
  hours: number[];
  spread: number;
  spreadWeight: number;
  /** Counts and expected counts of the last two hours, newest last. */
  counts: number[];
  expected: number[];
  /** Self-calibration: peaks of log(1 + score) over past blocks. */
  block: number;
  blockRows: number;
  mean: number;
  variance: number;
  blocks: number;
  quietUntil: number;
  lastAt: number;
};

const WINDOW = 2 * HOUR;
const LAG = HOUR;
const LEVEL_HALF_LIFE = 3 * DAY;
const SPREAD_HALF_LIFE = 3 * DAY;
const BLOCK = 12 * HOUR;
const REFRACTORY = 12 * HOUR;
const SHRINK_ROWS = 24;
const LEAST_LEVEL = 0.05;
const LEAST_DEVIATION = 0.35;
const ALERT_DEVIATIONS = 2;
const ALERT_SCORE = 9;
const PRIOR_BLOCKS = 6;
const MEMORY_BLOCKS = 40;

/** @param intervalMs length of one interval, ms */
export function countDetector(intervalMs: number): CountDetector {
  return {
    intervalMs,
    rows: 0,
    level: 0,
    weight: 0,
    waiting: [],
    hours: new Array<number>(48).fill(0),
    spread: 0,
    spreadWeight: 0,
    counts: [],
    expected: [],
    block: 0,
    blockRows: 0,
    mean: Math.log(6),
    variance: 0.5,
    blocks: 0,
    quietUntil: 0,
    lastAt: Number.NEGATIVE_INFINITY,
  };
}

/**
 * Scores one row; causal: only rows up to it are known. NB likelihood ratio over all windows of the last two hours, held
 * against the series' own past peaks. `anomalyScore` is 0..1 and stays low for half a day after an alert; `alert` is 1
 * at the row where a surge begins.
 */
export function scoreCount(detector: CountDetector, row: CountRow): CountScore {
  const { intervalMs } = detector;
  const value = Number.isFinite(row.value) ? Math.max(0, row.value) : 0;
  const missed = detector.rows > 0 && row.timestamp - detector.lastAt > 1.5 * intervalMs;
  // A stretch without rows is unknown, and no window may span it.
  if (missed) detector.counts.length = detector.expected.length = 0;
  const normal = expectedOf(detector, row.timestamp);
  push(detector.counts, value, WINDOW / intervalMs);
  push(detector.expected, normal, WINDOW / intervalMs);
  const score = bestScore(detector);
  const result = judge(detector, row.timestamp, score);
  detector.waiting.push(row.timestamp, value, normal);
  if (detector.waiting.length > 3 * Math.max(1, Math.round(LAG / intervalMs))) learn(detector);
  detector.rows += 1;
  detector.lastAt = row.timestamp;
  return result;
}

function push(list: number[], value: number, most: number): void {
  list.push(value);
  if (list.length > Math.max(1, Math.round(most))) list.shift();
}

function expectedOf(detector: CountDetector, at: number): number {
  if (detector.weight === 0) return Math.max(LEAST_LEVEL, detector.waiting[1] ?? 1);
  return Math.max(LEAST_LEVEL, (detector.level / detector.weight) * hourFactor(detector, at));
}

function hourFactor(detector: CountDetector, at: number): number {
  const hour = hourOfDay(at);
  const base = Math.max(LEAST_LEVEL, detector.level / Math.max(1e-9, detector.weight)) * SHRINK_ROWS;
  return (detector.hours[2 * hour]! + base) / (detector.hours[2 * hour + 1]! + base);
}

function hourOfDay(at: number): number {
  return ((Math.floor(at / HOUR) % 24) + 24) % 24;
}

function dispersion(detector: CountDetector): number {
  return Math.min(200, Math.max(1.1, (detector.spread + 2 * 20) / (detector.spreadWeight + 20)));
}

function bestScore(detector: CountDetector): number {
  const phi = dispersion(detector);
  let counted = 0;
  let expected = 0;
  let best = 0;
  for (let index = detector.counts.length - 1; index >= 0; index -= 1) {
    counted += detector.counts[index]!;
    expected += detector.expected[index]!;
    best = Math.max(best, surgeScore(counted, expected, phi));
  }
  return best;
}

/** The score against the peaks that this series shows when nothing is wrong. */
function judge(detector: CountDetector, at: number, score: number): CountScore {
  const height = Math.log1p(score);
  const deviation = (height - detector.mean) / Math.max(LEAST_DEVIATION, Math.sqrt(detector.variance));
  const young = detector.rows * detector.intervalMs < DAY;
  const quiet = at < detector.quietUntil || young;
  const alert = !quiet && deviation >= ALERT_DEVIATIONS && score >= ALERT_SCORE;
  learnPeak(detector, height);
  if (alert) detector.quietUntil = at + REFRACTORY;
  const anomalyScore = 1 / (1 + Math.exp(-(deviation - ALERT_DEVIATIONS) * 2));
  return { anomalyScore: Math.round((quiet ? anomalyScore * 0.3 : anomalyScore) * 1e6) / 1e6, alert: alert ? 1 : 0 };
}

function learnPeak(detector: CountDetector, height: number): void {
  detector.block = Math.max(detector.block, height);
  detector.blockRows += 1;
  if (detector.blockRows * detector.intervalMs < BLOCK) return;
  detector.blocks = Math.min(MEMORY_BLOCKS, detector.blocks + 1);
  const weight = 1 / (PRIOR_BLOCKS + detector.blocks);
  const most = detector.mean + 2.5 * Math.max(LEAST_DEVIATION, Math.sqrt(detector.variance));
  const off = Math.min(detector.block, most) - detector.mean;
  detector.mean += weight * off;
  detector.variance = (1 - weight) * (detector.variance + weight * off * off);
  detector.block = 0;
  detector.blockRows = 0;
}

/** Learns the oldest waiting row: level, hour of the day, dispersion; winsorised so that a surge teaches little. */
function learn(detector: CountDetector): void {
  const [at, raw, normal] = detector.waiting.splice(0, 3) as [number, number, number];
  const { intervalMs } = detector;
  const seasoned = detector.rows * intervalMs > DAY / 2;
  const most = seasoned ? normal + 3 * Math.sqrt(dispersion(detector) * normal) + 1 : Number.POSITIVE_INFINITY;
  const value = Math.min(raw, most);
  const decay = 2 ** (-intervalMs / LEVEL_HALF_LIFE);
  const factor = detector.weight === 0 ? 1 : hourFactor(detector, at);
  detector.level = detector.level * decay + value;
  detector.weight = detector.weight * decay + factor;
  const spreadDecay = 2 ** (-intervalMs / SPREAD_HALF_LIFE);
  const surprise = Math.min((value - normal) ** 2, 25 * dispersion(detector) * normal);
  if (seasoned) {
    detector.spread = detector.spread * spreadDecay + surprise;
    detector.spreadWeight = detector.spreadWeight * spreadDecay + normal;
  }
  const hour = hourOfDay(at);
  const dayDecay = 2 ** (-intervalMs / (HOUR * 14));
  detector.hours[2 * hour] = detector.hours[2 * hour]! * dayDecay + value;
  detector.hours[2 * hour + 1] = detector.hours[2 * hour + 1]! * dayDecay + detector.level / detector.weight;
}
