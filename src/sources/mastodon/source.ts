import { backoffMs, pause } from '../backoff.ts';
import { Inbox } from '../inbox.ts';
import { Reachability } from '../reachability.ts';
import type { Source, SourceBatch } from '../source.ts';
import { type MastodonCursor, mastodonCursor } from './cursor.ts';
import { catchUp, type Desk, followEngagement, poll } from './fetching.ts';
import { Intake } from './intake.ts';
import { MastodonRest, RateLimited, requestFailure } from './rest.ts';
import { readStream } from './stream.ts';

export type MastodonSourceOptions = {
  /** Address of the instance, https://… */
  readonly instance: string;
  /** A user's token with read:statuses: then the instance streams. Null: its public timeline is polled. */
  readonly token: string | null;
  readonly clock: () => number;
  readonly random?: () => number;
  /** @defaultValue 10,000 ms between polls. */
  readonly pollMs?: number;
  /** @defaultValue 200 ms from an event to its batch at most. */
  readonly batchMs?: number;
  /** @defaultValue 2000 items in a batch at most. */
  readonly maxBatch?: number;
  /** @defaultValue 90,000 ms without a frame or ping before a socket is given up (the instance pings every 30 s). */
  readonly watchdogMs?: number;
  /** @defaultValue 2 hours: what lies further back is not fetched but recorded as a gap. */
  readonly reachMs?: number;
  /** Domains whose authors are not stored, those below them too. */
  readonly blockedDomains?: readonly string[];
  /** @defaultValue 60,000 ms between two questions for the reblogs of followed statuses. */
  readonly engagementMs?: number;
};

/** A status to follow, with the instance's own id for it where it is known from before. */
export type FollowedStatus = { readonly uri: string; readonly id: string | null };

export type MastodonSource = Source & {
  /** The statuses whose reblog counts are asked for from now on, most urgent first; the first 40 are. */
  trackEngagement(statuses: readonly FollowedStatus[]): void;
};

const CAPACITY = 20_000;
const MAX_FOLLOWED = 40;

/**
 * Reads the public timeline of one instance, by streaming where a token allows, else by polling.
 * @throws TypeError for an address that is not http(s).
 */
export function mastodonSource(options: MastodonSourceOptions): MastodonSource {
  const { token, clock, random = Math.random, pollMs = 10_000, batchMs = 200, maxBatch = 2000 } = options;
  const { blockedDomains = [], watchdogMs = 90_000, reachMs = 7_200_000, engagementMs = 60_000 } = options;
  const instance = new URL(options.instance);
  if (!/^https?:$/.test(instance.protocol)) {
    throw new TypeError(`a Mastodon instance is an http(s) address, got ${options.instance}`);
  }
  const reachability = new Reachability(clock);
  let followed: readonly FollowedStatus[] = [];
  let reading: Intake | null = null;

  async function* read(stored: unknown, signal: AbortSignal): AsyncGenerator<SourceBatch> {
    const start = mastodonCursor.catch({ lastId: null, at: null }).parse(stored ?? null);
    const inbox = new Inbox<MastodonCursor>(start, { batchMs, maxBatch, capacity: CAPACITY });
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    const intake = new Intake(inbox, clock, instance.host, blockedDomains);
    reading = intake;
    const rest = new MastodonRest({ url: instance.href, token, clock, signal: either });
    const desk: Desk = { intake, inbox, rest, clock, signal: either };
    const working = Promise.all([feed(desk), followEngagement(desk, () => followed, engagementMs)]).catch(
      (error: unknown) => inbox.fail(error),
    );
    try {
      for (;;) {
        const batch = await inbox.take(either);
        if (batch === null) return;
        yield batch;
      }
    } finally {
      stop.abort();
      await working;
      reachability.ended('stopped');
    }
  }

  async function feed(desk: Desk): Promise<void> {
    let failures = 0;
    const well = (): void => {
      failures = 0;
      reachability.reading();
    };
    while (!desk.signal.aborted) {
      reachability.connecting(`connecting to ${instance.host}`);
      let reason: string;
      let until = 0;
      try {
        reason = token === null ? await polled(desk, well) : await streamed(desk, token, well);
      } catch (error) {
        reason = requestFailure(error);
        if (error instanceof RateLimited) until = error.until;
      }
      if (desk.signal.aborted) return;
      if (token !== null && until === 0 && failures > 0) reason += await polledMeanwhile(desk);
      const nextTryAt = Math.max(until, clock() + backoffMs(failures, random));
      failures += 1;
      reachability.unreadable(`${instance.host}: ${reason}`, nextTryAt);
      await pause(nextTryAt - clock(), desk.signal);
    }
  }

  /** Streaming fails again: what the timeline tells is read all the same. */
  async function polledMeanwhile(desk: Desk): Promise<string> {
    return catchUp(desk, reachMs).then(
      () => '; polled meanwhile',
      (error: unknown) => `; polling failed too: ${requestFailure(error)}`,
    );
  }

  async function polled(desk: Desk, well: () => void): Promise<string> {
    await poll(desk, { pollMs, reachMs, onPage: well });
    return 'stopped';
  }

  /** Listens first and fetches what was missed meanwhile, so that nothing falls between. */
  async function streamed(desk: Desk, userToken: string, well: () => void): Promise<string> {
    const url = await streamingUrl(desk);
    let caughtUp: Promise<string> | null = null;
    const stop = new AbortController();
    const signal = AbortSignal.any([desk.signal, stop.signal]);
    const streamEnded = readStream(desk.intake, {
      url,
      token: userToken,
      watchdogMs,
      signal,
      onOpen() {
        caughtUp = catchUp({ ...desk, signal }, reachMs).then(
          () => {
            well();
            return '';
          },
          (error: unknown) => {
            stop.abort();
            return requestFailure(error);
          },
        );
      },
      onEvent() {
        well();
        return !desk.inbox.isFull;
      },
    });
    const reason = await streamEnded;
    stop.abort();
    return (await caughtUp) || reason;
  }

  async function streamingUrl({ rest }: Desk): Promise<string> {
    const url = await rest.streamingUrl();
    const wanted = instance.protocol === 'https:' ? /^wss:\/\// : /^wss?:\/\//;
    if (typeof url === 'string' && url.length <= 2048 && wanted.test(url)) return url;
    throw new Error('the instance names no streaming address');
  }

  return {
    key: `mastodon:${instance.host}`,
    network: 'mastodon',
    health: () => reachability.health,
    read,
    localIdOf: (uri) => reading?.idOf(uri) ?? null,
    trackEngagement(statuses) {
      followed = statuses.slice(0, MAX_FOLLOWED);
    },
  };
}
