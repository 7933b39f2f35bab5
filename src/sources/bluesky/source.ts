import { backoffMs, pause } from '../backoff.ts';
import { Inbox } from '../inbox.ts';
import { Reachability } from '../reachability.ts';
import type { Source, SourceBatch } from '../source.ts';
import { type BlueskyCursor, blueskyCursor, cursorFor, subscribeUrl } from './cursor.ts';
import { Reading } from './reading.ts';
import { readSocket } from './socket.ts';

export type BlueskySourceOptions = {
  /** Jetstream hosts in order of preference: bare names, or whole ws/wss addresses. */
  readonly hosts: readonly string[];
  readonly clock: () => number;
  /** 0..1, for the jitter of the back-off. */
  readonly random?: () => number;
  /** @defaultValue 200 ms from an event to its batch at most. */
  readonly batchMs?: number;
  /** @defaultValue 2000 items in a batch at most. */
  readonly maxBatch?: number;
  /** @defaultValue 20,000 ms without an event before a socket is given up. */
  readonly watchdogMs?: number;
  /** @defaultValue 50,000 items waiting at most; when full the socket is dropped and resumed from the cursor. */
  readonly capacity?: number;
};

/**
 * Reads posts and reposts from Jetstream (v1 wire). At least once: after a restart the last 5 s come again (30 s on
 * another host), so whoever stores the items keeps them by uri.
 * @throws TypeError for a host that is no Jetstream address, and where there is none.
 */
export function blueskySource(options: BlueskySourceOptions): Source {
  const { hosts, clock, random = Math.random, batchMs = 200, maxBatch = 2000 } = options;
  const { watchdogMs = 20_000, capacity = 50_000 } = options;
  if (hosts.length === 0) throw new TypeError('expected at least one Jetstream host');
  for (const host of hosts) subscribeUrl(host, null);
  const reachability = new Reachability(clock);

  async function* read(stored: unknown, signal: AbortSignal): AsyncGenerator<SourceBatch> {
    const start = blueskyCursor.catch({ timeUs: null, host: null }).parse(stored ?? null);
    const inbox = new Inbox<BlueskyCursor>(start, { batchMs, maxBatch, capacity });
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    const feeding = feed(inbox, either).catch((error: unknown) => inbox.fail(error));
    try {
      for (;;) {
        const batch = await inbox.take(either);
        if (batch === null) return;
        yield batch;
      }
    } finally {
      stop.abort();
      await feeding;
      reachability.ended('stopped');
    }
  }

  /** Keeps a socket open, on the next host where one fails, until the signal aborts. */
  async function feed(inbox: Inbox<BlueskyCursor>, signal: AbortSignal): Promise<void> {
    const reading = new Reading(inbox, clock);
    let at = Math.max(0, hosts.indexOf(inbox.cursor.host ?? ''));
    let failures = 0;
    while (!signal.aborted) {
      const host = hosts[at % hosts.length]!;
      const cursor = cursorFor(inbox.cursor, host);
      reachability.connecting(`connecting to ${host}`);
      const ended = await readSocket(subscribeUrl(host, cursor), {
        watchdogMs,
        signal,
        onOpen() {
          reading.connected(host, cursor);
          reachability.connecting(`connected to ${host}, waiting for its first event`);
        },
        onFrame(data) {
          if (!reading.take(data)) return 'unusable';
          failures = 0;
          reachability.reading();
          return inbox.isFull ? 'full' : 'event';
        },
      });
      if (signal.aborted) return;
      if (inbox.isFull) {
        await drained(inbox, signal);
        continue;
      }
      const waitMs = backoffMs(failures, random);
      failures += 1;
      at += 1;
      reachability.unreadable(`${host}: ${ended}`, clock() + waitMs);
      await pause(waitMs, signal);
    }
  }

  async function drained(inbox: Inbox<BlueskyCursor>, signal: AbortSignal): Promise<void> {
    reachability.connecting('reading paused until what was read is stored');
    while (!inbox.isRoomy && !signal.aborted) await pause(50, signal);
  }

  return { key: 'bluesky', network: 'bluesky', health: () => reachability.health, read };
}
