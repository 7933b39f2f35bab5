import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../db/open.ts';
import { changes, deletions, episodes, feeds, mentions, posts } from '../../db/schema.ts';
import { loadBulletin } from '../../src/alert/load-bulletin.ts';
import { close, decision, minute, update, wave } from './bulletins.ts';
import { storeDecision, storePost } from './stored-episodes.ts';

const NAMES: Readonly<Record<string, string>> = { claude: 'Claude', notion: 'Notion', cursor: 'Cursor' };
const options = {
  productName: (product: string) => NAMES[product] ?? product,
  link: (episode: string) => `https://outcry.test/e/${episode}`,
  feedsOf: () => ['https://status.test/summary.json'],
};
const EPISODE = 'claude-outage-2026-01-03T14:02Z';
const now = new Date(minute(10));
let open: OpenDatabase;
const load = (episode = EPISODE) => loadBulletin(open.db, episode, options, now);

beforeAll(async () => {
  open = await openDatabase({ folder: null });
});
afterAll(() => open.close());
beforeEach(async () => {
  for (const table of [episodes, changes, posts, mentions, deletions, feeds]) await open.db.delete(table);
});

describe('loadBulletin', () => {
  it('holds the newest told decision, the told story and when it all opened', async () => {
    await storeDecision(open.db, EPISODE, 1, decision({ at: minute(2), change: { severity: 'watch' }, tell: false }));
    await storeDecision(open.db, EPISODE, 2, decision({ change: { change: 'escalate' } }));
    await storeDecision(open.db, EPISODE, 3, { ...update(minute(9)), telling: { tell: false, why: 'nothing new' } });
    await storeDecision(open.db, EPISODE, 4, close(minute(10)));
    expect(await load()).toMatchObject({
      episode: EPISODE,
      productName: 'Claude',
      number: 4,
      openedAt: minute(2),
      story: [{ number: 2 }, { number: 4 }],
      decision: { change: { change: 'close' } },
      link: `https://outcry.test/e/${EPISODE}`,
      now: minute(10),
    });
  });

  it('is null for what is not stored and for what nobody is to be told', async () => {
    expect(await load()).toBeNull();
    await storeDecision(open.db, EPISODE, 1, decision({ tell: false }));
    expect(await load()).toBeNull();
  });

  it('tells when the page was last read, though it said nothing new since', async () => {
    const url = 'https://status.test/summary.json';
    await storeDecision(open.db, EPISODE, 1, decision());
    const before = (await load())?.decision.details.page.readAt ?? 0;
    const pageAt = before + 60_000;
    const row = { readAt: new Date(before + 90_000), pageAt: new Date(pageAt) };
    await open.db.insert(feeds).values({ url, state: 'operational', ...row });
    expect(await load()).toMatchObject({ pageAt, decision: { details: { page: { readAt: before + 90_000 } } } });
    await open.db.update(feeds).set({ failures: 1 });
    expect((await load())?.decision.details.page.readAt).toBe(before);
  });

  it('takes two short posts for two, not for copies of one another', async () => {
    for (const uri of ['at://a', 'at://b']) await storePost(open.db, 'claude', uri, { textKey: '' });
    await storeDecision(open.db, EPISODE, 1, decision({ change: { posts: ['at://a', 'at://b'] } }));
    expect((await load())?.posts.map(({ uri }) => uri)).toEqual(['at://a', 'at://b']);
  });

  it('shows first-hand posts first, near-copies once, and five at most', async () => {
    const uris = ['relay', 'a', 'copy', 'b', 'c', 'd', 'e'].map((name) => `at://${name}`);
    await storePost(open.db, 'claude', 'at://relay', { label: 'relay' });
    await storePost(open.db, 'claude', 'at://copy', { textKey: 'at://a' });
    for (const uri of ['at://a', 'at://b', 'at://c', 'at://d', 'at://e']) await storePost(open.db, 'claude', uri);
    await storeDecision(open.db, EPISODE, 1, decision({ change: { posts: uris } }));
    expect((await load())?.posts.map(({ uri }) => uri)).toEqual(['at://a', 'at://b', 'at://c', 'at://d', 'at://e']);
    await storeDecision(open.db, EPISODE, 2, {
      ...update(minute(9)),
      change: { ...update(minute(9)).change, posts: ['at://relay', 'at://b'] },
    });
    expect((await load())?.posts.map(({ uri }) => uri)).toContain('at://b');
  });

  it('shows nothing of a post that was deleted', async () => {
    for (const uri of ['at://1', 'at://2', 'at://3']) await storePost(open.db, 'claude', uri);
    await storeDecision(open.db, EPISODE, 1, decision());
    await open.db.delete(posts).where(eq(posts.uri, 'at://1'));
    await open.db.insert(deletions).values({ product: 'claude', uri: 'at://2', observedAt: now });
    expect((await load())?.posts.map(({ uri }) => uri)).toEqual(['at://3']);
  });

  it('names the products grouped under it, and its upstream', async () => {
    const groupedUnder = EPISODE;
    await storeDecision(open.db, EPISODE, 1, decision());
    const upstream = { product: 'claude', share: 0.9, posts: [] };
    await storeDecision(
      open.db,
      'n',
      1,
      decision({ change: { product: 'notion', upstream }, details: { groupedUnder } }),
    );
    await storeDecision(open.db, 'c', 1, decision({ change: { product: 'cursor' }, details: { groupedUnder } }));
    expect((await load())?.echoes).toEqual(['Cursor', 'Notion']);
    expect(await load('n')).toMatchObject({ upstreamName: 'Claude', echoes: [], productName: 'Notion' });
  });

  it('puts the root of a wave among its posts although no decision lists it', async () => {
    const root = { root: 'at://root', reposts: 90, reach: null, forecast: null };
    await storePost(open.db, 'notion', 'at://root');
    await storeDecision(open.db, 'w', 1, wave({ change: { wave: root, posts: [] } }));
    expect((await load('w'))?.posts.map(({ uri }) => uri)).toEqual(['at://root']);
  });
});
