import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type WebSocket, WebSocketServer } from 'ws';

/** An event as Jetstream v1 sends it; anything more is sent along. */
export type WireEvent = { readonly time_us: number; readonly [key: string]: unknown };

type Client = { readonly socket: WebSocket; readonly wanted: readonly string[] };

/** A local server that speaks Jetstream's v1 wire and can misbehave on request. */
export type JetstreamStandIn = {
  /** `ws://127.0.0.1:port` */
  readonly url: string;
  /** Cursor of every connection made so far, null where it asked for none. */
  readonly asked: readonly (number | null)[];
  /** Adds an event to the log and sends it to whoever listens and wants it. */
  send(event: WireEvent): void;
  /** Sends exactly these bytes to everybody: garbage, half frames, binary. */
  sendRaw(data: string | Buffer, options?: { readonly binary?: boolean }): void;
  /** Keeps connections open and says nothing more. */
  silence(on: boolean): void;
  /** Cuts every connection without a close frame. */
  cut(): void;
  /** Forgets all before this time and, as v1 does, says nothing of it. */
  forgetBefore(timeUs: number): void;
  /** Answers the next connections with this HTTP status; null to accept them. */
  refuse(status: number | null): void;
  readonly connections: number;
  close(): Promise<void>;
};

export async function startJetstream(port = 0): Promise<JetstreamStandIn> {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const clients = new Set<Client>();
  const asked: (number | null)[] = [];
  let log: WireEvent[] = [];
  let isSilent = false;
  let refused: number | null = null;

  server.on('upgrade', (request, raw, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (refused !== null || url.pathname !== '/subscribe') {
      raw.end(`HTTP/1.1 ${refused ?? 404} Refused\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, raw, head, (socket) => {
      const client = { socket, wanted: url.searchParams.getAll('wantedCollections') };
      const cursor = url.searchParams.has('cursor') ? Number(url.searchParams.get('cursor')) : null;
      asked.push(cursor);
      clients.add(client);
      socket.on('close', () => clients.delete(client));
      socket.on('error', () => undefined);
      if (cursor === null || isSilent) return;
      for (const event of log) if (event.time_us >= cursor) deliver(client, event);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get connections() {
      return clients.size;
    },
    send(event) {
      log.push(event);
      if (!isSilent) for (const client of clients) deliver(client, event);
    },
    sendRaw(data, { binary = false } = {}) {
      for (const { socket } of clients) socket.send(data, { binary });
    },
    silence(on) {
      isSilent = on;
    },
    cut() {
      for (const { socket } of clients) socket.terminate();
    },
    forgetBefore(timeUs) {
      log = log.filter((event) => event.time_us >= timeUs);
    },
    refuse(status) {
      refused = status;
    },
    async close() {
      for (const { socket } of clients) socket.terminate();
      sockets.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Identity and account events come whatever was asked for. */
function deliver({ socket, wanted }: Client, event: WireEvent): void {
  const { collection } = (event.commit ?? {}) as { readonly collection?: string };
  if (collection === undefined || wanted.length === 0 || wanted.some((pattern) => matches(pattern, collection))) {
    socket.send(JSON.stringify(event));
  }
}

function matches(pattern: string, collection: string): boolean {
  return pattern.endsWith('.*') ? collection.startsWith(pattern.slice(0, -1)) : pattern === collection;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { serve } = await import('./jetstream-serve.ts');
  await serve(process.argv.slice(2), startJetstream);
}
