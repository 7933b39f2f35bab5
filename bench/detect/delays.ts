import { createRandom, type Random } from '../../src/cli/simulate/random.ts';
import { DAY, HOUR, MINUTE } from '../../src/count/time.ts';
import {
  advance,
  type BaselineRow,
  DEFAULT_SETTINGS,
  emptyState,
  type ProductState,
  takeBaselines,
} from '../../src/detect/advance.ts';
import { compareHappenings, type Happening } from '../../src/detect/happening.ts';
import { createFollower } from './follow.ts';
import { contextOf, postsOf } from './posts.ts';
import { RIVALS, type Rival } from './rivals.ts';
import { learnBaselines, restOf, type Series, seriesOf } from './series.ts';
import { drawHabit, drawOthers, drawReporters, drawSurge, type Habit, START } from './stream.ts';
import { ALIKE, drawVoices, type Voices } from './voices.ts';

/** Delays in minutes by rule; the first is ours. Infinite: not within the hour. */
export type Delays = ReadonlyMap<string, readonly number[]>;
export const OURS = 'outcry, notify';
/** The same where no report is surer than another, so that only counts can tell. */
export const OURS_ALIKE = 'outcry, all reports alike';

const WARM_DAYS = 14;
const TRIAL_DAYS = 2;
const TRIALS_A_STREAM = 10;
const RAMP = 3 * MINUTE;
const WITHIN = HOUR;
const SHARE = 0.25;
const QUIET = { streams: 40, days: 60 };
const BLOCK_MINUTES = 12 * 60;

/** Thresholds at which each rival gives as many false alarms as `notify` is set to, on quiet streams of that volume. */
export function tuneRivals(volume: number): ReadonlyMap<string, number> {
  const random = createRandom(`quiet ${volume}`);
  const peaks = new Map(RIVALS.map(({ name }) => [name, [] as number[]]));
  const days = WARM_DAYS + QUIET.days;
  for (let index = 0; index < QUIET.streams; index += 1) {
    const own = random.fork(String(index));
    const times = drawReporters(own, habitOf(own, volume), START, START + days * DAY);
    const series = seriesOf(times, learnBaselines(times, START, START + days * DAY), START, days);
    for (const { name, start } of RIVALS) peaks.get(name)!.push(...blockPeaks(start, series));
  }
  const allowed = Math.round(QUIET.streams * QUIET.days * DEFAULT_SETTINGS.falseAlarms.notify);
  return new Map(RIVALS.map(({ name }) => [name, peaks.get(name)!.sort((a, b) => b - a)[allowed]!]));
}

function blockPeaks(start: Rival['start'], series: Series): number[] {
  const from = (WARM_DAYS * DAY) / MINUTE;
  const score = start(series, from);
  const peaks: number[] = [];
  let peak = 0;
  for (let minute = from; minute < series.counts.length; minute += 1) {
    peak = Math.max(peak, score(minute));
    if ((minute + 1) % BLOCK_MINUTES !== 0) continue;
    peaks.push(peak);
    peak = 0;
  }
  return peaks;
}

/** Surges of several sizes on streams of that volume, for us and for all rivals; 14 days of learning before. */
export function runTrials(
  volume: number,
  extras: readonly number[],
  trials: number,
  limits: ReadonlyMap<string, number>,
): Map<number, Delays> {
  const random = createRandom(`trials ${volume}`);
  const all = new Map(extras.map((extra) => [extra, new Map<string, number[]>()]));
  for (let index = 0; index < trials / TRIALS_A_STREAM; index += 1) {
    const own = random.fork(String(index));
    const habit = habitOf(own, volume);
    // Trials fall on all days of the week.
    const from = START + (index % 7) * DAY;
    const to = from + (WARM_DAYS + TRIAL_DAYS) * DAY;
    const times = drawReporters(own, habit, from, to);
    const others = drawOthers(own, habit, from, to);
    const onsets = Array.from({ length: TRIALS_A_STREAM }, (_, place) => onsetAt(own, from, place));
    const surges = onsets.flatMap((onset) =>
      extras.map((extra) => ({
        onset,
        extra,
        times: drawSurge(own, { from: onset, to: onset + WITHIN, ramp: RAMP, perMinute: extra }, habit.dispersion),
      })),
    );
    const posts = { times, others, surges };
    const { rows, delays } = ours(own, posts, drawVoices(own), to);
    const alike = ours(own, posts, ALIKE, to).delays;
    const series = seriesOf(times, rows, from, WARM_DAYS + TRIAL_DAYS);
    for (const [place, surge] of surges.entries()) {
      const into = all.get(surge.extra)!;
      add(into, OURS, delays[place]!);
      add(into, OURS_ALIKE, alike[place]!);
      for (const rival of RIVALS)
        add(into, rival.name, rivalDelay(rival.start, series, from, surge, limits.get(rival.name)!));
    }
  }
  return all;
}

type Trials = {
  readonly times: readonly number[];
  readonly others: readonly number[];
  readonly surges: readonly Surge[];
};
type Surge = { readonly onset: number; readonly extra: number; readonly times: readonly number[] };

function habitOf(random: Random, volume: number): Habit {
  return { ...drawHabit(random, volume), share: SHARE };
}

/** Whole minutes, spread over the days of the trials at all times of the day. */
function onsetAt(random: Random, from: number, place: number): number {
  const slot = (TRIAL_DAYS * DAY - 2 * HOUR) / TRIALS_A_STREAM;
  return from + WARM_DAYS * DAY + Math.floor((slot * (place + random.next())) / MINUTE) * MINUTE;
}

/** Our delays: the stream is folded once, and each surge on a copy of the state at its onset. */
function ours(
  random: Random,
  { times, others, surges }: Trials,
  voices: Voices,
  to: number,
): { rows: BaselineRow[]; delays: number[] } {
  const posts = postsOf(random.next, 0, voices);
  const stream = [
    ...times.map((at): Happening => posts.report(at)),
    ...others.map((at): Happening => posts.other(at)),
  ].sort(compareHappenings);
  const context = contextOf('p');
  const state = emptyState();
  const rows: BaselineRow[] = [];
  const delays: number[] = [];
  let next = 0;
  for (const [index, happening] of stream.entries()) {
    while (next < surges.length && surges[next]!.onset <= happening.at) {
      const { onset, times: extra } = surges[next]!;
      const ahead = stream.slice(index, index + 5000).filter(({ at }) => at < onset + WITHIN);
      const surge = [...ahead, ...extra.map((at): Happening => posts.outage(at))].sort(compareHappenings);
      delays.push(delayFrom(structuredClone(state), surge, onset));
      next += 1;
    }
    advance(state, happening, context, Number.NEGATIVE_INFINITY);
    if (state.rows.length > 100) rows.push(...takeBaselines(state));
  }
  return { rows: [...rows, ...restOf(state, to - 1)], delays };
}

function delayFrom(state: ProductState, surge: readonly Happening[], onset: number): number {
  const { take, found } = createFollower();
  for (const happening of surge) {
    take(advance(state, happening, contextOf('p'), Number.NEGATIVE_INFINITY));
    const rise = found.rises.find(({ severity }) => severity === 'notify');
    if (rise !== undefined) return (rise.at - onset) / MINUTE;
  }
  return Number.POSITIVE_INFINITY;
}

function rivalDelay(start: Rival['start'], series: Series, from: number, surge: Surge, limit: number): number {
  const first = (surge.onset - from) / MINUTE;
  const counts = series.counts.slice();
  for (const at of surge.times) counts[Math.floor((at - from) / MINUTE)]! += 1;
  const score = start({ ...series, counts }, first);
  for (let minute = first; minute < first + WITHIN / MINUTE; minute += 1) {
    if (score(minute) > limit) return minute + 1 - first;
  }
  return Number.POSITIVE_INFINITY;
}

function add(into: Map<string, number[]>, name: string, delay: number): void {
  const list = into.get(name) ?? [];
  list.push(delay);
  into.set(name, list);
}
