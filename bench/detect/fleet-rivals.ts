import { type Incident, isOutage, NON_OUTAGES } from '../../src/cli/simulate/fleet/incidents.ts';
import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';
import type { BaselineRow } from '../../src/detect/advance.ts';
import { DEFAULT_SETTINGS } from '../../src/detect/settings.ts';
import { minutesText, percent, quantile } from '../shared/figures.ts';
import { say, table } from '../shared/report.ts';
import { RIVALS } from './rivals.ts';
import { seriesOf } from './series.ts';
import { START } from './stream.ts';

const BLOCK = 12 * HOUR;
const WITHIN = HOUR;
/** Incidents and what follows them are no quiet time. */
const AFTERMATH = 3 * HOUR;
/** From this time on rivals are judged; baselines have begun to be learnt. */
export const RIVALS_FROM = START + 2 * DAY;

/** What every rule makes of a part of the fleet: peaks of its score in quiet half-days, and its scores in incidents. */
export type RivalFleet = {
  readonly products: number;
  readonly peaks: ReadonlyMap<string, number[]>;
  readonly scores: Array<{ readonly incident: Incident; readonly byRule: ReadonlyMap<string, readonly number[]> }>;
  /** Our own delays at `notify` in the same incidents, minutes. */
  readonly ours: number[];
};

export function emptyRivalFleet(products: number): RivalFleet {
  return { products, peaks: new Map(RIVALS.map(({ name }) => [name, []])), scores: [], ours: [] };
}

/** Lets all rivals see one product: its reporters, and the baseline that production had learnt at every hour. */
export function addToRivals(
  fleet: RivalFleet,
  times: readonly number[],
  rows: readonly BaselineRow[],
  incidents: readonly Incident[],
  days: number,
): void {
  const series = seriesOf(times, rows, START, days);
  const seen = incidents.filter(({ from }) => from >= RIVALS_FROM);
  const byRule = seen.map(() => new Map<string, number[]>());
  for (const { name, start } of RIVALS) {
    const score = start(series, (RIVALS_FROM - START) / MINUTE);
    const all = new Float64Array(series.counts.length);
    for (let minute = (RIVALS_FROM - START) / MINUTE; minute < all.length; minute += 1) all[minute] = score(minute);
    fleet.peaks.get(name)!.push(...quietPeaks(all, incidents));
    for (const [index, { from, to, kind }] of seen.entries()) {
      const first = Math.floor((from - START) / MINUTE);
      const last = first + (isOutage(kind) ? WITHIN : to - from) / MINUTE;
      byRule[index]!.set(name, Array.from(all.subarray(first, last)));
    }
  }
  for (const [index, incident] of seen.entries()) fleet.scores.push({ incident, byRule: byRule[index]! });
}

function quietPeaks(all: Float64Array, incidents: readonly Incident[]): number[] {
  const peaks: number[] = [];
  for (let from = RIVALS_FROM; from + BLOCK <= START + all.length * MINUTE; from += BLOCK) {
    if (incidents.some((one) => one.from < from + BLOCK && one.to + AFTERMATH > from)) continue;
    const first = (from - START) / MINUTE;
    peaks.push(all.subarray(first, first + BLOCK / MINUTE).reduce((most, one) => Math.max(most, one), 0));
  }
  return peaks;
}

/** All rules at the same rate of false alarms on the fleet, one threshold for all products. */
export function rivalTables(fleet: RivalFleet): void {
  say(
    `### Rivals on ${fleet.products} products of the fleet, each with the one threshold that gives one false alarm in 300 days`,
  );
  say();
  const outages = fleet.scores.filter(({ incident }) => isOutage(incident.kind));
  const others = fleet.scores.filter(({ incident }) => !isOutage(incident.kind));
  const rows = RIVALS.map(({ name }) => {
    const peaks = fleet.peaks.get(name)!.toSorted((a, b) => b - a);
    const limit = peaks[Math.round((peaks.length * BLOCK * DEFAULT_SETTINGS.falseAlarms.notify) / DAY)] ?? Infinity;
    const delays = outages.map(({ byRule }) => {
      const minute = byRule.get(name)!.findIndex((score) => score > limit);
      return minute < 0 ? Number.POSITIVE_INFINITY : minute + 1;
    });
    const told = NON_OUTAGES.map((kind) => {
      const some = others.filter(({ incident }) => incident.kind === kind);
      return `${some.filter(({ byRule }) => byRule.get(name)!.some((score) => score > limit)).length} of ${some.length}`;
    });
    return [name, ...found(delays), ...told];
  });
  table(
    ['', 'surges found', 'median', 'p90 min', ...NON_OUTAGES.map((kind) => `${kind} told`)],
    [['outcry, notify as set', ...found(fleet.ours), 'above', 'above', 'above'], ...rows],
  );
}

function found(delays: readonly number[]): string[] {
  const times = [0.5, 0.9].map((part) => minutesText(quantile(delays, part)));
  return [percent(delays.filter(Number.isFinite).length, delays.length), ...times];
}
