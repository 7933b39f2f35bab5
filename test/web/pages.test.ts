import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { series, sources, verdicts } from '../../db/schema.ts';
import { NOW, OUTAGE, WAVE } from '../fixtures/seed.ts';
import { type Served, serve } from '../fixtures/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serve({ demo: () => ({ title: 'Demo', detail: 'a bundled day at 60 times its speed' }) });
});
afterAll(() => served.close());

const paths = [
  '/',
  '/p/claude',
  '/p/github?range=90d',
  `/e/${encodeURIComponent(OUTAGE)}`,
  '/waves',
  '/scorecard',
  '/health',
];
const html = { accept: 'text/html' };
const get = async (url: string) => (await served.app.inject({ url, headers: html })).body;

describe('every page', () => {
  it.each(paths)('%s is whole without scripts: title, landmarks, time zone, content', async (path) => {
    const answer = await served.app.inject({ url: path, headers: html });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toMatch(/^<!doctype html><html lang="en"/);
    for (const part of ['<title>', '<main id="main"', 'aria-label="Pages"', 'href="#main"', 'UTC', '<h1>']) {
      expect(answer.body).toContain(part);
    }
    expect(answer.body).toContain('a bundled day at 60 times its speed');
  });

  it.each([...paths, `/e/${encodeURIComponent(WAVE)}`])('%s leaves hostile text inert', async (path) => {
    const body = await get(path);
    expect(body).not.toMatch(/<script>|<img|<b>|href="(javascript|data):/i);
    expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    const scripts = [...body.matchAll(/<script type="application\/json"[^>]*>(.*?)<\/script>/gs)];
    for (const [, text] of scripts) expect(() => JSON.parse(text!)).not.toThrow();
  });

  it('links out only with nothing told to the other side', async () => {
    for (const path of paths) {
      const outside = [...(await get(path)).matchAll(/<a [^>]*href="http[^>]*>/g)].map(([tag]) => tag);
      for (const tag of outside) expect(tag).toContain('rel="noopener noreferrer nofollow ugc"');
    }
  });
});

describe('now', () => {
  it('says what is wrong with whom, beside what is normal, and whether our eyes are open', async () => {
    const body = await get('/');
    expect(body).toContain('2 open outages · 1 open wave · 11 products quiet');
    expect(body.indexOf('Claude looks down')).toBeLessThan(body.indexOf('A post about Notion is spreading'));
    expect(body).toContain('10 of 12 readable');
    expect(body).toContain('8 min ahead of the page');
    expect(body).toContain('82 % of the evidence');
  });

  it('says what is missing and why when nothing can be read', async () => {
    const empty = await serve({ isEmpty: true });
    expect((await empty.app.inject('/')).body).toContain(
      'No open episode · 14 products unknown: nothing is being read',
    );
    const row = { source: 'bluesky', network: 'bluesky', since: new Date(NOW), updatedAt: new Date(NOW) };
    await empty.open.db
      .insert(sources)
      .values({ ...row, state: 'unreadable', reason: 'getaddrinfo ENOTFOUND', nextTryAt: new Date(NOW + 9000) });
    const blind = (await empty.app.inject('/')).body;
    for (const part of ['ENOTFOUND', 'in 9 s', 'npm run demo', '12 vendor pages', 'not quiet']) {
      expect(blind).toContain(part);
    }
    await empty.open.db.update(sources).set({ state: 'reading', reason: null, events: 1_200_000, matched: 3410 });
    expect((await empty.app.inject('/')).body).toContain(
      'Reading Bluesky since 14:24 UTC · 1.2M events seen · 3,410 named one of 14 products · nothing unusual',
    );
    await empty.close();
  });

  it('takes nothing for quiet when the worker that reads has died', async () => {
    let wallNow = NOW;
    const left = await serve({ isEmpty: true, wallNow: () => wallNow });
    const row = { source: 'bluesky', network: 'bluesky', since: new Date(NOW), updatedAt: new Date(NOW) };
    await left.open.db.insert(sources).values({ ...row, state: 'reading' });
    expect((await left.app.inject('/')).body).toContain('14 products quiet');
    wallNow += 60_000;
    for (const url of ['/', '/health', '/api/sources']) {
      expect((await left.app.inject(url)).body).toContain('its worker is silent');
    }
    expect((await left.app.inject('/')).body).toContain('14 products unknown: nothing is being read');
    await left.close();
  });
});

describe('the scorecard', () => {
  it('says who was first, what the pages said meanwhile, and how often we were right', async () => {
    const body = await get('/scorecard?days=30');
    for (const part of [
      'we were first',
      '+9 min',
      'Claude: 1 lead, 0 never announced',
      'nobody has judged the 2 outages yet',
      'set to 1 in 300',
      'an echo, told with its cause',
      '/api/ledger.csv?days=30',
    ]) {
      expect(body).toContain(part);
    }
    expect(await get('/scorecard?product=github')).toContain('Scorecard of GitHub');
    expect(await get('/scorecard?product=github')).not.toContain('Claude');
  });

  it('puts a verdict into the books', async () => {
    const judged = await serve();
    await judged.open.db
      .insert(verdicts)
      .values({ episode: OUTAGE, verdict: 'false-alarm', by: 'ada', at: new Date(NOW) });
    const { body } = await judged.app.inject('/scorecard');
    for (const part of ['✕ false alarm', '0 real, 1 false, 0 expected, 1 not judged', '0 %'])
      expect(body).toContain(part);
    await judged.close();
  });

  it('says what is missing and why when there is nothing to hold against anybody', async () => {
    const empty = await serve({ isEmpty: true });
    const { body } = await empty.app.inject('/scorecard');
    for (const part of ['Nothing to hold against anybody', 'No post was counted in the last 90 days', '/health']) {
      expect(body).toContain(part);
    }
    await empty.open.db
      .insert(series)
      .values({ product: 'claude', minute: new Date(NOW - 3_600_000), network: 'bluesky', mentions: 1, reporters: 0 });
    expect((await empty.app.inject('/scorecard?days=30')).body).toContain(
      'No outage was opened and no official incident was read in the last 30 days',
    );
    await empty.close();
  });

  it.each(['/scorecard?days=0', '/scorecard?days=x', '/scorecard?product=nothing'])('%s is refused', async (path) => {
    expect((await served.app.inject({ url: path, headers: html })).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('health', () => {
  it('shows the pages that cannot be read first, and reaches all others', async () => {
    const body = await get('/health');
    const groups = [...body.matchAll(/<details class="feeds" id="([\w-]+)"( open)?>(.*?)<\/details>/gs)];
    expect(groups.map(([, id, open]) => [id, open !== undefined])).toEqual([
      ['pages-blind', true],
      ['pages-read', false],
    ]);
    expect(groups.map(([, , , text]) => text!.match(/<tr>/g)!.length - 1)).toEqual([2, 10]);
    expect(groups[0]![3]).toContain('2 not readable');
  });
});

describe('the chart', () => {
  it('comes as a picture with a title, a sentence and a table, and as data for the browser that draws itself', async () => {
    const body = await get('/p/claude?range=1h');
    expect(body).toMatch(/<svg aria-hidden="true"/);
    expect(body).toContain('aria-describedby="reporters-summary"');
    expect(body).toContain('Most 9 reporters a minute (normally 0.1) at 14:10 UTC');
    expect(body).toContain('Normal up to');
    expect(body).not.toContain('<style');
    const headers = { 'x-outcry-charts': 'data' };
    const data = (await served.app.inject({ url: '/p/claude?range=1h', headers })).body;
    expect(data).not.toMatch(/<svg aria-hidden="true" focusable/);
    expect(data).toContain('id="reporters-wide"');
  });
});

describe('the episode', () => {
  it('shows the decision as it was made, what was told where, and every post with its reasons', async () => {
    const body = await get(`/e/${encodeURIComponent(OUTAGE)}`);
    for (const part of [
      '9 people in 3 minutes',
      'threshold 11',
      'slack:#incidents',
      'HTTP 410 Gone',
      'no sign of the past',
    ]) {
      expect(body).toContain(part);
    }
    const older = /href="([^"]*cursor=[^"]*)#posts"/.exec(body)?.[1];
    expect((await served.app.inject({ url: older! })).body).toContain('Every post');
    expect(await get(`/e/${encodeURIComponent(OUTAGE)}?label=question`)).not.toContain('guess I will touch grass');
  });

  it.each(['/e/nothing', '/p/nothing', '/nowhere'])('%s answers people with a page', async (path) => {
    const answer = await served.app.inject({ url: path, headers: html });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('Not found');
  });
});
