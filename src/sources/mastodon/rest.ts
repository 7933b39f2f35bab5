import { createRestAPIClient, MastoHttpError, type mastodon } from 'masto';
import { Agent } from 'undici';
import { pause } from '../backoff.ts';
import { failureWords } from '../reachability.ts';
import { LastAnswer } from './last-answer.ts';
import { retryAt } from './retry-after.ts';

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 5_000_000;
/** The instance allows 300 requests in 5 minutes; one a second leaves room for others on this address. */
const SPACING_MS = 1100;
const SPARE_REQUESTS = 20;
const SCARCE_REQUESTS = 40;
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 422]);
/** Until a limit is counted anew; what an instance asks for by Retry-After may be longer (see retry-after.ts). */
const LONGEST_RESET_MS = 900_000;

export type RestOptions = {
  readonly url: string;
  readonly token: string | null;
  readonly clock: () => number;
  readonly signal: AbortSignal;
  /** @defaultValue 1100 ms from one request to the next. */
  readonly spacingMs?: number | undefined;
};

/** The instance wants us to wait: not before this time, ms since 1970. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  readonly until: number;

  constructor(until: number, status: number) {
    super(`the instance asks us to wait (HTTP ${status}) until ${new Date(until).toISOString().slice(0, 16)}Z`);
    this.until = until;
  }
}

/** Requests to one instance: one at a time, spaced, within the limits its headers tell. */
export class MastodonRest {
  readonly #client: mastodon.rest.Client;
  readonly #options: RestOptions;
  readonly #answers = new LastAnswer();
  #notBefore = 0;
  /** What the instance asked for; requests fail until then instead of waiting, so that health can say so. */
  #limited: RateLimited | null = null;
  #scarceUntil = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: RestOptions) {
    this.#options = options;
    this.#client = createRestAPIClient({
      url: options.url,
      ...(options.token === null ? {} : { accessToken: options.token }),
      timeout: TIMEOUT_MS,
      requestInit: { signal: options.signal, redirect: 'error', ...bounded(this.#answers) },
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

  /** Those of these statuses (20 at most) that the instance shows, in any order; null where it answers for single ones only. */
  async statuses(ids: readonly string[]): Promise<unknown[] | null> {
    const { data } = await this.#request<{ readonly data: unknown }>(async () => {
      try {
        return await this.#client.v1.statuses.fetch.$raw({ id: ids });
      } catch (error) {
        // Versions before 4.3 have no such route, and say so by a page that is no JSON.
        if (REFUSALS.has(this.#answers.status)) return { data: null };
        throw error;
      }
    });
    if (data === null) return null;
    if (!Array.isArray(data)) throw new Error('what several ids were asked for is not a list');
    return data.slice(0, ids.length);
  }

  /** Of what the instance allows so little is left that only what is urgent should be asked for. */
  get isScarce(): boolean {
    return this.#options.clock() < Math.max(this.#scarceUntil, this.#limited?.until ?? 0);
  }

  /** Where the instance streams, as it says itself. */
  async streamingUrl(): Promise<unknown> {
    const { data } = await this.#request(() => this.#client.v2.instance.fetch.$raw());
    return data?.configuration?.urls?.streaming;
  }

  #request<Answer>(send: () => PromiseLike<Answer>): Promise<Answer> {
    const turn = this.#last.then(async () => {
      const { clock, signal } = this.#options;
      await pause(this.#notBefore - clock(), signal);
      if (this.#limited !== null && clock() < this.#limited.until) throw this.#limited;
      this.#limited = null;
      this.#notBefore = clock() + (this.#options.spacingMs ?? SPACING_MS);
      this.#answers.forget();
      try {
        return await send();
      } catch (error) {
        throw this.#refused() ?? error;
      } finally {
        this.#heed();
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #heed(): void {
    const { headers } = this.#answers;
    const now = this.#options.clock();
    const remaining = Number(headers.get('x-ratelimit-remaining') ?? Number.POSITIVE_INFINITY);
    const reset = Math.min(resetOf(headers) ?? 0, now + LONGEST_RESET_MS);
    if (remaining < SCARCE_REQUESTS) this.#scarceUntil = reset;
    if (remaining < SPARE_REQUESTS) this.#notBefore = Math.max(this.#notBefore, reset);
  }

  #refused(): RateLimited | null {
    const { status, headers } = this.#answers;
    const now = this.#options.clock();
    const asked = retryAt(headers.get('retry-after'), now);
    if (status !== 429 && !(status === 503 && asked !== null)) return null;
    const until = asked ?? Math.min(resetOf(headers) ?? now + 60_000, now + LONGEST_RESET_MS);
    this.#limited = new RateLimited(Math.max(until, now + SPACING_MS), status);
    return this.#limited;
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
function bounded(answers: LastAnswer): RequestInit {
  const agent = new Agent({ maxResponseSize: MAX_BYTES, bodyTimeout: TIMEOUT_MS });
  const dispatcher: unknown = agent.compose(
    (dispatch) => (options, handler) => dispatch(options, answers.seenBy(handler)),
  );
  return { dispatcher } as RequestInit;
}

/** What a request failed of, in words. */
export function requestFailure(error: unknown): string {
  if (error instanceof RateLimited) return error.message;
  if (error instanceof MastoHttpError) return `answered HTTP ${error.statusCode}: ${error.message}`.slice(0, 200);
  return failureWords(error);
}
