import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Agent, type Dispatcher, request } from 'undici';
import { createGuardedAgent, RefusedAddressError, type Resolve, refusal } from './guard.ts';

export type GuardedRequest = {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Hosts that may be asked although their address is private. */
  readonly allowHosts: readonly string[];
  /** How many redirects are followed, each checked as the first address was; with 0 the redirect is the answer. */
  readonly redirects: number;
  /** For everything together: look-up, connection, redirects, body. */
  readonly timeoutMs: number;
  /** Of the body, as sent and as unpacked. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
  readonly resolve?: Resolve | undefined;
};

/** `http` 0 with a reason: nobody answered, or the answer broke a bound. The body is read for 2xx only. */
export type GuardedAnswer = {
  readonly http: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly reason: string | null;
};

class BoundError extends Error {
  override name = 'BoundError';
}

/** Asks an address that came from a user or a vendor. Never throws: what went wrong is the answer's reason. */
export async function guardedRequest(address: string, options: GuardedRequest): Promise<GuardedAnswer> {
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const agent = createGuardedAgent({
    allowHosts: options.allowHosts,
    maxBytes: options.maxBytes,
    ...(options.resolve === undefined ? {} : { resolve: options.resolve }),
  });
  try {
    return await follow(address, { ...options, signal }, agent);
  } catch (error) {
    if (options.signal?.aborted) return failure('stopped');
    if (timeout.aborted) return failure(`timed out after ${options.timeoutMs / 1000} s`);
    return failure(inWords(error, options.maxBytes));
  } finally {
    await agent.destroy();
  }
}

async function follow(address: string, options: GuardedRequest, agent: Agent): Promise<GuardedAnswer> {
  let url = new URL(address);
  for (let redirects = 0; ; redirects++) {
    const why = refusal(url, options.allowHosts);
    if (why !== null) return failure(why);
    const answer = await request(url, {
      dispatcher: agent,
      method: options.method ?? 'GET',
      headers: { 'accept-encoding': 'gzip, br', 'user-agent': 'outcry', ...options.headers },
      body: options.body ?? null,
      signal: options.signal ?? null,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    const headers = flat(answer.headers);
    const location = options.redirects > 0 && isRedirect(answer.statusCode) ? headers.location : undefined;
    if (location === undefined) return finish(answer, headers, options.maxBytes);
    discard(answer.body);
    if (redirects >= options.redirects) return failure(`more than ${options.redirects} redirects`);
    url = new URL(location, url);
  }
}

async function finish(
  answer: Dispatcher.ResponseData,
  headers: Record<string, string>,
  maxBytes: number,
): Promise<GuardedAnswer> {
  const http = answer.statusCode;
  if (http < 200 || http > 299) {
    discard(answer.body);
    return { http, headers, body: Buffer.alloc(0), reason: null };
  }
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    discard(answer.body);
    throw new BoundError(tooLarge(maxBytes));
  }
  const body = await read(answer.body, headers['content-encoding']?.trim().toLowerCase() ?? '', maxBytes);
  return { http, headers, body, reason: null };
}

async function read(source: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (stream: AsyncIterable<Buffer>) => {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) throw new BoundError(tooLarge(maxBytes));
      chunks.push(chunk);
    }
  };
  try {
    if (encoding === '' || encoding === 'identity') await pipeline(source, collect);
    else await pipeline(source, unpacker(encoding, source), collect);
  } catch (error) {
    // The pipeline may name the streams it shut down instead of the bound that made it do so.
    throw size > maxBytes ? new BoundError(tooLarge(maxBytes)) : error;
  }
  return Buffer.concat(chunks);
}

function unpacker(encoding: string, source: Readable) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  if (encoding === 'deflate') return createInflate();
  discard(source);
  throw new BoundError(`packed as ${encoding.slice(0, 40)}, which was not asked for`);
}

/** A body that nobody reads must still be let go, and its late errors belong to nobody. */
function discard(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}

function isRedirect(http: number): boolean {
  return http === 301 || http === 302 || http === 303 || http === 307 || http === 308;
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value[0] : value;
      return text === undefined ? [] : [[name.toLowerCase(), text]];
    }),
  );
}

function failure(reason: string): GuardedAnswer {
  return { http: 0, headers: {}, body: Buffer.alloc(0), reason };
}

function tooLarge(maxBytes: number): string {
  return `larger than ${maxBytes / 1_000_000} MB`;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEOUT: 'the host name could not be looked up',
  ESERVFAIL: 'the host name could not be looked up',
  EREFUSED: 'the host name could not be looked up',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection cut',
  EHOSTUNREACH: 'host not reachable',
  ENETUNREACH: 'network not reachable',
  UND_ERR_SOCKET: 'connection cut',
  UND_ERR_CONNECT_TIMEOUT: 'connecting took too long',
  ERR_INVALID_URL: 'not an address',
};

function inWords(error: unknown, maxBytes: number): string {
  if (error instanceof BoundError || error instanceof RefusedAddressError) return error.message;
  if (!(error instanceof Error)) return 'no answer';
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge(maxBytes);
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__')) return 'damaged compression';
  if (error instanceof AggregateError && error.errors[0] !== undefined) return inWords(error.errors[0], maxBytes);
  return WORDS[code] ?? `no answer (${(code || error.message).slice(0, 80)})`;
}
