import type { Severity } from '../alert/episode.ts';
import { DAY, HOUR } from '../count/time.ts';
import type { DetectSettings } from './settings.ts';

/**
 * How high this product's score gets when nothing is wrong: in which part of past half-days its largest score was above
 * the peak threshold, and by how much. Peaks over a threshold with an exponential tail, after Siffer et al. (KDD 2017).
 * All sums decay by half-days.
 */
export type Calibration = { block: number; peak: number; blocks: number; above: number; excess: number };

export type Thresholds = Readonly<Record<Severity, number>>;

const BLOCK = 12 * HOUR;
/** Threshold of one false alarm in thirty days, at a tenth of a reporter a minute, and how it changes with volume. */
const AT_TENTH = 8.7;
const PER_DECADE = 1.2;
const PER_DECADE_SQUARED = 0.7;
const DECADES = { least: -0.9, most: 1.6 };
/** Nats for a rate of false alarms e times lower. */
const SCALE = 1.05;
/** The part of half-days whose peak passes the peak threshold on a well-behaved stream. */
const USUALLY_ABOVE = 0.2;
const PRIOR_BLOCKS = 30;
const PRIOR_ABOVE = 20;
const DECAY = 1 - 1 / 60;
const MOST_EXCESS = 4 * SCALE;
const MOST_SCALE = 3;

export function emptyCalibration(): Calibration {
  return { block: 0, peak: 0, blocks: 0, above: 0, excess: 0 };
}

/**
 * Nominal threshold of a rate of false alarms per product-day, nats. At low volumes three people who happen to meet are
 * rarer than the score of so few can say, so that less will do; fitted to streams of 0.003 to 50 reporters a minute.
 * @param perMinute the product's usual reporters a minute
 */
export function nominalThreshold(falseAlarmsPerDay: number, perMinute = 0.1): number {
  const below = Math.log10(0.1 / Math.max(perMinute, 1e-9));
  const decades = Math.min(DECADES.most, Math.max(DECADES.least, below));
  const curve = decades > 0 ? PER_DECADE_SQUARED * decades * decades : 0;
  return AT_TENTH - PER_DECADE * decades - curve + SCALE * Math.log(1 / (30 * falseAlarmsPerDay));
}

/** Thresholds of the ladder: nominal, raised where this product's own peaks are higher than a well-behaved stream's. */
export function thresholds(calibration: Calibration, settings: DetectSettings, perMinute: number): Thresholds {
  const part = (calibration.above + PRIOR_BLOCKS * USUALLY_ABOVE) / (calibration.blocks + PRIOR_BLOCKS);
  const scale = (calibration.excess + PRIOR_ABOVE * SCALE) / (calibration.above + PRIOR_ABOVE);
  const tail = Math.min(MOST_SCALE, Math.max(SCALE, scale));
  const base = peakThreshold(perMinute) + SCALE * Math.log(Math.max(1, part / USUALLY_ABOVE));
  const at = (rate: number) => base + tail * Math.log((2 * USUALLY_ABOVE) / rate);
  const { watch, notify, page } = settings.falseAlarms;
  return { watch: at(watch), notify: at(notify), page: at(page) };
}

/**
 * Learns from one score in quiet times; a block is learnt when a later one begins, so idle products cost nothing. What a
 * peak is above the threshold counts up to a bound, so that a true surge cannot deafen the product.
 * @param perMinute the product's usual reporters a minute
 */
export function calibrate(calibration: Calibration, at: number, score: number, perMinute: number): void {
  const block = Math.floor(at / BLOCK);
  if (block > calibration.block) {
    if (calibration.block > 0) learnPeaks(calibration, block - calibration.block, perMinute);
    calibration.block = block;
    calibration.peak = 0;
  }
  calibration.peak = Math.max(calibration.peak, score);
}

/** The score that the peaks of one in five half-days pass on a well-behaved stream. */
function peakThreshold(perMinute: number): number {
  return nominalThreshold(2 * USUALLY_ABOVE * (DAY / (2 * BLOCK)), perMinute);
}

/** One block with a peak, and those without any score that followed it. */
function learnPeaks(calibration: Calibration, passed: number, perMinute: number): void {
  const excess = calibration.peak - peakThreshold(perMinute);
  if (excess > 0) {
    calibration.above += 1;
    calibration.excess += Math.min(MOST_EXCESS, excess);
  }
  const left = DECAY ** passed;
  calibration.above *= left;
  calibration.excess *= left;
  calibration.blocks = calibration.blocks * left + (1 - left) / (1 - DECAY);
}
