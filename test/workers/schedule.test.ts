import { afterEach, describe, expect, it } from 'vitest';
import { feeds, posts } from '../../db/schema.ts';
import { type App, type AppOverrides, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { registerFeeds } from '../../src/status/feed-list.ts';
import { classifyPosts } from '../../workers/classify.ts';
import { createClock } from '../../workers/schedule.ts';
import { ingest, NOON, outcry, post } from './ground.ts';

describe('the clock', { timeout: 60_000 }, () => {
  let app: App;
  const queue = createInlineQueue();
  afterEach(async () => {
    for (const name of ['classify', 'detect', 'poll', 'notify', 'schedule'] as const) queue.take(name);
    await app.close();
  });
  const open = async (clock: 'live' | 'stream', overrides: AppOverrides = {}) => {
    const config = { ...readConfig({ OUTCRY_CLOCK: clock }), database: { folder: null } };
    app = await openApp(config, { log: createLog('silent'), write: () => {}, ...overrides });
  };
  const store = (items: ReturnType<typeof outcry>, seconds: number) => ingest({ app, queue }, items, seconds);

  it('does not queue again what waits in the queue while nobody judges', async () => {
    await open('stream');
    await store(outcry(0, 3), 60);
    // Each clock sweeps at its first tick.
    for (let time = 0; time < 3; time += 1) await createClock(app)();
    expect((await app.queue.counts()).classify.waiting).toBe(1);
  });

  it('leaves live posts to their own wake-up until it is overdue', async () => {
    await open('live', { queue });
    const seconds = (Date.now() - NOON) / 1000;
    await store([...outcry(seconds - 60, 2), ...outcry(seconds - 3, 1)], seconds);
    queue.take('classify');
    await createClock(app)();
    expect(queue.take('classify').flatMap(({ uris }) => uris)).toHaveLength(2);
  });

  it('takes no notice of a job whose posts have been judged meanwhile', async () => {
    await open('stream', { queue });
    await store(outcry(0, 3), 60);
    await createClock(app)();
    const [own, swept] = queue.take('classify');
    await classifyPosts(app, own?.uris ?? []);
    const labels = () => app.metrics.labels.get();
    const judged = await labels();
    await classifyPosts(app, swept?.uris ?? []);
    expect(swept?.uris).toHaveLength(3);
    expect((await labels()).values).toEqual(judged.values);
  });

  it('removes what is past retention soon after a start, by the age it has in the stream', async () => {
    await open('stream', { queue });
    await store([post('old', -40 * 86_400, 'Claude is down'), post('new', 0, 'Claude is down')], 60);
    let wall = Date.now();
    const tick = createClock(app, () => wall);
    const left = async () => (await app.db.select({ uri: posts.uri }).from(posts)).map(({ uri }) => uri).sort();
    await tick();
    expect(await left()).toEqual(['at://new', 'at://old']);
    wall += 60_000;
    await tick();
    expect(await left()).toEqual(['at://new']);
  });

  it('has the feeds of a product asked when it opens an episode, but those alone that may be asked', async () => {
    await open('live', { queue });
    const urls = app.catalogue.byId.get('claude')?.feeds.map(({ url }) => url) ?? [];
    expect(urls).not.toEqual([]);
    await registerFeeds(app.db, urls, new Date(Date.now() + 60_000));
    await app.wakeFeedsOf(['claude']);
    expect(queue.take('poll')).toEqual(urls.map((feed) => ({ hosts: [new URL(feed).host] })));
    await app.db.update(feeds).set({ failures: 1, nextTryAt: new Date(Date.now() + 60_000) });
    await app.wakeFeedsOf(['claude']);
    expect(queue.take('poll')).toEqual([]);
  });
});
