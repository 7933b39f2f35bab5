import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A status as Mastodon sends it (snake case). */
export type WireStatus = { readonly id: string; readonly uri: string; readonly [key: string]: unknown };

/** A local instance: public timeline, those of hashtags, single statuses, streaming by WebSocket for one token; misbehaves on request. */
export type MastodonStandIn = {
  readonly url: string;
  /** Paths asked for, with their queries. */
  readonly requests: readonly string[];
  readonly subscribers: number;
  /** Files a status and streams it. */
  post(status: WireStatus): void;
  /** Changes a status and streams `status.update`. */
  update(status: WireStatus): void;
  /** Removes it and streams `delete`. */
  remove(id: string): void;
  /** Leaves these out where several are asked for at once, though it shows each alone. */
  leaveOut(...ids: string[]): void;
  /** Fails whenever it is asked for this one, alone or among others. */
  failOver(id: string): void;
  /** Answers as before 4.3, which knows no asking for several at once: with an HTML page. */
  answerOneByOne(): void;
  /** Changes a status without telling anybody. */
  change(status: WireStatus): void;
  /** Removes it without telling anybody. */
  vanish(id: string): void;
  sendRaw(data: string | Buffer): void;
  /** Cuts streaming without a close frame. */
  cut(): void;
  /** Shows its public timeline to nobody, with this HTTP status; null to show it. */
  closePublic(status: number | null): void;
  /** As closePublic, for the timelines of hashtags. */
  closeTags(status: number | null): void;
  /** Refuses streaming with this HTTP status; null to accept it. */
  refuseStreaming(status: number | null): void;
  /** Answers the next requests with this HTTP status (429 as a rule) and this Retry-After. */
  limit(requests: number, retryAfter: number | string, status?: number): void;
  /** Answers the next requests with an HTML error page, 502 as a rule. */
  breakDown(requests: number, status?: number): void;
  close(): Promise<void>;
};

export async function startMastodon(token: string, port = 0): Promise<MastodonStandIn> {
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: (offered) => [...offered][0] ?? false });
  const subscribed = new Set<WebSocket>();
  const statuses = new Map<string, WireStatus>();
  const requests: string[] = [];
  const leftOut = new Set<string>();
  let isOld = false;
  let failing: string | null = null;
  let limited = { requests: 0, after: '0', status: 429 };
  let broken = { requests: 0, status: 502 };
  let refused: number | null = null;
  let closed: { readonly public: number | null; readonly tags: number | null } = { public: null, tags: null };
  let url = '';

  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (limited.requests > 0) {
      limited = { ...limited, requests: limited.requests - 1 };
      // What stands before an instance answers in HTML.
      if (limited.status === 503)
        response.writeHead(503, { 'content-type': 'text/html', 'retry-after': limited.after }).end('<h1>Later</h1>');
      else answer(response, limited.status, { error: 'Too many requests' }, { 'retry-after': limited.after });
    } else if (broken.requests > 0) {
      broken = { ...broken, requests: broken.requests - 1 };
      response.writeHead(broken.status, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    } else {
      route(request, response);
    }
  });

  function route(request: IncomingMessage, response: ServerResponse): void {
    const asked = new URL(request.url ?? '/', url);
    const one = /^\/api\/v1\/statuses\/(\w+)$/.exec(asked.pathname)?.[1];
    const tag = /^\/api\/v1\/timelines\/tag\/([^/]+)$/.exec(asked.pathname)?.[1];
    if (asked.pathname === '/api/v2/instance') {
      answer(response, 200, { configuration: { urls: { streaming: url.replace('http', 'ws') } } });
    } else if (asked.pathname === '/api/v1/timelines/public') {
      if (closed.public === null) answer(response, 200, timeline(asked.searchParams, [...statuses.values()]));
      else answer(response, closed.public, { error: 'This method requires an authenticated user' });
    } else if (tag !== undefined) {
      const named = [...statuses.values()].filter((status) => tagsOf(status).includes(decodeURIComponent(tag)));
      if (closed.tags === null) answer(response, 200, timeline(asked.searchParams, named));
      else answer(response, closed.tags, { error: 'This method requires an authenticated user' });
    } else if (failing !== null && (one === failing || asked.searchParams.getAll('id[]').includes(failing))) {
      answer(response, 500, { error: 'We are sorry' });
    } else if (asked.pathname === '/api/v1/statuses') {
      const ids = asked.searchParams.getAll('id[]');
      if (isOld) response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
      else if (ids.length > 20) answer(response, 422, { error: 'Validation failed' });
      else answer(response, 200, shown(ids));
    } else if (one && statuses.has(one)) {
      answer(response, 200, statuses.get(one));
    } else {
      answer(response, 404, { error: 'Record not found' });
    }
  }

  const shown = (ids: readonly string[]): WireStatus[] =>
    ids.flatMap((id) => (leftOut.has(id) ? [] : (statuses.get(id) ?? [])));

  /** With min_id the ones right after it, without it the newest; always newest first. */
  function timeline(query: URLSearchParams, among: readonly WireStatus[]): WireStatus[] {
    const sorted = [...among].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    const limit = Number(query.get('limit') ?? 20);
    const minId = query.get('min_id');
    const part = minId
      ? sorted.filter(({ id }) => BigInt(id) > BigInt(minId)).slice(0, limit)
      : sorted.slice(Math.max(0, sorted.length - limit));
    return part.reverse();
  }

  server.on('upgrade', (request, raw, head) => {
    const status = refused ?? (request.headers['sec-websocket-protocol'] === token ? null : 401);
    if (status !== null) {
      raw.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, raw, head, (socket) => {
      socket.on('close', () => subscribed.delete(socket));
      socket.on('error', () => undefined);
      socket.on('message', (data) => {
        const { type, stream } = JSON.parse(String(data)) as { readonly type?: string; readonly stream?: string };
        if (type === 'subscribe' && stream === 'public') subscribed.add(socket);
        if (type === 'unsubscribe') subscribed.delete(socket);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function stream(event: string, payload: string): void {
    for (const socket of subscribed) socket.send(JSON.stringify({ stream: ['public'], event, payload }));
  }

  return {
    url,
    requests,
    get subscribers() {
      return subscribed.size;
    },
    post(status) {
      statuses.set(status.id, status);
      stream('update', JSON.stringify(status));
    },
    update(status) {
      statuses.set(status.id, status);
      stream('status.update', JSON.stringify(status));
    },
    remove(id) {
      statuses.delete(id);
      stream('delete', id);
    },
    leaveOut(...ids) {
      for (const id of ids) leftOut.add(id);
    },
    failOver(id) {
      failing = id;
    },
    answerOneByOne() {
      isOld = true;
    },
    change(status) {
      statuses.set(status.id, status);
    },
    vanish(id) {
      statuses.delete(id);
    },
    sendRaw(data) {
      for (const socket of subscribed) socket.send(data);
    },
    cut() {
      for (const socket of sockets.clients) socket.terminate();
    },
    closePublic(status) {
      closed = { ...closed, public: status };
    },
    closeTags(status) {
      closed = { ...closed, tags: status };
    },
    refuseStreaming(status) {
      refused = status;
    },
    limit(count, retryAfter, status = 429) {
      limited = { requests: count, after: String(retryAfter), status };
    },
    breakDown(count, status = 502) {
      broken = { requests: count, status };
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function tagsOf({ tags }: WireStatus): string[] {
  return Array.isArray(tags) ? tags.map(({ name }: { readonly name: string }) => name) : [];
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-remaining': '299',
      ...headers,
    })
    .end(JSON.stringify(body));
}
