import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mastodonSource } from '../../../src/sources/mastodon/source.ts';
import { type MastodonStandIn, startMastodon } from '../../stand-ins/mastodon.ts';
import { type Collected, collect, until, urisOf } from '../collect.ts';
import { wireStatus } from './wire-status.ts';

describe('mastodonSource', () => {
  let server: MastodonStandIn;
  let start: number;
  let beginning: { readonly lastId: string; readonly at: number };
  const quick = { clock: () => Date.now(), random: () => 0, batchMs: 5 };
  const polled = () => mastodonSource({ ...quick, instance: server.url, token: null, pollMs: 20 });
  const streamed = () => mastodonSource({ ...quick, instance: server.url, token: 'user-token' });

  beforeEach(async () => {
    server = await startMastodon('user-token');
    start = Date.now() - 60_000;
    beginning = { lastId: wireStatus(0, start).id, at: start };
  });
  afterEach(() => server.close());

  const types = (so: Collected): string[] => so.items.map(({ type }) => type);

  it('streams posts, edits, reblog counts and deletes, and survives frames that are none', async () => {
    const status = wireStatus(1, start + 1000);
    const reading = collect(streamed(), beginning, (so) => types(so).filter((type) => type === 'delete').length === 2);
    await until(() => server.subscribers === 1);
    server.sendRaw('{"half');
    server.sendRaw('[]');
    server.sendRaw('{"stream":["public"],"event":"update","payload":"{"}');
    server.post(status);
    server.update({ ...status, content: '<p>better</p>', reblogs_count: 7 });
    server.remove('123');
    server.remove(status.id);
    const read = await reading;
    expect(types(read)).toEqual(['post', 'edit', 'engagement', 'delete', 'delete']);
    expect(read.items[1]).toMatchObject({ uri: status.uri, text: 'better' });
    expect(read.items[2]).toMatchObject({ subject: status.uri, reposts: 7 });
    // What was read before it began, the store may know by the instance's name for it.
    expect(read.items[3]).toMatchObject({ uri: `mastodon:${new URL(server.url).host}#123` });
    expect(read.items[4]).toMatchObject({ uri: status.uri });
    expect(read.dropped).toEqual({ 'frame not JSON': 2, 'frame without event': 1 });
  });

  it('fetches what it missed while the stream was cut, each status once', async () => {
    server.post(wireStatus(1, start + 1000));
    let wasCut = false;
    const read = await collect(streamed(), beginning, (so) => {
      if (!wasCut && so.items.length === 1) {
        wasCut = true;
        server.cut();
        server.post(wireStatus(2, start + 2000));
      }
      return so.items.length >= 2;
    });
    expect(urisOf(read.items)).toEqual([wireStatus(1, start).uri, wireStatus(2, start).uri]);
  });

  it.each([401, 403])('reads by polling while streaming is refused (HTTP %i), and says so', async (status) => {
    server.refuseStreaming(status);
    server.post(wireStatus(1, start + 1000));
    const source = mastodonSource({ ...quick, instance: server.url, token: 'user-token', pollMs: 20 });
    const health = () => source.health(Date.now());
    let seen = health();
    let before = 0;
    const read = await collect(source, beginning, (so) => {
      if (so.items.length === 1 && health().state === 'reading' && before === 0) {
        before = health().lastEventAt ?? 0;
        server.post(wireStatus(2, start + 2000));
      }
      seen = health();
      return so.items.length >= 2;
    });
    expect(urisOf(read.items)).toEqual([wireStatus(1, start).uri, wireStatus(2, start).uri]);
    expect(seen).toMatchObject({
      state: 'reading',
      reason: `by polling, because streaming was refused (${status})`,
      nextTryAt: null,
    });
    expect(before).toBeGreaterThan(0);
    expect(read.position).toBeGreaterThan(start + 2000);
  });

  it('streams as soon as that is allowed again', async () => {
    server.refuseStreaming(401);
    server.post(wireStatus(1, start + 1000));
    const source = mastodonSource({ ...quick, instance: server.url, token: 'user-token', pollMs: 20 });
    const reading = collect(source, beginning, (so) => so.items.length >= 2);
    await until(() => source.health(Date.now()).reason?.startsWith('by polling') ?? false);
    server.refuseStreaming(null);
    await until(() => server.subscribers === 1 && source.health(Date.now()).reason === null);
    server.post(wireStatus(2, start + 2000));
    expect(urisOf((await reading).items)).toHaveLength(2);
  });

  it('counts what was filed while it was away at the time it was filed', async () => {
    server.post(wireStatus(1, start + 1000));
    const read = await collect(polled(), beginning, (so) => so.items.length >= 1);
    expect(read.items[0]).toMatchObject({ observedAt: start + 1000 });
  });

  it('reads page after page after an absence', async () => {
    for (let number = 1; number <= 100; number += 1) server.post(wireStatus(number, start + number * 100));
    const read = await collect(polled(), beginning, (so) => so.items.length >= 100);
    expect(new Set(urisOf(read.items)).size).toBe(100);
    expect(read.items).toHaveLength(100);
  });

  it('records what lies too far back as a gap instead of fetching it', async () => {
    server.post(wireStatus(1, start));
    const longAgo = start - 86_400_000;
    const cursor = { lastId: wireStatus(0, longAgo).id, at: longAgo };
    const read = await collect(polled(), cursor, (so) => types(so).includes('gap'));
    expect(read.items.at(-1)).toMatchObject({ type: 'gap', from: longAgo });
  });

  it('waits as long as a 429 asks', async () => {
    server.limit(1, 2);
    server.post(wireStatus(1, start + 1000));
    const source = polled();
    const began = Date.now();
    const reading = collect(source, beginning, (so) => so.items.length >= 1);
    await until(() => source.health(Date.now()).state === 'unreadable');
    expect(source.health(Date.now()).reason).toContain('the instance asks us to wait (HTTP 429)');
    expect(source.health(Date.now()).nextTryAt).toBeGreaterThanOrEqual(began + 2000);
    await reading;
    expect(Date.now() - began).toBeGreaterThanOrEqual(1900);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['429 and seconds', 429, () => '7200', 7200],
    ['429 and a date', 429, () => new Date(Date.now() + 600_000).toUTCString(), 600],
    ['503 and seconds, as a page', 503, () => '900', 900],
    ['429 and more than a day', 429, () => '9000000', 86_400],
  ])('is asked again only when an answer allows it: %s', async (_, status, after, seconds) => {
    server.limit(1, after(), status);
    const source = polled();
    const abort = new AbortController();
    const reading = source.read(beginning, abort.signal)[Symbol.asyncIterator]().next();
    await until(() => source.health(Date.now()).state === 'unreadable');
    const { reason, nextTryAt } = source.health(Date.now());
    expect(Math.abs((nextTryAt ?? 0) - Date.now() - seconds * 1000)).toBeLessThan(3000);
    expect(reason).toContain(
      `asks us to wait (HTTP ${status}) until ${new Date(nextTryAt ?? 0).toISOString().slice(0, 16)}Z`,
    );
    abort.abort();
    await reading;
  });

  it('comes back after an answer that is no JSON', async () => {
    server.breakDown(1);
    server.post(wireStatus(1, start + 1000));
    const read = await collect(polled(), beginning, (so) => so.items.length >= 1);
    expect(urisOf(read.items)).toHaveLength(1);
  });

  it('keeps nothing that is not public or whose author opted out, and reads past it', async () => {
    const account = { acct: 'ada', url: 'https://example.social/@ada' };
    server.post(wireStatus(1, start + 1, { visibility: 'private' }));
    server.post(wireStatus(2, start + 2, { account: { ...account, noindex: true } }));
    server.post(
      wireStatus(3, start + 3, { account: { ...account, note: '<p>hi <a href="#">#<span>NoBot</span></a></p>' } }),
    );
    server.post(wireStatus(4, start + 4, { account: { ...account, indexable: false } }));
    for (const [number, domain] of ['bad.example', 'sub.bad.example', 'notbad.example'].entries()) {
      const away = { acct: `eve@${domain}`, url: `https://${domain}/@eve` };
      server.post(wireStatus(5 + number, start + 5 + number, { account: away }));
    }
    const source = mastodonSource({
      ...quick,
      instance: server.url,
      token: null,
      pollMs: 20,
      blockedDomains: ['bad.example'],
    });
    const read = await collect(source, beginning, (so) => so.items.length >= 1);
    expect(urisOf(read.items)).toEqual([wireStatus(7, start).uri]);
    expect(read.dropped).toEqual({
      'not public': 1,
      'author opted out (noindex)': 1,
      'author opted out (#nobot)': 1,
      'author opted out (not indexable)': 1,
      'domain is blocked': 2,
    });
  });

  it.each(['#nobot', '#NoBot', '#NoBots', '#nobots'])('keeps nothing of authors who write %s', async (tag) => {
    const account = { acct: 'ada', url: 'https://example.social/@ada' };
    const link = `<p>hi <a href="#">#<span>${tag.slice(1)}</span></a>, all</p>`;
    server.post(wireStatus(1, start + 1, { account: { ...account, note: link } }));
    server.post(
      wireStatus(2, start + 2, { account: { ...account, note: '', fields: [{ name: 'Bots', value: link }] } }),
    );
    server.post(wireStatus(3, start + 3, { account: { ...account, note: '', fields: [{ name: tag, value: '' }] } }));
    server.post(wireStatus(4, start + 4, { account: { ...account, note: `${tag}tle` } }));
    const read = await collect(polled(), beginning, (so) => so.items.length >= 1);
    expect(urisOf(read.items)).toEqual([wireStatus(4, start).uri]);
    expect(read.dropped).toEqual({ 'author opted out (#nobot)': 3 });
  });

  it('takes back what it handed on of an author who opts out afterwards', async () => {
    const status = wireStatus(1, start + 1000);
    const reading = collect(streamed(), beginning, (so) => types(so).includes('delete'));
    await until(() => server.subscribers === 1);
    server.post(status);
    server.update({ ...status, content: '<p>more</p>', account: { ...(status.account as object), noindex: true } });
    const read = await reading;
    expect(types(read)).toEqual(['post', 'delete']);
    expect(read.items[1]).toMatchObject({ uri: status.uri });
  });

  it('hands on an edit that a timeline shows', async () => {
    const status = wireStatus(1, start + 1000);
    server.post(status);
    let wasEdited = false;
    const read = await collect(polled(), beginning, (so) => {
      if (!wasEdited && so.items.length === 1) {
        wasEdited = true;
        server.change({ ...status, content: '<p>better</p>', edited_at: new Date().toISOString() });
      }
      return so.items.length >= 2;
    });
    expect(read.items[1]).toMatchObject({ type: 'edit', uri: status.uri, text: 'better' });
  });

  it('asks for the reblogs of the statuses it is told to follow', async () => {
    const source = mastodonSource({ ...quick, instance: server.url, token: null, pollMs: 20, engagementMs: 20 });
    const status = wireStatus(1, start + 1000, { reblogs_count: 31 });
    server.post(status);
    source.trackEngagement([
      { uri: status.uri, id: null },
      { uri: 'https://elsewhere.example/1', id: null },
    ]);
    const read = await collect(source, beginning, (so) => types(so).includes('engagement'));
    expect(read.items.find(({ type }) => type === 'engagement')).toMatchObject({ subject: status.uri, reposts: 31 });
  });

  it('asks for those it knows from before a restart by the id that was kept', async () => {
    const source = mastodonSource({ ...quick, instance: server.url, token: null, pollMs: 20, engagementMs: 20 });
    const status = wireStatus(1, start - 3_600_000, { reblogs_count: 12 });
    server.post(status);
    source.trackEngagement([{ uri: status.uri, id: status.id }]);
    const read = await collect(source, beginning, (so) => types(so).includes('engagement'));
    expect(read.items.find(({ type }) => type === 'engagement')).toMatchObject({ subject: status.uri, reposts: 12 });
  });

  describe('where the public timeline is closed', () => {
    const byTags = (more = {}) =>
      mastodonSource({
        ...quick,
        instance: server.url,
        token: null,
        pollMs: 20,
        tags: ['claude', 'クロード'],
        ...more,
      });
    const of = (number: number, filedAt: number, ...names: string[]) =>
      server.post(wireStatus(number, filedAt, { tags: names.map((name) => ({ name })) }));
    const tagsOf = (so: Collected) => (so.cursor as { tags?: object }).tags ?? {};
    const uris = (...numbers: number[]) => numbers.map((number) => wireStatus(number, start).uri);

    it.each([401, 403, 422])('reads its hashtags, and says so and why (HTTP %i)', async (status) => {
      server.closePublic(status);
      of(1, start + 1000, 'claude');
      of(2, start + 2000, 'クロード', 'claude');
      of(3, start + 3000, 'bread');
      const source = byTags();
      let health = source.health(Date.now());
      const read = await collect(source, beginning, (so) => {
        health = source.health(Date.now());
        return Object.keys(tagsOf(so)).length === 2;
      });
      expect(urisOf(read.items).sort()).toEqual(uris(1, 2));
      expect(health.state).toBe('reading');
      expect(health.reason).toBe(
        `read by 2 hashtags only: the public timeline answered HTTP ${status}: This method requires an authenticated user`,
      );
    });

    it('reads its hashtags with a token too', async () => {
      server.closePublic(403);
      of(1, start + 1000, 'claude');
      const source = mastodonSource({ ...quick, instance: server.url, token: 'user-token', tags: ['claude'] });
      expect(urisOf((await collect(source, beginning, (so) => so.items.length >= 1)).items)).toEqual(uris(1));
    });

    it('goes on with each hashtag where it was, whatever the others have handed on', async () => {
      server.closePublic(422);
      for (let number = 1; number <= 60; number += 1) of(number, start + number * 300, 'claude');
      of(61, start + 19_000, 'クロード');
      const first = await collect(byTags(), beginning, (so) => 'claude' in tagsOf(so));
      expect(first.cursor).toMatchObject({ tags: { claude: wireStatus(40, start + 12_000).id } });
      const rest = await collect(byTags(), first.cursor, (so) => urisOf(so.items).includes(uris(61)[0]!));
      const all = new Set([...urisOf(first.items), ...urisOf(rest.items)]);
      expect([...all].sort()).toEqual(uris(...Array.from({ length: 61 }, (_, at) => at + 1)).sort());
    });

    it('begins with what is being said now, and not with what a rare hashtag has gathered in months', async () => {
      server.closePublic(422);
      of(1, start - 86_400_000, 'claude');
      of(2, start + 1000, 'claude');
      const read = await collect(byTags(), null, (so) => so.items.length >= 1);
      expect(urisOf(read.items)).toEqual(uris(2));
    });

    it('records what lies too far back as a gap', async () => {
      server.closePublic(422);
      const longAgo = start - 86_400_000;
      of(1, start + 1000, 'claude');
      const cursor = { lastId: wireStatus(0, longAgo).id, at: longAgo };
      const read = await collect(byTags(), cursor, (so) => types(so).includes('gap'));
      expect(types(read)).toEqual(['post', 'gap']);
      expect(read.items.at(-1)).toMatchObject({ from: longAgo });
    });

    it('reads the timeline again where it opens', async () => {
      server.closePublic(422);
      of(1, start + 1000, 'claude');
      const source = byTags({ tagsForMs: 500 });
      let health = source.health(Date.now());
      const read = await collect(source, beginning, (so) => {
        if (so.items.length === 1) {
          server.closePublic(null);
          of(2, start + 2000, 'bread');
        }
        health = source.health(Date.now());
        return so.items.length >= 2 && health.reason === null;
      });
      expect(urisOf(read.items)).toEqual(uris(1, 2));
      expect(health.state).toBe('reading');
    });

    it('is not readable where hashtags are closed too, or none are known', async () => {
      server.closePublic(422);
      server.closeTags(422);
      for (const [source, words] of [
        [byTags(), '; its hashtags neither'],
        [polled(), 'HTTP 422'],
      ] as const) {
        const abort = new AbortController();
        const reading = source.read(beginning, abort.signal)[Symbol.asyncIterator]().next();
        await until(() => source.health(Date.now()).state === 'unreadable');
        expect(source.health(Date.now()).reason).toContain(words);
        abort.abort();
        await reading;
      }
    });
  });

  it('refuses an address that is not http before it starts', () => {
    expect(() => mastodonSource({ ...quick, instance: 'file:///etc/passwd', token: null })).toThrow('http(s) address');
  });
});
