import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blueskySource } from '../../../src/sources/bluesky/source.ts';
import type { Source } from '../../../src/sources/source.ts';
import { type JetstreamStandIn, startJetstream } from '../../stand-ins/jetstream.ts';
import { postEvent } from '../../stand-ins/jetstream-event.ts';
import { collect, until, urisOf } from '../collect.ts';

const quick = { clock: () => Date.now(), random: () => 0, batchMs: 5 };

describe('a cursor that is too old for a host', () => {
  let server: JetstreamStandIn;
  let oldUs: number;
  let nowUs: number;
  const publish = (on: JetstreamStandIn, number: number, timeUs: number): void =>
    on.send(postEvent({ timeUs, number, text: `post ${number}` }));
  const open = (hosts: readonly string[]): Source => blueskySource({ ...quick, hosts });

  beforeEach(async () => {
    server = await startJetstream();
    nowUs = Date.now() * 1000;
    oldUs = nowUs - 172_800_000_000;
    server.refuseBefore(nowUs - 129_600_000_000);
  });
  afterEach(() => server.close());

  it('is said by name; then it is asked for what comes now, and what lies between is a gap', async () => {
    const host = server.secondUrl;
    const source = open([host]);
    const reading = collect(source, { timeUs: oldUs, host }, ({ items }) => items.length >= 3);
    await until(() => source.health(Date.now()).state === 'unreadable');
    expect(source.health(Date.now()).reason).toBe(`${host}: answered HTTP 400 CursorTooOld`);
    await until(() => server.connections === 1);
    publish(server, 1, nowUs);
    publish(server, 2, nowUs + 1000);
    const read = await reading;
    const [from, to] = [oldUs, nowUs].map((timeUs) => Math.floor(timeUs / 1000));
    expect(read.items[0]).toEqual({ type: 'gap', network: 'bluesky', from, to });
    expect(urisOf(read.items)).toHaveLength(2);
    expect(read.cursor).toEqual({ timeUs: nowUs + 1000, host });
    expect(server.asked).toEqual([null]);
  });

  it('is asked of every other host first, one of the first wire may still have it', async () => {
    const first = await startJetstream();
    try {
      // So that nothing between is a hole.
      for (let number = 1; number <= 10; number += 1) publish(first, number, oldUs + number * 30_000_000);
      const hosts = [server.secondUrl, first.url];
      const source = open(hosts);
      const read = await collect(source, { timeUs: oldUs, host: hosts[0]! }, ({ items }) => items.length >= 10);
      expect(urisOf(read.items)).toHaveLength(10);
      expect(first.asked).toEqual([oldUs - 30_000_000]);
      expect(server.asked).toEqual([]);
    } finally {
      await first.close();
    }
  });

  it('is not given up for a host that merely broke off while it brought what it has', async () => {
    const first = await startJetstream();
    try {
      const hosts = [first.url, server.secondUrl];
      const reading = collect(open(hosts), { timeUs: oldUs, host: hosts[0]! }, ({ items }) => items.length >= 4);
      await until(() => first.connections === 1);
      for (const number of [1, 2]) publish(first, number, oldUs + number * 30_000_000);
      await until(() => first.log.length === 2);
      await new Promise((resolve) => setTimeout(resolve, 50));
      first.cut();
      await until(() => first.asked.length === 2);
      for (const number of [3, 4]) publish(first, number, oldUs + number * 30_000_000);
      const { items } = await reading;
      expect(items.map(({ type }) => type)).toEqual(['post', 'post', 'post', 'post']);
      expect(server.asked).toEqual([]);
    } finally {
      await first.close();
    }
  });

  it('is given up where the others do not answer', async () => {
    const away = await startJetstream();
    away.refuse(503);
    try {
      const hosts = [away.url, server.secondUrl];
      const reading = collect(open(hosts), { timeUs: oldUs, host: null }, ({ items }) => items.length >= 2);
      await until(() => server.connections === 1);
      publish(server, 1, nowUs);
      expect((await reading).items.map(({ type }) => type)).toEqual(['gap', 'post']);
    } finally {
      await away.close();
    }
  });

  it.each([
    ['InvalidRequest', 400],
    ['CursorTooOld', 404],
  ])('is not what %s with HTTP %d says', async (error, status) => {
    server.refuseBefore(null);
    server.refuse(status, error);
    const host = server.secondUrl;
    const source = open([host]);
    const reading = collect(source, { timeUs: oldUs, host }, ({ items }) => items.length >= 1);
    await until(() => source.health(Date.now()).state === 'unreadable');
    expect(source.health(Date.now()).reason).toBe(`${host}: answered HTTP ${status} ${error}`);
    server.refuse(null);
    publish(server, 1, oldUs + 1000);
    await reading;
    expect(server.asked).toEqual([oldUs - 5_000_000]);
  });

  it('says no more than the status where the body is no error of the protocol, or has no end', async () => {
    for (const error of ['two words', 'x'.repeat(20_000)]) {
      server.refuse(400, error);
      const source = open([server.secondUrl]);
      const abort = new AbortController();
      const reading = source.read(null, abort.signal)[Symbol.asyncIterator]().next();
      await until(() => source.health(Date.now()).state === 'unreadable');
      expect(source.health(Date.now()).reason).toBe(`${server.secondUrl}: answered HTTP 400`);
      abort.abort();
      await reading;
    }
  });
});
