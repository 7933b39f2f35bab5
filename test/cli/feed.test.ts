import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../setup/run-cli.ts';
import { statuspage } from '../status/bodies/statuspage.ts';

const server = createServer((request, response) => {
  if (request.url === '/api/v2/summary.json') response.setHeader('etag', '"1"').end(statuspage.degraded[0]);
  else response.setHeader('content-type', 'text/html').end('<!DOCTYPE html><html></html>');
});
let page = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('outcry feed check', { timeout: 240_000 }, () => {
  it('finds the feed of a page by itself and tells what it understood', async () => {
    const { code, stdout, stderr } = await runCli(['feed', 'check', page], {
      env: { OUTCRY_ALLOW_HOSTS: '127.0.0.1' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${page}api/v2/summary.json\n`);
    expect(stdout).toMatch(/kind {8}statuspage: [\s\S]*state {7}degraded[\s\S]*"Sign-in fails" identified, minor/);
  });

  it('prints the reading as JSON where asked', async () => {
    const { code, stdout } = await runCli(['feed', 'check', page, '--json'], {
      env: { OUTCRY_ALLOW_HOSTS: '127.0.0.1' },
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'statuspage',
      state: 'degraded',
      etag: '"1"',
      incidents: [{ id: 'k7' }],
    });
  });

  it('fails with what to do next where it may not ask', async () => {
    const { code, stdout, stderr } = await runCli(['feed', 'check', page]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/refused: 127\.0\.0\.1 .*OUTCRY_ALLOW_HOSTS/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
