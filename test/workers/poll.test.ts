import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { feeds } from '../../db/schema.ts';
import { storeDecision } from '../../db/store/episodes.ts';
import { type App, openApp } from '../../src/app.ts';
import { indexFeeds } from '../../src/catalog/feeds.ts';
import { product } from '../../src/catalog/product.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { createInlineQueue } from '../../src/queue/inline.ts';
import { claimServers, registerFeeds } from '../../src/status/feed-list.ts';
import { pollHosts, pollJobs } from '../../workers/poll.ts';
import { decisionOf } from '../setup/decisions.ts';
import { statuspage } from '../status/bodies/statuspage.ts';

/** One server under many names: 127.1.0.1, 127.1.0.2 … are hosts of their own. */
let asked: string[] = [];
let inFlight = 0;
let most = 0;
let status = 200;
let headers: Record<string, string> = {};
const server = createServer(async (request, response) => {
  asked.push(request.url ?? '');
  most = Math.max(most, ++inFlight);
  await sleep(30);
  inFlight -= 1;
  response.writeHead(status, headers).end(statuspage.operational[0]);
});
const PRODUCTS = ['a', 'b', 'c'];
let port = 0;
let app: App;
const queue = createInlineQueue();
const url = (id: string) => `http://127.1.0.1:${port}/${id}`;
const host = () => `127.1.0.1:${port}`;
const never = new AbortController().signal;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
  const config = { ...readConfig({ OUTCRY_ALLOW_HOSTS: '127.1.0.1' }), database: { folder: null } };
  const opened = await openApp(config, { queue, log: createLog('silent'), write: () => {} });
  const products = PRODUCTS.map((id) => product.parse({ id, name: id, feeds: [{ url: url(id) }] }));
  const catalogue = { products, byId: new Map(products.map((one) => [one.id, one])) };
  app = { ...opened, catalogue, feeds: indexFeeds(catalogue) };
});
afterAll(async () => {
  await app.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  [asked, most, status, headers] = [[], 0, 200, {}];
  await registerFeeds(app.db, app.feeds.urls, new Date());
});
afterEach(async () => {
  await app.db.delete(feeds);
  queue.take('detect');
});
const waits = async () => {
  const rows = await app.db.select().from(feeds).orderBy(feeds.url);
  return rows.map(({ nextTryAt }) => Math.round(((nextTryAt?.getTime() ?? 0) - Date.now()) / 1000));
};

describe('a page that says what it knows in two answers', () => {
  it.each([
    ['instatus', '/v3/summary.json', ['/v3/components.json', '/v3/summary.json']],
    ['incident-io', '/api/v2/summary.json', ['/api/v2/summary.json', `/proxy/127.1.0.1:PORT`]],
  ] as const)('is read at both by one entry of the catalogue, one after the other: %s', async (answers, path, both) => {
    const address = `http://${host()}${path}`;
    const one = product.parse({ id: 'two', name: 'Two', feeds: [{ url: address, answers }] });
    const catalogue = { products: [one], byId: new Map([[one.id, one]]) };
    const polled = { ...app, catalogue, feeds: indexFeeds(catalogue) };
    await registerFeeds(app.db, polled.feeds.urls, new Date());
    await app.db.update(feeds).set({ nextTryAt: new Date(0) });
    await pollHosts(polled, [host()], never);
    expect(asked.sort()).toEqual(both.map((where) => where.replace('PORT', String(port))));
    expect(most).toBe(1);
    expect(queue.take('detect').every(({ product: id }) => id === 'two')).toBe(true);
  });
});

describe('the feeds of one server', () => {
  it('are asked one after the other, each that is due, and wake the detection of their products', async () => {
    await pollHosts(app, [host()], never);
    expect(asked.sort()).toEqual(['/a', '/b', '/c']);
    expect(most).toBe(1);
    expect(
      queue
        .take('detect')
        .map(({ product }) => product)
        .sort(),
    ).toEqual(PRODUCTS);
    await pollHosts(app, [host()], never);
    expect(asked).toHaveLength(3);
  });

  it('wake nobody when they say the same as before', async () => {
    await pollHosts(app, [host()], never);
    queue.take('detect');
    await app.db.update(feeds).set({ nextTryAt: new Date(0) });
    await pollHosts(app, [host()], never);
    expect(asked).toHaveLength(6);
    expect(queue.take('detect')).toEqual([]);
  });

  it('are all left alone for as long as the server asks for it', async () => {
    [status, headers] = [429, { 'retry-after': '1800' }];
    await pollHosts(app, [host()], never);
    expect(asked).toHaveLength(1);
    for (const seconds of await waits()) expect(seconds).toBeGreaterThan(1790);
    await pollHosts(app, [host()], never);
    expect(asked).toHaveLength(1);
  });

  it('are asked more often while a product of theirs has an open episode', async () => {
    await app.db.transaction((tx) => storeDecision(tx, decisionOf({ product: 'b', at: '2026-10-07T14:00:00.000Z' })));
    await pollHosts(app, [host()], never);
    const [a, b, c] = (await waits()) as [number, number, number];
    expect(b).toBeLessThan(20);
    expect(Math.min(a, c)).toBeGreaterThan(50);
  });

  it('are asked by one process at a time, whoever else is woken', async () => {
    await Promise.all([pollHosts(app, [host()], never), pollHosts(app, [host()], never)]);
    expect(asked.sort()).toEqual(['/a', '/b', '/c']);
    expect(most).toBe(1);
    await app.db.update(feeds).set({ nextTryAt: new Date(0) });
    await pollHosts(app, [host()], never);
    expect(asked).toHaveLength(6);
  });

  it('are asked again when the claim of a process that died has run out', async () => {
    const servers = new Map([[host(), app.feeds.ofHost(host())]]);
    expect(await claimServers(app.db, servers, new Date())).toEqual([host()]);
    await pollHosts(app, [host()], never);
    expect(asked).toEqual([]);
    await app.db.update(feeds).set({ claimedUntil: new Date(Date.now() - 1) });
    await pollHosts(app, [host()], never);
    expect(asked).toHaveLength(3);
  });
});

describe('servers of one feed each', () => {
  it('are asked beside each other by one job, each once, and can be asked again when they are due', async () => {
    const hosts = ['127.1.0.1', '127.1.0.2', '127.1.0.3'].map((name) => `${name}:${port}`);
    const products = hosts.map((name, index) =>
      product.parse({ id: `h${index}`, name, feeds: [{ url: `http://${name}/x` }] }),
    );
    const catalogue = { products, byId: new Map(products.map((one) => [one.id, one])) };
    const config = { ...app.config, allowHosts: ['127.1.0.1', '127.1.0.2', '127.1.0.3'] };
    const polled = { ...app, config, catalogue, feeds: indexFeeds(catalogue) };
    await registerFeeds(app.db, polled.feeds.urls, new Date());
    expect(pollJobs(polled.feeds.urls)).toEqual([{ hosts }]);
    await Promise.all([pollHosts(polled, hosts, never), pollHosts(polled, hosts, never)]);
    expect(asked).toHaveLength(3);
    expect(most).toBeGreaterThan(1);
    const claims = async () => (await app.db.select().from(feeds)).map(({ claimedUntil }) => claimedUntil);
    expect(await claims()).toEqual([null, null, null]);
    await pollHosts(polled, hosts, never);
    expect(asked).toHaveLength(3);
    await app.db.update(feeds).set({ nextTryAt: new Date(0) });
    await pollHosts(polled, hosts, never);
    expect(asked).toHaveLength(6);
  });
});
