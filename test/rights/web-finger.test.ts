import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { otherNames } from '../../src/rights/web-finger.ts';

/** What each host says of each account; anything else is not found. */
let answers: Record<string, unknown> = {};
const asked: string[] = [];
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const [, host] = pathname.split('/');
  const key = `${host} ${searchParams.get('resource')}`;
  asked.push(key);
  const answer = answers[key];
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/jrd+json' });
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
});

const portOf = (one: typeof server) => (one.address() as AddressInfo).port;

describe('the other names of an account', () => {
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done())));
  afterAll(() => void server.close());
  beforeEach(() => {
    asked.length = 0;
    answers = {};
  });

  const namesOf = (acct: string) =>
    otherNames(acct, {
      allowHosts: ['127.0.0.1'],
      signal: AbortSignal.timeout(10_000),
      originOf: (host) => `http://127.0.0.1:${portOf(server)}/${host}/`,
    });
  const page = (href: string) => ({ rel: 'http://webfinger.net/rel/profile-page', href });

  it('are those of its profile on another host, where that host says so too', async () => {
    const said = { subject: 'acct:Ana@split.example', links: [page('https://social.split.example/@ana')] };
    answers = {
      'split.example acct:ana@split.example': said,
      'social.split.example acct:ana@social.split.example': said,
    };
    expect(await namesOf('ana@split.example')).toEqual({ names: ['ana@social.split.example'], unasked: [] });
  });

  it('are nobody else’s: what only one side claims does not count', async () => {
    answers = {
      'evil.example acct:x@evil.example': { subject: 'acct:x@evil.example', aliases: ['https://good.example/@victim'] },
      'good.example acct:victim@good.example': { subject: 'acct:victim@good.example' },
    };
    expect(await namesOf('x@evil.example')).toEqual({ names: [], unasked: [] });
    // Whoever claims to be called so is not.
    answers['evil.example acct:x@evil.example'] = { subject: 'acct:victim@good.example' };
    expect(await namesOf('x@evil.example')).toEqual({ names: [], unasked: [] });
  });

  it('lead back from a profile to the name, and say which host could not be asked', async () => {
    const said = { subject: 'acct:ana@split.example', links: [page('https://social.split.example/@ana')] };
    answers = { 'social.split.example acct:ana@social.split.example': said };
    expect(await namesOf('ana@social.split.example')).toEqual({ names: [], unasked: ['split.example'] });
    answers['split.example acct:ana@split.example'] = said;
    expect(await namesOf('ana@social.split.example')).toEqual({ names: ['ana@split.example'], unasked: [] });
  });

  it('are known of a host that was asked, and of no other', async () => {
    answers = { 'plain.example acct:ana@plain.example': { subject: 'acct:ana@plain.example' } };
    expect(await namesOf('ana@plain.example')).toEqual({ names: [], unasked: [] });
    expect(asked).toEqual(['plain.example acct:ana@plain.example']);
    expect(await namesOf('ana@nobody.example')).toEqual({ names: [], unasked: ['nobody.example'] });
  });

  it.each([
    ['no JSON', '{"subject'],
    ['another shape', { subject: 7 }],
    ['more than anybody needs', { subject: 'acct:a@b.example', aliases: Array.from({ length: 51 }, () => 'x') }],
    ['too much', 'x'.repeat(60_000)],
  ])('are not taken from an answer that is %s', async (_, answer) => {
    answers = { 'b.example acct:a@b.example': answer };
    expect(await namesOf('a@b.example')).toEqual({ names: [], unasked: ['b.example'] });
  });
});
