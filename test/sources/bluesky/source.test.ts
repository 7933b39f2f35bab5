import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blueskySource } from '../../../src/sources/bluesky/source.ts';
import { openDictionary } from '../../../src/sources/bluesky/zstd.ts';
import type { Source } from '../../../src/sources/source.ts';
import { type JetstreamStandIn, startJetstream } from '../../stand-ins/jetstream.ts';
import { commitEvent, postEvent } from '../../stand-ins/jetstream-event.ts';
import { collect, until, urisOf } from '../collect.ts';

const DID = `did:plc:${'b'.repeat(24)}`;
const quick = { clock: () => Date.now(), random: () => 0, batchMs: 5 };

describe('blueskySource', () => {
  let server: JetstreamStandIn;
  let startUs: number;
  const publish = (number: number, atUs = startUs + number * 1000): void =>
    server.send(postEvent({ timeUs: atUs, number, text: `post ${number}` }));
  const open = (more: Partial<Parameters<typeof blueskySource>[0]> = {}): Source =>
    blueskySource({ ...quick, hosts: [server.url], ...more });

  beforeEach(async () => {
    server = await startJetstream();
    startUs = (Date.now() - 60_000) * 1000;
  });
  afterEach(() => server.close());

  it('asks for posts and reposts only, and moves on by whatever comes', async () => {
    server.send(commitEvent(startUs + 1, DID, 'app.bsky.feed.like', 1, { $type: 'app.bsky.feed.like' }));
    server.send({ did: DID, time_us: startUs + 9000, kind: 'identity', identity: { did: DID } });
    const read = await collect(open(), { timeUs: startUs, host: server.url }, ({ events }) => events >= 1);
    expect(read).toMatchObject({ items: [], events: 1, cursor: { timeUs: startUs + 9000, host: server.url } });
    expect(read.position).toBe(Math.floor((startUs + 9000) / 1000));
  });

  it('rewinds 5 s on the same host, 30 s on another, and hands each item on once', async () => {
    for (const number of [1, 2, 3]) publish(number);
    let cuts = 0;
    const read = await collect(open(), { timeUs: startUs, host: server.url }, ({ items }) => {
      if (items.length === 3 && cuts === 0) {
        cuts = 1;
        server.cut();
        publish(4);
      }
      return items.length >= 4;
    });
    expect(urisOf(read.items)).toHaveLength(4);
    expect(new Set(urisOf(read.items)).size).toBe(4);
    expect(server.asked).toEqual([startUs - 5_000_000, startUs + 3000 - 5_000_000]);
    await collect(open(), { timeUs: startUs, host: 'elsewhere.example' }, ({ items }) => items.length > 0);
    expect(server.asked.at(-1)).toBe(startUs - 30_000_000);
  });

  it('records a gap where the host silently begins later than asked', async () => {
    const cursorUs = startUs - 7_200_000_000;
    publish(1);
    const read = await collect(open(), { timeUs: cursorUs, host: server.url }, ({ items }) => items.length >= 2);
    expect(read.items[0]).toEqual({
      type: 'gap',
      network: 'bluesky',
      from: Math.floor(cursorUs / 1000),
      to: Math.floor((startUs + 1000) / 1000),
    });
    expect(read.items[1]?.type).toBe('post');
  });

  it('records as a gap what the second wire says that it no longer has, however short', async () => {
    const cursorUs = startUs - 40_000_000;
    server.forgetBefore(startUs);
    publish(1);
    const hosts = [server.secondUrl];
    const read = await collect(
      open({ hosts }),
      { timeUs: cursorUs, host: server.secondUrl },
      ({ items }) => items.length >= 2,
    );
    expect(read.items[0]).toMatchObject({ type: 'gap', from: Math.floor(cursorUs / 1000) });
    expect(read.dropped).toEqual({});
  });

  it('tells of accounts that are gone, and of no others', async () => {
    const account = (status: string | null, number: number) =>
      server.send({
        did: DID,
        time_us: startUs + number,
        kind: 'account',
        account: { active: status === null, status },
      });
    for (const [index, status] of [null, 'deleted', 'throttled', 'takendown', 'suspended', 'deactivated'].entries()) {
      account(status, index * 1000);
    }
    const removal = { type: 'removal', network: 'bluesky', author: DID };
    for (const host of [server.url, server.secondUrl]) {
      const read = await collect(open({ hosts: [host] }), { timeUs: startUs, host }, ({ items }) => items.length >= 4);
      expect(read.items).toMatchObject([removal, removal, removal, removal]);
    }
  });

  it('goes on with what comes after the last event though its own clock was set back', async () => {
    let back = 0;
    const source = open({ clock: () => Date.now() - back });
    const reading = collect(source, null, ({ items }) => items.length >= 4);
    await until(() => server.connections === 1);
    publish(1, Date.now() * 1000);
    await until(() => source.health(0).state === 'reading');
    back = 3_600_000;
    publish(2, Date.now() * 1000);
    publish(3, (Date.now() + 60_000) * 1000);
    publish(4, (Date.now() + 1000) * 1000);
    publish(5, (Date.now() + 2000) * 1000);
    const read = await reading;
    expect(read.dropped).toEqual({ 'time in the future': 1 });
  });

  describe('with packed frames', () => {
    const dictionary = readFileSync(new URL('../../fixtures/jetstream/dictionary.zdict', import.meta.url));

    it('reads what another packer made with the dictionary, and nothing of what is broken', async () => {
      const path = new URL('../../fixtures/jetstream/', import.meta.url);
      const lines = readFileSync(new URL('events.jsonl', path), 'utf8').trim().split('\n');
      const frames = readFileSync(new URL('events.packed', path), 'utf8').trim().split('\n');
      const opened = await openDictionary(dictionary, 65_536);
      const packed = frames.map((text) => Buffer.from(text, 'base64'));
      expect(opened?.id).toBe(1612007021);
      expect(packed.map((frame) => opened?.unpack(frame)?.toString())).toEqual(lines);
      const first = packed[0]!;
      for (let end = 0; end < first.length; end += 1) expect(opened?.unpack(first.subarray(0, end))).toBeNull();
      const small = await openDictionary(dictionary, 100);
      expect(small?.unpack(first)).toBeNull();
      // Whoever claims four gigabytes is given none.
      const bomb = Buffer.concat([
        Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]),
        Buffer.alloc(4, 0xff),
        Buffer.alloc(20),
      ]);
      expect(opened?.unpack(bomb)).toBeNull();
      expect(await openDictionary(Buffer.from('no dictionary at all'), 100)).toBeNull();
    });

    it.each(['url', 'secondUrl'] as const)('has them packed when it reads what comes now (%s)', async (which) => {
      await server.packWith(dictionary);
      const source = open({ hosts: [server[which]], zstd: { legacy: dictionary } });
      const reading = collect(source, null, ({ items }) => items.length >= 2);
      await until(() => server.connections === 1);
      publish(1);
      server.sendRaw(Buffer.from('no zstd at all'), { binary: true });
      publish(2);
      const read = await reading;
      expect(server.packed).toEqual([true]);
      expect(read.dropped).toEqual({ 'not zstd': 1 });
    });

    it('catches up plain, then has them packed, and loses nothing on the way', async () => {
      await server.packWith(dictionary);
      // All the way: a stretch without any would be a hole.
      for (let number = 1; number <= 50; number += 1) publish(number, startUs - 7_200_000_000 + (number - 1) * 145e6);
      publish(51, Date.now() * 1000);
      const host = server.secondUrl;
      const cursor = { timeUs: startUs - 7_200_000_000, host };
      const source = open({ hosts: [host], zstd: { legacy: null } });
      const reading = collect(source, cursor, ({ items }) => items.length >= 52);
      await until(() => server.packed.length === 2);
      publish(52, Date.now() * 1000);
      const read = await reading;
      expect(server.packed).toEqual([false, true]);
      expect(new Set(urisOf(read.items)).size).toBe(52);
      expect(read.items).toHaveLength(52);
    });

    it('reads plain where a host has no dictionary, and asks again where it no longer takes the one it gave', async () => {
      const host = server.secondUrl;
      const source = open({ hosts: [host], zstd: { legacy: null } });
      const reading = collect(source, null, ({ items }) => items.length >= 3);
      await until(() => server.connections === 1);
      publish(1, Date.now() * 1000);
      await until(() => source.health(0).state === 'reading');
      await server.packWith(dictionary);
      server.cut();
      await until(() => server.packed.length === 2);
      publish(2, Date.now() * 1000);
      const other = Buffer.from(dictionary);
      other.writeUInt32LE(77, 4);
      await server.packWith(other);
      server.cut();
      await until(() => server.packed.length === 3);
      publish(3, Date.now() * 1000);
      expect(new Set(urisOf((await reading).items)).size).toBe(3);
      expect(server.packed).toEqual([false, true, true]);
    });
  });

  it('counts garbage, half frames and binary by what is wrong and stays connected', async () => {
    const reading = collect(open(), null, ({ items }) => items.length >= 1);
    await until(() => server.connections === 1);
    server.sendRaw('{"did":"did:plc:half","time_us":17');
    server.sendRaw(Buffer.from([0xff, 0xfe, 0x00]), { binary: true });
    server.sendRaw(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]));
    server.sendRaw('[]');
    server.sendRaw(`{"text":"${'x'.repeat(300_000)}"}`);
    server.send({ did: DID, time_us: 5, kind: 'commit' });
    publish(1);
    const read = await reading;
    expect(read.dropped).toEqual({
      'not JSON': 1,
      'not UTF-8': 2,
      'not an object': 1,
      'frame too large': 1,
      'no commit': 1,
    });
    expect(server.asked).toHaveLength(1);
  });

  it('drops times that are absurd or run backwards and does not let them move it', async () => {
    const reading = collect(open(), null, ({ items }) => items.length >= 2);
    await until(() => server.connections === 1);
    publish(1);
    publish(2, (Date.now() + 600_000) * 1000);
    publish(3, Date.UTC(2019, 0, 1) * 1000);
    publish(4, startUs - 86_400_000_000);
    publish(5);
    const read = await reading;
    expect(read.dropped).toEqual({ 'time in the future': 1, 'time before 2020': 1, 'time went backwards': 1 });
    expect(read.cursor).toEqual({ timeUs: startUs + 5000, host: server.url });
  });

  it('leaves a host that stays open and says nothing for the next one', async () => {
    const silent = await startJetstream();
    silent.silence(true);
    try {
      publish(1);
      const source = open({ hosts: [silent.url, server.url], watchdogMs: 50 });
      const read = await collect(source, { timeUs: startUs, host: silent.url }, ({ items }) => items.length >= 1);
      expect(urisOf(read.items)).toHaveLength(1);
      expect(read.cursor).toMatchObject({ host: server.url });
    } finally {
      await silent.close();
    }
  });

  it('drops the socket when its buffer is full and resumes without a loss', async () => {
    for (let number = 1; number <= 400; number += 1) publish(number);
    const source = open({ capacity: 50, maxBatch: 20 });
    const read = await collect(source, { timeUs: startUs, host: server.url }, ({ items }) => items.length >= 400);
    expect(new Set(urisOf(read.items)).size).toBe(400);
    expect(read.items).toHaveLength(400);
    expect(server.asked.length).toBeGreaterThan(2);
  });

  it('says in words why it cannot read and when it tries again', async () => {
    server.refuse(503);
    const source = open();
    const abort = new AbortController();
    const reading = source.read(null, abort.signal)[Symbol.asyncIterator]().next();
    await until(() => source.health(Date.now()).state === 'unreadable');
    const health = source.health(Date.now());
    expect(health.reason).toBe(`${server.url}: answered HTTP 503`);
    expect(health.nextTryAt).toBeGreaterThan(Date.now());
    abort.abort();
    expect((await reading).done).toBe(true);
  });

  it('refuses a host that is no Jetstream address before it starts', () => {
    expect(() => open({ hosts: ['https://example.com'] })).toThrow(
      'a Jetstream host is a name or a ws:// or wss:// address',
    );
    expect(() => open({ hosts: [] })).toThrow('expected at least one Jetstream host');
  });
});
