import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HOUR, MINUTE } from '../../src/count/time.ts';
import { record, say, table } from '../shared/report.ts';
import { type Detected, readDetected } from './files.ts';
import { bestThreshold, normalised, PROFILES, probation, rawScore, type Scored } from './score.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    record: { type: 'boolean', default: false },
  },
});
/** Rows over the threshold that lie closer together are one alarm. */
const ONE_ALARM = 2 * HOUR;
const STRICT = { before: 30 * MINUTE, after: 2 * HOUR };

const folder = join(values.data, 'series/nab');
if (existsSync(folder)) {
  run(readDetected(folder));
  if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Plain counts (npm run bench:nab)');
} else {
  console.error(`${folder} is not there: say where the data lies with --data`);
  process.exitCode = 1;
}

function run(files: readonly Detected[]): void {
  const asDecided: Scored[] = files.map((file) => ({ ...file, scores: file.alerts }));
  const windows = files.reduce((count, file) => count + file.windows.length, 0);
  say(`${files.length} series of the Numenta Anomaly Benchmark (realTweets), ${windows} windows, one parameter set`);
  say();
  const cell = (value: number) => value.toFixed(1);
  const score = (some: readonly Scored[], at: (index: number) => number) =>
    PROFILES.map((profile, index) => cell(normalised(rawScore(some, profile, at(index)), some, profile)));
  const pooled = PROFILES.map((profile) => bestThreshold(files, profile));
  table(
    ['', ...PROFILES.map(({ name }) => name)],
    [
      ['one threshold, chosen on the same files as NAB does', ...score(files, (index) => pooled[index]!)],
      ['threshold chosen on the other files', ...leaveOneOut(files).map(cell)],
      ['as decided (column alert)', ...score(asDecided, () => 1)],
    ],
  );
  const rows = files.map((file, place) => [
    file.name,
    ...score([file], (index) => pooled[index]!),
    ...looseAndStrict(asDecided.slice(place, place + 1), 1),
    ...looseAndStrict([file], pooled[0]!),
  ]);
  const pool = [
    'all',
    ...score(files, (index) => pooled[index]!),
    ...looseAndStrict(asDecided, 1),
    ...looseAndStrict(files, pooled[0]!),
  ];
  const counted = ['windows', 'strict', 'false alarms'];
  table(
    ['', ...PROFILES.map(({ name }) => name), ...counted.map((name) => `alert: ${name}`), ...counted],
    [...rows, pool],
  );
  const days = files.reduce((sum, { times }) => sum + (times.at(-1)! - times[0]!) / (24 * HOUR), 0);
  say('strict: an alarm from 30 minutes before to two hours after the middle of the window, where the label stands;');
  say(
    `false alarms: outside all windows, in ${days.toFixed(0)} series-days. The last three columns hold at the threshold`,
  );
  say(`of the standard profile (${pooled[0]}), alerts are the detector's own.`);
}

/** Each file at the threshold that is best on the others. */
function leaveOneOut(files: readonly Scored[]): number[] {
  return PROFILES.map((profile) => {
    const raw = files.reduce((sum, file) => {
      const others = files.filter((other) => other !== file);
      return sum + rawScore([file], profile, bestThreshold(others, profile));
    }, 0);
    return normalised(raw, files, profile);
  });
}

/** Windows with an alarm, windows with one near the label, and alarms outside all windows. */
function looseAndStrict(files: readonly Scored[], threshold: number): string[] {
  let [loose, strict, wrong, windows] = [0, 0, 0, 0];
  for (const file of files) {
    const alarms = alarmsOf(file, threshold);
    windows += file.windows.length;
    for (const { left, right, label } of file.windows) {
      const [from, to] = [file.times[left]!, file.times[right]!];
      if (alarms.some((alarm) => alarm.some((at) => at >= from && at <= to))) loose += 1;
      if (alarms.some((alarm) => alarm[0]! >= label - STRICT.before && alarm[0]! <= label + STRICT.after)) strict += 1;
    }
    const isInside = (at: number) =>
      file.windows.some(({ left, right }) => at >= file.times[left]! && at <= file.times[right]!);
    wrong += alarms.filter((alarm) => !alarm.some(isInside)).length;
  }
  return [`${loose}/${windows}`, `${strict}/${windows}`, String(wrong)];
}

/** Times of the rows at or over the threshold, after the probation, those of one alarm together. */
function alarmsOf(file: Scored, threshold: number): number[][] {
  const alarms: number[][] = [];
  for (let row = probation(file.scores.length); row < file.scores.length; row += 1) {
    if (file.scores[row]! < threshold) continue;
    const at = file.times[row]!;
    const last = alarms.at(-1);
    if (last !== undefined && at - last.at(-1)! < ONE_ALARM) last.push(at);
    else alarms.push([at]);
  }
  return alarms;
}
