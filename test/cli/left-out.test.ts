import { expect, it } from 'vitest';
import { detectCommand } from '../../src/cli/commands/detect.ts';
import { describeSearch } from '../../src/cli/describe-feed.ts';
import { readFeedWithKind } from '../../src/status/read-feed.ts';

const AT = Date.parse('2026-01-03T12:00:00Z');
const URL = 'https://status.example.com/api/v2/summary.json';
const body = JSON.stringify({
  page: { id: 'p', updated_at: '2026-01-03T11:00:00Z' },
  status: { indicator: 'none' },
  components: [{ name: 'API', status: 'operational' }, { title: 'No state' }],
  incidents: [
    { id: 'a', name: 'Broken', status: 'pondering', created_at: '2026-01-03T10:00:00Z' },
    { id: 'b', name: 'When?', status: 'investigating' },
    { nothing: true },
  ],
});

it('names each entry that is left out of a reading, and why', () => {
  const { leftOut } = readFeedWithKind(URL, { http: 200, body }, AT);
  expect(leftOut).toEqual([
    '"No state": not of the form that is known',
    '"Broken": has no status that is known',
    '"When?": has no time that can be read',
    'entry 3: not of the form that is known',
  ]);
});

it('feed check shows them', () => {
  const result = readFeedWithKind(URL, { http: 200, body }, AT);
  const answer = {
    http: 200,
    body,
    contentType: null,
    reason: null,
    etag: null,
    lastModified: null,
    retryAfterMs: null,
    notModified: false,
  };
  const lines = describeSearch({ found: { address: URL, result, answer }, tried: [] }, AT).join('\n');
  expect(lines).toContain('left out    4 faulty entries');
  expect(lines).toContain('"Broken": has no status that is known');
});

it('detect --help gives its durations as people write them', () => {
  const help = detectCommand().helpInformation();
  expect(help).toMatch(/\(default:\s+5m\)/);
  expect(help).not.toContain('300000');
});
