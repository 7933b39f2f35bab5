import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blueskySource } from '../../../src/sources/bluesky/source.ts';
import type { StreamItem } from '../../../src/sources/item.ts';
import type { Source } from '../../../src/sources/source.ts';
import { type JetstreamStandIn, startJetstream } from '../../stand-ins/jetstream.ts';
import { postEvent } from '../../stand-ins/jetstream-event.ts';
import { type Collected, collect, until, urisOf } from '../collect.ts';

const SECOND = 1_000_000;
const DENSE = 10_000;
const quick = { clock: () => Date.now(), random: () => 0, batchMs: 5 };

const gapsOf = (items: readonly StreamItem[]) => items.filter((item) => item.type === 'gap');
const gap = (fromUs: number, toUs: number) => ({
  type: 'gap',
  network: 'bluesky',
  from: Math.floor(fromUs / 1000),
  to: Math.floor(toUs / 1000),
});
const posts =
  (count: number) =>
  ({ items }: Collected): boolean =>
    new Set(urisOf(items)).size >= count;

describe('a hole in the stream', () => {
  let server: JetstreamStandIn;
  let startUs: number;
  let sent: number;
  const open = (more: Partial<Parameters<typeof blueskySource>[0]> = {}): Source =>
    blueskySource({ ...quick, hosts: [server.url], ...more });
  /** So many posts, the first at this time. @returns when the last one was */
  function publish(fromUs: number, spacingUs: number, count: number): number {
    for (let number = 0; number < count; number += 1) {
      sent += 1;
      server.send(postEvent({ timeUs: fromUs + number * spacingUs, number: sent, text: `post ${sent}` }));
    }
    return fromUs + (count - 1) * spacingUs;
  }

  beforeEach(async () => {
    server = await startJetstream();
    startUs = (Date.now() - 3_600_000) * 1000;
    sent = 0;
  });
  afterEach(() => server.close());

  it('is found where a host comes back with its old store, sends the rewound seconds and then what is live', async () => {
    const lastUs = publish(startUs, DENSE, 1200);
    const beginning = { timeUs: startUs, host: server.url };
    let isCut = false;
    const liveUs = lastUs + 840 * SECOND;
    const read = await collect(open(), beginning, (so) => {
      if (!isCut && posts(1200)(so)) {
        isCut = true;
        server.cut();
        void until(() => server.asked.length === 2).then(() => publish(liveUs, DENSE, 10));
      }
      return posts(1210)(so);
    });
    expect(server.asked).toEqual([startUs - 5 * SECOND, lastUs - 5 * SECOND]);
    expect(gapsOf(read.items)).toEqual([gap(lastUs, liveUs)]);
    expect(read.items.findIndex(({ type }) => type === 'gap')).toBe(1200);
    expect(read.items).toHaveLength(1211);
  });

  it('is found within one connection, each one once', async () => {
    const first = publish(startUs, DENSE, 1200);
    const second = publish(first + 15 * SECOND, DENSE, 100);
    publish(second + 9 * SECOND, DENSE, 100);
    publish(first - 10 * SECOND, DENSE, 100);
    const third = publish(second + 30 * SECOND, DENSE, 10);
    const read = await collect(open(), { timeUs: startUs, host: server.url }, posts(1510));
    expect(gapsOf(read.items)).toEqual([
      gap(first, first + 15 * SECOND),
      gap(second + 9 * SECOND + 99 * DENSE, third - 9 * DENSE),
    ]);
    expect(server.asked).toHaveLength(1);
  });

  it('is none where a network has an event a minute, whatever is cut and begun anew', async () => {
    let lastUs = publish(startUs, 60 * SECOND, 5);
    let stage = 1;
    const read = await collect(open(), { timeUs: startUs, host: server.url }, (so) => {
      if (stage < 6 && posts(stage * 5)(so)) {
        stage += 1;
        server.cut();
        lastUs = publish(lastUs + (stage === 6 ? 300 : 60) * SECOND, 60 * SECOND, 5);
      }
      return posts(30)(so);
    });
    expect(server.asked).toHaveLength(6);
    expect(gapsOf(read.items)).toEqual([]);
    publish(lastUs + 90 * SECOND, DENSE, 1);
    expect(gapsOf((await collect(open(), read.cursor, posts(1))).items)).toEqual([]);
  });

  it('is none before the first event of all', async () => {
    const reading = collect(open(), null, posts(3));
    await until(() => server.connections === 1);
    publish(startUs, DENSE, 3);
    expect(gapsOf((await reading).items)).toEqual([]);
  });

  it('is found after a restart, of 45 s that a host has lost without a word', async () => {
    const lastUs = publish(startUs, DENSE, 1200);
    const before = await collect(open(), { timeUs: startUs, host: server.url }, posts(1200));
    expect(before.cursor).toEqual({ timeUs: lastUs, host: server.url, spacingUs: DENSE });
    server.forgetBefore(lastUs + 1);
    const liveUs = lastUs + 45 * SECOND;
    publish(liveUs, DENSE, 1);
    const read = await collect(open(), before.cursor, posts(1));
    expect(gapsOf(read.items)).toEqual([gap(lastUs, liveUs)]);
  });

  it('is found from a minute on where a cursor does not say how dense the stream is, or says nonsense', async () => {
    for (const more of [{}, { spacingUs: -1 }, { spacingUs: 'often' }]) {
      const cursor = { timeUs: startUs, host: server.url, ...more };
      server.forgetBefore(startUs + 3600 * SECOND);
      publish(startUs + 45 * SECOND, DENSE, 1);
      expect(gapsOf((await collect(open(), cursor, posts(1))).items)).toEqual([]);
      server.forgetBefore(startUs + 3600 * SECOND);
      publish(startUs + 61 * SECOND, DENSE, 1);
      const { items } = await collect(open(), cursor, posts(1));
      expect(gapsOf(items)).toEqual([gap(startUs, startUs + 61 * SECOND)]);
    }
  });

  it('is none where another host has what the first one withheld', async () => {
    const other = await startJetstream();
    try {
      const lastUs = publish(startUs, DENSE, 1200);
      for (const event of server.log) other.send(event);
      for (let number = 1; number <= 100; number += 1) {
        const timeUs = lastUs + number * 300_000;
        other.send(postEvent({ timeUs, number: 2000 + number, text: `withheld ${number}` }));
      }
      const source = open({ hosts: [server.url, other.url], watchdogMs: 100 });
      const read = await collect(source, { timeUs: startUs, host: server.url }, posts(1300));
      expect(gapsOf(read.items)).toEqual([]);
      expect(read.items).toHaveLength(1300);
    } finally {
      await other.close();
    }
  });

  it('is none for one event ahead of our clock, and the cursor waits for those behind it', async () => {
    const nowUs = Date.now() * 1000;
    publish(nowUs - 60 * SECOND, DENSE, 1200);
    publish(nowUs + 200 * SECOND, DENSE, 1);
    const lastUs = publish(nowUs - 48 * SECOND, DENSE, 100);
    const read = await collect(open(), { timeUs: nowUs - 60 * SECOND, host: server.url }, posts(1301));
    expect(gapsOf(read.items)).toEqual([]);
    expect(read.cursor).toMatchObject({ timeUs: lastUs });
  });

  it('is found though our clock is slow', async () => {
    const nowUs = Date.now() * 1000;
    const lastUs = publish(nowUs - 60 * SECOND, DENSE, 1200);
    publish(lastUs + 20 * SECOND, DENSE, 2);
    const slow = open({ clock: () => Date.now() - 120_000 });
    const read = await collect(slow, { timeUs: nowUs - 130 * SECOND, host: server.url, spacingUs: DENSE }, posts(1202));
    expect(gapsOf(read.items)).toContainEqual(gap(lastUs, lastUs + 20 * SECOND));
  });

  it('is none because our clock was set back and right again', async () => {
    let back = 0;
    const source = open({ clock: () => Date.now() - back });
    const nowUs = Date.now() * 1000;
    const beginning = { timeUs: nowUs - 30 * SECOND, host: server.url };
    const reading = collect(source, beginning, posts(2000));
    await until(() => server.connections === 1);
    publish(nowUs - 30 * SECOND, DENSE, 1200);
    await until(() => source.health(0).state === 'reading');
    back = 3_600_000;
    publish(nowUs - 18 * SECOND, DENSE, 400);
    await new Promise((resolve) => setTimeout(resolve, 100));
    back = 0;
    publish(nowUs - 14 * SECOND, DENSE, 400);
    expect(gapsOf((await reading).items)).toEqual([]);
  });
});
