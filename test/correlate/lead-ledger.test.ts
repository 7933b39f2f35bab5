import { describe, expect, it } from 'vitest';
import type { IncidentStory, IncidentVersion } from '../../src/correlate/ledger/announced.ts';
import { leadLedger } from '../../src/correlate/ledger/lead-ledger.ts';
import type { PageReading } from '../../src/correlate/ledger/page-time.ts';
import type { LedgerEpisode, LedgerInput } from '../../src/correlate/ledger/row.ts';
import { scorecard } from '../../src/correlate/ledger/scorecard.ts';
import { DAY, FEED, MINUTE } from '../detect/stream.ts';

const ZERO = Date.parse('2026-01-05T12:00:00Z');
const at = (minutes: number) => ZERO + minutes * MINUTE;

/** Minutes after 12:00. An outage from 0, told at once, closed at 60. */
function outage(more: Partial<LedgerEpisode> & { opened?: number; closed?: number | null } = {}): LedgerEpisode {
  const { opened = 0, closed = 60, ...rest } = more;
  return {
    id: `outage-${opened}`,
    severity: 'notify',
    onset: at(opened - 3),
    openedAt: at(opened),
    toldAt: at(opened),
    reportedUntil: null,
    closedAt: closed === null ? null : at(closed),
    groupedUnder: null,
    named: { counts: {}, reporters: 20 },
    verdict: null,
    ...rest,
  };
}

type Said = [read: number, status: IncidentVersion['status'], started?: number, resolved?: number];

/** An incident by its versions: when we read each, and what the vendor then said of its times. Read every minute unless said otherwise. */
function incident(
  id: string,
  said: Said[],
  more: Partial<IncidentStory> & { impact?: IncidentVersion['impact'] } = {},
) {
  const { impact = 'major', ...rest } = more;
  const versions = said.map(
    ([read, status, started = said[0]![0], resolved]): IncidentVersion => ({
      readAt: at(read),
      status,
      impact,
      startedAt: at(started),
      resolvedAt: resolved === undefined ? null : at(resolved),
      scheduledUntil: null,
    }),
  );
  const unreadSince = at(said[0]![0] - 1);
  const story = { feed: FEED, title: id, url: null, components: [], unreadSince, absences: [] };
  return { ...story, id, versions, ...rest };
}

/** The page, read every five minutes. */
function pages(from: number, to: number, stateAt: (minute: number) => PageReading['state'] = () => 'operational') {
  const readings: PageReading[] = [];
  for (let minute = from; minute <= to; minute += 5)
    readings.push({ feed: FEED, at: at(minute), until: at(minute), state: stateAt(minute) });
  return readings;
}

function ledger(more: Partial<LedgerInput>) {
  const base = { product: 'claude', hasPage: true, listed: [], unheard: [], page: pages(-60, 120), now: at(600) };
  return leadLedger({ ...base, episodes: [], incidents: [], ...more });
}

/** Rows, oldest first, as "episode id | incident id | outcome | low..high | again". */
function lines(more: Partial<LedgerInput>): string[] {
  return ledger(more)
    .reverse()
    .map(({ episode, announced, outcome, lead, repeat }) => {
      const range = lead === null ? '-' : lead.exact ? `${lead.high}` : `${lead.low ?? '?'}..${lead.high}`;
      const id = announced === null ? '-' : (announced.id ?? 'components');
      return [episode?.id ?? '-', id, outcome, range, ...(repeat ? ['again'] : [])].join(' | ');
    });
}

const simple = (read: number): Said[] => [
  [read, 'investigating'],
  [50, 'resolved', read, 49],
];

describe('the lead ledger', () => {
  it.each<[string, Partial<LedgerInput>, string[]]>([
    [
      'we were first',
      { episodes: [outage()], incidents: [incident('a', simple(12))] },
      ['outage-0 | a | outcry-first | 12'],
    ],
    [
      'the page was first',
      { episodes: [outage()], incidents: [incident('a', simple(-8))] },
      ['outage-0 | a | page-first | -8'],
    ],
    ['the page said nothing, ever', { episodes: [outage()] }, ['outage-0 | - | never-announced | -']],
    [
      'the page says nothing yet',
      { episodes: [outage({ closed: null })], page: pages(-60, 595) },
      ['outage-0 | - | not-announced-yet | -'],
    ],
    ['nobody reported it', { incidents: [incident('a', simple(12))] }, ['- | a | page-only | -']],
    [
      'nobody could have reported it to us',
      { incidents: [incident('a', simple(12))], unheard: [{ from: at(0), to: at(45) }] },
      ['- | a | unheard | -'],
    ],
    [
      'two episodes and one incident: its lead counts once',
      {
        episodes: [outage({ closed: 30 }), outage({ opened: 40, closed: 80 })],
        incidents: [
          incident('a', [
            [12, 'investigating'],
            [70, 'resolved', 12, 69],
          ]),
        ],
      },
      ['outage-0 | a | outcry-first | 12', 'outage-40 | a | page-first | -28 | again'],
    ],
    [
      'one episode and two incidents: the first word decides, the second stays in the books',
      { episodes: [outage()], incidents: [incident('b', simple(30)), incident('a', simple(12))] },
      ['outage-0 | a | outcry-first | 12', 'outage-0 | b | outcry-first | 30 | again'],
    ],
    [
      'an incident of another component than the posts name',
      {
        episodes: [outage({ named: { counts: { 'Claude Code': 12 }, reporters: 20 } })],
        incidents: [
          incident('billing', simple(5), { components: ['Billing'] }),
          incident('code', simple(20), { components: ['Claude Code'] }),
        ],
        listed: ['Billing', 'Claude Code', 'claude.ai'],
      },
      ['outage-0 | code | outcry-first | 20', '- | billing | page-only | -'],
    ],
    [
      'posts name a part that the page does not list',
      {
        episodes: [outage({ named: { counts: { 'Claude Opus': 12 }, reporters: 20 } })],
        incidents: [incident('a', simple(5), { components: ['Claude API'] })],
        listed: ['Claude API', 'Claude Code'],
      },
      ['outage-0 | a | outcry-first | 5'],
    ],
    [
      'edited afterwards to have begun before us',
      {
        episodes: [outage()],
        incidents: [
          incident('a', [
            [12, 'investigating', 12],
            [20, 'identified', -40],
            [50, 'resolved', -40, 49],
          ]),
        ],
      },
      ['outage-0 | a | outcry-first | 12'],
    ],
    [
      'told only when all was over, with times before us',
      { episodes: [outage()], incidents: [incident('a', [[300, 'resolved', -20, 50]])] },
      ['outage-0 | a | outcry-first | 300'],
    ],
    [
      'a report of another day, written the day after',
      { episodes: [outage()], incidents: [incident('a', [[300, 'resolved', -600, -500]])] },
      ['outage-0 | - | never-announced | -', '- | a | page-only | -'],
    ],
    [
      'reopened: the first word counts',
      {
        episodes: [outage({ closed: 200 })],
        incidents: [
          incident('a', [
            [12, 'investigating'],
            [40, 'resolved', 12, 40],
            [90, 'investigating', 12],
            [180, 'resolved', 12, 180],
          ]),
        ],
      },
      ['outage-0 | a | outcry-first | 12'],
    ],
    [
      'merged into another: the one that vanished was the first word',
      {
        episodes: [outage()],
        incidents: [
          incident('a', [[12, 'investigating']], { absences: [{ from: at(20), to: null }] }),
          incident('b', simple(20)),
        ],
      },
      ['outage-0 | a | outcry-first | 12', 'outage-0 | b | outcry-first | 20 | again'],
    ],
    [
      'the page was not read while it was announced, and may have been first',
      { episodes: [outage()], incidents: [incident('a', simple(25), { unreadSince: at(-35) })] },
      ['outage-0 | a | order-unknown | -35..25'],
    ],
    [
      'the page was not read while it was announced, but until after us',
      { episodes: [outage()], incidents: [incident('a', simple(55), { unreadSince: at(5) })] },
      ['outage-0 | a | outcry-first | 5..55'],
    ],
    [
      'on the page when it was first read, after we opened',
      { episodes: [outage()], incidents: [incident('a', simple(5), { unreadSince: null })] },
      ['outage-0 | a | order-unknown | ?..5'],
    ],
    [
      'on the page when it was first read, before we opened',
      { episodes: [outage()], incidents: [incident('a', simple(-5), { unreadSince: null })] },
      ['outage-0 | a | page-first | ?..-5'],
    ],
    [
      'announced maintenance',
      {
        episodes: [outage()],
        incidents: [
          incident(
            'work',
            [
              [-300, 'scheduled', -30],
              [-29, 'investigating', -30],
            ],
            { impact: 'maintenance' },
          ),
        ],
      },
      ['outage-0 | - | maintenance | -'],
    ],
    [
      'maintenance that was announced after the fact',
      { episodes: [outage()], incidents: [incident('work', [[200, 'scheduled', -30]], { impact: 'maintenance' })] },
      ['outage-0 | - | never-announced | -'],
    ],
    [
      'an incident during maintenance',
      {
        episodes: [outage()],
        incidents: [incident('work', [[-300, 'scheduled', -30]], { impact: 'maintenance' }), incident('a', simple(4))],
      },
      ['outage-0 | a | outcry-first | 4'],
    ],
    [
      'maintenance that became an incident: its word is the first that is no maintenance',
      {
        episodes: [outage()],
        incidents: [
          {
            ...incident('a', simple(7)),
            versions: [
              { ...incident('a', [[-90, 'scheduled']], { impact: 'maintenance' }).versions[0]! },
              ...incident('a', simple(7)).versions,
            ],
          },
        ],
      },
      ['outage-0 | a | outcry-first | 7'],
    ],
    [
      'components in trouble without an incident',
      {
        episodes: [outage()],
        page: pages(-60, 120, (minute) => (minute >= 10 && minute < 40 ? 'partial_outage' : 'operational')),
      },
      ['outage-0 | components | outcry-first | 10'],
    ],
    [
      'the page could not be read',
      { episodes: [outage()], page: pages(-60, 120, () => 'unknown') },
      ['outage-0 | - | page-unreadable | -'],
    ],
    ['there is no page', { episodes: [outage()], hasPage: false, page: [] }, ['outage-0 | - | no-page | -']],
    [
      'open for weeks and not touched since',
      { episodes: [outage()], incidents: [incident('old', [[-20_000, 'identified']])] },
      ['- | old | page-only | -', 'outage-0 | - | never-announced | -'],
    ],
    [
      'the past of a page that is read for the first time',
      { incidents: [incident('old', [[0, 'resolved', -9000, -8900]], { unreadSince: null })] },
      [],
    ],
  ])('%s', (_, input, expected) => {
    expect(lines(input)).toEqual(expected);
  });

  it('tells from when on people knew, beside when we did', () => {
    const [row] = ledger({ episodes: [outage({ toldAt: at(9) })], incidents: [incident('a', simple(12))] });
    expect([row?.lead?.high, row?.toldLead?.high]).toEqual([12, 3]);
    const [kept] = ledger({ episodes: [outage({ toldAt: null })], incidents: [incident('a', simple(12))] });
    expect([kept?.lead?.high, kept?.toldLead]).toEqual([12, null]);
  });

  it.each<[string, Said[], number]>([
    [
      'over before people stopped',
      [
        [12, 'investigating'],
        [30, 'resolved', 12, 30],
      ],
      15,
    ],
    [
      'over, open again, over',
      [
        [12, 'investigating'],
        [20, 'resolved', 12, 20],
        [30, 'investigating', 12],
        [90, 'resolved', 12, 90],
      ],
      10,
    ],
    [
      'over after people stopped',
      [
        [12, 'investigating'],
        [50, 'resolved', 12, 50],
      ],
      0,
    ],
    ['announced when all was over', [[300, 'resolved', -20, 50]], 0],
  ])('measures how long a page was closed too early: %s', (_, said, minutes) => {
    const [row] = ledger({ episodes: [outage()], incidents: [incident('a', said)] });
    expect(row?.lingered).toBe(minutes * MINUTE);
  });

  it('takes the end of the reports as it is known: a quiet before the close may be longer, or none', () => {
    const said = incident('a', [
      [12, 'investigating'],
      [40, 'resolved', 12, 40],
    ]);
    const lingered = (until: number | null) =>
      ledger({ episodes: [outage({ reportedUntil: until === null ? null : at(until) })], incidents: [said] })[0]
        ?.lingered;
    expect(lingered(null)).toBe(5 * MINUTE);
    expect(lingered(38)).toBe(0);
    expect(lingered(58)).toBe(18 * MINUTE);
  });

  it.each<[string, Said[], boolean, number]>([
    [
      'ends as it was to end',
      [
        [-300, 'scheduled', -30],
        [-29, 'investigating', -30],
        [50, 'resolved', -30, 50],
      ],
      true,
      0,
    ],
    [
      'ends long before people stop',
      [
        [-300, 'scheduled', -30],
        [-29, 'investigating', -30],
        [20, 'resolved', -30, 20],
      ],
      true,
      25,
    ],
    [
      'is not over',
      [
        [-300, 'scheduled', -30],
        [-29, 'investigating', -30],
      ],
      true,
      0,
    ],
    [
      'was over before the outage',
      [
        [-300, 'scheduled', -90],
        [-40, 'resolved', -90, -40],
      ],
      false,
      0,
    ],
  ])('names the announced work and measures how long people outlasted it: %s', (_, said, named, minutes) => {
    const work = incident('work', said, { impact: 'maintenance', title: 'Database upgrade' });
    const [row] = ledger({ episodes: [outage()], incidents: [work] });
    expect([row?.outcome, row?.work?.title, row?.lingered]).toEqual(
      named ? ['maintenance', 'Database upgrade', minutes * MINUTE] : ['never-announced', undefined, minutes * MINUTE],
    );
    expect(
      scorecard([row!], { productDays: 1, falseAlarms: { watch: 1, notify: 1, page: 1 } }).page.resolvedEarly,
    ).toBe(minutes > 0 ? 1 : 0);
  });

  it.each([
    [
      'gone and back',
      [{ from: 20, to: 30 }],
      [
        [12, 20],
        [30, 50],
      ],
    ],
    ['gone for good', [{ from: 20, to: null }], [[12, 20]]],
    [
      'gone twice',
      [
        { from: 20, to: 25 },
        { from: 40, to: 45 },
      ],
      [
        [12, 20],
        [25, 40],
        [45, 50],
      ],
    ],
    ['gone before it was there', [{ from: 2, to: 5 }], [[12, 50]]],
  ])('keeps in which stretches it stood on the page: %s', (_, gone, stood) => {
    const absences = gone.map(({ from, to }) => ({ from: at(from), to: to === null ? null : at(to) }));
    const [row] = ledger({ incidents: [incident('a', simple(12), { absences })] });
    expect(row?.announced?.open).toEqual(stood.map(([from, to]) => ({ from: at(from!), to: at(to!) })));
  });

  it('divides the time of an episode by what the page said', () => {
    const page = pages(-60, 40, (minute) => (minute >= 30 ? 'unknown' : minute >= 20 ? 'major_outage' : 'operational'));
    const [row] = ledger({ episodes: [outage()], page });
    const { operational, trouble, maintenance, unread } = row!.page;
    expect([operational, trouble, maintenance, unread].map((ms) => ms / MINUTE)).toEqual([23, 10, 0, 30]);
  });

  it('takes an incident that stands on the page for its word, whatever the components say', () => {
    const [row] = ledger({ episodes: [outage()], incidents: [incident('a', simple(17))] });
    expect(row!.page).toMatchObject({ operational: 30 * MINUTE, trouble: 33 * MINUTE });
  });

  it('leaves nothing out, however many there are', () => {
    const episodes = Array.from({ length: 40 }, (_, n) => outage({ opened: n * 200, closed: n * 200 + 30 }));
    const incidents = Array.from({ length: 40 }, (_, n) =>
      incident(`i${n}`, [
        [n * 170, 'investigating'],
        [n * 170 + 20, 'resolved', n * 170, n * 170 + 20],
      ]),
    );
    const rows = ledger({ episodes, incidents, now: ZERO + 20 * DAY });
    expect(new Set(rows.flatMap(({ episode }) => episode?.id ?? [])).size).toBe(40);
    expect(new Set(rows.flatMap(({ announced }) => announced?.id ?? [])).size).toBe(40);
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).sort((a, b) => b - a));
  });
});
