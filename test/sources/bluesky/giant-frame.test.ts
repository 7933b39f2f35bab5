import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blueskySource } from '../../../src/sources/bluesky/source.ts';
import type { StreamItem } from '../../../src/sources/item.ts';
import { type JetstreamStandIn, startJetstream } from '../../stand-ins/jetstream.ts';
import { postEvent } from '../../stand-ins/jetstream-event.ts';
import { type Collected, collect, until, urisOf } from '../collect.ts';

const MIB = 1_048_576;
const SECOND = 1_000_000;
const quick = { clock: () => Date.now(), random: () => 0, batchMs: 5 };

const gapsOf = (items: readonly StreamItem[]) => items.filter((item) => item.type === 'gap');
const texts = (items: readonly StreamItem[]) => items.flatMap((item) => (item.type === 'post' ? [item.text] : []));
const has =
  (text: string) =>
  ({ items }: Collected): boolean =>
    texts(items).includes(text);

describe('a giant frame', () => {
  let server: JetstreamStandIn;
  let other: JetstreamStandIn;
  let startUs: number;
  let beginning: { readonly timeUs: number; readonly host: string };
  const post = (on: JetstreamStandIn, number: number, timeUs: number, text: string): void =>
    on.send(postEvent({ timeUs, number, text }));

  beforeEach(async () => {
    server = await startJetstream();
    other = await startJetstream();
    startUs = (Date.now() - 60_000) * 1000;
    beginning = { timeUs: startUs, host: server.url };
  });
  afterEach(async () => {
    await server.close();
    await other.close();
  });

  it.each(['url', 'secondUrl'] as const)('is not sent by a host that heeds what it is asked (%s)', async (which) => {
    post(server, 1, startUs + SECOND, 'before');
    post(server, 2, startUs + 2 * SECOND, 'x'.repeat(300_000));
    post(server, 3, startUs + 3 * SECOND, 'after');
    const host = server[which];
    const read = await collect(blueskySource({ ...quick, hosts: [host] }), { timeUs: startUs, host }, has('after'));
    expect(texts(read.items)).toEqual(['before', 'after']);
    expect(read.dropped).toEqual({});
  });

  it('of up to 16 MiB is counted and passed over', async () => {
    server.ignoreSizes();
    post(server, 1, startUs + SECOND, 'x'.repeat(6 * MIB));
    post(server, 2, startUs + 2 * SECOND, 'after');
    const read = await collect(blueskySource({ ...quick, hosts: [server.url] }), beginning, has('after'));
    expect(read.dropped).toEqual({ 'frame too large': 1 });
    expect(gapsOf(read.items)).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  it('of more is stepped over once two connections broke there, with a gap, and what comes after is read once', async () => {
    const hosts = [server, other];
    for (const on of hosts) {
      on.ignoreSizes();
      post(on, 1, startUs + SECOND, 'before');
      post(on, 2, startUs + SECOND + 1000, 'x'.repeat(17 * MIB));
      post(on, 3, startUs + 3 * SECOND, 'after');
    }
    const source = blueskySource({ ...quick, hosts: hosts.map(({ url }) => url) });
    const reading = collect(source, beginning, has('after'));
    await until(() => source.health(Date.now()).state === 'unreadable');
    expect(source.health(Date.now()).reason).toBe(`${server.url}: sent a frame that is too long`);
    const read = await reading;
    expect(texts(read.items)).toEqual(['before', 'after']);
    const from = Math.floor((startUs + SECOND) / 1000);
    expect(gapsOf(read.items)).toEqual([{ type: 'gap', network: 'bluesky', from, to: from + 1000 }]);
    expect(server.asked).toEqual([startUs - 5 * SECOND, startUs + 2 * SECOND]);
    expect(other.asked).toEqual([startUs - 29 * SECOND]);
  });

  it('is stepped over further and further, and not asked for again by a later connection', async () => {
    server.ignoreSizes();
    post(server, 1, startUs + SECOND, 'before');
    for (const at of [1.5, 2.5]) post(server, 10 * at, startUs + at * SECOND, 'x'.repeat(17 * MIB));
    post(server, 3, startUs + 4.5 * SECOND, 'after');
    const source = blueskySource({ ...quick, hosts: [server.url] });
    let isCut = false;
    const read = await collect(source, beginning, (so) => {
      if (!isCut && has('after')(so)) {
        isCut = true;
        post(server, 4, startUs + 5 * SECOND, 'later');
        server.cut();
        post(server, 5, startUs + 6 * SECOND, 'at last');
      }
      return has('at last')(so);
    });
    expect(texts(read.items)).toEqual(['before', 'after', 'later', 'at last']);
    expect(new Set(urisOf(read.items)).size).toBe(4);
    const at = (seconds: number): number => Math.floor((startUs + seconds * SECOND) / 1000);
    expect(gapsOf(read.items)).toMatchObject([
      { from: at(1), to: at(2) },
      { from: at(2), to: at(4) },
    ]);
    expect(server.asked.slice(2)).toEqual([2, 4, 4].map((seconds) => startUs + seconds * SECOND));
  });

  it('makes the waits between two tries longer, though what was read comes again each time', async () => {
    server.ignoreSizes();
    const nowUs = Date.now() * 1000;
    post(server, 1, nowUs, 'before');
    post(server, 2, nowUs + 1, 'x'.repeat(17 * MIB));
    // A clock that stands still: there is nothing to step to.
    const clock = (): number => nowUs / 1000;
    const source = blueskySource({ ...quick, clock, hosts: [server.url] });
    const abort = new AbortController();
    const waits = new Set<number>();
    const read: StreamItem[] = [];
    const reading = (async () => {
      for await (const { items } of source.read({ ...beginning, timeUs: nowUs - SECOND }, abort.signal))
        read.push(...items);
    })();
    await until(() => {
      // While it tries again, the next try is now.
      const waitMs = (source.health(0).nextTryAt ?? 0) - nowUs / 1000;
      if (waitMs > 0) waits.add(waitMs);
      return waits.size === 3;
    });
    abort.abort();
    await reading;
    expect([...waits]).toEqual([500, 1000, 2000]);
    expect(texts(read)).toEqual(['before']);
  });
});
