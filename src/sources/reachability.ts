import type { SourceHealth } from './source.ts';

/** Keeps a source's health: what it does now, since when, and why it is not reading. */
export class Reachability {
  readonly #clock: () => number;
  #health: Omit<SourceHealth, 'lastEventAt'>;
  #lastEventAt: number | null = null;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#health = {
      state: 'connecting',
      reason: 'not started yet',
      since: clock(),
      nextTryAt: null,
    };
  }

  get health(): SourceHealth {
    return { ...this.#health, lastEventAt: this.#lastEventAt };
  }

  /** While it tries again after a failure, what people need to know is still why it failed. */
  connecting(reason: string): void {
    if (this.#health.state === 'unreadable') this.#become('unreadable', this.#health.reason, this.#clock());
    else this.#become('connecting', reason, null);
  }

  /** Called for every event; `only` says what is read where that is not the whole. */
  reading(only: string | null = null): void {
    this.#lastEventAt = this.#clock();
    if (this.#health.state !== 'reading' || this.#health.reason !== only) this.#become('reading', only, null);
  }

  unreadable(reason: string, nextTryAt: number): void {
    this.#become('unreadable', reason, nextTryAt);
  }

  ended(reason: string): void {
    this.#become('ended', reason, null);
  }

  #become(state: SourceHealth['state'], reason: string | null, nextTryAt: number | null): void {
    // Between two tries it is no less unreadable: `since` tells when reading last began or stopped.
    const isSame = state === this.#health.state || (isAway(state) && isAway(this.#health.state));
    const since = isSame ? this.#health.since : this.#clock();
    this.#health = { state, reason, since, nextTryAt };
  }
}

const isAway = (state: SourceHealth['state']): boolean => state === 'connecting' || state === 'unreadable';

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection cut',
  ETIMEDOUT: 'no answer in time',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no network',
};

/** A network failure in words for people, its code in front where it has one; at most 200 characters. */
export function failureWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error).slice(0, 200);
  const { code } = error as NodeJS.ErrnoException;
  if (code && WORDS[code]) return `${code} (${WORDS[code]})`;
  if (error.cause instanceof Error) return failureWords(error.cause);
  if (error instanceof AggregateError && error.errors.length > 0) return failureWords(error.errors[0]);
  return (code ? `${code}: ${error.message}` : error.message).slice(0, 200);
}
