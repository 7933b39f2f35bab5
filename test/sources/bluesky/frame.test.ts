import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorFor } from '../../../src/sources/bluesky/cursor.ts';
import { readFrame } from '../../../src/sources/bluesky/frame.ts';
import { parseHost, subscribeUrl } from '../../../src/sources/bluesky/host.ts';
import { itemOfCommit } from '../../../src/sources/bluesky/item-of-commit.ts';
import { skim } from '../../../src/sources/bluesky/skim.ts';
import type { StreamItem } from '../../../src/sources/item.ts';
import { commitEvent, freshRkey, postEvent } from '../../stand-ins/jetstream-event.ts';
import { CLAMPED, secondWire } from '../../stand-ins/jetstream-second-wire.ts';

const DID = `did:plc:${'c'.repeat(24)}`;
const POST_URI = `at://${DID}/app.bsky.feed.post/3mabc`;
const fixture = readFileSync(new URL('../../fixtures/jetstream/events.jsonl', import.meta.url), 'utf8');

function itemOf(event: unknown): StreamItem | string {
  const data = Buffer.from(JSON.stringify(event));
  if (skim(data)?.kind === 'unwanted') return 'other';
  const frame = readFrame(data);
  if (frame.kind !== 'event') return frame.kind;
  return frame.event.kind === 'commit' ? itemOfCommit(frame.event) : frame.event.kind;
}
const post = (record: Readonly<Record<string, unknown>>): StreamItem | string =>
  itemOf(postEvent({ timeUs: 1_767_409_065_344_776, number: 1, text: 'hello', did: DID, record }));

describe('readFrame', () => {
  it('reads recorded events: posts, reposts and deletes, and tells the rest apart unparsed', () => {
    const items = fixture
      .trim()
      .split('\n')
      .map((line) => itemOf(JSON.parse(line)));
    const types = items.map((item) => (typeof item === 'string' ? item : item.type === 'post' ? item.kind : item.type));
    expect(types).toEqual([
      'other',
      'post',
      'other',
      'delete',
      'other',
      'other',
      'repost',
      'post',
      'repost',
      'other',
      'quote',
      'quote',
    ]);
  });

  it('reads the same of both wires', () => {
    const events = fixture
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const gone = {
      did: DID,
      time_us: 1_767_409_065_344_776,
      kind: 'account',
      account: { active: false, status: 'deleted' },
    };
    const read = (event: unknown) => readFrame(Buffer.from(JSON.stringify(event)));
    for (const event of [...events, gone]) expect(read(secondWire(event))).toEqual(read(event));
    expect(read(CLAMPED)).toEqual({ kind: 'notice', isClamped: true });
  });

  it.each([
    ['an error', { $type: 'error', error: 'ConsumerTooSlow' }, 'the host says that it ends the stream'],
    ['a message of another stream', { $type: 'message', payload: { $type: 'com.example.other#commit' } }, 'no kind'],
    [
      'a message without a time',
      { $type: 'message', payload: { $type: 'network.bsky.jetstream.subscribeEvents#commit', did: DID, time: 'soon' } },
      'no time',
    ],
  ])('refuses %s', (_, value, reason) => {
    expect(readFrame(Buffer.from(JSON.stringify(value)))).toEqual({ kind: 'bad', reason });
  });

  it('takes neither collection nor time from a record that stands before them', () => {
    const record = { $type: 'app.bsky.feed.post', text: 'hello', collection: 'app.bsky.feed.like', time_us: 1e15 };
    const commit = { record, operation: 'create', collection: 'app.bsky.feed.post', rkey: '3m', rev: '3m' };
    const event = { kind: 'commit', commit, did: DID, time_us: 1_767_409_065_344_776 };
    expect(itemOf(event)).toMatchObject({ type: 'post', text: 'hello', observedAt: 1_767_409_065_344 });
    const like = { ...event, commit: { ...commit, collection: 'app.bsky.feed.like' } };
    expect(skim(Buffer.from(JSON.stringify(like)))).toBeNull();
    expect(readFrame(Buffer.from(JSON.stringify(like)))).toMatchObject({ event: { timeUs: 1_767_409_065_344_776 } });
  });

  it('is not fooled by a post that writes another collection in its text', () => {
    const text = '"collection":"app.bsky.feed.like"';
    expect(post({ text })).toMatchObject({ type: 'post', text });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          expect(readFrame(Buffer.from(bytes)).kind).toMatch(/^(bad|event|notice)$/);
          expect(skim(Buffer.from(bytes))).toBeNull();
        },
      ),
    );
  });
});

describe('skim', () => {
  const subject = { cid: 'bafyreia', uri: POST_URI };
  const record = { $type: 'app.bsky.feed.repost', createdAt: '2026-01-03T02:57:45.138Z', subject };
  const repost = (more: object = {}, over: object = {}) =>
    Buffer.from(
      JSON.stringify({ ...commitEvent(1e15, DID, 'app.bsky.feed.repost', 1, { ...record, ...more }), ...over }),
    );

  it('reads a repost as the parser does', () => {
    for (const data of [repost(), repost({ via: subject })]) {
      expect(skim(data)).toEqual({
        kind: 'repost',
        timeUs: 1e15,
        did: DID,
        rkey: freshRkey(1),
        rev: freshRkey(2),
        subject: POST_URI,
      });
      expect(itemOf(JSON.parse(data.toString()))).toMatchObject({ type: 'repost', subject: POST_URI, author: DID });
    }
  });

  it.each([
    ['a subject with a sign beyond ASCII', repost({ subject: { ...subject, uri: 'at://x/ü' } })],
    ['a subject with an escape', repost({ subject: { ...subject, uri: 'at://x/"' } })],
    ['a subject in another order', repost({ subject: { uri: POST_URI, cid: 'x' } })],
    ['a subject that is no address', repost({ subject: { ...subject, uri: 'https://x' } })],
    ['a wrong did', repost({}, { did: 'nobody' })],
    ['a deleted repost', Buffer.from(JSON.stringify(commitEvent(1e15, DID, 'app.bsky.feed.repost', 1, null)))],
    ['a post', Buffer.from(JSON.stringify(postEvent({ timeUs: 1e15, number: 1, text: 'hello' })))],
    ['half a like', Buffer.from(JSON.stringify(commitEvent(1e15, DID, 'app.bsky.feed.like', 1, {}))).subarray(0, -5)],
  ])('leaves %s to the parser', (_, data) => {
    expect(skim(data)).toBeNull();
  });

  it('takes the time of a like, whatever its record says', () => {
    const like = { $type: 'app.bsky.feed.like', time_us: 5, collection: 'app.bsky.feed.post' };
    const event = { ...commitEvent(1e15, DID, 'app.bsky.feed.like', 1, like), cursor: 12 };
    expect(skim(Buffer.from(JSON.stringify(event)))).toEqual({ kind: 'unwanted', timeUs: 1e15 });
  });
});

describe('itemOfCommit', () => {
  it('reads a post with its address, time and author', () => {
    expect(post({})).toEqual({
      type: 'post',
      network: 'bluesky',
      uri: `at://${DID}/app.bsky.feed.post/${freshRkey(1)}`,
      author: DID,
      observedAt: 1_767_409_065_344,
      text: 'hello',
      createdAt: 1_767_409_065_344,
      langs: ['en'],
      kind: 'post',
      parent: null,
      quoted: null,
      url: `https://bsky.app/profile/${DID}/post/${freshRkey(1)}`,
      bot: false,
    });
  });

  const reference = { uri: POST_URI, cid: 'x' };
  it.each([
    ['a reply', { reply: { root: reference, parent: reference } }, { kind: 'reply', parent: POST_URI, quoted: null }],
    ['a quote', { embed: { $type: 'app.bsky.embed.record', record: reference } }, { kind: 'quote', quoted: POST_URI }],
    [
      'a quote with pictures',
      { embed: { $type: 'app.bsky.embed.recordWithMedia', media: {}, record: { record: reference } } },
      { kind: 'quote', quoted: POST_URI },
    ],
    [
      'an embedded list, which is no quote',
      { embed: { $type: 'app.bsky.embed.record', record: { uri: `at://${DID}/app.bsky.graph.list/1` } } },
      { kind: 'post', quoted: null },
    ],
    [
      'a reply that quotes',
      { reply: { parent: reference }, embed: { $type: 'app.bsky.embed.record', record: reference } },
      { kind: 'reply', parent: POST_URI, quoted: POST_URI },
    ],
    [
      'links behind shortened ones, and the card below the text',
      {
        embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://news.test/card', title: 'x' } },
        facets: [
          { index: {}, features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://news.test/a/long/story' }] },
          { features: [{ $type: 'app.bsky.richtext.facet#mention', did: DID }, 7] },
          'no',
        ],
      },
      { links: ['https://news.test/card', 'https://news.test/a/long/story'] },
    ],
    ['a bot that says so', { labels: { values: [{ val: 'bot' }] } }, { bot: true }],
    [
      'nonsense in what authors write',
      { createdAt: 'soon', langs: [1, 'de', 'x'.repeat(99)], reply: 'no' },
      { createdAt: null, langs: ['de'], kind: 'post' },
    ],
  ])('reads %s', (_, record, expected) => {
    expect(post(record)).toMatchObject(expected);
  });

  it.each([
    ['a post without text', postEvent({ timeUs: 1e15, number: 1, text: '', record: { text: 4 } }), 'post without text'],
    [
      'a repost without subject',
      commitEvent(1e15, DID, 'app.bsky.feed.repost', 1, { $type: 'app.bsky.feed.repost' }),
      'repost without subject',
    ],
    [
      'a record of another type',
      commitEvent(1e15, DID, 'app.bsky.feed.post', 1, { $type: 'x', text: '' }),
      'record of another type',
    ],
    ['a create without record', { ...commitEvent(1e15, DID, 'app.bsky.feed.post', 1, null, 'create') }, 'bad'],
  ])('refuses %s', (_, event, reason) => {
    expect(itemOf(event)).toBe(reason);
  });

  it('reads a changed post as an edit and a removed one as a delete', () => {
    const record = { $type: 'app.bsky.feed.post', text: 'better' };
    expect(itemOf(commitEvent(1e15, DID, 'app.bsky.feed.post', 1, record, 'update'))).toMatchObject({
      type: 'edit',
      text: 'better',
    });
    expect(itemOf(commitEvent(1e15, DID, 'app.bsky.feed.post', 1, null))).toMatchObject({ type: 'delete' });
  });
});

describe('the cursor', () => {
  it('asks for 5 s more on its own host and 30 s more on another', () => {
    const cursor = { timeUs: 1_700_000_000_000_000, host: 'a' };
    expect(cursorFor(cursor, 'a')).toBe(1_699_999_995_000_000);
    expect(cursorFor(cursor, 'b')).toBe(1_699_999_970_000_000);
    expect(cursorFor({ timeUs: null, host: null }, 'a')).toBeNull();
  });

  it('makes a bare host name a whole address', () => {
    expect(subscribeUrl(parseHost('jetstream.example'), 5, null).href).toBe(
      'wss://jetstream.example/subscribe?wantedCollections=app.bsky.feed.post&wantedCollections=app.bsky.feed.repost&maxMessageSizeBytes=262144&cursor=5',
    );
  });

  it('asks a host of the second wire by its own words', () => {
    const path = 'wss://jetstream.example/xrpc/network.bsky.jetstream.subscribeEvents';
    expect(subscribeUrl(parseHost(path), 5, { dictionary: 7 }).href).toBe(
      `${path}?collections=app.bsky.feed.post&collections=app.bsky.feed.repost&kinds=commit&kinds=account&maxMessageSizeBytes=262144&cursor=5&zstdDictionary=7`,
    );
  });
});
