import { backoffMs, pause } from '../backoff.ts';
import { Inbox } from '../inbox.ts';
import { Reachability } from '../reachability.ts';
import type { Source, SourceBatch } from '../source.ts';
import { readByTags } from './by-tags.ts';
import { type MastodonCursor, mastodonCursor } from './cursor.ts';
import { catchUp, type Desk, poll } from './fetching.ts';
import { Intake } from './intake.ts';
import { LookingOver, type StoredStatuses } from './looking-over.ts';
import { isClosed, MastodonRest, RateLimited, requestFailure } from './rest.ts';
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
  /** Hashtags that are read where the public timeline is closed. @defaultValue none: then it is not readable. */
  readonly tags?: readonly string[];
  /** @defaultValue an hour of reading by hashtags until the public timeline is asked for again. */
  readonly tagsForMs?: number;
  /** @defaultValue 60,000 ms between two questions for the reblogs of followed statuses. */
  readonly engagementMs?: number;
  /** @defaultValue 20,000 ms from one look over what is stored to the next. */
  readonly lookOverMs?: number;
  /** @defaultValue 1100 ms from one request to the next. */
  readonly spacingMs?: number;
};

/** Why reading ended, and when the instance wants to be asked again (0: it did not say). */
type Ended = { readonly reason: string; readonly until: number };

/** Something was read; where that is not the whole, or not as it should be, why. */
type Well = (only?: string | null) => void;

const failed = (error: unknown): Ended => ({
  reason: requestFailure(error),
  until: error instanceof RateLimited ? error.until : 0,
});

/** A status to follow, with the instance's own id for it where it is known from before. */
export type FollowedStatus = { readonly uri: string; readonly id: string | null };

export type MastodonSource = Source & {
  /** The statuses whose reblog counts are asked for from now on, most urgent first; the first 40 are. */
  trackEngagement(statuses: readonly FollowedStatus[]): void;
  /** What is stored of this instance, to be looked over for deletes and edits that no stream tells. */
  trackStored(stored: StoredStatuses): void;
};

const CAPACITY = 20_000;
const MAX_FOLLOWED = 40;

/**
 * Reads the public timeline of one instance, by streaming where a token allows, else by polling; where it shows that to
 * nobody, its hashtags, and says so.
 * @throws TypeError for an address that is not http(s).
 */
export function mastodonSource(options: MastodonSourceOptions): MastodonSource {
  const { token, clock, random = Math.random, pollMs = 10_000, batchMs = 200, maxBatch = 2000 } = options;
  const { blockedDomains = [], watchdogMs = 90_000, reachMs = 7_200_000, engagementMs = 60_000 } = options;
  const { tags = [], tagsForMs = 3_600_000, lookOverMs = 20_000 } = options;
  const instance = new URL(options.instance);
  if (!/^https?:$/.test(instance.protocol)) {
    throw new TypeError(`a Mastodon instance is an http(s) address, got ${options.instance}`);
  }
  const reachability = new Reachability(clock);
  let followed: readonly FollowedStatus[] = [];
  let stored: StoredStatuses | null = null;
  let reading: Intake | null = null;

  async function* read(cursor: unknown, signal: AbortSignal): AsyncGenerator<SourceBatch> {
    const start = mastodonCursor.catch({ lastId: null, at: null, tags: {} }).parse(cursor ?? null);
    const inbox = new Inbox<MastodonCursor>(start, { batchMs, maxBatch, capacity: CAPACITY });
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    const intake = new Intake(inbox, clock, instance.host, blockedDomains);
    reading = intake;
    const rest = new MastodonRest({ url: instance.href, token, clock, signal: either, spacingMs: options.spacingMs });
    const desk: Desk = { intake, inbox, rest, clock, signal: either };
    const lookingOver = new LookingOver(desk, lookOverMs);
    const working = Promise.all([
      feed(desk, lookingOver),
      lookingOver.follow(() => followed, engagementMs),
      lookingOver.run(() => stored),
    ]).catch((error: unknown) => inbox.fail(error));
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

  async function feed(desk: Desk, lookingOver: LookingOver): Promise<void> {
    let failures = 0;
    const well = (only: string | null = null): void => {
      failures = 0;
      reachability.reading(only);
    };
    while (!desk.signal.aborted) {
      if (reachability.health.state !== 'reading') reachability.connecting(`connecting to ${instance.host}`);
      let ended: Ended;
      try {
        const reason =
          token === null ? await polled(desk, well) : await streamedOrPolled(desk, token, lookingOver, well);
        ended = { reason, until: 0 };
      } catch (error) {
        const byTags = isClosed(error) ? await tagged(desk, requestFailure(error), well) : null;
        if (byTags === 'done') continue;
        ended = byTags ?? failed(error);
      }
      if (desk.signal.aborted) return;
      const nextTryAt = Math.max(ended.until, clock() + backoffMs(failures, random));
      failures += 1;
      reachability.unreadable(`${instance.host}: ${ended.reason}`, nextTryAt);
      await pause(nextTryAt - clock(), desk.signal);
    }
  }

  /** Nobody may see the public timeline: its hashtags are read instead, if any are given and that is allowed. */
  async function tagged(desk: Desk, why: string, well: Well): Promise<Ended | 'done' | null> {
    if (tags.length === 0) return null;
    const only = `read by ${tags.length} hashtag${tags.length === 1 ? '' : 's'} only: the public timeline ${why}`;
    try {
      await readByTags(desk, { tags, reachMs, pollMs, forMs: tagsForMs, onRead: () => well(only) });
      return 'done';
    } catch (error) {
      const { reason, until } = failed(error);
      return { reason: isClosed(error) ? `${why}; its hashtags neither` : `reading by hashtags: ${reason}`, until };
    }
  }

  /** Streams; as long as that is refused, the timeline is polled, and streaming tried ever more seldom. @throws where polling fails too. */
  async function streamedOrPolled(
    desk: Desk,
    userToken: string,
    lookingOver: LookingOver,
    well: Well,
  ): Promise<string> {
    for (let refusals = 0; !desk.signal.aborted; refusals += 1) {
      const { reason, wasOpen } = await streamed(desk, userToken, lookingOver, well);
      if (wasOpen || desk.signal.aborted) return reason;
      const until = clock() + backoffMs(refusals, random);
      await poll(desk, { pollMs, reachMs, until, onPage: () => well(`by polling, because ${reason}`) });
    }
    return 'stopped';
  }

  async function polled(desk: Desk, well: Well): Promise<string> {
    await poll(desk, { pollMs, reachMs, onPage: () => well() });
    return 'stopped';
  }

  /** Listens first and fetches what was missed meanwhile, so that nothing falls between. */
  async function streamed(
    desk: Desk,
    userToken: string,
    lookingOver: LookingOver,
    well: Well,
  ): Promise<{ readonly reason: string; readonly wasOpen: boolean }> {
    const url = await streamingUrl(desk);
    let wasOpen = false;
    let caughtUp: Promise<{ readonly error: unknown } | null> = Promise.resolve(null);
    const stop = new AbortController();
    const signal = AbortSignal.any([desk.signal, stop.signal]);
    const streamEnded = readStream(desk.intake, {
      url,
      token: userToken,
      watchdogMs,
      signal,
      onOpen() {
        wasOpen = true;
        caughtUp = catchUp({ ...desk, signal }, reachMs).then(
          () => {
            well();
            lookingOver.streamOpened();
            return null;
          },
          (error: unknown) => {
            stop.abort();
            return { error };
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
    const failure = await caughtUp;
    lookingOver.streamEnded();
    if (failure !== null && !desk.signal.aborted) throw failure.error;
    return { reason, wasOpen };
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
    trackStored(statuses) {
      stored = statuses;
    },
  };
}
