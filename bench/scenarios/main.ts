import { parseArgs } from 'node:util';
import type { Decision } from '../../src/alert/episode.ts';
import { openTools } from '../../src/app.ts';
import { type Progress, progress } from '../../src/cli/progress.ts';
import { MINUTE } from '../../src/count/time.ts';
import { record, say, table } from '../shared/report.ts';
import { drawAgain } from './draws.ts';
import { readScenario, scenarioNames } from './files.ts';
import { type Finding, judge, offsetText } from './judge.ts';
import { replayScenario } from './replay.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    draws: { type: 'string', default: '1' },
    changes: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});

const all = scenarioNames();
const names =
  values.only === undefined ? all : values.only.flatMap((part) => all.filter((name) => name.includes(part)));
if (names.length === 0) {
  console.error(`no scenario is called so; there are ${all.join(', ')}`);
  process.exitCode = 2;
} else {
  const draws = Number(values.draws);
  const failed = draws > 1 ? await runDraws(names, draws) : await run(names);
  if (values.record)
    record(
      new URL('../results.md', import.meta.url).pathname,
      draws > 1 ? 'Scenarios, many draws' : 'Scenarios (npm run bench:scenarios)',
    );
  if (failed.length > 0) process.exitCode = 1;
}

async function run(names: readonly string[]): Promise<string[]> {
  const tools = openTools([]);
  using bar = progress('scenarios');
  const rows: string[][] = [];
  const failed: string[] = [];
  const began = performance.now();
  let watches = 0;
  for (const [index, name] of names.entries()) {
    bar.to(index, names.length, name);
    const scenario = readScenario(name);
    const findings = judge(scenario, await replayScenario(tools, scenario, tell(bar, scenario.start)));
    const isFine = findings.every(({ faults }) => faults.length === 0);
    if (!isFine) failed.push(name);
    const shown = findings.filter(({ expected, faults }) => expected !== null || faults.length > 0);
    watches += findings.length - shown.length;
    const lines = shown.map((finding) => rowOf(scenario.start, finding));
    const empty = ['nothing told', 'nothing told', '', '', 'ok'];
    rows.push(...(lines.length > 0 ? lines : [empty]).map((cells) => [name, ...cells]));
  }
  bar.stop();
  table(['scenario', 'expected', 'got', 'onset off by', 'told after', 'verdict'], rows);
  const seconds = (performance.now() - began) / 1000;
  say(
    `${names.length - failed.length} of ${names.length} scenarios as expected, in ${seconds.toFixed(0)} s; ${watches} watches kept and not told beside them.`,
  );
  if (failed.length > 0) say(`Not as expected: ${failed.join(', ')}.`);
  return failed;
}

/** With --draws each scenario is drawn with so many seeds, which tells skill from luck. */
async function runDraws(names: readonly string[], draws: number): Promise<string[]> {
  const tools = openTools([]);
  using bar = progress('scenarios');
  const rows: string[][] = [];
  let fine = 0;
  for (const [index, name] of names.entries()) {
    bar.to(index, names.length, name);
    const drawn = await drawAgain(tools, readScenario(name), draws);
    fine += drawn.fine;
    const faults = [...drawn.faults].map(([fault, count]) => `${fault} (${count})`);
    if (drawn.fine < draws) rows.push([name, `${drawn.fine} of ${draws}`, faults.join('; ')]);
  }
  bar.stop();
  table(['scenario', 'as expected', 'faults (draws)'], rows);
  say(
    `${fine} of ${draws * names.length} draws of ${names.length} scenarios as expected; those that always were are left out.`,
  );
  return rows.map(([name]) => name ?? '');
}

/** With --changes every change is printed as it is decided. */
function tell(bar: Progress, start: number): (decision: Decision) => void {
  if (!values.changes) return () => {};
  return ({ change, telling }) => {
    const { at, episode, severity, official, reason } = change;
    const what = `${offsetText(Date.parse(at) - start)} ${episode}: ${change.change} ${severity}, ${official.state}`;
    bar.print(`${what}; ${reason} (${telling.tell ? 'told' : 'not told'}: ${telling.why})\n`);
  };
}

function rowOf(start: number, { expected, found, faults }: Finding): string[] {
  const verdict = faults.length === 0 ? 'ok' : faults.join('; ');
  const got = found === null ? 'nothing' : describe(found.kind, found.product, found.severity, found.onset - start);
  if (expected === null) return ['nothing', got, '', '', verdict];
  const { kind, product, least = '', onset, maybe } = expected;
  const wanted = `${maybe ? 'maybe ' : ''}${describe(kind, product, least, onset)}`;
  if (found === null) return [wanted, got, '', '', verdict];
  const truth = start + onset;
  const off = `${((found.onset - truth) / MINUTE).toFixed(1)} min`;
  const told = found.toldAt === null ? 'not told' : `${((found.toldAt - truth) / MINUTE).toFixed(1)} min`;
  return [wanted, got, off, told, verdict];
}

function describe(kind: string, product: string, severity: string, at: number): string {
  return `${kind} of ${product} ${offsetText(at)} ${severity}`.trimEnd();
}
