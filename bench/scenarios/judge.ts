import { SEVERITIES } from '../../src/alert/episode.ts';
import type { Expectation } from '../../src/cli/simulate/expectation.ts';
import type { Scenario } from '../../src/cli/simulate/scenario.ts';
import { MINUTE } from '../../src/count/time.ts';
import type { Found } from './replay.ts';

/** One line of the verdict: what was expected, what was found, and what is wrong with it. */
export type Finding = {
  /** Null: nothing was expected. */
  readonly expected: Expectation | null;
  /** Null: nothing was found. */
  readonly found: Found | null;
  readonly faults: readonly string[];
};

/** Times of an offset from the scenario's start as people write them: "26h05m". */
export function offsetText(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  const sign = minutes < 0 ? '-' : '';
  return `${sign}${Math.floor(Math.abs(minutes) / 60)}h${String(Math.abs(minutes) % 60).padStart(2, '0')}m`;
}

/**
 * Holds what was found against what is expected: each expected episode takes the nearest of its product and kind.
 * What is left over is a fault when somebody was told of it; watches are kept and not told, once in 30 product-days.
 */
export function judge(scenario: Scenario, episodes: readonly Found[]): Finding[] {
  const left = new Set(episodes);
  const findings = (scenario.expect ?? []).map((expected): Finding => {
    const found = nearest(scenario, expected, left);
    if (found === null) return { expected, found, faults: expected.maybe ? [] : ['not found'] };
    left.delete(found);
    return { expected, found, faults: faultsOf(scenario, expected, found) };
  });
  const others = [...left].map((found): Finding => {
    return { expected: null, found, faults: found.toldAt === null ? [] : ['not expected'] };
  });
  return [...findings, ...others];
}

function nearest(scenario: Scenario, expected: Expectation, episodes: ReadonlySet<Found>): Found | null {
  const off = ({ onset }: Found) => Math.abs(onset - scenario.start - expected.onset);
  const likely = [...episodes]
    .filter(({ product, kind }) => product === expected.product && kind === expected.kind)
    .filter((episode) => off(episode) <= expected.give)
    .sort((a, b) => off(a) - off(b));
  return likely[0] ?? null;
}

function faultsOf(scenario: Scenario, expected: Expectation, found: Found): string[] {
  const faults: string[] = [];
  const { least, most, official, upstream, grouped, reopened, closed, within } = expected;
  const rank = SEVERITIES.indexOf(found.severity);
  if (least !== undefined && rank < SEVERITIES.indexOf(least)) faults.push(`${found.severity} is below ${least}`);
  if (most !== undefined && rank > SEVERITIES.indexOf(most)) faults.push(`${found.severity} is above ${most}`);
  if (expected.told !== (found.toldAt !== null)) faults.push(expected.told ? 'not told' : 'told');
  if (within !== undefined && found.toldAt !== null) {
    const delay = found.toldAt - scenario.start - expected.onset;
    if (delay > within) faults.push(`told after ${(delay / MINUTE).toFixed(0)} min, not ${within / MINUTE}`);
  }
  if (official !== undefined && !isPath(official, found.states)) {
    faults.push(`official ${found.states.join(' → ')}, not ${official.join(' → ')}`);
  }
  if (upstream !== undefined && upstream !== found.upstream) {
    faults.push(`cause ${found.upstream ?? 'none'}, not ${upstream ?? 'none'}`);
  }
  if (grouped !== undefined && grouped !== found.grouped)
    faults.push(grouped ? 'stands by itself' : 'grouped under another');
  if (reopened !== undefined && reopened !== found.openings - 1)
    faults.push(`reopened ${found.openings - 1} times, not ${reopened}`);
  if (closed !== undefined) {
    const at = found.closedAt === null ? Number.POSITIVE_INFINITY : found.closedAt - scenario.start;
    const [from, to] = closed;
    if (at < from || at > to) {
      faults.push(
        `${Number.isFinite(at) ? `closed ${offsetText(at)}` : 'not closed'}, not ${closed.map(offsetText).join('–')}`,
      );
    }
  }
  return faults;
}

/** The same states in the same order, however often one comes back after the next. */
function isPath(expected: readonly string[], states: readonly string[]): boolean {
  const first = states.filter((state, index) => states.indexOf(state) === index);
  return first.join() === expected.join();
}
