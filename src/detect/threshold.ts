import type { Severity } from '../alert/episode.ts';
import { DAY, HOUR } from '../count/time.ts';
import type { DetectSettings } from './settings.ts';

/**
 * How high this product's score gets when nothing is wrong: mean and variance of the largest score of past half-days.
 * Peaks of a well-behaved stream follow a Gumbel law of location 4.9 and scale 1; real streams are burstier.
 */
export type Calibration = { block: number; peak: number; blocks: number; mean: number; variance: number };

export type Thresholds = Readonly<Record<Severity, number>>;

const BLOCK = 12 * HOUR;
const EULER = 0.5772;
const LOCATION = 9 - Math.log(60);
const PRIOR_BLOCKS = 14;
const MEMORY_BLOCKS = 60;
const MOST_SCALE = 3;

export function emptyCalibration(): Calibration {
  return { block: 0, peak: 0, blocks: 0, mean: LOCATION + EULER, variance: Math.PI ** 2 / 6 };
}

/** Nominal threshold of a rate of false alarms per product-day: 9 + ln(D / 30) for one in D days. */
export function nominalThreshold(falseAlarmsPerDay: number): number {
  return 9 + Math.log(1 / (30 * falseAlarmsPerDay));
}

/** Thresholds of the ladder: nominal, raised where this product's own peaks are higher than a well-behaved stream's. */
export function thresholds(calibration: Calibration, settings: DetectSettings): Thresholds {
  const scale = Math.min(MOST_SCALE, Math.max(1, (Math.sqrt(calibration.variance) * Math.sqrt(6)) / Math.PI));
  const location = calibration.mean - EULER * scale;
  const at = (rate: number) =>
    Math.max(nominalThreshold(rate), location + scale * Math.log(1 / (rate * (BLOCK / DAY))));
  const { watch, notify, page } = settings.falseAlarms;
  return { watch: at(watch), notify: at(notify), page: at(page) };
}

/**
 * Learns from one score in quiet times; a block is learnt when the next one with a score begins, so idle products cost
 * nothing. Peaks are winsorised at 2.5 standard deviations, so that a true surge cannot deafen the product.
 */
export function calibrate(calibration: Calibration, at: number, score: number): void {
  const block = Math.floor(at / BLOCK);
  if (block > calibration.block) {
    if (calibration.block > 0 && calibration.peak > 0) learnPeak(calibration);
    calibration.block = block;
    calibration.peak = 0;
  }
  calibration.peak = Math.max(calibration.peak, score);
}

function learnPeak(calibration: Calibration): void {
  calibration.blocks = Math.min(MEMORY_BLOCKS, calibration.blocks + 1);
  const weight = 1 / (PRIOR_BLOCKS + calibration.blocks);
  const peak = Math.min(calibration.peak, calibration.mean + 2.5 * Math.sqrt(calibration.variance));
  const off = peak - calibration.mean;
  calibration.mean += weight * off;
  calibration.variance = (1 - weight) * (calibration.variance + weight * off * off);
}
