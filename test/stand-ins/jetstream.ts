import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { compressUsingDict, createCCtx } from '@bokuweb/zstd-wasm';
import { type WebSocket, WebSocketServer } from 'ws';
import { readyZstd } from '../../src/sources/bluesky/zstd.ts';
import { CLAMPED, secondWire } from './jetstream-second-wire.ts';

/** An event as Jetstream v1 sends it; anything more is sent along. */
export type WireEvent = { readonly time_us: number; readonly [key: string]: unknown };

type Client = {
  readonly socket: WebSocket;
  readonly wanted: readonly string[];
  readonly isSecond: boolean;
  readonly isPacked: boolean;
  /** Longer frames are not for it. */
  readonly longest: number;
};

/** A local server that speaks both of Jetstream's wires and can misbehave on request. */
export type JetstreamStandIn = {
  /** `ws://127.0.0.1:port`, which speaks v1. */
  readonly url: string;
  /** The same host by its second wire. */
  readonly secondUrl: string;
  /** Cursor of every connection made so far, null where it asked for none. */
  readonly asked: readonly (number | null)[];
  /** Of every connection made so far: whether it has its frames packed. */
  readonly packed: readonly boolean[];
  /** Adds an event to the log and sends it to whoever listens and wants it. */
  send(event: WireEvent): void;
  /** Sends exactly these bytes to everybody: garbage, half frames, binary. */
  sendRaw(data: string | Buffer, options?: { readonly binary?: boolean }): void;
  /** Keeps connections open and says nothing more. */
  silence(on: boolean): void;
  /** Keeps the present connections open and never says anything more on them; new ones are served. */
  stall(): void;
  /** All that was sent and is not forgotten, in that order. */
  readonly log: readonly WireEvent[];
  /** Cuts every connection without a close frame. */
  cut(): void;
  /** Forgets all before this time and, as v1 does, says nothing of it; the second wire says so. */
  forgetBefore(timeUs: number): void;
  /** Answers the next connections with this HTTP status, and an error of this name; null to accept them. */
  refuse(status: number | null, error?: string): void;
  /** The second wire answers a cursor older than this with `CursorTooOld`; null: as the first wire it begins later. */
  refuseBefore(timeUs: number | null): void;
  /** Sends frames of any length, whatever was asked for. */
  ignoreSizes(): void;
  /** Packs frames with this dictionary from now on; null: with none, and whoever asks for one is refused. */
  packWith(dictionary: Buffer | null): Promise<void>;
  readonly connections: number;
  close(): Promise<void>;
};

const SECOND = '/xrpc/network.bsky.jetstream.subscribeEvents';
const DICTIONARY = '/xrpc/network.bsky.jetstream.getZstdDictionary';

export async function startJetstream(port = 0): Promise<JetstreamStandIn> {
  let dictionary: Buffer | null = null;
  const server = createServer((request, response) => {
    const found = request.url?.startsWith(DICTIONARY) === true ? dictionary : null;
    response.writeHead(found === null ? 404 : 200, { 'content-type': 'application/octet-stream' }).end(found ?? '');
  });
  const sockets = new WebSocketServer({ noServer: true });
  const clients = new Set<Client>();
  const asked: (number | null)[] = [];
  const packed: boolean[] = [];
  let log: WireEvent[] = [];
  let floorUs = 0;
  let isSilent = false;
  let refused: { readonly status: number; readonly error?: string | undefined } | null = null;
  let tooOldUs: number | null = null;
  let heedsSizes = true;
  let packer = 0;

  const pack = (text: string): Buffer =>
    dictionary === null ? Buffer.from(text) : Buffer.from(compressUsingDict(packer, Buffer.from(text), dictionary));

  function deliver({ socket, wanted, isSecond, isPacked, longest }: Client, event: WireEvent): void {
    const { collection } = (event.commit ?? {}) as { readonly collection?: string };
    // Identity and account events come whatever was asked for.
    const isWanted = collection === undefined || wanted.some((pattern) => matches(pattern, collection));
    if (!isWanted && wanted.length > 0) return;
    const text = JSON.stringify(isSecond ? secondWire(event) : event);
    if (heedsSizes && text.length > longest) return;
    socket.send(isPacked ? pack(text) : text, { binary: isPacked });
  }

  server.on('upgrade', (request, raw, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const isSecond = url.pathname === SECOND;
    const dictionaryId = url.searchParams.get('zstdDictionary');
    const isUnknown = dictionaryId !== null && dictionaryId !== String(dictionary?.readUInt32LE(4));
    const cursor = url.searchParams.has('cursor') ? Number(url.searchParams.get('cursor')) : null;
    const isTooOld = isSecond && cursor !== null && tooOldUs !== null && cursor < tooOldUs;
    if (refused !== null) return answer(raw, refused.status, refused.error);
    if (isUnknown) return answer(raw, 400, 'UnknownZstdDictionary');
    if (url.pathname !== '/subscribe' && !isSecond) return answer(raw, 404);
    if (isTooOld) return answer(raw, 400, 'CursorTooOld');
    sockets.handleUpgrade(request, raw, head, (socket) => {
      const wanted = url.searchParams.getAll(isSecond ? 'collections' : 'wantedCollections');
      const isPacked = dictionaryId !== null || url.searchParams.get('compress') === 'true';
      const longest = Number(url.searchParams.get('maxMessageSizeBytes') ?? 0) || Number.POSITIVE_INFINITY;
      const client = { socket, wanted, isSecond, isPacked, longest };
      asked.push(cursor);
      packed.push(isPacked);
      clients.add(client);
      socket.on('close', () => clients.delete(client));
      socket.on('error', () => undefined);
      if (cursor === null || isSilent) return;
      if (isSecond && cursor < floorUs) socket.send(JSON.stringify(CLAMPED));
      for (const event of log) if (event.time_us >= cursor) deliver(client, event);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    secondUrl: `${url}${SECOND}`,
    asked,
    packed,
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
    stall() {
      clients.clear();
    },
    get log() {
      return log;
    },
    cut() {
      for (const { socket } of clients) socket.terminate();
    },
    forgetBefore(timeUs) {
      floorUs = timeUs;
      log = log.filter((event) => event.time_us >= timeUs);
    },
    refuse(status, error) {
      refused = status === null ? null : { status, error };
    },
    refuseBefore(timeUs) {
      tooOldUs = timeUs;
    },
    ignoreSizes() {
      heedsSizes = false;
    },
    async packWith(bytes) {
      await readyZstd();
      packer = createCCtx();
      dictionary = bytes;
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(raw: Duplex, status: number, error?: string): void {
  const body = error === undefined ? '' : JSON.stringify({ error, message: 'as asked' });
  raw.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
}

function matches(pattern: string, collection: string): boolean {
  return pattern.endsWith('.*') ? collection.startsWith(pattern.slice(0, -1)) : pattern === collection;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { serve } = await import('./jetstream-serve.ts');
  await serve(process.argv.slice(2), startJetstream);
}
