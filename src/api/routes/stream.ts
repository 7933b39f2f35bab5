import type { ServerResponse } from 'node:http';
import type { ChangeEvent } from '../changes.ts';
import type { App, AppOptions } from '../context.ts';
import { ProblemError } from '../problem.ts';

/** A reader that lets this much pile up is cut off; it reconnects and reads the newest state. */
const MAX_BACKLOG_BYTES = 64 * 1024;

/** Server-sent events: `change` names what changed, never carries it. */
export function streamRoute(app: App, options: AppOptions): void {
  const { onChange, maxStreams = 200, heartbeatMs = 15_000 } = options;
  const open = new Set<ServerResponse>();
  const write = (client: ServerResponse, text: string) => {
    if (client.writableLength > MAX_BACKLOG_BYTES) client.destroy();
    else client.write(text);
  };
  const tellAll = (text: string) => {
    for (const client of open) write(client, text);
  };
  const unsubscribe = onChange((event: ChangeEvent) => {
    tellAll(`event: change\ndata: ${JSON.stringify(event)}\n\n`);
  });
  const heartbeat = setInterval(() => tellAll(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  // Open streams would keep close() waiting for ever.
  app.addHook('preClose', async () => {
    unsubscribe();
    clearInterval(heartbeat);
    for (const client of open) client.end();
  });

  app.get(
    '/api/stream',
    { schema: { tags: ['live'], summary: 'Server-sent events: `change` with kind, product and episode' } },
    async (request, reply) => {
      if (open.size >= maxStreams) {
        reply.header('retry-after', '30');
        throw new ProblemError(503, `all ${maxStreams} live streams are taken; pages still refresh by themselves`);
      }
      reply.hijack();
      const client = reply.raw;
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) client.setHeader(name, value);
      }
      client.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
      open.add(client);
      request.raw.on('close', () => open.delete(client));
      client.on('error', () => open.delete(client));
      client.write('retry: 3000\n: connected\n\n');
    },
  );
}
