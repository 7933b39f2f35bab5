import { percent, quantile } from '../shared/figures.ts';
import { say, table } from '../shared/report.ts';
import type { Branching, Cascade } from './cascades.ts';
import { endOf } from './ends.ts';
import { flaggedAt, judgeForecast, judgeReproduction, judgeUntil } from './judge.ts';
import type { QuietFigures } from './quiet.ts';

/** A name and the cascades that go by it. */
export type Kind = readonly [string, readonly Cascade[]];

const AGES = [5, 10, 60];
const UNTIL_AGES = [10, 60, 240];
const REPRODUCTION_AGES = [10, 60, 240, 1440];

export function forecastTable(sets: readonly Kind[]): void {
  table(
    ['', 'age min', 'cascades', 'not yet passed on', 'median error', 'p75', 'p95', 'kernel alone', 'interval holds'],
    sets.flatMap(([name, cascades]) => AGES.map((age) => [name, String(age), ...forecastRow(cascades, age)])),
  );
}

function forecastRow(cascades: readonly Cascade[], age: number): string[] {
  const judged = cascades.flatMap((cascade) => judgeForecast(cascade, age) ?? []);
  const errors = judged.map(({ error }) => error);
  const kernel = judged.map(({ kernelError }) => kernelError);
  const covered = judged.filter((one) => one.covered).length;
  return [
    String(cascades.length),
    String(cascades.length - judged.length),
    ...[0.5, 0.75, 0.95].map((part) => partText(quantile(errors, part))),
    partText(quantile(kernel, 0.5)),
    percent(covered, judged.length),
  ];
}

/** When nine tenths of the shares are there, said and true. */
export function untilTable(sets: readonly Kind[]): void {
  table(
    [
      '90 % of the shares are there',
      'age min',
      'not yet',
      'hours off: median',
      'p90',
      'times off: median',
      'p90',
      'interval holds',
    ],
    sets.flatMap(([name, cascades]) => UNTIL_AGES.map((age) => [name, String(age), ...untilRow(cascades, age)])),
  );
}

function untilRow(cascades: readonly Cascade[], age: number): string[] {
  const judged = cascades.flatMap((cascade) => judgeUntil(cascade, age) ?? []);
  const [hours, times] = [judged.map(({ hoursOff }) => hoursOff), judged.map(({ timesOff }) => timesOff)];
  return [
    String(judged.length),
    ...[0.5, 0.9].map((part) => quantile(hours, part).toFixed(1)),
    ...[0.5, 0.9].map((part) => quantile(times, part).toFixed(2)),
    percent(judged.filter(({ covered }) => covered).length, judged.length),
  ];
}

export function flagTable(least: number, sets: readonly Kind[]): void {
  table(
    [`${least} reposts and more`, 'cascades', 'flagged', 'before a quarter', 'before half', 'median part'],
    sets.map(([name, cascades]) => [name, ...flagRow(cascades.filter(({ length }) => length >= least))]),
  );
}

function flagRow(cascades: readonly Cascade[]): string[] {
  const parts = cascades.map((cascade) => (flaggedAt(cascade) ?? Number.POSITIVE_INFINITY) / cascade.length);
  const before = (limit: number) => percent(parts.filter((part) => part < limit).length, parts.length);
  return [
    String(cascades.length),
    percent(parts.filter(Number.isFinite).length, parts.length),
    before(0.25),
    before(0.5),
    partText(quantile(parts, 0.5)),
  ];
}

export function quietTable(rows: ReadonlyArray<readonly [string, QuietFigures]>): void {
  table(
    ['nothing unusual is shared', 'product-days', 'waves opened', 'of them false', 'false waves'],
    rows.map(([name, { days, opened, wrong }]) => [
      name,
      String(days),
      String(opened),
      String(wrong),
      wrong === 0 ? '0' : `1/${Math.round(days / wrong)}`,
    ]),
  );
}

export function endTable(sets: readonly Kind[]): void {
  table(
    [
      'called over',
      'waves',
      'ended',
      'still to come: median',
      'p90',
      'hours after 95 % had come: p10',
      'median',
      'p90',
    ],
    sets.map(([name, cascades]) => {
      const ends = cascades.flatMap((cascade) => endOf(cascade) ?? []);
      const left = ends.map((end) => end.left);
      const after = ends.map((end) => end.after / 60);
      return [
        name,
        String(cascades.length),
        `${ends.length}, ${ends.filter(({ again }) => again).length} opened again`,
        ...[0.5, 0.9].map((part) => partText(quantile(left, part))),
        ...[0.1, 0.5, 0.9].map((part) => quantile(after, part).toFixed(1)),
      ];
    }),
  );
}

export function reproductionTable(cascades: readonly Branching[]): void {
  table(
    ['reproduction number', 'true: p10', 'median', 'p90', 'seen: p10', 'median', 'p90', 'median error', 'p90'],
    REPRODUCTION_AGES.map((age) => {
      const judged = cascades.flatMap((cascade) => judgeReproduction(cascade, age) ?? []);
      const spread = (values: number[]) => [0.1, 0.5, 0.9].map((part) => quantile(values, part).toFixed(2));
      return [
        `at ${age} min`,
        ...spread(judged.map((one) => one.true)),
        ...spread(judged.map((one) => one.seen)),
        ...spread(judged.map((one) => Math.abs(one.seen - one.true))).slice(1),
      ];
    }),
  );
  say('Who follows whom is told by no network, so that the number can only be read from times.');
  say();
}

function partText(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
