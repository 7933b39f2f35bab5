import { describe, expect, it } from 'vitest';
import { product } from '../../src/catalog/product.ts';
import { correlate } from '../../src/correlate/correlate.ts';
import { emptyKnowledge, foldReading } from '../../src/correlate/knowledge.ts';
import { readFeedWithKind } from '../../src/status/read-feed.ts';

const feedsOf = (entry: object) => product.parse({ id: 'x', name: 'X', feeds: [entry] }).feeds;

describe('an entry of the catalogue', () => {
  it.each([
    [{ url: 'https://s.example.com/summary.json' }, ['https://s.example.com/summary.json']],
    [
      { url: 'https://s.example.com/summary.json', answers: 'instatus' },
      ['https://s.example.com/summary.json', 'https://s.example.com/v3/components.json'],
    ],
    [
      { url: 'https://s.example.com/api/v2/summary.json', answers: 'incident-io' },
      ['https://s.example.com/api/v2/summary.json', 'https://s.example.com/proxy/s.example.com'],
    ],
    [
      { url: 'https://s.example.com/proxy/s.example.com', answers: 'incident-io' },
      ['https://s.example.com/proxy/s.example.com'],
    ],
  ])('%j is read at %j', (entry, urls) => {
    expect(feedsOf({ ...entry, components: ['API'] })).toEqual(urls.map((url) => ({ url, components: ['API'] })));
  });

  it('of a page whose answers nobody knows is refused', () => {
    expect(() => feedsOf({ url: 'https://s.example.com/', answers: 'guess' })).toThrow(
      'expected one of instatus, incident-io',
    );
  });
});

describe('what two answers say together', () => {
  const AT = Date.parse('2026-01-03T12:00:00Z');
  const summary = {
    page: { name: 'X', url: 'https://s.example.com', status: 'HASISSUES' },
    activeIncidents: [
      {
        id: 'i1',
        name: 'Board is slow',
        started: '2026-01-03T11:50:00Z',
        status: 'INVESTIGATING',
        impact: 'MAJOROUTAGE',
        url: '',
      },
    ],
    activeMaintenances: [],
  };
  const components = { components: [{ id: 'c1', name: 'Board', status: 'MAJOROUTAGE' }] };

  it('is one word: the incident of the one, the component of the other', () => {
    const [first, second] = feedsOf({ url: 'https://s.example.com/summary.json', answers: 'instatus' });
    const known = [[first!.url, summary] as const, [second!.url, components] as const].map(([url, body]) => {
      const { reading, kind } = readFeedWithKind(url, { http: 200, body: JSON.stringify(body) }, AT);
      expect(kind).toBe('instatus');
      const knowledge = emptyKnowledge(url);
      foldReading(
        knowledge,
        { ...reading, at: AT - 60_000, state: 'operational', incidents: [], components: [] },
        undefined,
      );
      foldReading(knowledge, reading, undefined);
      return knowledge;
    });
    const seen = { onset: AT - 300_000, openedAt: AT - 240_000, stillReported: () => true };
    const { official, page } = correlate(known, seen, AT);
    expect(official).toMatchObject({ state: 'confirmed', incident: { id: 'i1' }, leadMinutes: 4 });
    expect(page.state).toBe('major_outage');
    expect(known[1]!.listed).toEqual(['Board']);
  });
});
