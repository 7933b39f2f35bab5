import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { episodes, posts } from '../../db/schema.ts';
import { loadCursor } from '../../db/store/ingest.ts';
import { storedStatuses } from '../../db/store/stored-statuses.ts';
import { type MastodonSource, mastodonSource } from '../../src/sources/mastodon/source.ts';
import { ingestBatch } from '../../workers/ingest.ts';
import { keepLookingUp } from '../../workers/look-up.ts';
import { wireStatus } from '../sources/mastodon/wire-status.ts';
import { type MastodonStandIn, startMastodon, type WireStatus } from '../stand-ins/mastodon.ts';
import { drain, type Ground, openGround } from './ground.ts';

/** An open episode that these posts stand for. */
function episodeQuoting(uris: readonly string[]): typeof episodes.$inferInsert {
  const at = new Date();
  const latest = { change: { posts: uris } } as unknown as (typeof episodes.$inferInsert)['latest'];
  const times = { onset: at, openedAt: at, updatedAt: at };
  return { id: 'one', product: 'claude', kind: 'outage', severity: 'watch', ...times, told: false, latest };
}

/** What an instance deletes or edits reaches what is stored of it, whether or not anybody was told of it. */
describe('A Mastodon instance', { timeout: 60_000 }, () => {
  let ground: Ground;
  let server: MastodonStandIn;
  let start: number;
  beforeEach(async () => {
    ground = await openGround();
    server = await startMastodon('token');
    start = Date.now() - 600_000;
  });
  afterEach(async () => {
    await server.close();
    await ground.app.close();
  });

  const open = (more: object = {}): MastodonSource => {
    const quick = {
      clock: () => Date.now(),
      random: () => 0,
      batchMs: 5,
      pollMs: 50,
      lookOverMs: 50,
      engagementMs: 50,
    };
    const source = mastodonSource({ ...quick, spacingMs: 100, instance: server.url, token: null, ...more });
    source.trackStored(storedStatuses(ground.app.db, source.key));
    return source;
  };
  const status = (number: number, more: Readonly<Record<string, unknown>> = {}): WireStatus =>
    wireStatus(number, start + number * 1000, {
      content: `<p>Claude AI is down here, number ${number}</p>`,
      tags: [{ name: 'claude' }],
      ...more,
    });
  const edited = (number: number, more: Readonly<Record<string, unknown>> = {}): WireStatus =>
    status(number, { content: '<p>Claude AI is back</p>', edited_at: new Date().toISOString(), ...more });
  const stored = async () => (await ground.app.db.select().from(posts).orderBy(posts.observedAt)).map(({ uri }) => uri);
  const texts = async () =>
    (await ground.app.db.select().from(posts).orderBy(posts.observedAt)).map(({ text }) => text);
  const uris = (...numbers: number[]) => numbers.map((number) => status(number).uri);

  /** Reads and stores as the worker does, and goes through the steps: each waits for its condition and then acts. */
  async function read(source: MastodonSource, steps: ReadonlyArray<readonly [() => unknown, () => unknown]>) {
    const abort = new AbortController();
    const left = [...steps];
    const cursor = (await loadCursor(ground.app.db, source.key)) ?? { lastId: wireStatus(0, start).id, at: start };
    const reading = (async () => {
      for await (const batch of source.read(cursor, abort.signal)) {
        await ingestBatch(ground.app, source, batch);
        await drain(ground);
      }
    })();
    while (left.length > 0) {
      const [isReady, act] = left[0]!;
      if (await isReady()) {
        await act();
        left.shift();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    abort.abort();
    await reading;
  }
  const has = (count: number) => async () => (await stored()).length === count;
  const isGone = (number: number) => async () => !(await stored()).includes(status(number).uri);
  /** The stream is the clock here: what it says is folded once something later has come. */
  const moveOn = () => setTimeout(() => server.post(status(99)), 300);
  const done = () => undefined;

  it.each([
    ['that is polled', {}, null],
    ['that is read by hashtags', { tags: ['claude'] }, 422],
  ])('%s is asked again for what is stored, and what it deleted is gone', async (_, more, closed) => {
    server.closePublic(closed);
    for (const number of [1, 2, 3]) server.post(status(number));
    await read(open(more), [
      [has(3), () => server.vanish(status(2).id)],
      [has(2), done],
    ]);
    expect(await stored()).toEqual(uris(1, 3));
    expect(server.requests.some((path) => path.includes('id[]='))).toBe(true);
  });

  it('is asked again for what the worker says is stored', async () => {
    server.post(status(1));
    const abort = new AbortController();
    const source = open({ engagementMs: 60_000 });
    source.trackStored({ quoted: async () => [], page: async () => [] });
    const config = { ...ground.app.config, clock: 'live' as const, blueskyHosts: [] };
    const lookingUp = keepLookingUp({ ...ground.app, config }, [source], abort.signal);
    await read(source, [
      [has(1), () => server.vanish(status(1).id)],
      [has(0), done],
    ]);
    abort.abort();
    await lookingUp;
  });

  it('is asked first for what open episodes quote', async () => {
    for (const number of [1, 2, 3]) server.post(status(number));
    await read(open(), [[has(3), done]]);
    await ground.app.db.insert(episodes).values(episodeQuoting(uris(2, 7)));
    const { quoted, page } = storedStatuses(ground.app.db, open().key);
    expect((await quoted(start, 10)).map(({ uri }) => uri)).toEqual(uris(2));
    expect(await quoted(Date.now(), 10)).toEqual([]);
    const first = await page(null, start, 2);
    expect(first.map(({ uri }) => uri)).toEqual(uris(3, 2));
    expect(first[0]).toMatchObject({ id: status(3).id, text: 'Claude AI is down here, number 3', at: start + 3000 });
    expect((await page(first[1]!, start, 2)).map(({ uri }) => uri)).toEqual(uris(1));
  });

  it('shows edits when it is asked again, also of what was read before a restart', async () => {
    server.post(status(1));
    await read(open(), [[has(1), done]]);
    server.change(edited(1));
    await read(open(), [[async () => (await texts())[0] === 'Claude AI is back', done]]);
    // The same edit is not found again and again.
    expect(await stored()).toEqual(uris(1));
  });

  it('of versions before 4.3 is asked for one post after the other', async () => {
    server.answerOneByOne();
    for (const number of [1, 2]) server.post(status(number));
    await read(open(), [
      [has(2), () => server.vanish(status(1).id)],
      [has(1), done],
    ]);
    expect(await stored()).toEqual(uris(2));
    expect(server.requests.filter((path) => path.includes('id[]='))).toHaveLength(1);
  });

  it('loses nothing that it only leaves out of a list', async () => {
    for (const number of [1, 2]) server.post(status(number));
    server.leaveOut(status(1).id);
    const alone = () => server.requests.filter((path) => path.endsWith(`/statuses/${status(1).id}`)).length;
    await read(open(), [
      [has(2), done],
      [() => alone() >= 2, done],
    ]);
    expect(await stored()).toEqual(uris(1, 2));
  });

  it.each([
    ['polled', null],
    ['streamed', 'token'],
  ])('may fail over one post, and the others are looked over all the same (%s)', async (_, token) => {
    for (const number of [1, 2, 3]) server.post(status(number));
    await read(open(), [[has(3), done]]);
    server.failOver(status(2).id);
    server.vanish(status(1).id);
    const askedAlone = () => server.requests.some((path) => path.endsWith(`/statuses/${status(1).id}`));
    await read(open({ token }), [
      [askedAlone, moveOn],
      [isGone(1), done],
    ]);
    expect(await stored()).toEqual(expect.arrayContaining(uris(2, 3)));
  });

  it('is not taken at the word of an error page that something before it answers', async () => {
    server.post(status(1));
    await read(open(), [
      [has(1), () => server.breakDown(3, 404)],
      [() => server.requests.length >= 8, done],
    ]);
    expect(await stored()).toEqual(uris(1));
  });

  it('tells by a followed post that it is gone, or what it says now', async () => {
    for (const number of [1, 2]) server.post(status(number));
    const source = open();
    source.trackStored({ quoted: async () => [], page: async () => [] });
    source.trackEngagement([1, 2].map((number) => ({ uri: status(number).uri, id: status(number).id })));
    await read(source, [
      [has(2), () => server.vanish(status(1).id)],
      [has(1), () => server.change(edited(2))],
      [async () => (await texts())[0] === 'Claude AI is back', done],
    ]);
    expect(await stored()).toEqual(uris(2));
  });

  it('deletes while its stream is away, and what is stored is looked over when it is back', async () => {
    for (const number of [1, 2, 3]) server.post(status(number));
    await read(open({ token: 'token' }), [
      [has(3), done],
      [
        () => server.subscribers === 1,
        () => {
          server.refuseStreaming(503);
          server.cut();
          server.vanish(status(1).id);
          server.change(edited(2));
          setTimeout(() => server.refuseStreaming(null), 500);
        },
      ],
      [() => server.subscribers === 1, done],
      [has(2), done],
      [async () => (await texts()).includes('Claude AI is back'), done],
    ]);
    expect(await stored()).toEqual(uris(2, 3));
  });

  it('deletes while nothing reads it, and what is stored is looked over at the next start', async () => {
    for (const number of [1, 2]) server.post(status(number));
    await read(open(), [[has(2), done]]);
    server.vanish(status(2).id);
    const askedAlone = () => server.requests.some((path) => path.endsWith(`/statuses/${status(2).id}`));
    await read(open({ token: 'token' }), [
      [askedAlone, moveOn],
      [isGone(2), done],
    ]);
    expect(await stored()).toEqual(uris(1, 99));
  });

  it('streams a changed profile, and what is stored of an author who opts out is gone', async () => {
    server.post(status(1));
    const account = { ...(status(1).account as object), note: '<p>#NoBots</p>' };
    await read(open({ token: 'token' }), [
      [has(1), done],
      [
        () => server.subscribers === 1,
        () => {
          server.update(edited(1, { account }));
          moveOn();
        },
      ],
      [isGone(1), done],
    ]);
    expect(await stored()).toEqual(uris(99));
  });

  it('shows a changed profile when it is asked again, and what is stored of the author is gone', async () => {
    for (const number of [1, 2]) server.post(status(number));
    const fields = [{ name: 'Bots', value: '<a href="#">#<span>nobots</span></a>' }];
    await read(open(), [
      [has(2), () => server.change(status(1, { account: { ...(status(1).account as object), fields } }))],
      [has(1), done],
    ]);
    expect(await stored()).toEqual(uris(2));
  });
});
