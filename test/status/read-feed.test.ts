import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OFFICIAL_STATES } from '../../src/status/official.ts';
import { readFeed } from '../../src/status/read-feed.ts';
import { growth, LINEAR } from '../setup/growth.ts';

const FEED = 'https://a.example/api/v2/summary.json';
const AT = 1_790_000_000_000;

it.each<[string, number, string, string]>([
  ['nobody answers', 0, '', 'no answer'],
  ['the server is in trouble', 503, '{"page":{},"status":{"indicator":"none"}}', 'HTTP 503'],
  ['the page has moved', 404, '<!DOCTYPE html>', 'HTTP 404'],
  ['a redirect was not followed', 302, '', 'HTTP 302'],
  ['there is no body', 200, '', 'empty answer'],
  ['there is only white space', 200, ' \n\t', 'empty answer'],
  ['a login page comes', 200, '<!DOCTYPE html><html><body>Sign in</body></html>', 'an HTML page instead of a feed'],
  ['a bare page comes', 200, '\ufeff  <html lang="en">', 'an HTML page instead of a feed'],
  ['JSON is cut off', 200, '{"page":{"id":"x"},"comp', 'JSON that is truncated or damaged'],
  ['JSON is of another kind', 200, '{"hello":"world"}', 'JSON of no kind that is known'],
  ['JSON is a list of nothing', 200, '[1,2]', 'JSON of no kind that is known'],
  ['XML is of another kind', 200, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'XML of no kind that is known'],
  ['XML is cut off', 200, '<rss version="2.0"><channel><title>x</title>', 'XML that is truncated or damaged'],
  ['bytes come', 200, '\u0000\u0001\u0002PNG', 'neither JSON nor XML'],
  ['a page has no state', 200, '{"page":{},"components":[]}', 'the page names no state that is known'],
  [
    'a page has states of another world',
    200,
    '{"page":{},"components":[{"name":"A","status":"fine"}],"status":{"indicator":"teal"}}',
    'the page names no state that is known',
  ],
  ['far too much comes', 200, `{"page":{},"x":"${'x'.repeat(6_000_000)}"}`, 'larger than 5 MB'],
])('is unknown and says why when %s', (_, http, body, reason) => {
  expect(readFeed(FEED, { http, body }, AT)).toMatchObject({
    feed: FEED,
    at: AT,
    state: 'unknown',
    reason,
    incidents: [],
  });
});

it('tells the reason that the fetch gave', () => {
  expect(readFeed(FEED, { http: 0, body: '', reason: 'timed out after 10 s' }, AT).reason).toBe('timed out after 10 s');
});

it('never throws and never calls garbage operational', () => {
  const nasty = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((text) => `<rss version="2.0"><channel><title>x</title><item>${text}</item></channel></rss>`),
    fc.jsonValue().map((value) => JSON.stringify({ page: {}, components: value, incidents: value, status: value })),
    fc.jsonValue().map((value) => JSON.stringify({ page: {}, incidents: [value], components: [value] })),
  );
  fc.assert(
    fc.property(nasty, fc.integer({ min: 0, max: 999 }), (body, http) => {
      const reading = readFeed(FEED, { http, body }, AT);
      expect(OFFICIAL_STATES).toContain(reading.state);
      expect(reading.state === 'unknown').toBe(reading.reason !== null);
      if (http < 200 || http > 299) expect(reading.state).toBe('unknown');
    }),
    { numRuns: 500 },
  );
});

it('answers shapes made to be slow in time that grows with their length only', { timeout: 60_000 }, () => {
  const item = (html: string) =>
    `<rss version="2.0"><channel><title>x</title><item><title>Outage</title><guid>g</guid>
     <pubDate>Wed, 07 Oct 2026 07:00:00 PDT</pubDate><description><![CDATA[${html}]]></description></item></channel></rss>`;
  for (const shape of ['<', '<p ', '&#', '<script>', 'not ', ' \n', 'resolved not ', 'Jan 3 , ']) {
    const body = (size: number) => item(shape.repeat(Math.floor(size / shape.length)));
    const read = (text: string) => readFeed(FEED, { http: 200, body: text }, AT);
    expect(growth(body, read, 100_000), JSON.stringify(shape)).toBeLessThan(LINEAR);
  }
  readFeed(FEED, { http: 200, body: '['.repeat(1_000_000) }, AT);
});
