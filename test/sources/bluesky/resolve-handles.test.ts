import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, it } from 'vitest';
import { resolveHandles } from '../../../src/sources/bluesky/resolve-handles.ts';

const KNOWN: Readonly<Record<string, string>> = { 'github.com': 'did:plc:github', 'slack.com': 'did:web:slack.com' };
let asked: string[] = [];
let answer: (handle: string) => { status: number; body: string };
const server = createServer((request, response) => {
  const handle = new URL(request.url ?? '/', 'http://localhost').searchParams.get('handle') ?? '';
  asked.push(handle);
  const { status, body } = answer(handle);
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const options = { api, allowHosts: ['127.0.0.1'], signal: new AbortController().signal };

afterEach(() => {
  asked = [];
});
afterAll(() => {
  server.close();
});

it('puts what it finds beside what was known, and leaves out what it does not', async () => {
  answer = (handle) => {
    const did = KNOWN[handle];
    return did ? { status: 200, body: JSON.stringify({ did }) } : { status: 400, body: '{"error":"InvalidRequest"}' };
  };
  const resolved = new Map([['old.example', 'did:plc:old']]);
  await resolveHandles(['github.com', 'nobody.example', 'slack.com'], resolved, options);
  expect(Object.fromEntries(resolved)).toEqual({ ...KNOWN, 'old.example': 'did:plc:old' });
});

it.each(['not JSON', '{"did":"<script>"}', '{}', '[]', ''])('takes %j for no answer', async (body) => {
  answer = () => ({ status: 200, body });
  const resolved = new Map<string, string>();
  await resolveHandles(['github.com'], resolved, options);
  expect(resolved.size).toBe(0);
});

it('does not ask for the rest when nobody answers', async () => {
  const resolved = new Map<string, string>();
  await resolveHandles(['a.example', 'b.example'], resolved, { ...options, allowHosts: [] });
  expect([asked, resolved.size]).toEqual([[], 0]);
});
