import { createRestAPIClient, MastoHttpError, type mastodon } from 'masto';
import { Agent } from 'undici';
import { pause } from '../backoff.ts';
import { failureWords } from '../reachability.ts';

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 5_000_000;
/** The instance allows 300 requests in 5 minutes; one a second leaves room for others on this address. */
const SPACING_MS = 1100;
const SPARE_REQUESTS = 20;
const LONGEST_WAIT_MS = 900_000;

export type RestOptions = {
  readonly url: string;
  readonly token: string | null;
  readonly clock: () => number;
  readonly signal: AbortSignal;
};

/** The instance wants us to wait: not before this time, ms since 1970. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  readonly until: number;

  constructor(until: number, cause: unknown) {
    super('the instance asks us to wait (HTTP 429)', { cause });
    this.until = until;
  }
}

/** Requests to one instance: one at a time, spaced, within the limits its headers tell. */
export class MastodonRest {
  readonly #client: mastodon.rest.Client;
  readonly #options: RestOptions;
  #notBefore = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: RestOptions) {
    this.#options = options;
    this.#client = createRestAPIClient({
      url: options.url,
      ...(options.token === null ? {} : { accessToken: options.token }),
      timeout: TIMEOUT_MS,
      requestInit: { signal: options.signal, redirect: 'error', ...bounded() },
    });
  }

  /** Statuses after `minId`, oldest first; the newest where it is null. */
  async publicTimeline(minId: string | null): Promise<unknown[]> {
    const { data } = await this.#request(() =>
      this.#client.v1.timelines.public.list.$raw({ limit: 40, ...(minId === null ? {} : { minId }) }),
    );
    return oldestFirst(data, 'the public timeline');
  }

  /** As publicTimeline, of what names this hashtag. */
  async tagTimeline(tag: string, minId: string | null): Promise<unknown[]> {
    const { data } = await this.#request(() =>
      this.#client.v1.timelines.tag.$select(tag).list.$raw({ limit: 40, ...(minId === null ? {} : { minId }) }),
    );
    return oldestFirst(data, `the timeline of #${tag}`);
  }

  async status(id: string): Promise<unknown> {
    return (await this.#request(() => this.#client.v1.statuses.$select(id).fetch.$raw())).data;
  }

  /** Where the instance streams, as it says itself. */
  async streamingUrl(): Promise<unknown> {
    const { data } = await this.#request(() => this.#client.v2.instance.fetch.$raw());
    return data?.configuration?.urls?.streaming;
  }

  #request<Answer extends { readonly headers: Headers }>(send: () => PromiseLike<Answer>): Promise<Answer> {
    const turn = this.#last.then(async () => {
      const { clock, signal } = this.#options;
      await pause(Math.min(LONGEST_WAIT_MS, this.#notBefore - clock()), signal);
      this.#notBefore = clock() + SPACING_MS;
      try {
        const answer = await send();
        this.#heed(answer.headers);
        return answer;
      } catch (error) {
        throw this.#limited(error) ?? error;
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #heed(headers: Headers): void {
    const remaining = Number(headers.get('x-ratelimit-remaining') ?? Number.POSITIVE_INFINITY);
    if (remaining < SPARE_REQUESTS) this.#notBefore = Math.max(this.#notBefore, resetOf(headers) ?? 0);
  }

  #limited(error: unknown): RateLimited | null {
    if (!(error instanceof MastoHttpError) || error.statusCode !== 429) return null;
    const now = this.#options.clock();
    const headers = error.cause instanceof Response ? error.cause.headers : new Headers();
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    const until = Number.isFinite(seconds) ? now + seconds * 1000 : (resetOf(headers) ?? now + 60_000);
    this.#notBefore = Math.min(Math.max(until, now + SPACING_MS), now + LONGEST_WAIT_MS);
    return new RateLimited(this.#notBefore, error);
  }
}

function oldestFirst(data: unknown, what: string): unknown[] {
  if (!Array.isArray(data)) throw new Error(`${what} is not a list`);
  return data.slice(0, 80).reverse();
}

/** The instance does not show what was asked for to everybody, or to nobody. */
export function isClosed(error: unknown): boolean {
  return error instanceof MastoHttpError && [401, 403, 422].includes(error.statusCode);
}

function resetOf(headers: Headers): number | null {
  const at = Date.parse(headers.get('x-ratelimit-reset') ?? '');
  return Number.isNaN(at) ? null : at;
}

/** fetch takes undici's dispatcher at run time; its own type for it stems from another copy of the same declarations. */
function bounded(): RequestInit {
  const dispatcher: unknown = new Agent({ maxResponseSize: MAX_BYTES, bodyTimeout: TIMEOUT_MS });
  return { dispatcher } as RequestInit;
}

/** What a request failed of, in words. */
export function requestFailure(error: unknown): string {
  if (error instanceof RateLimited) return error.message;
  if (error instanceof MastoHttpError) return `answered HTTP ${error.statusCode}: ${error.message}`.slice(0, 200);
  return failureWords(error);
}
