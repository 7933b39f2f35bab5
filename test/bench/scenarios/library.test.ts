import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScenario, scenarioNames } from '../../../bench/scenarios/files.ts';
import { judge } from '../../../bench/scenarios/judge.ts';
import { replayScenario } from '../../../bench/scenarios/replay.ts';
import { openTools, type Tools } from '../../../src/app.ts';

/** Few and short: `npm run bench:scenarios` runs them all. */
const HELD = ['cold-start-outage', 'outage-tiny-product', 'page-resolved-too-early', 'copy-flood'];

describe('the library of scenarios', () => {
  const names = scenarioNames();

  it('has at least forty that can be read, each under the name of its file and with a line on what it shows', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    for (const name of names) {
      const { about, expect: expected, ...scenario } = readScenario(name);
      expect(scenario.name).toBe(name);
      expect(about.length).toBeGreaterThan(20);
      expect(expected).toBeDefined();
    }
  });

  it('shows something different in each', () => {
    const abouts = names.map((name) => readScenario(name).about);
    expect(new Set(abouts).size).toBe(abouts.length);
  });

  it('holds nothing but scenarios and what runs them', () => {
    const files = readdirSync(new URL('../../../bench/scenarios', import.meta.url));
    expect(files.filter((file) => !/\.(yaml|ts|md)$/.test(file))).toEqual([]);
  });
});

describe('replaying a scenario', { timeout: 60_000 }, () => {
  let tools: Tools;
  beforeAll(() => {
    tools = openTools([]);
  });

  it.each(HELD)('finds of %s what is expected, and nothing else', async (name) => {
    const scenario = readScenario(name);
    const findings = judge(scenario, await replayScenario(tools, scenario));
    expect(findings.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('finds what was done to a scenario that is expected to be quiet', async () => {
    const scenario = { ...readScenario('outage-tiny-product'), expect: [] };
    const findings = judge(scenario, await replayScenario(tools, scenario));
    expect(findings.flatMap(({ faults }) => faults)).toEqual(['not expected']);
  });
});
