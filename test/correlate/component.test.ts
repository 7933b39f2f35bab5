import { describe, expect, it } from 'vitest';
import { correlate } from '../../src/correlate/correlate.ts';
import { isElsewhere, type NamedComponents } from '../../src/correlate/elsewhere.ts';
import { emptyKnowledge, type FeedKnowledge, foldReading } from '../../src/correlate/knowledge.ts';
import type { Incident, Reading } from '../../src/status/official.ts';
import { FEED, incident, MINUTE } from '../detect/stream.ts';

const OPENED = Date.parse('2026-01-05T12:00:00Z');
const at = (minutes: number) => OPENED + minutes * MINUTE;
const LISTED = ['claude.ai', 'Claude Code', 'Claude API (api.anthropic.com)', 'Billing'];

/** The page at some minutes after our opening, read every five. */
function page(
  until: number,
  incidents: (minute: number) => readonly Incident[],
  state: Reading['state'] = 'operational',
) {
  const known = emptyKnowledge(FEED);
  const components = LISTED.map((name) => ({ name, state: 'operational' as const }));
  for (let minute = -30; minute <= until; minute += 5) {
    const told = incidents(minute);
    const now = told.length > 0 ? state : 'operational';
    foldReading(
      known,
      { feed: FEED, at: at(minute), state: now, reason: null, components, incidents: told },
      undefined,
    );
  }
  return known;
}

const of = (id: string, from: number, ...components: string[]) =>
  incident({ id, title: `Elevated errors (${id})`, startedAt: at(from), components });

function stateOf(known: FeedKnowledge, now: number, named?: Record<string, number>, opened = 0) {
  const counts = named === undefined ? undefined : { counts: named, reporters: 20 };
  const seen = {
    onset: at(opened - 5),
    openedAt: at(opened),
    stillReported: () => true,
    ...(counts ? { named: counts } : {}),
  };
  const { official, announced } = correlate([known], seen, at(now));
  return [official.state, official.incident?.id ?? null, official.leadMinutes, announced];
}

describe('an incident of a component', () => {
  const code = { 'Claude Code': 12 };
  const billing = page(20, (minute) => (minute >= 5 ? [of('billing', 5, 'Billing')] : []), 'partial_outage');
  const both = page(20, (minute) => [
    ...(minute >= 5 ? [of('billing', 5, 'Billing')] : []),
    ...(minute >= 15 ? [of('code', 15, 'Claude Code')] : []),
  ]);
  const over = page(
    40,
    (minute) => (minute >= 5 && minute < 20 ? [of('billing', 5, 'Billing')] : []),
    'partial_outage',
  );
  const work = page(20, () => [{ ...of('work', -30, 'Billing'), impact: 'maintenance' }]);

  it.each<[string, FeedKnowledge, number, Record<string, number> | undefined, unknown[]]>([
    ['of another part than the posts name says nothing of it', billing, 20, code, ['ahead', null, null, false]],
    ['is the word where the posts name no part', billing, 20, undefined, ['confirmed', 'billing', 5, true]],
    [
      'is the word where too few posts name a part',
      billing,
      20,
      { 'Claude Code': 2 },
      ['confirmed', 'billing', 5, true],
    ],
    [
      'is the word where posts name what no page lists',
      billing,
      20,
      { 'Claude Opus': 12 },
      ['confirmed', 'billing', 5, true],
    ],
    [
      'is the word where the posts name its part too',
      billing,
      20,
      { 'Claude Code': 12, Billing: 3 },
      ['confirmed', 'billing', 5, true],
    ],
    ['gives way to the one of the part that is named', both, 20, code, ['confirmed', 'code', 15, true]],
    ['of another part does not linger when it is over', over, 35, code, ['ahead', null, null, false]],
    ['under maintenance excuses no other part', work, 20, code, ['ahead', null, null, false]],
    [
      'under maintenance is maintenance where the posts name no part',
      work,
      20,
      undefined,
      ['maintenance', 'work', null, false],
    ],
  ])('%s', (_, known, now, named, expected) => {
    expect(stateOf(known, now, named)).toEqual(expected);
  });

  it.each<[string, string[], string, Record<string, number>, boolean]>([
    ['another part', ['Billing'], 'Invoices fail', { 'Claude Code': 9 }, true],
    ['the same part, written longer', ['Claude API (api.anthropic.com)'], 'Errors', { 'Claude API': 9 }, false],
    ['a title that names the part', ['claude.ai'], 'Claude Code cannot log in', { 'Claude Code': 9 }, false],
    ['no part named by the incident', [], 'Errors', { 'Claude Code': 9 }, false],
    ['another part in the title alone', [], 'Billing: invoices cannot be paid', { 'Claude Code': 9 }, true],
    ['another part in the title, written shorter', [], 'Errors on the Claude API', { 'Claude Code': 9 }, true],
    ['the same part in the title alone', [], 'Elevated errors in Claude Code', { 'Claude Code': 9 }, false],
    ['both parts in the title', [], 'Billing and Claude Code are slow', { 'Claude Code': 9 }, false],
    ['the whole product in the title', [], 'Claude is unavailable', { 'Claude Code': 9 }, false],
    ['half of a part in the title', [], 'Elevated errors of an AI model', { 'Claude Code': 9 }, false],
    ['another part in the title, of which too few posts know', [], 'Billing fails', { 'Claude Code': 6 }, false],
    ['named by a third of the reporters', ['Billing'], 'Errors', { 'Claude Code': 7 }, true],
    ['named by fewer', ['Billing'], 'Errors', { 'Claude Code': 6 }, false],
  ])('elsewhere or not: %s', (_, components, title, counts, expected) => {
    const named: NamedComponents = { counts, reporters: 20 };
    expect(isElsewhere({ title, components }, named, LISTED)).toBe(expected);
  });
});

describe('several episodes, several incidents', () => {
  it('one incident is held against two episodes: ahead of the one, first for the other', () => {
    const known = page(60, (minute) => (minute >= 10 ? [of('a', 10)] : []));
    expect(stateOf(known, 12)).toEqual(['confirmed', 'a', 10, true]);
    expect(stateOf(known, 45, undefined, 40)).toEqual(['status-first', 'a', -30, true]);
  });

  it('of two incidents the first is the word until it is over, and the lead counts to the first all the same', () => {
    const known = (until: number) =>
      page(until, (minute) => [
        ...(minute >= 10 && minute < 30 ? [of('a', 10)] : []),
        ...(minute >= 20 ? [of('b', 20)] : []),
      ]);
    expect(stateOf(known(25), 26)).toEqual(['confirmed', 'a', 10, true]);
    expect(stateOf(known(40), 41)).toEqual(['confirmed', 'b', 10, true]);
  });

  it('of two incidents that are both over the last is the word and says when it was over, the first who was first', () => {
    const known = page(60, (minute) => [
      ...(minute >= 10 && minute < 30 ? [of('a', 10)] : []),
      ...(minute >= 20 && minute < 50 ? [of('b', 20)] : []),
    ]);
    const seen = { onset: at(-3), openedAt: at(0), stillReported: () => true };
    const { official, overAt, beside, ownLead } = correlate([known], seen, at(61));
    expect(beside.map(({ id, leadMinutes }) => [id, leadMinutes])).toEqual([['a', 10]]);
    expect(ownLead).toBe(20);
    expect([official.incident?.id, official.leadMinutes]).toEqual(['b', 10]);
    expect(overAt).toBe(at(50));
  });

  it('what was over before it began leads nothing and stands beside nothing', () => {
    const known = page(60, (minute) => [...(minute < 3 ? [of('a', 0)] : []), ...(minute >= 20 ? [of('b', 20)] : [])]);
    const seen = { onset: at(10), openedAt: at(12), stillReported: () => false };
    const { official, beside } = correlate([known], seen, at(41));
    expect([official.state, official.incident?.id, official.leadMinutes, beside]).toEqual(['confirmed', 'b', 8, []]);
  });

  it('is news once: that another is announced, not each step of it', () => {
    const seen = { onset: at(-3), openedAt: at(0), stillReported: () => true };
    const keys = [15, 25, 35, 45].map((now) => {
      const known = page(now, (minute) => [
        of('a', 10),
        ...(minute >= 20
          ? [{ ...of('b', 20), status: minute >= 30 ? ('monitoring' as const) : ('identified' as const) }]
          : []),
      ]);
      return correlate([known], seen, at(now)).key;
    });
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys.slice(1)).toEqual([keys[1], keys[1], keys[1]]);
  });
});
