import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';
import type { BaselineRow, ProductState } from '../../src/detect/advance.ts';
import { emptyState, takeBaselines, upcomingBaselines } from '../../src/detect/advance.ts';
import { beginExposure, passTime } from '../../src/detect/clock.ts';
import { countInto } from '../../src/detect/hours.ts';

/** Reporters by minute from the beginning of a stream on, with what production's baseline held for normal. */
export type Series = {
  readonly counts: Float64Array;
  readonly mean: Float64Array;
  readonly dispersion: Float64Array;
};

/** Minute counts of a stream, with the baseline of these hours. */
export function seriesOf(
  times: readonly number[],
  baselines: readonly BaselineRow[],
  from: number,
  days: number,
): Series {
  const length = (days * DAY) / MINUTE;
  const series = {
    counts: new Float64Array(length),
    mean: new Float64Array(length),
    dispersion: new Float64Array(length).fill(1.2),
  };
  for (const at of times) series.counts[Math.floor((at - from) / MINUTE)]! += 1;
  for (const { hour, mean, dispersion } of baselines) {
    const minute = (hour - from) / MINUTE;
    series.mean.fill(mean, Math.max(0, minute), minute + HOUR / MINUTE);
    series.dispersion.fill(dispersion, Math.max(0, minute), minute + HOUR / MINUTE);
  }
  return series;
}

/** What production's baseline makes of reporters at these times, without judging them. */
export function learnBaselines(times: readonly number[], from: number, to: number): BaselineRow[] {
  const state = emptyState();
  const rows: BaselineRow[] = [];
  beginExposure(state, from);
  for (const at of times) {
    passTime(state, at);
    countInto(state.baseline, at, { reporters: 1, mentions: 1 });
    if (state.rows.length > 100) rows.push(...takeBaselines(state));
  }
  passTime(state, to);
  return [...rows, ...restOf(state, to)];
}

/** The baselines that nobody took so far, and the one of the hour of `to`. */
export function restOf(state: ProductState, to: number): BaselineRow[] {
  return [...takeBaselines(state), ...upcomingBaselines(state, to, 1)];
}
