import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percent, quantile } from '../shared/figures.ts';
import { record, say, table } from '../shared/report.ts';
import { branchCascades, type Cascade, readCascades, simulateCascades } from './cascades.ts';
import { flaggedAt, judgeForecast } from './judge.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    record: { type: 'boolean', default: false },
  },
});
const LEAST_FORECAST = 100;
const LEAST_FLAGGED = 200;
const LEAST_REAL = [10, 25];
const AGES = [5, 10, 60];

const path = join(values.data, 'cascades/retweet-cascades-even.jsonl');
if (existsSync(path)) {
  run();
  if (values.record) record(new URL('../results.md', import.meta.url).pathname, 'Waves (npm run bench:waves)');
} else {
  console.error(`${path} is not there: say where the data lies with --data`);
  process.exitCode = 1;
}

function run(): void {
  const real = readCascades(path);
  const drawn: ReadonlyArray<readonly [string, readonly Cascade[]]> = [
    ['drawn to a size', simulateCascades()],
    ['branching', branchCascades()],
  ];
  const largest = Math.max(...real.map(({ length }) => length));
  say(
    `Final size forecast; the interval is meant to hold 80 %. The largest real cascade of ${real.length} has ${largest}`,
  );
  say(
    `reposts, so that only drawn ones tell of waves of ${LEAST_FORECAST} and more. "drawn to a size" is what \`outcry simulate\` makes,`,
  );
  say('"branching" brings its own offspring, unevenly and less the older the root is.');
  say();
  const sets: ReadonlyArray<readonly [string, readonly Cascade[]]> = [
    ...LEAST_REAL.map((least): [string, Cascade[]] => [
      `real, ${least} reposts and more`,
      real.filter(({ length }) => length >= least),
    ]),
    ...drawn,
  ];
  table(
    ['', 'age min', 'cascades', 'not yet passed on', 'median error', 'p75', 'p95', 'kernel alone', 'interval holds'],
    sets.flatMap(([name, cascades]) => AGES.map((age) => [name, String(age), ...forecastRow(cascades, age)])),
  );
  table(
    [`${LEAST_FLAGGED} reposts and more`, 'cascades', 'flagged', 'before a quarter', 'before half', 'median part'],
    drawn.map(([name, cascades]) => [name, ...flagRow(cascades)]),
  );
  const wrong = real.filter((cascade) => flaggedAt(cascade) !== null);
  say(
    `Real cascades, all under ${LEAST_FORECAST} reposts, that were flagged as waves: ${wrong.length} of ${real.length}.`,
  );
}

function forecastRow(cascades: readonly Cascade[], age: number): string[] {
  const judged = cascades.flatMap((cascade) => judgeForecast(cascade, age) ?? []);
  const errors = judged.map(({ error }) => error);
  const covered = judged.filter((one) => one.covered).length;
  return [
    String(cascades.length),
    String(cascades.length - judged.length),
    ...[0.5, 0.75, 0.95].map((part) => partText(quantile(errors, part))),
    partText(
      quantile(
        judged.map(({ kernelError }) => kernelError),
        0.5,
      ),
    ),
    percent(covered, judged.length),
  ];
}

function flagRow(cascades: readonly Cascade[]): string[] {
  const large = cascades.filter((cascade) => cascade.length >= LEAST_FLAGGED);
  const parts = large.map((cascade) => (flaggedAt(cascade) ?? Number.POSITIVE_INFINITY) / cascade.length);
  const before = (limit: number) => percent(parts.filter((part) => part < limit).length, parts.length);
  return [
    String(large.length),
    percent(parts.filter(Number.isFinite).length, parts.length),
    before(0.25),
    before(0.5),
    partText(quantile(parts, 0.5)),
  ];
}

function partText(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
