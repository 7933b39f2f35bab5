import { MINUTE_MS } from './moment.ts';

/** Lengths of a step that a series may be asked for, in minutes. */
export const STEPS = {
  '1m': 1,
  '5m': 5,
  '10m': 10,
  '15m': 15,
  '30m': 30,
  '1h': 60,
  '4h': 240,
  '6h': 360,
  '1d': 1440,
} as const;
export type Step = keyof typeof STEPS;
export const STEP_NAMES = Object.keys(STEPS) as [Step, ...Step[]];

/** More points than a picture can show cost the reader time and tell nothing. */
export const MAX_POINTS = 2000;

/** The shortest step that shows the range in at most `points` points. */
export function stepFor(rangeMs: number, points = 380): number {
  const fitting = Object.values(STEPS).find((minutes) => rangeMs / (minutes * MINUTE_MS) <= points);
  return fitting ?? STEPS['1d'];
}
