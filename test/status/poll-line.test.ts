import { expect, it } from 'vitest';
import { canonicalFeed } from '../../src/status/canonical-feed.ts';
import { parsePollLine } from '../../src/status/poll-line.ts';

const LINE = { at: '2026-01-03T02:57:45.138Z', feed: 'https://a.example/api/v2/summary.json', http: 200, body: '{}' };
const parse = (change: object) => parsePollLine(JSON.stringify({ ...LINE, ...change }));

it('reads a line of the status stream', () => {
  expect(parse({ future: 1 })).toEqual({
    ok: true,
    poll: { ...LINE, at: Date.parse(LINE.at), contentType: null, reason: null },
  });
});

it('takes a body that the recorder has parsed, and none', () => {
  expect(parse({ body: { page: { id: 'x' } } })).toMatchObject({ poll: { body: '{"page":{"id":"x"}}' } });
  expect(parse({ body: null, http: 0 })).toMatchObject({ poll: { body: '', http: 0 } });
  expect(parse({ at: '2020-11-07T05:22:48+00:00' })).toMatchObject({ poll: { at: Date.UTC(2020, 10, 7, 5, 22, 48) } });
});

it.each([
  [{ at: 'now' }, /^at: /],
  [{ feed: 'ftp://a.example/' }, /^feed: /],
  [{ http: 'ok' }, /^http: /],
  [{ body: 5 }, /^body: /],
])('names the field that is wrong in %j', (change, error) => {
  expect(parse(change)).toMatchObject({ ok: false, error: expect.stringMatching(error) });
});

it('answers for what is no object', () => {
  expect(parsePollLine('{"at":')).toEqual({ ok: false, error: 'not JSON' });
  expect(parsePollLine('[]')).toMatchObject({ ok: false });
});

it.each([
  'https://a.example/api/v2/summary.json',
  'https://A.example:443/api/v2/summary.json/',
  'https://a.example/api/v2/',
  'https://a.example//api/v2/summary',
  ' https://a.example/api/v2/summary.json#now ',
])('takes %s for the same feed', (address) => {
  expect(canonicalFeed(address)).toBe('https://a.example/api/v2/summary.json');
});

it('keeps apart what is another feed', () => {
  const feeds = [
    'https://a.example/',
    'https://a.example/history.rss',
    'https://a.example/x?page=2',
    'http://a.example/',
    'x',
  ];
  expect(new Set(feeds.map(canonicalFeed)).size).toBe(feeds.length);
});
