import { sql } from 'drizzle-orm';
import pino from 'pino';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { serve } from '../../workers/api.ts';

let app: App;
let address: string;
let ended: Promise<void>;
const stop = new AbortController();
const logged: Array<Record<string, unknown>> = [];

beforeAll(async () => {
  const config = {
    ...readConfig({
      OUTCRY_PORT: '0',
      OUTCRY_PUBLIC_URL: 'https://Outcry.example.com:8443/',
      OUTCRY_ALLOWED_HOSTS: 'Outcry.LAN',
      OUTCRY_TRUST_PROXY: '1',
    }),
    database: { folder: null },
  };
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  app = await openApp(config, { queue: createInlineQueue(), log, write: () => {} });
  ({ ended } = await serve(app, stop.signal));
  address = String(logged.find(({ msg }) => msg === 'the dashboard is served')?.address);
});
afterAll(async () => {
  stop.abort();
  await ended;
  await app.close();
});

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const { statusCode, headers: answered, body } = await request(`${address}${path}`, { headers });
  return { status: statusCode, headers: answered, text: await body.text() };
};

describe('the host name of a request', () => {
  it.each([
    ['127.0.0.1:8080', 200],
    ['192.168.7.9', 200],
    ['[::1]:8080', 200],
    ['LOCALHOST:1234', 200],
    ['localhost.', 200],
    ['outcry.example.com', 200],
    ['outcry.example.com:8443', 200],
    ['outcry.lan:80', 200],
    ['rebound.attacker.example', 421],
    ['outcry.example.com.attacker.example', 421],
    ['127.0.0.1.attacker.example', 421],
    ['localhost@attacker.example', 421],
    ['attacker.example/localhost', 421],
    ['a b', 421],
  ])('%s is answered with %d', async (host, status) => {
    const answer = await ask('/api/openapi.json', { host });
    expect(answer.status).toBe(status);
  });

  it('is refused as a problem that says nothing else, wherever it asks and whatever a script adds', async () => {
    const headers = { host: 'attacker.example', 'x-forwarded-host': 'localhost', accept: 'text/html' };
    for (const path of ['/', '/metrics', '/api/products', '/nothing', '/healthz/']) {
      const answer = await ask(path, headers);
      expect([answer.status, answer.headers['content-type']], path).toEqual([
        421,
        'application/problem+json; charset=utf-8',
      ]);
      expect(JSON.parse(answer.text)).toMatchObject({ status: 421, title: 'Another host' });
    }
  });

  it('does not matter to those who only ask whether we live', async () => {
    for (const path of ['/healthz', '/readyz'])
      expect((await ask(path, { host: 'attacker.example' })).status).toBe(200);
  });
});

it('limits the address that the one trusted proxy names, not one that a client made up', async () => {
  const left = async (forwarded: string) =>
    Number((await ask('/api/openapi.json', { 'x-forwarded-for': forwarded })).headers['x-ratelimit-remaining']);
  const first = await left('203.0.113.5');
  expect(await left('203.0.113.6')).toBe(first);
  expect(await left('198.51.100.1, 203.0.113.5')).toBe(first - 1);
});

it('logs why it could not answer, and nothing of the requests that it could', async () => {
  logged.length = 0;
  await ask('/api/sources');
  expect(logged).toEqual([]);
  await app.db.execute(sql`alter table sources rename to sources_away`);
  const answer = await ask('/api/sources');
  await app.db.execute(sql`alter table sources_away rename to sources`);
  expect([answer.status, answer.text.includes('sources_away')]).toEqual([500, false]);
  const failures = logged.filter(({ area }) => area === 'api');
  expect(failures).toMatchObject([
    { level: 50, msg: 'request failed', err: { message: expect.stringContaining('sources') } },
  ]);
});
