import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { episodes, productStates } from '../../db/schema.ts';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { streamItem } from '../../src/sources/item.ts';
import { closeUntracked } from '../../workers/close-untracked.ts';
import { WORKERS } from '../../workers/index.ts';
import { tellDue } from '../../workers/notify.ts';
import { recorder } from '../alert/outbox-ground.ts';
import { at, drain, type Ground, ingest, moveTo, outcry } from './ground.ts';

const stop = new AbortController().signal;

describe('a product that left the catalogue', { timeout: 60_000 }, () => {
  let ground: Ground;
  let heard: ReturnType<typeof recorder>;
  beforeEach(async () => {
    const queue = createInlineQueue();
    heard = recorder('a');
    const config = { ...readConfig({ OUTCRY_CLOCK: 'stream' }), database: { folder: null } };
    const channels = new Map([['a', heard.channel]]);
    ground = { queue, app: await openApp(config, { queue, channels, log: createLog('silent'), write: () => {} }) };
  });
  afterEach(() => ground.app.close());

  const without = (product: string): App => {
    const products = ground.app.catalogue.products.filter(({ id }) => id !== product);
    return { ...ground.app, catalogue: { products, byId: new Map(products.map((one) => [one.id, one])) } };
  };
  const story = async () =>
    (await decisionsAfter(ground.app.db, 0)).map(({ decision: { change, telling } }) =>
      [change.kind, change.change, change.reason.slice(0, 17), telling.tell].join(' '),
    );
  const sleeping = async () =>
    (await ground.app.db.select().from(productStates)).map(({ product, awake }) => [product, awake]);

  it('has its open episode closed at the next start, and told where its opening was told', async () => {
    await ingest(ground, outcry(0, 30), 200);
    await drain(ground);
    await tellDue(ground.app, stop);
    await moveTo(ground, 300);
    const before = await story();
    const stopping = new AbortController();
    const { ended } = await WORKERS.detect(without('claude'), stopping.signal);
    stopping.abort();
    await ended;
    expect(await story()).toEqual([...before, 'outage close no longer tracked true']);
    expect(await ground.app.db.select().from(episodes)).toMatchObject([{ closedAt: new Date(at(300)) }]);
    expect(await sleeping()).toEqual([['claude', false]]);
    expect(ground.queue.take('notify').length).toBeGreaterThan(0);
    await tellDue(ground.app, stop);
    expect(heard.told.map(({ number }) => number)).toEqual([before.length, before.length + 1]);
    expect(await closeUntracked(without('claude'))).toEqual([]);
  });

  it('has a wave closed as well, and what was told to nobody is told to nobody', async () => {
    const root = outcry(0, 1);
    const shares = Array.from({ length: 200 }, (_, index) =>
      streamItem.parse({
        type: 'repost',
        network: 'bluesky',
        uri: `at://r${index}`,
        author: `did:r${index}`,
        subject: 'at://p0-0',
        observedAt: at(10 + index),
      }),
    );
    await ingest(ground, [...root, ...shares], 220);
    await drain(ground);
    await ground.app.db.update(episodes).set({ told: false });
    await closeUntracked(without('claude'));
    expect((await story()).at(-1)).toBe('wave close no longer tracked false');
    expect(await sleeping()).toEqual([['claude', false]]);
    ground.queue.take('notify');
    expect(heard.told).toEqual([]);
  });

  it('goes on where it was when it comes back', async () => {
    await ingest(ground, outcry(0, 30), 200);
    await drain(ground);
    await closeUntracked(without('claude'));
    const closed = await story();
    await ingest(ground, outcry(4000, 2), 4100);
    await drain(ground);
    await moveTo(ground, 8000);
    await drain(ground);
    expect(await story()).toEqual(closed);
    await ingest(ground, outcry(90_000, 30), 90_300);
    await drain(ground);
    expect((await story()).slice(closed.length)[0]).toMatch(/^outage open/);
  });

  it('closes nothing of those that are in it', async () => {
    await ingest(ground, outcry(0, 30), 200);
    await drain(ground);
    expect(await closeUntracked(ground.app)).toEqual([]);
    expect(await sleeping()).toEqual([['claude', true]]);
  });
});
