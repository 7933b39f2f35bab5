import type { Tools } from '../../src/app.ts';
import type { Scenario } from '../../src/cli/simulate/scenario.ts';
import { judge } from './judge.ts';
import { replayScenario } from './replay.ts';

/** How a scenario fares when it is drawn again with the seeds that follow its own. */
export type Draws = {
  readonly fine: number;
  /** Faults by how many draws had them. */
  readonly faults: ReadonlyMap<string, number>;
};

/** Faults that differ only in their figures are one. */
export async function drawAgain(tools: Tools, scenario: Scenario, draws: number): Promise<Draws> {
  const faults = new Map<string, number>();
  let fine = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = { ...scenario, seed: scenario.seed + draw };
    const findings = judge(drawn, await replayScenario(tools, drawn));
    const found = findings.flatMap((finding) =>
      finding.faults.map(
        (fault) => `${(finding.expected ?? finding.found)?.product}: ${fault.replace(/\d+ min/, 'some min')}`,
      ),
    );
    if (found.length === 0) fine += 1;
    for (const fault of new Set(found)) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  return { fine, faults };
}
