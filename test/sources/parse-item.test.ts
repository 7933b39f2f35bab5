import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamItem } from '../../src/sources/item.ts';
import { parseItem } from '../../src/sources/parse-item.ts';
import { parseTime } from '../../src/sources/parse-time.ts';

const post = {
  type: 'post',
  network: 'bluesky',
  uri: 'at://did:plc:a/app.bsky.feed.post/1',
  author: 'did:plc:a',
  observedAt: '2026-01-03T02:57:45.138Z',
  text: 'hello',
};

const odd = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    0,
    -1,
    1.5,
    1e9,
    1e10,
    Number.NaN,
    true,
    [],
    {},
    'x'.repeat(2048),
    'x'.repeat(2049),
  ),
  fc.constantFrom(
    'y'.repeat(512),
    'y'.repeat(513),
    'z'.repeat(100_000),
    'z'.repeat(100_001),
    'Bluesky',
    'a.b-c_d',
    'n'.repeat(33),
  ),
  fc.string({ maxLength: 40 }),
  fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.constant(3)), { maxLength: 18 }),
);
const time = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }).map((date) => date.toISOString()),
  fc
    .tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}T12:00:00.000Z`),
  fc.constantFrom('2026-02-29T00:00:00.000Z', '2024-02-29T23:59:59.999Z', '2026-01-01T24:00:00.000Z', '2026-01-01'),
  fc.constantFrom(
    '2026-01-01T10:00:00+02:00',
    '2026-01-01T10:00Z',
    '2026-01-01T10:00:00.1234567Z',
    '2026-01-01T10:00:00',
  ),
  odd,
);
const value = fc.record(
  {
    type: fc.oneof(fc.constantFrom('post', 'repost', 'engagement', 'edit', 'delete', 'gap'), odd),
    network: fc.oneof(fc.constantFrom('bluesky', 'mastodon'), odd),
    uri: fc.oneof(fc.constant('at://a'), odd),
    author: fc.oneof(fc.constant('did:plc:a'), odd),
    observedAt: time,
    createdAt: time,
    from: time,
    to: time,
    text: fc.oneof(fc.constant('text'), odd),
    langs: fc.oneof(fc.constant(['en', 'ja']), odd),
    kind: fc.oneof(fc.constantFrom('post', 'reply', 'quote'), odd),
    parent: odd,
    quoted: odd,
    url: odd,
    bot: fc.oneof(fc.boolean(), odd),
    subject: fc.oneof(fc.constant('at://b'), odd),
    reposts: fc.oneof(fc.nat(), odd),
    other: odd,
  },
  { requiredKeys: [] },
);

/** The schema is the contract; NaN has no JSON and stands for "no number" in both. */
function bySchema(input: unknown): unknown {
  const parsed = streamItem.safeParse(input);
  return parsed.success ? parsed.data : 'refused';
}

describe('parseItem', () => {
  it('accepts, refuses and reads exactly as the schema does', () => {
    fc.assert(
      fc.property(value, (input) => {
        const item = parseItem(input);
        expect(typeof item === 'string' ? 'refused' : item).toEqual(bySchema(input));
      }),
      { numRuns: 4000 },
    );
  });

  it('reads well-formed items of every type exactly as the schema does', () => {
    const items = [
      post,
      { ...post, createdAt: 'nonsense', langs: ['en', 7], kind: 'toot', parent: 4, bot: 'yes', extra: { deep: [] } },
      { ...post, createdAt: '2026-01-03T03:57:45+01:00', langs: ['de'], kind: 'quote', quoted: 'at://q', bot: true },
      {
        type: 'repost',
        network: 'bluesky',
        uri: 'at://r',
        author: 'did:plc:b',
        observedAt: post.observedAt,
        subject: 'at://s',
      },
      { type: 'engagement', network: 'mastodon', subject: 'https://s', reposts: 812, observedAt: post.observedAt },
      { type: 'edit', network: 'mastodon', uri: 'https://s', text: '', observedAt: post.observedAt },
      { type: 'delete', network: 'bluesky', uri: 'at://r', observedAt: post.observedAt },
      { type: 'gap', network: 'bluesky', from: post.observedAt, to: '2026-01-03T03:57:45Z' },
    ];
    for (const item of items) {
      expect(typeof parseItem(item)).toBe('object');
      expect(parseItem(item)).toEqual(bySchema(item));
    }
  });

  it.each([
    ['no object', [1], 'line: expected a JSON object, got a list'],
    [
      'no type',
      { ...post, type: undefined },
      'type: expected post, repost, engagement, edit, delete, removal or gap, but it is missing',
    ],
    [
      'a strange type',
      { ...post, type: 'like' },
      'type: expected post, repost, engagement, edit, delete, removal or gap, got "like"',
    ],
    [
      'a bad time',
      { ...post, observedAt: 'yesterday' },
      'observedAt: expected a time with zone such as 2026-01-03T02:57:45.138Z, got "yesterday"',
    ],
    [
      'a time that no stream can be of',
      { ...post, observedAt: '9999-01-01T00:00:00.000Z' },
      'observedAt: expected a time from 2006 to 2099, got "9999-01-01T00:00:00.000Z"',
    ],
    [
      'a time before anybody posted',
      { ...post, observedAt: '2005-12-31T23:59:59Z' },
      'observedAt: expected a time from 2006 to 2099, got "2005-12-31T23:59:59Z"',
    ],
    ['a number for text', { ...post, text: 5 }, 'text: expected text of at most 100000 characters, got 5'],
    [
      'an endless uri',
      { ...post, uri: 'x'.repeat(5000) },
      'uri: expected text of 1 to 2048 characters, got 5000 characters',
    ],
    [
      'a shouted network',
      { ...post, network: 'BlueSky!' },
      'network: expected a network name such as bluesky or mastodon, got "BlueSky!"',
    ],
  ])('names the field and what was expected for %s', (_, input, reason) => {
    expect(parseItem(input)).toBe(reason);
  });
});

it("takes the author's own time as it is: it is shown and never counted", () => {
  expect(parseItem({ ...post, createdAt: '1999-01-01T00:00:00.000Z' })).toMatchObject({ createdAt: 915_148_800_000 });
});

describe('parseTime', () => {
  it('agrees with Date.parse on every millisecond it accepts', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }), (date) => {
        expect(parseTime(date.toISOString())).toBe(date.getTime());
      }),
      { numRuns: 2000 },
    );
  });
});
