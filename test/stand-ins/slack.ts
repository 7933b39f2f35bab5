import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { receiveUpload } from './slack-files.ts';
import { type Answer, contentFault, METHODS, type SlackState, type SlackUser, stored } from './slack-methods.ts';
import { slackPage } from './slack-page.ts';
import { type Endpoint, slackPeople } from './slack-people.ts';
import { slackRates } from './slack-rates.ts';
import { type SlackSocket, slackSocket } from './slack-socket.ts';
import { SlackStore, type Whisper } from './slack-store.ts';

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
  /** For Socket Mode. */
  readonly appToken: string;
  readonly channel: string;
  readonly store: SlackStore;
  readonly channels: SlackState['channels'];
  readonly names: SlackState['names'];
  readonly users: SlackState['users'];
  readonly scopes: Set<string>;
  readonly state: SlackState;
  readonly socket: SlackSocket;
  /** What people do there. */
  readonly people: ReturnType<typeof slackPeople>;
  /** Where an app without Socket Mode listens; null: it uses Socket Mode. */
  endpoint: Endpoint | null;
  /** Every call in order, refused ones too. */
  readonly calls: Array<{ method: string; args: Record<string, unknown> }>;
  /** The next calls of `method` ("webhook" for the incoming webhook, "upload" for a file's bytes) meet these, one each. */
  trouble(method: string, ...troubles: Trouble[]): void;
  /** Down: every connection is cut until it is up again. */
  down: boolean;
  close(): Promise<void>;
};

export type SlackOptions = {
  readonly port?: number;
  /** The clock by which messages are stamped. */
  readonly now?: () => number;
  /** Enforce the published rates, by `now` where it is given. Default false. */
  readonly rates?: boolean;
};

const MOST_BODY = 4_000_000;
const PEOPLE: ReadonlyArray<readonly [string, SlackUser]> = [
  ['U1', { name: 'ada', realName: 'Ada Lovelace', zone: 'Europe/London' }],
  ['U2', { name: 'grace', realName: 'Grace Hopper', zone: 'America/New_York' }],
];

/** A local Slack: the methods that telling uses, Slack's limits and error codes, and a page to look at. */
export async function startSlack(options: SlackOptions = {}): Promise<SlackStandIn> {
  const channel = 'C0LOCAL';
  const tickets = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: SlackState = {
    store: new SlackStore(),
    token: 'xoxb-local',
    appToken: 'xapp-local',
    channels: new Map([[channel, 'fine']]),
    names: new Map([[channel, 'outages']]),
    users: new Map(PEOPLE),
    scopes: new Set(['chat:write', 'channels:history', 'files:write']),
    now: options.now ?? Date.now,
    url: () => url,
    fileDelayMs: 0,
  };
  const calls: SlackStandIn['calls'] = [];
  const troubles = new Map<string, Trouble[]>();
  const rates = slackRates();
  const socket = slackSocket(server, tickets);
  const people = slackPeople(state, socket, () => standIn.endpoint);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (request.method === 'GET') {
      page(pathname, response);
      return;
    }
    const bytes = await readBody(request);
    const [, area = '', rest = ''] = pathname.split('/');
    const isCall = area === 'api' || area === 'services' || area === 'upload';
    const method = area === 'services' ? 'webhook' : area === 'upload' ? 'upload' : rest;
    const args = area === 'upload' ? { file: rest } : argumentsOf(request, bytes);
    if (isCall) calls.push({ method, args });
    const trouble: Trouble | undefined = standIn.down ? { kind: 'cut' } : troubles.get(method)?.shift();
    if (trouble?.kind === 'cut' && trouble.afterwards) run(method, args, request);
    const limited = trouble === undefined && isCall && options.rates === true ? limit(method, args) : null;
    if (trouble !== undefined) meet(trouble, request, response);
    else if (limited !== null) meet({ kind: 'ratelimited', retryAfterSeconds: limited }, request, response);
    else if (area === 'upload') response.writeHead(receiveUpload(state, rest, bytes)).end('OK');
    else if (area === 'respond') respond(rest, args, response);
    else if (area === 'act') await act(rest, args, response);
    else if (method === 'webhook') webhook(args, response);
    else reply(response, 200, JSON.stringify(run(method, args, request)));
  }

  function limit(method: string, args: Record<string, unknown>): number | null {
    return rates.take(method, String(args.channel ?? channel), options.now?.() ?? Date.now());
  }

  function run(method: string, args: Record<string, unknown>, request: IncomingMessage): Answer {
    const bearer = request.headers.authorization;
    if (method === 'apps.connections.open') {
      if (bearer !== `Bearer ${state.appToken}`) return { ok: false, error: 'invalid_auth' };
      const ticket = randomUUID();
      tickets.add(ticket);
      return { ok: true, url: `${url.replace('http', 'ws')}/link?ticket=${ticket}` };
    }
    if (bearer !== `Bearer ${state.token}`) return { ok: false, error: 'invalid_auth' };
    return METHODS[method]?.(state, args) ?? { ok: false, error: 'unknown_method' };
  }

  function webhook(args: Record<string, unknown>, response: ServerResponse): void {
    const wrong = contentFault(state, args);
    if (wrong !== null) {
      reply(response, 400, wrong, 'text/html');
    } else if (state.channels.get(channel) === 'is_archived') {
      reply(response, 410, 'channel_is_archived', 'text/html');
    } else {
      state.store.add({ channel, thread_ts: undefined, ...stored(args) }, state.now());
      reply(response, 200, 'ok', 'text/html');
    }
  }

  /** A response address: what is said there is seen by the one who acted. */
  function respond(user: string, args: Record<string, unknown>, response: ServerResponse): void {
    const wrong = contentFault(state, args);
    if (wrong === null) state.store.whispers.push({ channel, user, ...whispered(args) });
    reply(response, wrong === null ? 200 : 400, wrong ?? 'ok', 'text/html');
  }

  /** The page's own buttons. */
  async function act(what: string, args: Record<string, unknown>, response: ServerResponse): Promise<void> {
    const { ts = '', action = '', value = '', choice, text = '' } = args as Record<string, string>;
    const user = /^home:(.+)$/.exec(ts)?.[1];
    if (what === 'press' && user !== undefined)
      await people.pressHome({ user, action, ...(value !== '' && { value }) });
    else if (what === 'press') await people.press({ ts, action, ...(choice === undefined ? {} : { choice }) });
    else if (what === 'home') await people.event({ type: 'app_home_opened', user: 'U1', tab: 'home' });
    else {
      const said = (await people.command({ text })) as { text?: string; blocks?: unknown[] } | undefined;
      if (said?.text !== undefined)
        state.store.whispers.push({ channel, user: 'U1', text: said.text, blocks: said.blocks ?? [] });
    }
    response.writeHead(303, { location: '/' }).end();
  }

  function page(path: string, response: ServerResponse): void {
    const file = state.store.files.get(path.replace('/files/', ''));
    if (path === '/messages') reply(response, 200, JSON.stringify(state.store.messages));
    else if (file?.bytes) response.writeHead(200, { 'content-type': 'image/png' }).end(file.bytes);
    else reply(response, 200, slackPage(state), 'text/html; charset=utf-8');
  }

  const close = () =>
    new Promise<void>((resolve) => {
      socket.close();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const standIn: SlackStandIn = {
    url,
    apiUrl: `${url}/api/`,
    webhookUrl: `${url}/services/T0/B0/secret`,
    token: state.token,
    appToken: state.appToken,
    channel,
    store: state.store,
    channels: state.channels,
    names: state.names,
    users: state.users,
    scopes: state.scopes,
    state,
    socket,
    people,
    endpoint: null,
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

function whispered(args: Record<string, unknown>): Pick<Whisper, 'text' | 'blocks'> {
  const { text, blocks } = stored(args);
  return { text, blocks };
}

function reply(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BODY) throw new Error('body too large');
  }
  return Buffer.concat(chunks);
}

function argumentsOf(request: IncomingMessage, bytes: Buffer): Record<string, unknown> {
  const body = bytes.toString('utf8');
  const isJson = (request.headers['content-type'] ?? '').includes('json');
  return isJson ? (JSON.parse(body) as Record<string, unknown>) : Object.fromEntries(new URLSearchParams(body));
}
