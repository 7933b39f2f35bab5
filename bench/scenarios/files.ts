import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/cli/simulate/parse-scenario.ts';
import type { Scenario } from '../../src/cli/simulate/scenario.ts';

const FOLDER = new URL('.', import.meta.url).pathname;

/** Names of the scenarios of this folder. */
export function scenarioNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** @throws ScenarioError with every mistake of the file */
export function readScenario(name: string): Scenario {
  const path = `${FOLDER}${name}.yaml`;
  return parseScenario(readFileSync(path, 'utf8'), path);
}
