import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verdicts } from '../../db/schema.ts';
import { OUTAGE } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

const TOKEN = 'f3c9a1';
const path = encodeURIComponent(OUTAGE);
const api = `/api/episodes/${path}/verdicts`;
const form = `/e/${path}/verdict`;

let open: Served;
let closed: Served;
beforeAll(async () => {
  open = await serve();
  closed = await serve({ over: open, writeToken: TOKEN, publicUrl: 'https://outcry.example' });
});
afterAll(async () => {
  await closed.close();
  await open.close();
});
beforeEach(() => open.open.db.delete(verdicts));

type Sent = { url?: string; headers?: Record<string, string>; payload?: unknown; remoteAddress?: string };
async function send(served: Served, { url = api, headers = {}, payload = { verdict: 'real' }, ...rest }: Sent = {}) {
  const answer = await served.app.inject({ method: 'POST', url, headers, payload: payload as object, ...rest });
  return { status: answer.statusCode, kept: (await served.open.db.select().from(verdicts)).length, answer };
}

describe('a verdict over HTTP', () => {
  it('is kept, answered with what it replaces, and shown with the episode', async () => {
    expect((await send(open, { payload: { verdict: 'false-alarm', note: 'a joke' } })).status).toBe(201);
    const { answer } = await send(open, { payload: { verdict: 'real', by: 'ana' } });
    expect(answer.json()).toMatchObject({
      newest: { verdict: 'real', by: 'ana', note: null, at: '2026-01-03T14:24:20.000Z' },
      before: { verdict: 'false-alarm' },
    });
    const shown = (await open.app.inject(`/api/episodes/${path}`)).json();
    expect(shown.verdicts.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['real', 'false-alarm']);
  });

  it.each<[string, Sent, number]>([
    ['another word', { payload: { verdict: 'maybe' } }, 400],
    ['another key', { payload: { verdict: 'real', product: 'x' } }, 400],
    ['text that is no JSON', { payload: 'verdict=real', headers: { 'content-type': 'text/plain' } }, 400],
    ['a form', { payload: 'verdict=real', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['an episode that is not there', { url: '/api/episodes/claude-outage-x/verdicts' }, 404],
    ["another site's page", { headers: { origin: 'https://evil.example' } }, 403],
    ['a page without an origin', { headers: { origin: 'null' } }, 403],
    ['another port of this machine', { headers: { origin: 'http://localhost:3000', host: 'localhost:8080' } }, 403],
    ['a page that the browser calls cross-site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a sister site', { headers: { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' } }, 403],
    ['another machine without a token', { remoteAddress: '192.0.2.7' }, 403],
    ['a proxy that nobody told us of', { headers: { 'x-forwarded-for': '192.0.2.7' } }, 403],
    ['a host name that is not ours', { headers: { host: 'evil.example', origin: 'http://evil.example' } }, 421],
  ])('is refused from or with %s', async (_, sent, status) => {
    expect(await send(open, sent)).toMatchObject({ status, kept: 0 });
  });

  it.each<[string, Sent, number]>([
    ['no token', {}, 401],
    ['a wrong one', { headers: { authorization: 'Bearer f3c9a2' } }, 401],
    ['one of another kind', { headers: { authorization: `Basic ${TOKEN}` } }, 401],
    [
      'the token from a page of another site',
      { headers: { authorization: `Bearer ${TOKEN}`, origin: 'https://a.b' } },
      403,
    ],
  ])('is refused where a token is set, with %s', async (_, sent, status) => {
    expect(await send(closed, sent)).toMatchObject({ status, kept: 0 });
  });

  it('is taken with the token from any machine, and from our own page behind a proxy', async () => {
    const authorization = `Bearer ${TOKEN}`;
    expect((await send(closed, { headers: { authorization }, remoteAddress: '192.0.2.7' })).status).toBe(201);
    const headers = { authorization, origin: 'https://outcry.example', 'sec-fetch-site': 'same-origin' };
    expect((await send(closed, { headers, payload: { verdict: 'expected' } })).status).toBe(201);
  });
});

describe("the form of an episode's page", () => {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    origin: 'http://localhost:8080',
    host: 'localhost:8080',
    'sec-fetch-site': 'same-origin',
  };
  const post = (served: Served, payload: string, more = {}) =>
    send(served, { url: form, payload, headers: { ...headers, ...more } });

  it('keeps the answer, shows the page again with it, and nothing in it runs', async () => {
    const payload = new URLSearchParams({ verdict: 'false-alarm', by: '<b>ana</b>', note: '</p><script>x()</script>' });
    const { status, kept, answer } = await post(open, payload.toString());
    expect([status, kept, answer.headers.location]).toEqual([303, 1, `/e/${path}#verdict`]);
    const page = (await open.app.inject(`/e/${path}`)).body;
    expect(page).toContain('✕ false alarm');
    expect(page).toContain('&lt;b>ana&lt;/b>');
    expect(page).not.toContain('<script>x()');
    expect(page).not.toContain('name="token"');
  });

  it('is refused from another site, and without the token where one is set', async () => {
    expect(await post(open, 'verdict=real', { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      kept: 0,
    });
    expect(await post(open, 'verdict=real&extra=1')).toMatchObject({ status: 400, kept: 0 });
    expect(await post(closed, 'verdict=real')).toMatchObject({ status: 401, kept: 0 });
    expect((await closed.app.inject(`/e/${path}`)).body).toContain('name="token"');
    expect(await post(closed, `verdict=real&token=${TOKEN}`)).toMatchObject({ status: 303, kept: 1 });
  });
});
