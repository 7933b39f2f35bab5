import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { announce, createPage, type Page } from './page.ts';

/**
 * A process of its own that serves many status pages, each under a loopback address of its own (127.1.0.0 and on), and
 * fails as much of the requests as it is told: errors, answers that never come, bodies cut off.
 */
const message = z.union([
  z.object({ announce: z.string(), host: z.string() }),
  z.object({ failing: z.number() }),
  z.object({ count: z.literal(true) }),
]);

const pages = new Map<string, Page>();
const counts = { requests: 0, unchanged: 0, failed: 0, together: 0 };
const inFlight = new Map<string, number>();
let failing = 0;
let seed = 7;

/** Drawn the same way each time. */
function draw(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

function pageOf(host: string): Page {
  const known = pages.get(host) ?? createPage(host, Date.now());
  pages.set(host, known);
  return known;
}

const server = createServer((request, response) => {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  const open = (inFlight.get(host) ?? 0) + 1;
  inFlight.set(host, open);
  if (open > 1) counts.together += 1;
  response.once('close', () => inFlight.set(host, (inFlight.get(host) ?? 1) - 1));
  counts.requests += 1;
  const page = pageOf(host);
  // A page takes its time.
  setTimeout(() => answer(page, request.headers['if-none-match'], response), 20 + 180 * draw());
});

function answer(page: Page, known: string | undefined, response: ServerResponse): void {
  if (draw() < failing) {
    counts.failed += 1;
    const kind = draw();
    if (kind < 1 / 3) response.writeHead(503).end('busy');
    else if (kind < 2 / 3) {
      response.writeHead(200, { 'content-type': 'application/json', etag: page.etag });
      response.end(page.body.slice(0, Math.floor(page.body.length * draw())));
    }
    return;
  }
  if (known === page.etag) {
    counts.unchanged += 1;
    response.writeHead(304, { etag: page.etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json', etag: page.etag }).end(page.body);
}

process.on('message', (raw) => {
  const told = message.parse(raw);
  if ('announce' in told) announce(pageOf(told.host), told.announce, Date.now());
  else if ('failing' in told) failing = told.failing;
  else process.send?.({ counts });
});
process.on('disconnect', () => process.exit());
server.listen(0, '0.0.0.0', () => process.send?.({ port: (server.address() as AddressInfo).port }));
