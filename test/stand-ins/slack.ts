import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Answer, contentFault, METHODS, type SlackState, stored } from './slack-methods.ts';
import { slackPage } from './slack-page.ts';
import { SlackStore } from './slack-store.ts';

/** What the next calls of a method meet instead of Slack; `afterwards` lets the call have its effect first. */
export type Trouble =
  | { readonly kind: 'ratelimited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'cut'; readonly afterwards?: boolean };

export type SlackStandIn = AsyncDisposable & {
  readonly url: string;
  /** For `apiUrl`. */
  readonly apiUrl: string;
  /** An incoming webhook of the channel. */
  readonly webhookUrl: string;
  readonly token: string;
  readonly channel: string;
  readonly store: SlackStore;
  readonly channels: SlackState['channels'];
  readonly scopes: Set<string>;
  /** Every call in order, refused ones too. */
  readonly calls: Array<{ method: string; args: Record<string, unknown> }>;
  /** The next calls of `method` ("webhook" for the incoming webhook) meet these, one each. */
  trouble(method: string, ...troubles: Trouble[]): void;
  /** Down: every connection is cut until it is up again. */
  down: boolean;
  close(): Promise<void>;
};

const MOST_BODY = 1_000_000;

/** A local Slack: the methods that telling uses, Slack's limits and error codes, and a page to look at. */
export async function startSlack(options: { port?: number; now?: () => number } = {}): Promise<SlackStandIn> {
  const channel = 'C0LOCAL';
  const state: SlackState = {
    store: new SlackStore(),
    token: 'xoxb-local',
    channels: new Map([[channel, 'fine']]),
    scopes: new Set(['chat:write', 'channels:history']),
    now: options.now ?? Date.now,
  };
  const calls: SlackStandIn['calls'] = [];
  const troubles = new Map<string, Trouble[]>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    if (request.method === 'GET') {
      page(path, response);
      return;
    }
    const args = await readArguments(request);
    const method = path.startsWith('/services/') ? 'webhook' : path.replace('/api/', '');
    calls.push({ method, args });
    const trouble: Trouble | undefined = standIn.down ? { kind: 'cut' } : troubles.get(method)?.shift();
    if (trouble?.kind === 'cut' && trouble.afterwards) run(method, args, request);
    if (trouble !== undefined) meet(trouble, request, response);
    else if (method === 'webhook') webhook(args, response);
    else reply(response, 200, JSON.stringify(run(method, args, request)));
  }

  function run(method: string, args: Record<string, unknown>, request: IncomingMessage): Answer {
    if (request.headers.authorization !== `Bearer ${state.token}`) return { ok: false, error: 'invalid_auth' };
    return METHODS[method]?.(state, args) ?? { ok: false, error: 'unknown_method' };
  }

  function webhook(args: Record<string, unknown>, response: ServerResponse): void {
    const wrong = contentFault(args);
    if (wrong !== null) {
      reply(response, 400, wrong, 'text/html');
    } else if (state.channels.get(channel) === 'is_archived') {
      reply(response, 410, 'channel_is_archived', 'text/html');
    } else {
      state.store.add({ channel, thread_ts: undefined, ...stored(args) }, state.now());
      reply(response, 200, 'ok', 'text/html');
    }
  }

  function page(path: string, response: ServerResponse): void {
    if (path === '/messages') reply(response, 200, JSON.stringify(state.store.messages));
    else reply(response, 200, slackPage(state.store), 'text/html; charset=utf-8');
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const standIn: SlackStandIn = {
    url,
    apiUrl: `${url}/api/`,
    webhookUrl: `${url}/services/T0/B0/secret`,
    token: state.token,
    channel,
    store: state.store,
    channels: state.channels,
    scopes: state.scopes,
    calls,
    trouble(method, ...more) {
      troubles.set(method, [...(troubles.get(method) ?? []), ...more]);
    },
    down: false,
    close,
    [Symbol.asyncDispose]: close,
  };
  return standIn;
}

function meet(trouble: Trouble, request: IncomingMessage, response: ServerResponse): void {
  if (trouble.kind === 'cut') {
    request.socket.destroy();
  } else if (trouble.kind === 'ratelimited') {
    response.setHeader('retry-after', String(trouble.retryAfterSeconds));
    reply(response, 429, JSON.stringify({ ok: false, error: 'ratelimited' }));
  } else if (trouble.kind === 'error') {
    reply(response, 200, JSON.stringify({ ok: false, error: trouble.code }));
  } else if (trouble.kind === 'http') {
    reply(response, trouble.status, 'upstream');
  } else {
    reply(response, 200, '<html>proxy log-in</html>', 'text/html');
  }
}

function reply(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function readArguments(request: IncomingMessage): Promise<Record<string, unknown>> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > MOST_BODY) throw new Error('body too large');
  }
  const isJson = (request.headers['content-type'] ?? '').includes('json');
  return isJson ? (JSON.parse(body) as Record<string, unknown>) : Object.fromEntries(new URLSearchParams(body));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3999' } } });
  const slack = await startSlack({ port: Number(values.port) });
  console.error(`local Slack at ${slack.url} · api ${slack.apiUrl} · token ${slack.token} · channel ${slack.channel}`);
  process.once('SIGINT', () => void slack.close());
  process.once('SIGTERM', () => void slack.close());
}
