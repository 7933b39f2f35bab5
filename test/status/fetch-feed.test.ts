import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type FetchFeedOptions, fetchFeed } from '../../src/status/fetch-feed.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const get = (url: string, options: Partial<FetchFeedOptions> = {}) =>
  fetchFeed(url, { allowHosts: ['127.0.0.1'], ...options });

describe('an answer', () => {
  it('comes with its validators, which are sent with the next request', async () => {
    const asked: unknown[] = [];
    const url = await serve((request, response) => {
      asked.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      const headers = {
        etag: '"7"',
        'last-modified': 'Wed, 07 Oct 2026 07:05:00 GMT',
        'content-type': 'application/json',
      };
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end('{}');
    });
    const first = await get(url);
    expect(first).toMatchObject({
      http: 200,
      body: '{}',
      contentType: 'application/json',
      notModified: false,
      reason: null,
    });
    const second = await get(url, { etag: first.etag, lastModified: first.lastModified });
    expect(second).toMatchObject({ http: 304, body: '', notModified: true, etag: '"7"' });
    expect(asked).toEqual([
      [undefined, undefined],
      ['"7"', 'Wed, 07 Oct 2026 07:05:00 GMT'],
    ]);
  });

  it.each([
    ['120', 120_000],
    ['Wed, 07 Oct 2026 07:05:30 GMT', 30_000],
    ['Wed, 07 Oct 2026 07:04:30 GMT', 0],
    ['999999999', 86_400_000],
    ['soon', null],
  ])('that says Retry-After: %s means %s ms', async (header, ms) => {
    const url = await serve((_, response) => response.writeHead(429, { 'retry-after': header }).end('slow down'));
    const now = () => Date.parse('2026-10-07T07:05:00Z');
    expect(await get(url, { now })).toMatchObject({ http: 429, body: '', retryAfterMs: ms });
  });

  it.each<[string, Buffer, Record<string, string>]>([
    ['gzip', gzipSync('{"ü":1}'), { 'content-encoding': 'gzip' }],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('{"ü":1}', 'utf16le').swap16()]), {}],
    ['Latin-1 by its header', Buffer.from('{"ü":1}', 'latin1'), { 'content-type': 'text/plain; charset=iso-8859-1' }],
    ['a charset nobody knows', Buffer.from('{"ü":1}'), { 'content-type': 'text/plain; charset=klingon' }],
  ])('in %s becomes text', async (_, bytes, headers) => {
    const url = await serve((__, response) => response.writeHead(200, headers).end(bytes));
    expect((await get(url)).body).toBe('{"ü":1}');
  });

  it('that is a page is handed on as it is', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'));
    expect(await get(url)).toMatchObject({ http: 200, body: '<html>', contentType: 'text/html' });
  });
});

describe('a bound', () => {
  const zeros = Buffer.alloc(20_000_000);
  const gzipBomb = gzipSync(zeros);
  const brotliBomb = brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

  it.each<[string, RequestListener, RegExp]>([
    ['a body longer than allowed', (_, response) => response.end(zeros), /^larger than 1 MB$/],
    [
      'a body without a length that goes on and on',
      (_, response) => {
        const more = () => response.write(zeros.subarray(0, 100_000), (error) => error || more());
        more();
      },
      /^larger than 1 MB$/,
    ],
    [
      'a small body that unpacks to a large one',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipBomb),
      /^larger than 1 MB$/,
    ],
    ['a body that never ends', (_, response) => response.write('{'), /^timed out after 0.4 s$/],
    [
      'a body that comes drop by drop',
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 20);
        response.once('close', () => clearInterval(drip));
      },
      /^timed out after 0.4 s$/,
    ],
    [
      'headers that come drop by drop',
      (request) => {
        request.socket.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => request.socket.write('x: y\r\n'), 20);
        request.socket.once('close', () => clearInterval(drip));
      },
      /^timed out after 0.4 s$/,
    ],
    [
      'a brotli bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliBomb),
      /^larger than 1 MB$/,
    ],
    [
      'a package in a package',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipBomb)),
      /^packed as gzip, gzip, which was not asked for$/,
    ],
    [
      'a redirect whose pages drip one after the other',
      (request, response) => {
        const next = `/${Number((request.url ?? '/0').slice(1) || 0) + 1}`;
        setTimeout(() => response.writeHead(302, { location: next }).end(), 150);
      },
      /^timed out after 0.4 s$/,
    ],
    ['headers that never come', () => {}, /^timed out after 0.4 s$/],
    [
      'a damaged package',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
      /^damaged compression$/,
    ],
    [
      'a package cut off',
      (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(999)).subarray(0, 20)),
      /^damaged compression$/,
    ],
    [
      'an unknown package',
      (_, response) => response.writeHead(200, { 'content-encoding': 'xz' }).end('x'),
      /^packed as xz/,
    ],
    ['a cut connection', (request) => request.socket.destroy(), /^connection cut$/],
  ])('stops %s', async (_, listener, reason) => {
    const url = await serve(listener);
    const answer = await get(url, {
      maxBytes: 1_000_000,
      timeoutMs: reason.source.includes('timed out') ? 400 : 10_000,
    });
    expect(answer).toMatchObject({ http: 0, body: '', reason: expect.stringMatching(reason) });
  });

  it('is the caller too: an aborted request is an answer, not a throw', async () => {
    const url = await serve(() => {});
    expect(await get(url, { signal: AbortSignal.abort() })).toMatchObject({ http: 0, reason: 'stopped' });
  });
});

describe('an address', () => {
  it.each([
    ['http://127.0.0.1:9/', /^refused: 127\.0\.0\.1 is a private/],
    ['http://2130706433/', /^refused: 127\.0\.0\.1/],
    ['http://0x7f.1/', /^refused: 127\.0\.0\.1/],
    ['http://127.1/', /^refused: 127\.0\.0\.1/],
    ['http://0177.0.0.01/', /^refused: 127\.0\.0\.1/],
    ['http://017700000001/', /^refused: 127\.0\.0\.1/],
    ['http://0xa9fea9fe/', /^refused: 169\.254\.169\.254/],
    ['http://\uff11\uff12\uff17.0.0.1/', /^refused: 127\.0\.0\.1/],
    ['http://user:word@10.0.0.1/', /^refused: 10\.0\.0\.1/],
    ['http://[::ffff:7f00:1]/', /^refused/],
    ['http://[::ffff:169.254.169.254]/', /^refused/],
    ['http://[64:ff9b::a9fe:a9fe]/', /^refused/],
    ['http://[fe80::1]/', /^refused/],
    ['javascript:alert(1)', /^refused: javascript:/],
    ['data:application/json,{}', /^refused: data:/],
    ['http://[::1]/', /^refused: ::1/],
    ['http://[::ffff:10.0.0.1]/', /^refused/],
    ['http://169.254.169.254/latest/meta-data', /^refused: 169\.254/],
    ['http://10.1.2.3/', /^refused/],
    ['http://0.0.0.0/', /^refused/],
    ['http://localhost:9/', /^refused: localhost \((?:127\.0\.0\.1|::1)\)/],
    ['file:///etc/passwd', /^refused: file: is neither http nor https/],
    ['ftp://a.example/', /^refused: ftp:/],
    ['not an address', /^not an address$/],
  ])('%s is refused', async (url, reason) => {
    expect(await fetchFeed(url, { allowHosts: [] })).toMatchObject({ http: 0, reason: expect.stringMatching(reason) });
  });

  it('whose name leads to a private address is refused when it connects', async () => {
    let reached = false;
    const url = await serve((_, response) => {
      reached = true;
      response.end('secret');
    });
    const port = new URL(url).port;
    // The first look-up that anybody makes is the one that is used, so there is nothing to rebind between two.
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const answer = await fetchFeed(`http://public.example:${port}/`, { allowHosts: [], resolve });
    expect(answer).toMatchObject({
      http: 0,
      reason: expect.stringMatching(/^refused: public\.example \(127\.0\.0\.1\)/),
    });
    expect(reached).toBe(false);
    expect(
      await fetchFeed(`http://public.example:${port}/`, { allowHosts: ['Public.example'], resolve }),
    ).toMatchObject({
      http: 200,
      body: 'secret',
    });
  });

  it.each<[string, ReadonlyArray<readonly string[]>]>([
    ['gives a private address beside a public one', [['93.184.216.34', '10.0.0.1']]],
    ['leads to a mapped private address', [['::ffff:10.0.0.1']]],
    ['turns private between a redirect and its target', [['127.0.0.1'], ['192.168.0.1']]],
  ])('whose name %s is refused', async (_, answers) => {
    const url = await serve((__, response) => response.writeHead(302, { location: 'http://other.example/' }).end());
    let asked = 0;
    const resolve = async () =>
      (answers[asked++] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const first = answers.length > 1 ? ['first.example'] : [];
    const answer = await fetchFeed(`http://first.example:${new URL(url).port}/`, { allowHosts: first, resolve });
    expect(answer).toMatchObject({ http: 0, reason: expect.stringMatching(/^refused: .* is a private or reserved/) });
  });

  it('whose look-up never ends is given up with all the rest', async () => {
    const resolve = () => new Promise<never>(() => {});
    expect(await fetchFeed('http://a.example/', { allowHosts: [], resolve, timeoutMs: 300 })).toMatchObject({
      http: 0,
      reason: 'timed out after 0.3 s',
    });
  });

  it('that redirects is followed three times, each checked', async () => {
    const url = await serve((request, response) => {
      const left = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('left'));
      if (left === 0) response.end('there');
      else response.writeHead(302, { location: `/?left=${left - 1}` }).end();
    });
    expect(await get(`${url}/?left=3`)).toMatchObject({ http: 200, body: 'there' });
    expect(await get(`${url}/?left=4`)).toMatchObject({ http: 0, reason: 'more than 3 redirects' });
  });

  it.each([
    'http://169.254.169.254/',
    'http://localhost:9/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'http://[fd00:ec2::254]/',
  ])('that redirects to %s is refused there', async (location) => {
    const url = await serve((_, response) => response.writeHead(301, { location }).end());
    expect(await get(url)).toMatchObject({ http: 0, reason: expect.stringMatching(/^refused: /) });
  });

  it('where nobody listens is no answer', async () => {
    const url = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await get(url)).toMatchObject({ http: 0, reason: 'connection refused' });
  });
});
