import { describe, expect, it } from 'vitest';
import { parseScenario, ScenarioError } from '../../../src/cli/simulate/parse-scenario.ts';

const HEAD = `name: small
seed: 1
start: 2026-01-02T20:00:00Z
duration: 2h
products:
  - { id: claude, name: Claude, field: assistant, perHour: 10 }
`;

function mistakesOf(text: string): readonly string[] {
  try {
    parseScenario(text, 's.yaml');
  } catch (error) {
    if (error instanceof ScenarioError) return error.mistakes;
    throw error;
  }
  throw new Error('expected the scenario to be refused');
}

describe('parseScenario', () => {
  it('fills what was left out and turns durations into milliseconds', () => {
    const scenario = parseScenario(
      `${HEAD}events:\n  - { kind: outage, product: claude, at: 1h30m, lasts: 90s, peak: 3 }\n`,
      's.yaml',
    );
    expect(scenario.duration).toBe(7_200_000);
    expect(scenario.start).toBe(Date.parse('2026-01-02T20:00:00Z'));
    expect(scenario.events[0]).toMatchObject({ at: 5_400_000, lasts: 90_000, official: { page: 'announces' } });
  });

  it.each([
    [
      'a duration that is none',
      HEAD.replace('2h', 'two hours'),
      's.yaml:4: duration: expected a duration such as "90s", "35m", "26h" or "1h30m", not "two hours"',
    ],
    [
      'a number that is text',
      HEAD.replace('seed: 1', 'seed: many'),
      's.yaml:2: seed: expected number, received string',
    ],
    [
      'a field that is missing',
      HEAD.replace(', perHour: 10', ''),
      's.yaml:6: products[0].perHour: expected number, received undefined',
    ],
    ['a field that does not exist', `${HEAD}colour: red\n`, 's.yaml:7: colour: expected no such field'],
    [
      'a time that is none',
      HEAD.replace('2026-01-02T20:00:00Z', 'tomorrow'),
      's.yaml:3: start: expected a time such as "2026-01-02T20:00:00Z"',
    ],
    [
      'a product used twice',
      `${HEAD}  - { id: claude, name: Claude, field: assistant, perHour: 1 }\n`,
      's.yaml:7: products[1].id: expected an id used once, not "claude" again',
    ],
    [
      'an event of an unknown product',
      `${HEAD}events:\n  - kind: outage\n    product: clade\n    at: 1h\n    lasts: 5m\n    peak: 3\n`,
      's.yaml:9: events[0].product: expected one of the products above, not "clade"',
    ],
    [
      'an event after the end',
      `${HEAD}events:\n  - { kind: launch, product: claude, at: 3h, lasts: 5m, times: 3 }\n`,
      's.yaml:8: events[0].at: expected a time before the end of the scenario',
    ],
    [
      'an outage felt in itself',
      `${HEAD}events:\n  - { kind: outage, product: claude, at: 1h, lasts: 5m, peak: 3, felt: [{ product: claude, share: 0.1 }] }\n`,
      's.yaml:8: events[0].felt[0].product: expected another of the products above, not "claude"',
    ],
    [
      'a page that cannot be read where there is no page',
      `${HEAD}events:\n  - { kind: unreadable, product: claude, at: 1h, lasts: 5m }\n`,
      's.yaml:8: events[0].product: expected a product that has a feed',
    ],
  ])('answers %s with file, line, field and what was expected', (_, text, mistake) => {
    expect(mistakesOf(text)).toContain(mistake);
  });

  it('names the line of text that is not YAML', () => {
    expect(mistakesOf('name: small\nseed: [1\nstart: x\n')[0]).toMatch(/^s\.yaml:\d: not YAML: /);
  });

  it('tells every mistake, not just the first', () => {
    expect(mistakesOf(HEAD.replace('seed: 1', 'seed: many').replace('2h', 'x'))).toHaveLength(2);
  });

  it('refuses a small file that would grow without bound', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [now, before] of [
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'c'],
      ['e', 'd'],
    ]) {
      lines.push(`${now}: &${now} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
    }
    expect(mistakesOf(lines.join('\n'))[0]).toBe('s.yaml: expected fewer than 100 uses of one YAML anchor');
  });

  it.each([
    ['', 's.yaml:1: (document): expected object, received null'],
    ['[]', 's.yaml:1: (document): expected object, received array'],
  ])('refuses %j, which is no scenario', (text, mistake) => {
    expect(mistakesOf(text)).toEqual([mistake]);
  });
});
