import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ECHO, OUTAGE, ROOT } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve({
    metrics: async () => 'outcry_events_total 1\n',
    queueHealth: async () => [{ name: 'classify', waiting: 1, active: 0, delayed: 0, failed: 0 }],
  });
});
afterAll(() => served.close());

const get = (url: string, headers: Record<string, string> = {}) => served.app.inject({ method: 'GET', url, headers });

describe('answers', () => {
  it.each([
    '/api/products',
    '/api/products/claude',
    '/api/products/claude/series?step=5m',
    '/api/products/claude/history',
    '/api/episodes',
    `/api/episodes/${encodeURIComponent(OUTAGE)}`,
    `/api/episodes/${encodeURIComponent(OUTAGE)}/posts`,
    '/api/waves',
    '/api/scorecard?days=30',
    '/api/ledger?product=claude',
    '/api/sources',
    '/api/feeds',
    '/api/health',
  ])('%s with what its schema says', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
  });

  it('carry times in ISO 8601 and the state of each product', async () => {
    const { at, products } = (await get('/api/products')).json();
    expect(at).toBe('2026-01-03T14:24:20.000Z');
    expect(products[0]).toMatchObject({ id: 'claude', state: 'page', official: { state: 'degraded' } });
    expect(products).toHaveLength(14);
  });

  it('page through episodes by cursor', async () => {
    const first = (await get('/api/episodes?limit=3')).json();
    const second = (await get(`/api/episodes?limit=3&cursor=${first.next}`)).json();
    expect([first.episodes.length, second.episodes.length, second.next]).toEqual([3, 1, null]);
    expect((await get('/api/episodes?severity=notify&state=open&kind=outage')).json().episodes).toHaveLength(2);
  });

  it('tell of an episode its decisions, deliveries and echoes', async () => {
    const found = (await get(`/api/episodes/${encodeURIComponent(OUTAGE)}`)).json();
    expect(found.changes.at(-1)).toMatchObject({ number: 5, change: 'update', told: true });
    expect(found.echoes[0].id).toBe(ECHO);
    expect(found.episode.upstream).toBeNull();
  });

  it('tell of a wave its shares and forecast', async () => {
    const [wave] = (await get('/api/waves')).json().waves;
    expect(wave).toMatchObject({ root: ROOT, reposts: 302, outage: ECHO });
    expect(wave.episode.wave.forecast).toEqual({ low: 520, mid: 690, high: 940 });
  });

  it('hold every outage and every incident against each other', async () => {
    const { rows } = (await get('/api/ledger?days=30')).json();
    const [claude] = rows.filter(({ product }: { product: string }) => product === 'claude');
    expect(claude).toMatchObject({ outcome: 'outcry-first', episode: { id: OUTAGE, verdict: null } });
    expect(claude.announced).toMatchObject({
      id: 'inc-1',
      announcedAt: '2026-01-03T14:11:40.000Z',
      announcedAfter: '2026-01-03T14:10:40.000Z',
      vendorStartedAt: '2026-01-03T14:11:00.000Z',
    });
    const { all, vendors } = (await get('/api/scorecard?days=30')).json();
    expect(all).toMatchObject({ told: 2, kept: 1, lead: { counted: 1, ahead: 1 } });
    expect(vendors.map(({ name }: { name: string }) => name)).toEqual(['Anthropic', 'GitHub', 'Notion']);
  });

  it.each(['/api/ledger.csv', '/api/scorecard.csv'])('%s opens in a spreadsheet as text and numbers', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const lines = answer.body.split('\r\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });

  it('describe themselves as OpenAPI 3.1', async () => {
    const described = (await get('/api/openapi.json')).json();
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toEqual(
      expect.arrayContaining(['/api/products/{id}/series', '/api/episodes/{id}/posts', '/api/stream', '/api/health']),
    );
    expect(Object.keys(described.paths)).not.toContain('/');
  });
});

describe('refuses with a problem that names the field', () => {
  it.each([
    ['/api/episodes?limit=0', 400, 'limit', '1 to 200'],
    ['/api/episodes?limit=9999', 400, 'limit', '1 to 200'],
    ['/api/episodes?from=yesterday', 400, 'from', 'a time with its zone'],
    ['/api/episodes?from=0000-01-01T00:00:00Z', 400, 'from', '1970 to 9999'],
    ['/api/episodes?from=9999-12-31T23:59:59-14:00', 400, 'from', '1970 to 9999'],
    [`/api/episodes?cursor=${Buffer.from('999999999999999 x').toString('base64url')}`, 400, 'cursor', '`next`'],
    ['/api/episodes?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z', 400, 'from', 'before `to`'],
    ['/api/episodes?kind=fire', 400, 'kind', 'outage'],
    ['/api/episodes?cursor=%00%01', 400, 'cursor', '`next`'],
    ['/api/episodes?nonsense=1', 400, 'nonsense', 'nonsense'],
    ['/api/products/No%20Such', 400, 'id', 'lower-case'],
    ['/api/products/claude/series?step=2m', 400, 'step', '1m'],
    ['/api/products/claude/series?step=1m&from=2020-01-01T00:00:00Z', 400, 'step', '2000 points'],
    ['/api/waves?hours=1e9', 400, 'hours', '1 to 720'],
    [`/api/episodes/${encodeURIComponent("x'; drop table episodes; --")}`, 400, 'id', 'episode identifier'],
  ])('%s', async (url, status, field, expected) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = answer.json();
    expect(problem).toMatchObject({ type: 'about:blank', status, errors: [{ field }] });
    expect(problem.errors[0].expected).toContain(expected);
  });

  it.each([
    ['/api/products/nothing', 'no product'],
    ['/api/episodes/nothing', 'no episode'],
    ['/api/nothing', 'nothing at'],
  ])('%s by 404', async (url, detail) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().detail).toContain(detail);
  });

  it('too many requests by 429, in the same shape', async () => {
    const small = await serve({ isEmpty: true, requestsPerMinute: 2 });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push(await small.app.inject('/api/sources'));
    expect(statuses.map((answer) => answer.statusCode)).toEqual([200, 200, 429]);
    expect(statuses[2]?.json()).toMatchObject({ status: 429, title: 'Too many requests' });
    expect((await small.app.inject('/healthz')).statusCode).toBe(200);
    await small.close();
  });
});

describe('probes', () => {
  it('tell alive, ready and the numbers', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).json()).toEqual({ status: 'ready' });
    expect((await get('/metrics')).body).toBe('outcry_events_total 1\n');
  });

  it('answer all who ask within a second at once', async () => {
    let wallNow = 0;
    const asked = { queue: 0, metrics: 0 };
    const busy = await serve({
      isEmpty: true,
      wallNow: () => wallNow,
      metrics: async () => `asked ${++asked.metrics}`,
      queueHealth: async () => {
        asked.queue += 1;
        return [];
      },
    });
    const all = () => Promise.all(['/readyz', '/metrics', '/readyz', '/metrics'].map((url) => busy.app.inject(url)));
    expect((await all()).map(({ body }) => body)).toEqual([
      '{"status":"ready"}',
      'asked 1',
      '{"status":"ready"}',
      'asked 1',
    ]);
    wallNow = 999;
    await all();
    expect(asked).toEqual({ queue: 1, metrics: 1 });
    wallNow = 1000;
    await all();
    expect(asked).toEqual({ queue: 2, metrics: 2 });
    await busy.close();
  });

  it('is not ready when the queue fails, and says nothing of how', async () => {
    const broken = await serve({
      isEmpty: true,
      queueHealth: () => Promise.reject(new Error('redis://user:secret@x')),
    });
    const answer = await broken.app.inject('/readyz');
    expect([answer.statusCode, answer.json().detail]).toEqual([503, 'no answer from: queue']);
    const health = await broken.app.inject('/api/health');
    expect(health.statusCode).toBe(500);
    expect(health.body).not.toContain('secret');
    expect((await broken.app.inject('/metrics')).statusCode).toBe(404);
    await broken.close();
  });
});

it('lets only its own scripts run and nobody frame it', async () => {
  const policy = String((await get('/')).headers['content-security-policy']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});
