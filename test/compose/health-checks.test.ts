import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/root.ts';

const read = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
const test = z.tuple([z.literal('CMD'), z.literal('node'), z.literal('-e'), z.string()]);
const checkOf = (name: string): string => {
  const { services } = z
    .object({ services: z.record(z.string(), z.object({ healthcheck: z.object({ test: z.unknown().optional() }) })) })
    .parse(parse(read('docker-compose.yml'), { merge: true }));
  // Compose takes $$ for a dollar sign.
  return test.parse(services[name]?.healthcheck.test)[3].replaceAll('$$', '$');
};
const imageCheck = (): string => {
  const line = /HEALTHCHECK[^\n]*\\\n\s*CMD (\[.*\])/.exec(read('Dockerfile'))?.[1] ?? '[]';
  return test.parse(['CMD', ...z.array(z.string()).parse(JSON.parse(line))])[3];
};

async function run(script: string, env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ['-e', script], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number];
  return code;
}

async function listen<Kind extends Server>(server: Kind) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())) };
}

const answering = (status: number) => createHttp((_, response) => response.writeHead(status).end());
const taking = () => createServer((socket) => socket.on('error', () => {}));
/** The check of the file, asked of another port. */
const at = (script: string, port: number) => script.replace('127.0.0.1:8080', `127.0.0.1:${port}`);

describe('health checks of the containers', () => {
  it.each([
    ['is healthy when the dashboard is ready', 200, 0],
    ['is unhealthy when it says that it is not', 503, 1],
  ])('api %s', async (_, status, code) => {
    await using server = await listen(answering(status));
    expect(await run(at(checkOf('api'), server.port), {})).toBe(code);
    expect(await run(imageCheck(), { OUTCRY_PORT: String(server.port) })).toBe(code);
  });

  it('api is unhealthy when nobody listens', async () => {
    const gone = await listen(taking());
    await gone[Symbol.asyncDispose]();
    expect(await run(at(checkOf('api'), gone.port), {})).toBe(1);
    expect(await run(imageCheck(), { OUTCRY_PORT: String(gone.port) })).toBe(1);
  });

  it('a worker is healthy when PostgreSQL and Redis can be reached, unhealthy when one cannot', async () => {
    await using postgres = await listen(taking());
    const redis = await listen(taking());
    const env = {
      DATABASE_URL: `postgres://outcry:secret@127.0.0.1:${postgres.port}/outcry`,
      REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    };
    expect(await run(checkOf('detect'), env)).toBe(0);
    await redis[Symbol.asyncDispose]();
    expect(await run(checkOf('detect'), env)).toBe(1);
  });
});
