import { describe, expect, it } from 'vitest';
import { describeSearch } from '../../src/cli/describe-feed.ts';
import type { FetchedFeed } from '../../src/status/fetch-feed.ts';
import { findFeed } from '../../src/status/find-feed.ts';
import { ALL_BODIES } from './bodies/all.ts';
import { AT } from './bodies/feed-bodies.ts';
import { incidentIo } from './bodies/incident-io.ts';
import { INSTATUS_COMPONENTS, instatus } from './bodies/instatus.ts';
import { statuspage } from './bodies/statuspage.ts';

type Answer = Partial<FetchedFeed>;
const none = {
  contentType: null,
  etag: null,
  lastModified: null,
  notModified: false,
  retryAfterMs: null,
  reason: null,
};
const html: Answer = { http: 200, body: '<!DOCTYPE html><html><head></head></html>' };

/** Looks for the feed of a page on a web of these addresses; all others answer 404. */
async function search(page: string, web: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const ask = async (address: string): Promise<FetchedFeed> => {
    asked.push(address);
    return { http: 404, body: '', ...none, ...web[address] };
  };
  const found = await findFeed(new URL(page), ask, () => AT);
  return { ...found, asked, told: describeSearch(found, AT).join('\n') };
}

describe('the feed of a page', () => {
  it.each(ALL_BODIES.filter(({ outage }) => outage[0] !== '[]'))(
    'of kind $kind is known by its own address',
    async ({ kind, address, outage }) => {
      const { found, asked, told } = await search(address, { [address]: { http: 200, body: outage[0] } });
      expect(asked).toEqual([address]);
      expect(found).toMatchObject({ address, result: { kind } });
      expect(told).toContain(`kind        ${kind}: `);
      expect(told).toContain('state       major_outage');
      const answers = kind === 'instatus' ? ', answers: instatus' : '';
      expect(told).toContain(`feeds: [{ url: "${address}"${answers} }]`);
    },
  );

  it.each([
    ['https://status.kestrel.example/', 'https://status.kestrel.example/api/v2/summary.json', statuspage],
    ['https://status.dunlin.example/', 'https://status.dunlin.example/proxy/status.dunlin.example', incidentIo],
    ['https://status.godwit.example/en', 'https://status.godwit.example/summary.json', instatus],
    [
      'https://status.slack.com/',
      'https://slack-status.com/api/v2.0.0/current',
      ALL_BODIES.find(({ kind }) => kind === 'slack')!,
    ],
  ])('of %s stands at %s', async (page, address, { kind, outage }) => {
    const { found, told } = await search(page, { [page]: html, [address]: { http: 200, body: outage[0] } });
    expect(found).toMatchObject({ address, result: { kind } });
    expect(told).toContain(`at a well-known path; ${page} is an HTML page instead of a feed`);
  });

  it('is the one that the page names for readers, where no known path has any', async () => {
    const page = 'https://www.lapwing.example/status';
    const rss = ALL_BODIES.find(({ kind }) => kind === 'rss')!;
    const head =
      '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/pages/5f/rss"></head>';
    const { found } = await search(page, {
      [page]: { http: 200, body: head },
      'https://www.lapwing.example/pages/5f/rss': { http: 200, body: rss.outage[0] },
    });
    expect(found).toMatchObject({ address: 'https://www.lapwing.example/pages/5f/rss', result: { kind: 'rss' } });
  });

  it('is asked for at no more than fifteen addresses, one after the other', async () => {
    const links = '<link rel="alternate" type="application/rss+xml" href="/a?N">';
    const body = `<!DOCTYPE html><html>${Array.from({ length: 50 }, (_, i) => links.replace('N', String(i))).join('')}`;
    const { found, asked, told } = await search('https://a.example/', { 'https://a.example/': { http: 200, body } });
    expect(found).toBeNull();
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(15);
    expect(told).toMatch(/no feed found[\s\S]*look for "Subscribe" on the page/);
  });
});

describe('what it tells', () => {
  const at = statuspage.address;
  const told = async (answer: Answer) => (await search(at, { [at]: { http: 200, ...answer } })).told;

  it('is state, age, validators, components, incidents and work', async () => {
    const text = await told({ body: statuspage.outage[0], etag: 'W/"7"' });
    expect(text).toContain('age         2026-10-07 14:00 UTC, 10 min ago');
    expect(text).toContain('cache       ETag W/"7"');
    expect(text).toContain('components  1, 0 operational');
    expect(text).toContain('major_outage  Web');
    expect(text).toContain('"Sign-in fails" identified, critical, since 2026-10-07 13:50 UTC, last word 10 min ago');
    expect(text).toContain('maintenance none');
  });

  it('is that work overran', async () => {
    const body = statuspage.maintenance![0].replace('15:00:00Z', '14:05:00Z');
    expect(await told({ body })).toContain('overrun: it should have ended 5 min ago');
  });

  it('is what to add where a page keeps its incidents or components elsewhere', async () => {
    const compatible = JSON.stringify({ ...JSON.parse(statuspage.operational[0]), incidents: undefined });
    const added = await told({ body: compatible });
    expect(added).toContain('`answers: incident-io` in its entry');
    expect(added).toContain('else add https://status.kestrel.example/history.atom');
    expect(await told({ body: instatus.operational[0] })).toContain('`answers: instatus` in its entry');
    expect(await told({ body: INSTATUS_COMPONENTS[0]! })).not.toContain('answers:');
  });

  it.each<[Answer, RegExp]>([
    [
      { http: 0, reason: 'refused: 10.0.0.1 is a private or reserved address and not among the allowed hosts' },
      /OUTCRY_ALLOW_HOSTS/,
    ],
    [{ http: 0, reason: 'no such host' }, /spelling/],
    [{ http: 0, reason: 'timed out after 10 s' }, /try again/],
    [{ http: 0, reason: 'connection refused' }, /opens in a browser/],
    [{ http: 403 }, /wants to know who asks/],
    [{ http: 429 }, /wait a few minutes/],
    [{ http: 503 }, /in trouble/],
    [{ http: 200, body: '{"a":1}' }, /Subscribe/],
  ])('is what to do next after %j', async (answer, step) => {
    const { found, told, asked } = await search(at, { [at]: answer });
    expect(found).toBeNull();
    expect(told).toMatch(step);
    if (answer.http === 0) expect(asked).toEqual([at]);
  });
});
