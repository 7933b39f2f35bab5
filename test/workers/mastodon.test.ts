import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deletions, localIds, posts } from '../../db/schema.ts';
import { liveRoots, loadCursor } from '../../db/store/ingest.ts';
import { type MastodonSource, mastodonSource } from '../../src/sources/mastodon/source.ts';
import { ingestBatch } from '../../workers/ingest.ts';
import { wireStatus } from '../sources/mastodon/wire-status.ts';
import { type MastodonStandIn, startMastodon } from '../stand-ins/mastodon.ts';
import { drain, type Ground, ingest, openGround } from './ground.ts';

/** Two instances that know the same posts by ids of their own. */
describe('Mastodon instances', { timeout: 90_000 }, () => {
  let ground: Ground;
  let home: MastodonStandIn;
  let away: MastodonStandIn;
  const start = Date.now() - 600_000;
  beforeEach(async () => {
    ground = await openGround();
    home = await startMastodon('token');
    away = await startMastodon('token');
  });
  afterEach(async () => {
    await Promise.all([home.close(), away.close()]);
    await ground.app.close();
  });

  const open = (server: MastodonStandIn, token: string | null = null): MastodonSource =>
    mastodonSource({ instance: server.url, token, clock: () => Date.now(), random: () => 0, batchMs: 5, pollMs: 20 });
  const status = (number: number, id: number) => ({
    ...wireStatus(number, start + number * 1000, { content: `<p>Claude AI is down here, number ${number}</p>` }),
    id: String((BigInt(start + number * 1000) << 16n) + BigInt(id)),
  });

  /** Reads and stores until enough is stored, as the worker does. */
  async function read(source: MastodonSource, isEnough: () => Promise<boolean>): Promise<void> {
    const abort = new AbortController();
    const cursor = (await loadCursor(ground.app.db, source.key)) ?? { lastId: wireStatus(0, start).id, at: start };
    for await (const batch of source.read(cursor, abort.signal)) {
      await ingestBatch(ground.app, source, batch);
      await drain(ground);
      if (await isEnough()) abort.abort();
    }
  }
  const stored = () => ground.app.db.select().from(posts);
  const names = () => ground.app.db.select().from(localIds);

  it('tell of one post once, and both know it by their own id', async () => {
    home.post(status(1, 1));
    away.post(status(1, 77));
    await read(open(home), async () => (await names()).length === 1);
    await read(open(away), async () => (await names()).length === 2);
    expect(await stored()).toHaveLength(1);
    expect(new Set((await names()).map(({ source }) => source)).size).toBe(2);
  });

  it('are understood when they delete what was read before a restart', async () => {
    // So far apart that the second reading does not fetch the first status again.
    home.post(status(1, 1));
    home.post(status(60, 60));
    await read(open(home), async () => (await stored()).length === 2);
    const deleted = async () => (await ground.app.db.select().from(deletions)).map(({ uri }) => uri);
    const reading = read(open(home, 'token'), async () => (await deleted()).length > 0);
    while (home.subscribers === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    home.remove('12345');
    home.remove(status(1, 1).id);
    await reading;
    expect(await deleted()).toEqual([status(1, 1).uri]);
  });

  it('are asked for the reposts of what grows fastest first, by their own ids', async () => {
    for (const number of [1, 2, 3, 4]) home.post(status(number, number));
    await read(open(home), async () => (await stored()).length === 4);
    const now = Date.now();
    const told = (number: number, reposts: number, minutesAgo: number) =>
      ({
        type: 'engagement',
        network: 'mastodon',
        subject: status(number, number).uri,
        reposts,
        observedAt: now - minutesAgo * 60_000,
      }) as const;
    // The largest stands still, a smaller one grows, one was asked in vain, one was never asked for.
    await ingest(
      ground,
      [told(1, 900, 9), told(1, 900, 1), told(2, 10, 9), told(2, 90, 1), told(3, 0, 5), told(3, 0, 1)],
      0,
    );
    const roots = await liveRoots(ground.app.db, open(home), new Date(now), 40);
    expect(roots.map(({ uri }) => uri)).toEqual([2, 4, 3, 1].map((number) => status(number, number).uri));
    expect(roots.map(({ id }) => id)).toEqual([2, 4, 3, 1].map((number) => status(number, number).id));
    expect(await liveRoots(ground.app.db, open(away), new Date(now), 1)).toEqual([{ uri: status(2, 2).uri, id: null }]);
  });
});
