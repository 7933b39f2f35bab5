import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/cli/simulate/parse-scenario.ts';
import { type Simulation, simulate } from '../../../src/cli/simulate/simulate.ts';
import type { Reading } from '../../../src/status/official.ts';
import { type Poll, parsePollLine } from '../../../src/status/poll-line.ts';
import { readFeed } from '../../../src/status/read-feed.ts';

const START = Date.parse('2026-03-02T08:00:00Z');
const MINUTE = 60_000;

function run(events: string, { format = 'statuspage', path = 'api/v2/summary.json' } = {}): Simulation {
  const text = `name: pages
seed: 3
start: 2026-03-02T08:00:00Z
duration: 6h
background: { perMinute: 0 }
products:
  - { id: claude, name: Claude, field: assistant, perHour: 4, components: [Claude Code], feed: { url: 'https://status.claude.com/${path}', every: 1m, format: ${format} } }
events:
${events}`;
  return simulate(parseScenario(text, 's.yaml'));
}

const outage = (official: string) =>
  `  - { kind: outage, product: claude, at: 3h, lasts: 40m, peak: 3, components: [Claude Code], official: ${official} }\n`;

function pollsOf({ status }: Simulation): Poll[] {
  return [...status].map((line) => {
    const parsed = parsePollLine(line);
    if (!parsed.ok) throw new Error(parsed.error);
    return parsed.poll;
  });
}
const read = ({ feed, http, body, at }: Poll): Reading => readFeed(feed, { http, body }, at);

/** The reading of the last poll before so many minutes after the start. */
function readingAt(simulation: Simulation, minutes: number): Reading {
  const poll = pollsOf(simulation).findLast(({ at }) => at <= START + minutes * MINUTE);
  if (poll === undefined) throw new Error('no poll');
  return read(poll);
}

describe('planPolls', () => {
  it('polls each feed at its interval, in order, to the end', () => {
    const times = pollsOf(run('  []\n')).map(({ at }) => at);
    expect(times).toHaveLength(360);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it.each([
    ['late', '{ announced: 17m, resolved: 5m }', ['ahead', 'confirmed']],
    ['silent', '{ page: silent }', ['ahead']],
    ['lying', '{ page: lying }', ['ahead']],
    ['first', '{ announced: -6m, resolved: 5m }', ['status-first']],
    ['resolved too early', '{ announced: 8m, resolved: -12m }', ['ahead', 'confirmed', 'lingering']],
  ])('expects of a page that is %s what its polls show', (_, official, expected) => {
    const simulation = run(outage(official));
    expect(simulation.truth.episodes[0]?.official.expected).toEqual(expected);
    const states = new Set(pollsOf(simulation).map((poll) => read(poll).state));
    const announces = official.includes('announced');
    expect(states).toEqual(new Set(announces ? ['operational', 'partial_outage'] : ['operational']));
  });

  it('shows an incident as its vendor tells it, step by step, until it is resolved', () => {
    const simulation = run(
      outage('{ announced: 17m, identified: 25m, monitoring: 33m, resolved: 6m, title: Trouble here }'),
    );
    const steps = [196, 198, 206, 214, 225, 228].map((minute) => readingAt(simulation, minute));
    expect(steps.map(({ state }) => state)).toEqual([
      'operational',
      'partial_outage',
      'partial_outage',
      'partial_outage',
      'partial_outage',
      'operational',
    ]);
    expect(steps.map(({ incidents }) => incidents[0]?.status ?? null)).toEqual([
      null,
      'investigating',
      'identified',
      'monitoring',
      'monitoring',
      null,
    ]);
    expect(steps[1]?.incidents[0]).toMatchObject({
      title: 'Trouble here',
      impact: 'major',
      components: ['Claude Code'],
      startedAt: START + 197 * MINUTE,
    });
    expect(simulation.truth.episodes[0]?.official).toMatchObject({
      firstAnnouncedAt: '2026-03-02T11:17:00.000Z',
      resolvedAt: '2026-03-02T11:46:00.000Z',
    });
  });

  it('says in its truth when the first poll could read of it', () => {
    const simulation = run(outage('{ announced: 10m }'));
    const first = pollsOf(simulation).find((poll) => read(poll).incidents.length > 0);
    expect(simulation.truth.episodes[0]?.official.firstReadAt).toBe(new Date(first?.at ?? 0).toISOString());
  });

  it.each(['html', 'timeout', 'truncated', 'garbage', 'empty', 'forbidden'])(
    'is unknown, never fine, while it answers with %s',
    (how) => {
      const simulation = run(
        `${outage('{ announced: 90m }')}  - { kind: unreadable, product: claude, at: 2h50m, lasts: 30m, how: ${how} }\n`,
      );
      expect(readingAt(simulation, 169).state).toBe('operational');
      expect(readingAt(simulation, 175).state).toBe('unknown');
      expect(readingAt(simulation, 202).state).toBe('operational');
      expect(simulation.truth.episodes[0]?.official.expected).toEqual(['unknown', 'ahead']);
    },
  );

  it('announces maintenance ahead and shows it under way', () => {
    const simulation = run('  - { kind: maintenance, product: claude, at: 3h, lasts: 30m, announcedBefore: 2h }\n');
    expect(readingAt(simulation, 90)).toMatchObject({
      state: 'operational',
      incidents: [{ status: 'scheduled', impact: 'maintenance' }],
    });
    expect(readingAt(simulation, 195).state).toBe('maintenance');
    expect(readingAt(simulation, 215)).toMatchObject({ state: 'operational', incidents: [] });
    expect(simulation.truth.quiet).toMatchObject([{ kind: 'maintenance' }]);
  });

  it('expects maintenance where people speak up during announced work', () => {
    const { episodes } = run('  - { kind: maintenance, product: claude, at: 3h, lasts: 30m, peak: 3 }\n').truth;
    expect(episodes).toMatchObject([{ kind: 'outage', official: { expected: ['maintenance'] } }]);
    expect(episodes[0]?.reporters).toBeGreaterThan(20);
  });

  it.each(['{ page: lying }', '{ announced: 8m, resolved: -12m }'])(
    'never takes back how new it is: %s',
    (official) => {
      const ages = pollsOf(run(outage(official))).map(({ body }): string => JSON.parse(body).page.updated_at);
      expect(new Set(ages).size).toBeGreaterThan(2);
      expect(ages).toEqual(ages.toSorted());
    },
  );

  it('shows a notice that nobody speaks of', () => {
    const simulation = run('  - { kind: notice, product: claude, at: 3h, lasts: 30m, title: Slow exports }\n');
    expect(readingAt(simulation, 185)).toMatchObject({ state: 'degraded', incidents: [{ title: 'Slow exports' }] });
    expect(simulation.truth.episodes).toEqual([]);
  });

  it.each([
    ['atom', 'history.atom'],
    ['rss', 'history.rss'],
  ])('writes the same story as %s', (format, path) => {
    const simulation = run(outage('{ announced: 17m, resolved: 6m, title: Trouble here }'), { format, path });
    expect(readingAt(simulation, 190).state).toBe('operational');
    expect(readingAt(simulation, 190).incidents.map(({ status }) => status)).toEqual(['resolved']);
    const during = readingAt(simulation, 205);
    expect(['degraded', 'partial_outage', 'major_outage']).toContain(during.state);
    expect(during.incidents.find(({ status }) => status === 'investigating')?.title).toContain('Trouble here');
    expect(readingAt(simulation, 260).state).toBe('operational');
  });

  it('writes a compatible summary without incidents', () => {
    const simulation = run(outage('{ announced: 17m, resolved: 6m }'), { format: 'incident-io' });
    expect(readingAt(simulation, 205)).toMatchObject({ state: 'partial_outage', incidents: [] });
    expect(readingAt(simulation, 260).state).toBe('operational');
  });
});
