import { describe, expect, it } from 'vitest';
import { judge, offsetText } from '../../../bench/scenarios/judge.ts';
import type { Found } from '../../../bench/scenarios/replay.ts';
import { parseScenario } from '../../../src/cli/simulate/parse-scenario.ts';

const MINUTE = 60_000;
const HEAD = `name: judged
seed: 1
start: 2026-03-10T10:00:00Z
duration: 6h
products: [claude, notion]
`;

function found(minute: number, more: Partial<Found> = {}): Found {
  const onset = Date.parse('2026-03-10T10:00:00Z') + minute * MINUTE;
  return {
    id: `claude-outage-${minute}`,
    product: 'claude',
    kind: 'outage',
    onset,
    severity: 'page',
    toldAt: onset + 4 * MINUTE,
    openings: 1,
    states: ['ahead', 'confirmed'],
    upstream: null,
    grouped: false,
    closedAt: onset + 60 * MINUTE,
    ...more,
  };
}

function faults(expected: string, episodes: readonly Found[]): string[] {
  const scenario = parseScenario(`${HEAD}expect:\n  - { product: claude, onset: 2h, ${expected} }\n`, 's.yaml');
  return judge(scenario, episodes).flatMap((finding) => finding.faults);
}

describe('judging a scenario', () => {
  it('is content with the episode that is expected', () => {
    const all =
      'least: notify, within: 5m, official: [ahead, confirmed], upstream: null, reopened: 0, closed: [3h, 3h10m]';
    expect(faults(all, [found(121)])).toEqual([]);
  });

  it.each<[string, string, Partial<Found>, string]>([
    ['too weak', 'least: page', { severity: 'notify' }, 'notify is below page'],
    ['too strong', 'most: notify', {}, 'page is above notify'],
    ['kept quiet', 'least: watch', { toldAt: null }, 'not told'],
    ['told though it was not to be', 'told: false', {}, 'told'],
    ['told late', 'within: 3m', {}, 'told after 4 min, not 3'],
    ['another official path', 'official: [status-first]', {}, 'official ahead → confirmed, not status-first'],
    ['the wrong cause', 'upstream: notion', {}, 'cause none, not notion'],
    ['no echo', 'grouped: true', {}, 'stands by itself'],
    ['opened again', 'reopened: 0', { openings: 3 }, 'reopened 2 times, not 0'],
    ['closed early', 'closed: [4h, 5h]', {}, 'closed 3h00m, not 4h00m–5h00m'],
    ['left open', 'closed: [3h, 4h]', { closedAt: null }, 'not closed, not 3h00m–4h00m'],
  ])('names an episode that is %s', (_, expected, more, fault) => {
    expect(faults(expected, [found(120, more)])).toEqual([fault]);
  });

  it('misses what is too far from the onset or of another kind, and finds that it was not expected', () => {
    expect(faults('give: 5m', [found(126)])).toEqual(['not found', 'not expected']);
    expect(faults('kind: wave', [found(120)])).toEqual(['not found', 'not expected']);
  });

  it('lets what may be there be missing, and holds it to the rest where it is there', () => {
    expect(faults('maybe: true, told: false', [])).toEqual([]);
    expect(faults('maybe: true, told: false', [found(120)])).toEqual(['told']);
  });

  it('takes the nearest of two, and calls the other one not expected only when somebody was told', () => {
    expect(faults('give: 15m', [found(112), found(121)])).toEqual(['not expected']);
    expect(faults('give: 15m', [found(112, { toldAt: null }), found(121)])).toEqual([]);
  });

  it('writes offsets as people do', () => {
    expect([0, 65 * MINUTE, -6 * MINUTE, 26 * 60 * MINUTE].map(offsetText)).toEqual([
      '0h00m',
      '1h05m',
      '-0h06m',
      '26h00m',
    ]);
  });
});
