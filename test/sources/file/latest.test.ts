import { expect, it } from 'vitest';
import { readItems } from '../../../src/sources/file/read-items.ts';
import { readPolls } from '../../../src/status/read-polls.ts';

const NOW = Date.parse('2026-01-03T12:00:00Z');
const DAY = 86_400_000;

async function* bytes(lines: readonly object[]): AsyncGenerator<Buffer> {
  yield Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
const at = (ms: number) => new Date(ms).toISOString();
const post = (uri: string, time: number) => ({
  type: 'post',
  network: 'bluesky',
  uri,
  author: 'did:plc:a',
  observedAt: at(time),
  text: 'x',
});

it('live, an item of later than tomorrow is a bad line; a recording may be of any day', async () => {
  const lines = [post('a', NOW), post('b', NOW + DAY), post('c', NOW + DAY + 1)];
  const read = async (latest?: () => number) => {
    const found: string[] = [];
    const bad: string[] = [];
    const onBad = (line: number, reason: string) => bad.push(`${line} ${reason}`);
    for await (const items of readItems(bytes(lines), { onBad, ...(latest === undefined ? {} : { latest }) }))
      found.push(...items.map(({ line }) => String(line)));
    return { found, bad };
  };
  expect(await read(() => NOW + DAY)).toEqual({
    found: ['1', '2'],
    bad: ['3 observedAt: expected a time up to 2026-01-04T12:00:00.000Z, got 2026-01-04T12:00:00.001Z'],
  });
  expect((await read()).found).toEqual(['1', '2', '3']);
});

it('live, a poll of later than tomorrow is a bad line', async () => {
  const poll = { feed: 'https://status.example.com/api/v2/summary.json', http: 0, body: '' };
  const bad: string[] = [];
  const polls = readPolls(
    bytes([
      { ...poll, at: at(NOW) },
      { ...poll, at: at(NOW + 2 * DAY) },
      { ...poll, at: '9999-01-01T00:00:00Z' },
    ]),
    {
      latest: () => NOW + DAY,
      onBad: (line, reason) => bad.push(`${line} ${reason}`),
    },
  );
  expect(await polls.before(Number.POSITIVE_INFINITY)).toHaveLength(1);
  expect(bad[0]).toBe('2 at: expected a time up to 2026-01-04T12:00:00.000Z, got 2026-01-05T12:00:00.000Z');
  expect(bad[1]).toMatch(/^3 at: expected a time from 2006 to 2099/);
});
