import { DAY, HOUR, MINUTE } from '../count/time.ts';
import { surgeScore } from './focus.ts';
import { deviationOf, learnPeaks, newPeaks, type Peaks } from './peaks.ts';

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
  /** Factors by hour of weekdays and of weekends: decayed observed and expected. */
  hours: number[];
  spread: number;
  spreadWeight: number;
  /** Counts and expected counts of the last two hours, newest last. */
  counts: number[];
  expected: number[];
  peaks: Peaks;
  quietUntil: number;
  lastAt: number;
};

const WINDOW = 2 * HOUR;
/** Windows up to each of these are held against peaks of their own: a spike of one row and a slow swell are two things. */
const LENGTHS = [0, 15 * MINUTE, 30 * MINUTE, HOUR, WINDOW] as const;
const LAG = HOUR;
const HALF_LIFE = 5 * DAY;
const REFRACTORY = 8 * HOUR;
const SHRINK_ROWS = 24;
const LEAST_LEVEL = 0.05;
const ALERT_DEVIATIONS = 1.9;
const ALERT_SCORE = 9;

/** @param intervalMs length of one interval, ms */
export function countDetector(intervalMs: number): CountDetector {
  return {
    intervalMs,
    rows: 0,
    level: 0,
    weight: 0,
    waiting: [],
    hours: new Array<number>(96).fill(0),
    spread: 0,
    spreadWeight: 0,
    counts: [],
    expected: [],
    peaks: newPeaks(LENGTHS.length),
    quietUntil: 0,
    lastAt: Number.NEGATIVE_INFINITY,
  };
}

/**
 * Scores one row; causal: only rows up to it are known. NB likelihood ratio over all windows of the last two hours, held
 * against the series' own past peaks. `anomalyScore` is 0..1 and stays low for eight hours after an alert; `alert` is 1
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
  const scores = bestScores(detector);
  const result = judge(detector, row.timestamp, scores);
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
  const hour = hourOf(at);
  const base = Math.max(LEAST_LEVEL, detector.level / Math.max(1e-9, detector.weight)) * SHRINK_ROWS;
  return (detector.hours[2 * hour]! + base) / (detector.hours[2 * hour + 1]! + base);
}

/** Hour of the day, 0..23, of a weekday; 24..47 at the weekend, when companies and markets sleep. UTC. */
function hourOf(at: number): number {
  const date = new Date(at);
  const isWeekend = date.getUTCDay() % 6 === 0;
  return date.getUTCHours() + (isWeekend ? 24 : 0);
}

function dispersion(detector: Pick<CountDetector, 'spread' | 'spreadWeight'>): number {
  return Math.min(200, Math.max(1.1, (detector.spread + 2 * 20) / (detector.spreadWeight + 20)));
}

/** Highest score of all windows that end now and are no longer than each of the lengths. */
function bestScores({ counts, expected, intervalMs, ...detector }: CountDetector): number[] {
  const phi = dispersion(detector);
  const scores: number[] = [];
  let [rows, counted, normal, best] = [0, 0, 0, 0];
  for (const length of LENGTHS) {
    const most = Math.min(counts.length, Math.max(1, Math.round(length / intervalMs)));
    while (rows < most) {
      rows += 1;
      counted += counts[counts.length - rows]!;
      normal += expected[counts.length - rows]!;
      best = Math.max(best, surgeScore(counted, normal, phi));
    }
    scores.push(best);
  }
  return scores;
}

/** The scores against the peaks that this series shows when nothing is wrong. */
function judge(detector: CountDetector, at: number, scores: readonly number[]): CountScore {
  const deviation = deviationOf(detector.peaks, scores);
  const young = detector.rows * detector.intervalMs < DAY;
  const quiet = at < detector.quietUntil || young;
  const alert = !quiet && deviation >= ALERT_DEVIATIONS && Math.max(...scores) >= ALERT_SCORE;
  learnPeaks(detector.peaks, scores, detector.intervalMs);
  if (alert) detector.quietUntil = at + REFRACTORY;
  const anomalyScore = 1 / (1 + Math.exp(-(deviation - ALERT_DEVIATIONS) * 2));
  return { anomalyScore: Math.round((quiet ? anomalyScore * 0.3 : anomalyScore) * 1e6) / 1e6, alert: alert ? 1 : 0 };
}

/** Learns the oldest waiting row: level, hour, dispersion; winsorised so that a surge teaches little. */
function learn(detector: CountDetector): void {
  const [at, raw, normal] = detector.waiting.splice(0, 3) as [number, number, number];
  const { intervalMs } = detector;
  const seasoned = detector.rows * intervalMs > DAY / 2;
  const most = seasoned ? normal + 3 * Math.sqrt(dispersion(detector) * normal) + 1 : Number.POSITIVE_INFINITY;
  const value = Math.min(raw, most);
  const decay = 2 ** (-intervalMs / HALF_LIFE);
  const factor = detector.weight === 0 ? 1 : hourFactor(detector, at);
  detector.level = detector.level * decay + value;
  detector.weight = detector.weight * decay + factor;
  const surprise = Math.min((value - normal) ** 2, 25 * dispersion(detector) * normal);
  if (seasoned) {
    detector.spread = detector.spread * decay + surprise;
    detector.spreadWeight = detector.spreadWeight * decay + normal;
  }
  const hour = hourOf(at);
  const dayDecay = 2 ** (-intervalMs / (HOUR * 14));
  detector.hours[2 * hour] = detector.hours[2 * hour]! * dayDecay + value;
  detector.hours[2 * hour + 1] = detector.hours[2 * hour + 1]! * dayDecay + detector.level / detector.weight;
}
