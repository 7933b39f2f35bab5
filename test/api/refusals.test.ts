import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTAGE } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const FOREIGN =
  /zod|fastify|FST_|Invalid input|Unrecognized|Too (big|small)|Invalid option|Unexpected|querystring|instancePath|undefined/i;
const verdicts = `/api/episodes/${encodeURIComponent(OUTAGE)}/verdicts`;
const json = { 'content-type': 'application/json' };
const post = (payload: unknown, headers: Record<string, string> = json) => ({
  method: 'POST' as const,
  url: verdicts,
  headers,
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
});
const ask = (url: string) => ({ method: 'GET' as const, url });

describe('what cannot be used is refused in our own words, saying what, where and what to do', () => {
  it.each([
    [
      'a key that nobody knows',
      ask('/api/episodes?nonsense=1'),
      'query',
      'nonsense',
      '"nonsense" is not known here; leave it out',
    ],
    ['a key given twice', ask('/api/episodes?kind=outage&kind=wave'), 'query', 'kind', 'expected one of outage, wave'],
    ['a text given twice', ask('/api/episodes?cursor=a&cursor=b'), 'query', 'cursor', 'expected one text, got several'],
    ['a wrong choice', ask('/api/episodes?state=ajar'), 'query', 'state', 'expected one of open, closed'],
    [
      'a cursor too long',
      ask(`/api/episodes?cursor=${'a'.repeat(5000)}`),
      'query',
      'cursor',
      'expected at most 4096 characters',
    ],
    ['a wrong name in the path', ask('/api/products/No%20Such'), 'path', 'id', 'lower-case'],
    [
      'an answer without a verdict',
      post({ by: 'ana' }),
      'body',
      'verdict',
      'expected one of real, expected, false-alarm',
    ],
    ['a name that is a number', post({ verdict: 'real', by: 7 }), 'body', 'by', 'expected a text'],
    [
      'a name too long',
      post({ verdict: 'real', by: 'a'.repeat(101) }),
      'body',
      'by',
      'expected at most 100 characters',
    ],
    ['a list as body', post(['real']), 'body', 'body', 'expected an object'],
    ['nothing as body', post('null'), 'body', 'body', 'expected an object'],
    ['a body with a key that nobody knows', post({ verdict: 'real', mood: 1 }), 'body', 'mood', 'leave it out'],
  ] as const)('%s', async (_, request, where, field, expected) => {
    const answer = await served.app.inject(request);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = answer.json();
    expect(problem.errors[0]).toMatchObject({ in: where, field });
    expect(problem.errors[0].expected).toContain(expected);
    expect(problem.detail).toContain(expected);
    expect(problem.detail).toContain(where === 'body' ? 'body' : `the ${where}`);
    expect(answer.body).not.toMatch(FOREIGN);
  });

  it.each([
    ['a body that is no JSON', post('{"verdict":'), 400, 'expected JSON'],
    ['an empty body', post(''), 400, 'expected JSON'],
    ['another type of content', post('<real/>', { 'content-type': 'text/xml' }), 415, 'application/json'],
    ['a body too large', post({ verdict: 'real', note: 'x'.repeat(70_000) }), 413, '64 kB'],
    ['a broken percent code', ask('/api/episodes/%E0%A4%A'), 400, 'percent code'],
    ['a broken percent code at the end', ask('/api/products/%'), 400, '%25'],
  ] as const)('%s', async (_, request, status, detail) => {
    const answer = await served.app.inject(request);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({ type: 'about:blank', status });
    expect(answer.json().detail).toContain(detail);
    expect(answer.body).not.toMatch(FOREIGN);
  });

  it('too many requests, with when to come back', async () => {
    const small = await serve({ over: served, requestsPerMinute: 1 });
    await small.app.inject('/api/sources');
    const answer = await small.app.inject('/api/sources');
    await small.app.close();
    expect(answer.json().detail).toBe(
      'more than 1 request a minute from one address; the header Retry-After says when to try again',
    );
    expect(answer.headers['retry-after']).toBeDefined();
  });

  it('a broken percent code in the address of a page by a page that runs nothing', async () => {
    const answer = await served.app.inject({ url: '/p/%zz', headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('percent code');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('what is no HTTP in the same shape', async () => {
    const address = await served.app.listen({ port: 0, host: '127.0.0.1' });
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write('HELLO THERE\r\n\r\n'));
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said).toContain('application/problem+json');
    expect(JSON.parse(said.split('\r\n\r\n')[1]!)).toMatchObject({ type: 'about:blank', status: 400 });
    expect(said).not.toMatch(FOREIGN);
  });
});

describe('who says so', () => {
  it.each([
    ['\u202egnp.ana', 'gnp.ana'],
    ['a\u0007n\u001b[31ma\u200b\n2', 'an[31ma 2'],
    ['\u2066\u200b', null],
  ])('is kept without what reorders or hides: %j', async (by, kept) => {
    const answer = await served.app.inject(post({ verdict: 'real', by, note: by }));
    expect(answer.statusCode).toBe(201);
    expect(answer.json().newest).toMatchObject({ by: kept, note: kept });
  });
});
