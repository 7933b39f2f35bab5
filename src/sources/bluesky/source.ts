import { backoffMs, pause } from '../backoff.ts';
import { Inbox } from '../inbox.ts';
import { Reachability } from '../reachability.ts';
import type { Source, SourceBatch } from '../source.ts';
import { type BlueskyCursor, blueskyCursor, cursorFor } from './cursor.ts';
import { openDictionaries } from './dictionaries.ts';
import { type JetstreamHost, parseHost, subscribeUrl } from './host.ts';
import { Obstacle } from './obstacle.ts';
import { Reading } from './reading.ts';
import { Round } from './round.ts';
import { readSocket, type SocketEnd } from './socket.ts';
import type { Dictionary } from './zstd.ts';

export type BlueskySourceOptions = {
  /** Jetstream hosts in order of preference: bare names, or whole ws/wss addresses, whose path says which wire they speak. */
  readonly hosts: readonly string[];
  readonly clock: () => number;
  /** 0..1, for the jitter of the back-off. */
  readonly random?: () => number;
  /** Have frames packed while nothing is to be caught up; `legacy` is the dictionary of v1 hosts, null: those stay plain. */
  readonly zstd?: { readonly legacy: Buffer | null } | null;
  /** @defaultValue 200 ms from an event to its batch at most. */
  readonly batchMs?: number;
  /** @defaultValue 2000 items in a batch at most. */
  readonly maxBatch?: number;
  /** @defaultValue 20,000 ms without an event before a socket is given up. */
  readonly watchdogMs?: number;
  /** @defaultValue 50,000 items waiting at most; when full the socket is dropped and resumed from the cursor. */
  readonly capacity?: number;
};

/** A host unpacks far less in a second than it sends plain: what lies this far back is caught up plain. */
const CATCH_UP_MS = 60_000;
const CAUGHT_UP_MS = 5_000;
const FULL = { giveUp: 'more came than could be handed on' };
const CAUGHT_UP = { giveUp: 'caught up' };

/**
 * Reads posts and reposts from Jetstream, both wires. At least once: after a restart the last 5 s come again (30 s on
 * another host), so whoever stores the items keeps them by uri.
 * @throws TypeError for a host that is no Jetstream address, and where there is none.
 */
export function blueskySource(options: BlueskySourceOptions): Source {
  const { clock, random = Math.random, batchMs = 200, maxBatch = 2000, zstd = null } = options;
  const { watchdogMs = 20_000, capacity = 50_000 } = options;
  if (options.hosts.length === 0) throw new TypeError('expected at least one Jetstream host');
  const hosts = options.hosts.map(parseHost);
  const dictionaries = zstd === null ? null : openDictionaries(zstd.legacy);
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
    const obstacle = new Obstacle();
    const round = new Round(hosts.length);
    const known = hosts.findIndex(({ name }) => name === inbox.cursor.host);
    let at = Math.max(0, known);
    let failures = 0;
    while (!signal.aborted) {
      const anew = round.hostToBeginAnew;
      at = anew ?? at % hosts.length;
      const host = hosts[at]!;
      const cursor = anew === null ? cursorFor(inbox.cursor, host.name, reading.floorUs) : null;
      let hasBroughtNews = false;
      const { reason, kind } = await readHost(host, cursor, inbox, reading, signal, () => {
        failures = 0;
        hasBroughtNews = true;
        round.begin();
      });
      if (signal.aborted) return;
      if (reason === CAUGHT_UP.giveUp) continue;
      if (inbox.isFull) {
        await drained(inbox, signal);
        continue;
      }
      dictionaries?.forget(host);
      if (!hasBroughtNews) round.failed(at, kind === 'cursor too old');
      if (kind === 'frame too long') reading.passOver(obstacle.met(reading.reachedUs));
      const waitMs = backoffMs(failures, random);
      failures += 1;
      at += 1;
      reachability.unreadable(`${host.name}: ${reason}`, clock() + waitMs);
      await pause(waitMs, signal);
    }
  }

  /** One connection from the cursor on, to its end. */
  async function readHost(
    host: JetstreamHost,
    cursor: number | null,
    inbox: Inbox<BlueskyCursor>,
    reading: Reading,
    signal: AbortSignal,
    onProgress: () => void,
  ): Promise<SocketEnd> {
    const { name } = host;
    reachability.connecting(`connecting to ${name}`);
    const dictionary = (await dictionaries?.of(host, signal)) ?? null;
    const isBehind = cursor !== null && clock() - cursor / 1000 > CATCH_UP_MS;
    const packing = dictionary !== null && !isBehind ? { dictionary: dictionary.id } : null;
    const awaitsPacking = dictionary !== null && packing === null;
    return readSocket(subscribeUrl(host, cursor, packing), {
      watchdogMs,
      signal,
      onOpen() {
        reading.connected(name, cursor, unpackWith(dictionary, packing !== null));
        reachability.connecting(`connected to ${name}, waiting for its first event`);
      },
      onFrame(data, isBinary) {
        const reachedUs = reading.reachedUs;
        if (!reading.take(data, isBinary)) return 'unusable';
        // Repeats come from a host that brings nothing else, too.
        if (reading.reachedUs > reachedUs) onProgress();
        reachability.reading();
        if (inbox.isFull) return FULL;
        return awaitsPacking && clock() - reading.reachedUs / 1000 < CAUGHT_UP_MS ? CAUGHT_UP : 'event';
      },
    });
  }

  async function drained(inbox: Inbox<BlueskyCursor>, signal: AbortSignal): Promise<void> {
    reachability.connecting('reading paused until what was read is stored');
    while (!inbox.isRoomy && !signal.aborted) await pause(50, signal);
  }

  return { key: 'bluesky', network: 'bluesky', health: () => reachability.health, read };
}

const unpackWith = (dictionary: Dictionary | null, isPacked: boolean) =>
  isPacked ? (dictionary?.unpack ?? null) : null;
