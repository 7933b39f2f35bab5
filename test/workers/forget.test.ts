import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryRows } from '../../db/open.ts';
import { deliveries, episodes, ignoredAuthors, mentions, messages, posts, series } from '../../db/schema.ts';
import { readAgain } from '../../db/store/authors.ts';
import { authorHash, authorOf } from '../../src/rights/author.ts';
import { scrub } from '../../src/rights/scrub.ts';
import type { StreamItem } from '../../src/sources/item.ts';
import { streamItem } from '../../src/sources/item.ts';
import { forgetAuthor } from '../../workers/forget.ts';
import { at, drain, type Ground, ingest, openGround, outcry, post } from './ground.ts';

const DID = 'did:plc:ana4nyimt6ce26hueh7cn7ms';
const ANA = { network: 'bluesky', names: [DID] };
const now = new Date('2026-02-11T12:10:00Z');

const repost = (name: string, seconds: number, author: string, subject: string): StreamItem =>
  streamItem.parse({
    type: 'repost',
    network: 'bluesky',
    uri: `at://${author}/repost/${name}`,
    author,
    observedAt: at(seconds),
    subject,
  });

/** What Ana wrote among an outcry: two reports, a quote, a reply of somebody else to her, reposts of hers and by her. */
function story(): StreamItem[] {
  const ana = (name: string, seconds: number, text: string, more: object = {}) =>
    streamItem.parse({
      ...post(name, seconds, text),
      observedAt: at(seconds),
      createdAt: null,
      uri: `at://${DID}/post/${name}`,
      author: DID,
      ...more,
    });
  return [
    ...outcry(0, 24),
    ana('one', 1, 'Claude AI is down in Ana’s very own kitchen'),
    ana('two', 43, 'Claude AI is not working, says Ana, nowhere at all', { kind: 'quote', quoted: 'at://p0-1' }),
    streamItem.parse({
      ...post('answer', 50, 'Claude AI fails here too'),
      observedAt: at(50),
      createdAt: null,
      kind: 'reply',
      parent: `at://${DID}/post/one`,
    }),
    repost('a', 51, 'did:bob', `at://${DID}/post/one`),
    repost('b', 52, DID, 'at://p0-2'),
  ];
}

describe('an author who asks to be forgotten', { timeout: 90_000 }, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await openGround();
    await ingest(ground, story(), 130);
    await drain(ground);
  });
  afterEach(() => ground.app.close());

  /** Every row of every table that holds a text, whatever its columns. */
  async function rowsHolding(text: string): Promise<string[]> {
    const { db } = ground.app;
    const tables = await queryRows<{ name: string }>(
      db,
      sql`select table_schema || '.' || table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [schema = '', table = ''] = name.split('.');
      const from = sql`${sql.identifier(schema)}.${sql.identifier(table)}`;
      const rows = await queryRows<{ row: string }>(
        db,
        sql`select t::text as row from ${from} t where position(${text} in t::text) > 0`,
      );
      found.push(...rows.map(({ row }) => `${name}: ${row.slice(0, 200)}`));
    }
    return found;
  }

  it('is in no column of any table afterwards, by name, address or word', async () => {
    expect((await rowsHolding(DID)).length).toBeGreaterThan(5);
    expect(await rowsHolding('very own kitchen')).not.toEqual([]);
    const forgotten = await forgetAuthor(ground.app, ANA, true, now);
    expect(forgotten).toMatchObject({ posts: 2, shares: 2, products: ['claude'] });
    expect(forgotten.episodes).toHaveLength(1);
    for (const text of [DID, 'very own kitchen', 'nowhere at all']) expect(await rowsHolding(text), text).toEqual([]);
    await drain(ground);
    for (const text of [DID, 'very own kitchen']) expect(await rowsHolding(text), text).toEqual([]);
  });

  it('takes nothing of anybody else along, and leaves the episode open with one reporter less', async () => {
    const { db } = ground.app;
    const [before] = await db.select().from(episodes);
    await forgetAuthor(ground.app, ANA, true, now);
    const left = await db.select({ author: posts.author, parent: posts.parent }).from(posts);
    expect(left).toHaveLength(25);
    expect(left.every(({ parent }) => parent === null)).toBe(true);
    expect(await db.select().from(mentions)).toHaveLength(25);
    const [after] = await db.select().from(episodes);
    expect(after).toMatchObject({ id: before?.id, closedAt: null });
    expect(after?.latest.change.posts.length).toBeGreaterThan(0);
  });

  it('is not read again, by any name, until that is allowed', async () => {
    const { app } = ground;
    await forgetAuthor(app, ANA, true, now);
    await ingest(ground, story(), 140);
    await drain(ground);
    expect(await rowsHolding(DID)).toEqual([]);
    const [ignored] = await app.db.select().from(ignoredAuthors);
    expect(ignored?.hash).toMatch(/^[\w-]{22}$/);
  });

  it('is read on where only the past is to be forgotten', async () => {
    await forgetAuthor(ground.app, ANA, false, now);
    await ingest(ground, story(), 140);
    expect((await rowsHolding(DID)).length).toBeGreaterThan(0);
  });

  it('disappears from the charts', async () => {
    const { db } = ground.app;
    const people = async () => (await db.select().from(series)).reduce((sum, { mentions: count }) => sum + count, 0);
    const before = await people();
    await forgetAuthor(ground.app, ANA, true, now);
    expect(await people()).toBe(before - 2);
  });

  it('has the messages said anew that may quote them', async () => {
    const { db } = ground.app;
    const [episode] = await db.select().from(episodes);
    const message = { episode: episode?.id ?? '', channel: 'slack', reference: { ts: '1' }, number: 1, toldAt: now };
    await db.insert(messages).values(message);
    await db.delete(deliveries);
    // Of the first five posts of the outcry some stand for the episode.
    const quoted = episode?.latest.change.posts ?? [];
    expect(quoted.length).toBeGreaterThan(0);
    const by = await db.select().from(posts).where(sql`uri = ${quoted[0]}`);
    await forgetAuthor(ground.app, { network: 'bluesky', names: [by[0]?.author ?? ''] }, true, now);
    const [due] = await db.select().from(deliveries);
    expect(due).toMatchObject({ episode: episode?.id, channel: 'slack', state: 'pending' });
  });
});

describe('an account that is to be forgotten', { timeout: 90_000 }, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.app.close());

  const from = (author: string, name: string): StreamItem =>
    streamItem.parse({
      ...post(name, 1, 'Claude AI is down'),
      observedAt: at(1),
      createdAt: null,
      network: 'mastodon',
      author,
    });

  it.each([
    ['@frida@fr.example', 'https://fr.example/profile/Frida'],
    ['https://fr.example/profile/frida', 'https://fr.example/profile/Frida'],
    ['lem@lemmy.example', 'https://lemmy.example/u/lem'],
    ['https://px.example/pix', 'https://px.example/pix'],
    ['@a_b@under.example', 'https://under.example/@a_b'],
  ])(
    '%s goes by its address %s, is read no more until that is allowed, and takes nobody along',
    async (given, author) => {
      const { app } = ground;
      const host = new URL(author).host;
      const others = [
        `https://${host}/@somebody`,
        `https://x.example/@${author.split(/[/@]/).at(-1)}`,
        `${author}s`,
        `https://${host}/@axb`,
      ];
      await ingest(ground, [from(author, 'one'), ...others.map((other, index) => from(other, `other${index}`))], 130);
      const meant = authorOf(given);
      if (meant === null) throw new Error('expected an author');
      expect(await forgetAuthor(app, meant, true, now)).toMatchObject({ posts: 1 });
      await ingest(ground, [from(author, 'two')], 140);
      const left = async () =>
        (await app.db.select({ author: posts.author }).from(posts)).map((row) => row.author).sort();
      expect(await left()).toEqual(others.toSorted());
      expect(await readAgain(app.db, meant)).toBe(true);
      await ingest(ground, [from(author, 'three')], 150);
      expect(await left()).toEqual([...others, author].sort());
    },
  );
});

describe('what an author deletes or edits', { timeout: 90_000 }, () => {
  let ground: Ground;
  let quoted: string;
  beforeEach(async () => {
    ground = await openGround();
    await ingest(ground, outcry(0, 24), 130);
    await drain(ground);
    const { db } = ground.app;
    const [episode] = await db.select().from(episodes);
    quoted = episode?.latest.change.posts[0] ?? '';
    await db
      .insert(messages)
      .values({ episode: episode?.id ?? '', channel: 'slack', reference: { ts: '1' }, number: 1, toldAt: now });
    await db.delete(deliveries);
  });
  afterEach(() => ground.app.close());

  it('stands for no episode any more once it is deleted, leaves the charts, and its messages are said anew', async () => {
    const { db } = ground.app;
    const count = async () => (await db.select().from(series)).reduce((sum, row) => sum + row.mentions, 0);
    const before = await count();
    await ingest(ground, [{ type: 'delete', network: 'bluesky', uri: quoted, observedAt: Date.parse(at(140)) }], 150);
    await drain(ground);
    expect(JSON.stringify(await db.select().from(episodes))).not.toContain(`"${quoted}"`);
    expect(await count()).toBe(before - 1);
    expect((await db.select().from(deliveries)).map(({ channel }) => channel)).toContain('slack');
  });

  it('is shown in its new words alone, without the old ones in the reasons, and its messages are said anew', async () => {
    const { db } = ground.app;
    await ingest(
      ground,
      [{ type: 'edit', network: 'bluesky', uri: quoted, text: 'all is well', observedAt: Date.parse(at(140)) }],
      150,
    );
    const [mention] = await db.select().from(mentions).where(sql`uri = ${quoted}`);
    expect(mention).toMatchObject({ reasons: ['edited since it was judged'], spans: [] });
    expect(mention?.label).not.toBeNull();
    expect((await db.select().from(deliveries)).map(({ channel }) => channel)).toEqual(['slack']);
  });
});

describe('authorOf', () => {
  it.each([
    [DID, { network: 'bluesky', names: [DID] }],
    [
      '@Ana@Example.social',
      {
        network: 'mastodon',
        names: ['ana@example.social', 'https://example.social/@ana', 'https://example.social/users/ana'],
      },
    ],
    [
      'https://example.social/@ana',
      {
        network: 'mastodon',
        names: ['ana@example.social', 'https://example.social/@ana', 'https://example.social/users/ana'],
      },
    ],
    ['ana.bsky.social', null],
    [`https://bsky.app/profile/${DID}`, { network: 'bluesky', names: [DID] }],
    ['https://bsky.app/profile/ana.bsky.social', null],
    ['', null],
  ])('reads %s', (text, author) => {
    expect(authorOf(text)).toEqual(author);
  });
});

describe('authorHash', () => {
  it('is one for all names of an account, and another under another key or on another network', () => {
    const hash = authorHash('key', 'mastodon', 'https://Example.social/@Ana');
    for (const name of ['ana@example.social', 'https://example.social/users/ana']) {
      expect(authorHash('key', 'mastodon', name)).toBe(hash);
    }
    expect(authorHash('other', 'mastodon', 'ana@example.social')).not.toBe(hash);
    expect(authorHash('key', 'bluesky', 'ana@example.social')).not.toBe(hash);
    expect(authorHash('key', 'mastodon', 'anabel@example.social')).not.toBe(hash);
  });
});

describe('scrub', () => {
  it('replaces every text that holds a name, keys too, and leaves those whose names go on', () => {
    const state = {
      a: ['x', 'https://s.example/@ana/1', 'https://s.example/@anabel/2'],
      'https://s.example/@ana': { n: 1 },
    };
    const clean = scrub(state, ['https://s.example/@ana']);
    expect(JSON.stringify(clean)).not.toMatch(/@ana(?!bel)/);
    expect(clean.a[0]).toBe('x');
    expect(clean.a[2]).toBe('https://s.example/@anabel/2');
    expect(Object.values(clean)).toContainEqual({ n: 1 });
  });
});
