import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDatabase, openDatabase, queryRows } from '../../db/open.ts';
import { mentions, readings, series, sources } from '../../db/schema.ts';
import { retireSources } from '../../db/store/sensors.ts';
import { upperCount } from '../../src/history/band.ts';
import { breakdown } from '../../src/history/breakdown.ts';
import { episodeDetail, episodesOf } from '../../src/history/episodes.ts';
import { gapsIn } from '../../src/history/gaps.ts';
import { healthCounts } from '../../src/history/health.ts';
import { incidentsIn } from '../../src/history/incidents.ts';
import { HOUR_MS } from '../../src/history/moment.ts';
import { officialNow } from '../../src/history/official-now.ts';
import { patterns } from '../../src/history/patterns.ts';
import { episodePosts, namedPosts, signalPosts } from '../../src/history/posts.ts';
import { hasSomethingToSay, productsNow } from '../../src/history/products.ts';
import { feedsNow, sourcesNow } from '../../src/history/sensors.ts';
import { productSeries } from '../../src/history/series.ts';
import { stepFor } from '../../src/history/step.ts';
import { waves } from '../../src/history/waves.ts';
import { ECHO, NOW, OUTAGE, PAST, ROOT, seed, seedCatalogue, WAVE } from '../fixtures/seed.ts';

let open: OpenDatabase;
const catalogue = seedCatalogue();

beforeAll(async () => {
  open = await openDatabase({ folder: null });
  await seed(open.db);
});
afterAll(() => open.close());

describe('the upper edge of the band', () => {
  it.each([
    { mean: 0, dispersion: 1, quantile: 0.99, count: 0 },
    { mean: 1, dispersion: 1, quantile: 0.99, count: 4 },
    { mean: 1, dispersion: 1, quantile: 0.5, count: 1 },
    { mean: 10, dispersion: 1, quantile: 0.99, count: 18 },
    { mean: 1, dispersion: 2, quantile: 0.99, count: 6 },
  ])('is $count for mean $mean and dispersion $dispersion at $quantile', ({ mean, dispersion, quantile, count }) => {
    expect(upperCount(mean, dispersion, quantile)).toBe(count);
  });

  it('joins the normal approximation without a jump', () => {
    expect(Math.abs(upperCount(401, 1.6) - upperCount(399, 1.6))).toBeLessThanOrEqual(5);
  });
});

describe('products now', () => {
  it('puts open episodes first, then what the vendor announces, then the calm ones by name', async () => {
    const rows = await productsNow(open.db, catalogue, NOW);
    expect(rows.map((row) => row.product.id).slice(0, 5)).toEqual(['claude', 'notion', 'cloudflare', 'aws', 'chatgpt']);
    expect(rows.filter(hasSomethingToSay)).toHaveLength(3);
    expect(rows[1]?.open.map((episode) => episode.id)).toEqual([WAVE, ECHO]);
    expect(rows[0]?.reportersLastHour).toBe(83);
    expect(rows[0]?.expectedPerHour).toBeCloseTo(8.53, 1);
    expect(rows[0]?.spark).toHaveLength(24);
    expect(Math.max(...rows[0]!.spark)).toBeGreaterThan(5);
    expect(Math.max(...rows[0]!.spark)).toBeLessThan(8);
  });

  it('counts who wrote twice, or on two networks, once in the hour', async () => {
    const before = (await productsNow(open.db, catalogue, NOW)).find(({ product }) => product.id === 'steam');
    expect(before).toMatchObject({ reportersLastHour: 0, mentionsLastHour: 0 });
    const said = {
      product: 'steam',
      network: 'bluesky',
      confidence: 0.9,
      why: 'alias',
      alias: 'steam',
      spans: [],
      official: false,
      textKey: '',
      label: 'report' as const,
      signal: 0.9,
    };
    const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000);
    const rows = [
      { ...said, uri: 'steam 1', author: 'twice', observedAt: minutesAgo(40) },
      { ...said, uri: 'steam 2', author: 'twice', observedAt: minutesAgo(2) },
      { ...said, uri: 'steam 3', author: 'twice', observedAt: minutesAgo(1), network: 'mastodon' },
      { ...said, uri: 'steam 4', author: 'once', observedAt: minutesAgo(3) },
      { ...said, uri: 'steam 5', author: 'earlier', observedAt: minutesAgo(100) },
      { ...said, uri: 'steam 6', author: 'no signal', observedAt: minutesAgo(5), label: 'other' as const, signal: 0.1 },
      { ...said, uri: 'steam 7', author: 'the vendor', observedAt: minutesAgo(5), official: true },
      { ...said, uri: 'steam 8', author: 'not judged', observedAt: minutesAgo(5), label: null, signal: null },
    ];
    await open.db.insert(mentions).values(rows);
    const row = (await productsNow(open.db, catalogue, NOW)).find(({ product }) => product.id === 'steam');
    await open.db.delete(mentions).where(eq(mentions.product, 'steam'));
    expect(row).toMatchObject({ reportersLastHour: 2, mentionsLastHour: 7 });
  });

  it('counts of a shared vendor page only the components of the product, and an unread page as unknown', async () => {
    const official = await officialNow(open.db, catalogue, NOW);
    expect(official.get('chatgpt')?.state).toBe('operational');
    expect(official.get('figma')).toMatchObject({ state: 'unknown', reason: 'not read yet' });
    expect(official.get('netflix')?.state).toBeNull();
  });
});

describe('the vendor page of several products', () => {
  const feed = 'https://status.openai.example/api/v2/summary.json';
  const stateOf = async (components: string[]) => {
    const [shared] = catalogue.products.filter(({ id }) => id === 'chatgpt');
    const wanted = { ...shared!, feeds: [{ url: feed, components }] };
    return (await officialNow(open.db, { products: [wanted], byId: new Map() }, NOW)).get('chatgpt');
  };

  it('still counts by its components after it was read again and said the same', async () => {
    const note = { feed, at: new Date(NOW - 60_000), state: 'major_outage' as const, reading: null };
    const [row] = await open.db.insert(readings).values(note).returning();
    expect(await stateOf(['ChatGPT'])).toMatchObject({ state: 'operational' });
    await open.db.delete(readings).where(eq(readings.id, row!.id));
  });

  it('says nothing of a product whose component it does not list', async () => {
    expect(await stateOf(['Nothing of the kind'])).toMatchObject({
      state: 'unknown',
      reason: 'the page names no state for it',
    });
  });
});

describe('series', () => {
  it('gives each step its rate and what was normal, and nothing before the first row', async () => {
    const range = { from: NOW - HOUR_MS, to: NOW, stepMinutes: 5 };
    const { points } = await productSeries(open.db, 'claude', range);
    expect(points).toHaveLength(13);
    expect(Math.max(...points.map((point) => point.reporters ?? 0))).toBeGreaterThan(6);
    expect(points.every((point) => (point.upper ?? 0) >= (point.expected ?? 0))).toBe(true);
    const before = await productSeries(open.db, 'claude', { from: 0, to: HOUR_MS, stepMinutes: 60 });
    expect(before.points).toEqual([{ at: 0, reporters: null, mentions: null, expected: null, upper: null }]);
  });

  it.each([
    [HOUR_MS, 1],
    [6 * HOUR_MS, 1],
    [24 * HOUR_MS, 5],
    [90 * 24 * HOUR_MS, 360],
  ])('chooses for %d ms a step of %d min', (range, step) => {
    expect(stepFor(range)).toBe(step);
  });
});

describe('episodes', () => {
  it.each([
    { filter: {}, ids: [ECHO, OUTAGE, WAVE, PAST] },
    { filter: { state: 'open' as const, kind: 'outage' as const }, ids: [ECHO, OUTAGE] },
    { filter: { product: 'github' }, ids: [PAST] },
    { filter: { severities: ['page' as const] }, ids: [OUTAGE] },
    { filter: { to: Date.parse('2026-01-03T00:00:00Z') }, ids: [PAST] },
    { filter: { from: Date.parse('2026-01-03T00:00:00Z') }, ids: [ECHO, OUTAGE, WAVE] },
  ])('are found by $filter', async ({ filter, ids }) => {
    expect((await episodesOf(open.db, filter)).episodes.map((episode) => episode.id)).toEqual(ids);
  });

  it('come page by page without loss or repetition', async () => {
    const first = await episodesOf(open.db, { limit: 3 });
    const second = await episodesOf(open.db, { limit: 3, after: first.next ?? undefined });
    expect([...first.episodes, ...second.episodes].map((episode) => episode.id)).toEqual([ECHO, OUTAGE, WAVE, PAST]);
    expect(second.next).toBeNull();
  });

  it('carry every decision, what was told where, and their echoes', async () => {
    const detail = await episodeDetail(open.db, OUTAGE);
    expect(detail?.changes.map((change) => change.change)).toEqual([
      'open',
      'escalate',
      'escalate',
      'update',
      'update',
    ]);
    expect(detail?.deliveries.filter((delivery) => delivery.state === 'sent')).toHaveLength(4);
    expect(detail?.echoes.map((echo) => echo.id)).toEqual([ECHO]);
    expect(await episodeDetail(open.db, 'nothing')).toBeNull();
  });
});

describe('posts', () => {
  it('of an episode come newest first, page by page, with label and reasons', async () => {
    const detail = await episodeDetail(open.db, OUTAGE);
    const seen = new Set<string>();
    let after: Parameters<typeof episodePosts>[2] = { limit: 40 };
    for (;;) {
      const page = await episodePosts(open.db, detail!.episode, after);
      for (const post of page.posts) seen.add(post.uri);
      if (page.next === null) break;
      after = { limit: 40, after: page.next };
    }
    expect(seen.size).toBe(93);
    const questions = await episodePosts(open.db, detail!.episode, { labels: ['question'], limit: 2 });
    expect(questions.posts.map((post) => post.label)).toEqual(['question', 'question']);
    expect(questions.posts[0]?.reasons).toHaveLength(2);
  });

  it('named by a decision keep the order in which they are named', async () => {
    const uris = [1, 0].map((i) => `at://did:plc:a/app.bsky.feed.post/${i}`);
    expect((await namedPosts(open.db, 'claude', [...uris, 'at://gone'])).map((post) => post.uri)).toEqual(uris);
  });

  it('that speak of a problem leave out complaints and what is not judged', async () => {
    const posts = await signalPosts(open.db, 'claude', { from: NOW - HOUR_MS, to: NOW }, 200);
    expect(new Set(posts.map((post) => post.label))).toEqual(new Set(['report', 'question', 'relay']));
  });
});

describe('waves', () => {
  it('tell size, speed, episode and the outage their claim may rest on', async () => {
    const [wave, ...others] = await waves(open.db, NOW);
    expect(others).toEqual([]);
    expect(wave).toMatchObject({ root: ROOT, product: 'notion', reposts: 302, quotes: 38 });
    expect(wave?.speed).toBeGreaterThan(1);
    expect(wave?.points.at(-1)?.shares).toBe(340);
    expect([wave?.episode?.id, wave?.outage?.id]).toEqual([WAVE, ECHO]);
  });
});

describe('the rest of the picture', () => {
  it('names the incidents of a product, those of foreign components left out', async () => {
    const titles = async (id: string) =>
      (await incidentsIn(open.db, catalogue.byId.get(id)!, { from: 0, to: NOW })).map((incident) => incident.id);
    expect(await titles('claude')).toEqual(['inc-1']);
    expect(await titles('chatgpt')).toEqual([]);
    expect(await titles('netflix')).toEqual([]);
  });

  it('knows gaps, lag and feeds that were never read', async () => {
    expect(await gapsIn(open.db, { from: NOW - HOUR_MS, to: NOW })).toMatchObject([{ network: 'mastodon' }]);
    const read = await sourcesNow(open.db, NOW, NOW);
    expect(read.map((source) => [source.source, source.lagMs])).toEqual([
      ['bluesky', 1200],
      ['mastodon:example.social', 862_000],
    ]);
    const feeds = await feedsNow(open.db, catalogue, NOW);
    expect(feeds[0]).toMatchObject({ products: ['zoom'], failures: 6 });
    expect(feeds.find((feed) => feed.products.includes('figma'))?.reason).toBe('not read yet');
  });

  it('takes no row for an open eye that its worker keeps up no more, unless its recording has ended', async () => {
    const wallNow = Date.parse('2026-05-05T12:00:00Z');
    const row = { network: 'file', since: new Date(NOW), eventsPerSecond: 9 };
    await open.db.insert(sources).values([
      { ...row, source: 'file:dead', state: 'reading', updatedAt: new Date(wallNow - 31_000) },
      { ...row, source: 'file:ended', state: 'ended', updatedAt: new Date(wallNow - 86_400_000) },
      { ...row, source: 'file:slow', state: 'reading', updatedAt: new Date(wallNow - 29_000) },
    ]);
    const rows = (await sourcesNow(open.db, NOW, wallNow)).filter(({ network }) => network === 'file');
    expect(rows).toMatchObject([
      { state: 'unreadable', reason: 'its worker is silent', since: wallNow - 31_000, eventsPerSecond: 0 },
      { state: 'ended', reason: null, eventsPerSecond: 9 },
      { state: 'reading', reason: null, eventsPerSecond: 9 },
    ]);
    await open.db.delete(sources).where(eq(sources.network, 'file'));
  });

  it('says for a day of a source that is read no more that it is switched off, and since when', async () => {
    const row = { network: 'file', since: new Date(NOW), eventsPerSecond: 9, nextTryAt: new Date(NOW) };
    const ago = (seconds: number) => new Date(NOW - seconds * 1000);
    await open.db.insert(sources).values([
      { ...row, source: 'file:ours', state: 'reading', updatedAt: ago(90_000) },
      { ...row, source: 'file:a-others', state: 'reading', updatedAt: ago(2) },
      { ...row, source: 'file:b-stopped', state: 'ended', reason: 'stopped', updatedAt: ago(2) },
      { ...row, source: 'file:c-killed', state: 'unreadable', reason: 'HTTP 502', updatedAt: ago(80_000) },
      { ...row, source: 'file:d-long-ago', state: 'ended', reason: 'stopped', updatedAt: ago(86_401) },
    ]);
    const switchedOff = { state: 'ended', reason: expect.stringContaining('switched off'), nextTryAt: null };
    // Twice is once.
    for (const _ of [1, 2]) await retireSources(open.db, ['file:ours', 'bluesky', 'mastodon:example.social'], ago(0));
    const rows = (await sourcesNow(open.db, NOW, NOW)).filter(({ network }) => network === 'file');
    expect(rows).toMatchObject([
      { source: 'file:a-others', state: 'reading', reason: null },
      { source: 'file:b-stopped', ...switchedOff, since: NOW - 2000 },
      { source: 'file:c-killed', ...switchedOff, since: NOW - 80_000_000 },
      { source: 'file:ours' },
    ]);
    await open.db.delete(sources).where(eq(sources.network, 'file'));
  });

  it.each([
    { after: 'soon', now: NOW + 15 * 60_000, state: 'degraded', reason: null },
    { after: 'long', now: NOW + 16 * 60_000, state: 'unknown', reason: 'not read since 2026-01-03 14:23 UTC' },
  ])('knows what a page says $after after it should have been asked again: $state', async ({ now, state, reason }) => {
    const feed = (await feedsNow(open.db, catalogue, now)).find(({ products }) => products[0] === 'claude');
    expect(feed).toMatchObject({ state, reason });
    expect((await officialNow(open.db, catalogue, now)).get('claude')).toMatchObject({ state, reason });
  });

  it('counts distinct reporters by what they name', async () => {
    const said = await breakdown(open.db, 'claude', { from: NOW - HOUR_MS, to: NOW });
    expect(said.symptoms[0]).toEqual({ name: 'unavailable', reporters: 37 });
    expect(said.languages.map(({ name }) => name)).toEqual(['en', 'es', 'ja']);
  });

  it('knows when a product is usually reported', async () => {
    const week = await patterns(open.db, 'claude', NOW);
    expect(week?.[5]?.[14]).toBeGreaterThan(4);
    expect(await patterns(open.db, 'nothing', NOW)).toBeNull();
  });

  it('tells the mean of a minute over the weeks that are known, not of those before', async () => {
    const week = 7 * 24 * HOUR_MS;
    const [first, second] = [NOW - week - 30 * 60_000, NOW - 10 * 60_000];
    const row = { product: 'zoom', network: 'mastodon', mentions: 9, reporters: 9 };
    await open.db.insert(series).values([
      { ...row, minute: new Date(Math.floor(first / HOUR_MS) * HOUR_MS) },
      { ...row, minute: new Date(Math.floor(second / 60_000) * 60_000) },
    ]);
    const known = await patterns(open.db, 'zoom', NOW);
    await open.db.delete(series).where(and(eq(series.product, 'zoom'), eq(series.network, 'mastodon')));
    const before = await patterns(open.db, 'zoom', NOW);
    expect(known?.[5]?.[13]).toBeCloseTo((before?.[5]?.[13] ?? 0) / 2 + 9 / 120, 4);
    expect(known?.[5]?.[14]).toBeCloseTo(((before?.[5]?.[14] ?? 0) * 25 + 9) / 85, 4);
  });

  it('counts the work that is left over', async () => {
    expect(await healthCounts(open.db, NOW)).toMatchObject({ unjudged: 1, deliveriesFailed: 2, openEpisodes: 3 });
  });
});

describe('the views', () => {
  it('say who was first, in words', async () => {
    const rows = await queryRows(
      open.db,
      sql`select episode, lead_minutes, outcome from history_leads order by opened_at`,
    );
    expect(rows).toEqual([
      { episode: PAST, lead_minutes: -4, outcome: 'page first' },
      { episode: OUTAGE, lead_minutes: 8, outcome: 'outcry first' },
      { episode: ECHO, lead_minutes: null, outcome: 'not announced yet' },
    ]);
  });

  it('give each closed episode its length', async () => {
    const rows = await queryRows(
      open.db,
      sql`select product, duration_minutes from history_episodes where closed_at is not null`,
    );
    expect(rows).toEqual([{ product: 'github', duration_minutes: 70 }]);
  });

  it.each([
    ['history_changes', 9],
    ['history_posts', 108],
    ['history_waves', 1],
    ['history_incidents', 4],
    ['history_gaps', 2],
    ['history_deliveries', 14],
  ])('%s holds every row', async (view, count) => {
    const rows = await queryRows(open.db, sql`select count(*)::int as rows from ${sql.identifier(view)}`);
    expect(rows).toEqual([{ rows: count }]);
  });

  it('add the hours up to what the series holds', async () => {
    const [hours] = await queryRows(open.db, sql`select sum(reporters)::int as n from history_reporters_hourly`);
    const [minutes] = await queryRows(open.db, sql`select sum(reporters)::int as n from series`);
    expect(hours).toEqual(minutes);
  });
});
