import { describe, expect, it } from 'vitest';
import { incidentChanges, type KnownIncident } from '../../src/status/incident-changes.ts';
import type { Incident, Reading } from '../../src/status/official.ts';

const START = Date.parse('2026-10-07T14:00:00Z');
const minute = (n: number) => START + n * 60_000;
const base: Incident = {
  id: 'a',
  title: 'Sign-in fails',
  status: 'investigating',
  impact: 'major',
  startedAt: minute(-10),
  updatedAt: minute(-10),
  resolvedAt: null,
  scheduledUntil: null,
  components: ['Web'],
  url: null,
  text: 'We look into it.',
};
const over = { status: 'resolved', updatedAt: minute(0), resolvedAt: minute(0) } as const;
const page = (incidents: readonly Incident[], at = minute(5)): Reading => ({
  feed: 'https://a.example/',
  at,
  state: 'operational',
  reason: null,
  components: [],
  incidents,
});
const known = (change: Partial<KnownIncident> = {}): KnownIncident => ({
  ...base,
  lastSeenAt: minute(1),
  goneAt: null,
  ...change,
});
const changesOf = (
  before: readonly KnownIncident[],
  now: ReadonlyArray<Partial<Incident>>,
  options: Partial<Parameters<typeof incidentChanges>[2]> = {},
) =>
  incidentChanges(before, page(now.map((one) => ({ ...base, ...one }))), {
    readBefore: minute(4),
    listsAllOpen: true,
    ...options,
  }).map(({ change, incident, detail }) => [incident.id, change, detail]);

describe('an incident that we see for the first time', () => {
  it('is announced when its times are of now', () => {
    expect(changesOf([], [{ startedAt: minute(-60), updatedAt: minute(4.5) }])).toEqual([['a', 'announced', null]]);
  });

  it('is back-dated when it claims a time at which we looked and it was not there', () => {
    expect(changesOf([], [{}])).toEqual([['a', 'back-dated', '14 min before we last looked and it was not there']]);
  });

  it('is announced when nobody had looked before, and within what a cache may hold back', () => {
    expect(changesOf([], [{}], { readBefore: null })).toEqual([['a', 'announced', null]]);
    expect(changesOf([], [{ updatedAt: minute(3) }])).toEqual([['a', 'announced', null]]);
  });
});

describe('an incident that we know', () => {
  it.each<[string, Partial<KnownIncident>, Partial<Incident>, unknown[]]>([
    ['has not changed', {}, {}, []],
    [
      'moves on',
      {},
      { status: 'identified', updatedAt: minute(0) },
      [['a', 'progressed', 'investigating to identified']],
    ],
    ['gets new words', {}, { text: 'Still.', updatedAt: minute(0) }, [['a', 'updated', null]]],
    ['grows', {}, { impact: 'critical', updatedAt: minute(0) }, [['a', 'updated', 'impact from major to critical']]],
    ['is over', {}, over, [['a', 'resolved', 'investigating to resolved']]],
    [
      'is reopened',
      over,
      { status: 'monitoring', updatedAt: minute(3) },
      [['a', 'reopened', 'resolved to monitoring']],
    ],
    [
      'gets a postmortem',
      over,
      { ...over, status: 'postmortem', updatedAt: minute(4) },
      [['a', 'progressed', 'resolved to postmortem']],
    ],
    ['has its words replaced under the old date', {}, { text: 'All was well.' }, [['a', 'edited', 'words']]],
    [
      'has its start moved afterwards',
      over,
      { ...over, startedAt: minute(-40) },
      [['a', 'edited', 'start moved by -30 min']],
    ],
    ['has its end moved afterwards', over, { ...over, resolvedAt: minute(-5) }, [['a', 'edited', 'end']]],
    ['is called otherwise', {}, { title: 'Slow', updatedAt: minute(0) }, [['a', 'edited', 'title']]],
    [
      'moves on and has its start moved',
      {},
      { status: 'monitoring', startedAt: minute(-20), updatedAt: minute(0) },
      [
        ['a', 'progressed', 'investigating to monitoring'],
        ['a', 'edited', 'start moved by -10 min'],
      ],
    ],
    ['comes back in an older version', { status: 'monitoring', updatedAt: minute(2) }, {}, []],
    ['is listed again', { goneAt: minute(2) }, {}, [['a', 'returned', null]]],
  ])('%s', (_, before, now, expected) => {
    expect(changesOf([known(before)], [now])).toEqual(expected);
  });

  it('vanished when a page that lists all that is open has it no more', () => {
    expect(changesOf([known()], [])).toEqual([['a', 'vanished', 'was investigating']]);
  });

  it.each<[string, Partial<KnownIncident>, boolean]>([
    ['is over', over, true],
    ['has gone before', { goneAt: minute(2) }, true],
    ['stood in a list that is a history', {}, false],
  ])('has not vanished when it is missing and %s', (_, before, listsAllOpen) => {
    expect(changesOf([known(before)], [], { listsAllOpen })).toEqual([]);
  });

  it('was merged when another one took it over in the same breath', () => {
    const heir = { id: 'b', title: 'Everything fails', components: ['API', 'Web'], updatedAt: minute(4.5) };
    expect(changesOf([known()], [heir])).toEqual([
      ['b', 'announced', null],
      ['a', 'merged', 'into b'],
    ]);
    expect(changesOf([known(), known({ ...base, ...heir, lastSeenAt: minute(1) })], [heir])).toEqual([
      ['a', 'vanished', 'was investigating'],
    ]);
  });

  it('says nothing by a page that cannot be read', () => {
    const unread = { ...page([]), state: 'unknown' as const, reason: 'HTTP 503' };
    expect(incidentChanges([known()], unread, { readBefore: minute(4), listsAllOpen: true })).toEqual([]);
  });
});

describe('work that has begun', () => {
  const work = { impact: 'maintenance', status: 'identified', scheduledUntil: minute(3) } as const;

  it('overran once its announced end has passed, told a single time', () => {
    expect(changesOf([known(work)], [work])).toEqual([['a', 'overran', null]]);
    expect(changesOf([known({ ...work, lastSeenAt: minute(4) })], [work])).toEqual([]);
  });

  it('did not overrun when it never began, is over, or has no end', () => {
    for (const other of [
      { ...work, status: 'scheduled' as const },
      { ...work, scheduledUntil: null },
    ]) {
      expect(changesOf([known(other)], [other])).toEqual([]);
    }
    expect(changesOf([known(work)], [{ ...work, ...over }])).toEqual([['a', 'resolved', 'identified to resolved']]);
  });
});
