import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, it } from 'vitest';
import { getPosts } from '../../../src/sources/bluesky/get-posts.ts';

const NOW = Date.parse('2026-02-11T12:00:00Z');
let asked: string[][] = [];
let answer: { status: number; body: string };
const server = createServer((request, response) => {
  asked.push(new URL(request.url ?? '/', 'http://localhost').searchParams.getAll('uris'));
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const options = { api, allowHosts: ['127.0.0.1'], signal: new AbortController().signal };
const uriOf = (name: string) => `at://did:plc:${name}/app.bsky.feed.post/3k`;
const viewOf = (name: string, text: unknown) => ({
  uri: uriOf(name),
  cid: 'bafy',
  author: { did: `did:plc:${name}` },
  record: { $type: 'app.bsky.feed.post', text, createdAt: '2026-02-10T08:00:00Z', langs: ['en'] },
  likeCount: 3,
});

afterEach(() => {
  asked = [];
});
afterAll(() => {
  server.close();
});

it('reads posts as the stream would have told them, and leaves out what is gone, broken or was not asked for', async () => {
  const posts = [viewOf('a', 'Claude is down'), viewOf('b', 7), viewOf('stranger', 'Claude is down')];
  answer = { status: 200, body: JSON.stringify({ posts }) };
  const read = await getPosts(['a', 'b', 'gone'].map(uriOf), NOW, options);
  expect(read).toMatchObject([
    { type: 'post', uri: uriOf('a'), author: 'did:plc:a', text: 'Claude is down', kind: 'post', observedAt: NOW },
  ]);
  expect(asked).toEqual([['a', 'b', 'gone'].map(uriOf)]);
});

it('asks for 25 at most, and for no address that would spoil the answer about the others', async () => {
  answer = { status: 200, body: '{"posts":[]}' };
  const many = Array.from({ length: 40 }, (_, index) => uriOf(`n${index}`));
  await getPosts(many, NOW, options);
  await getPosts(['at://x', 'at://did:plc:l/app.bsky.graph.list/3k', uriOf('a')], NOW, options);
  expect(asked.map(({ length }) => length)).toEqual([25, 1]);
  expect(await getPosts(['at://x'], NOW, options)).toEqual([]);
  expect(asked).toHaveLength(2);
});

it.each([
  [429, '', null],
  [503, 'busy', null],
  [400, '{"error":"InvalidRequest"}', []],
  [200, 'not JSON', []],
  [200, '{"posts":[{"uri":7}]}', []],
])('takes %d %j for %j', async (status, body, expected) => {
  answer = { status, body };
  expect(await getPosts([uriOf('a')], NOW, options)).toEqual(expected);
});

it('says that there was no answer when nobody may be asked', async () => {
  expect(await getPosts([uriOf('a')], NOW, { ...options, allowHosts: [] })).toBeNull();
});
