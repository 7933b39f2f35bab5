import { setTimeout as sleep } from 'node:timers/promises';
import { lockAllForTransaction } from '../db/open.ts';
import { type Backfill, endBackfill, nextBackfill, planBackfills, refold } from '../db/store/backfills.ts';
import { storePlan } from '../db/store/ingest.ts';
import { countJudged } from '../db/store/series.ts';
import type { App } from '../src/app.ts';
import type { Product } from '../src/catalog/product.ts';
import { DAY, MINUTE } from '../src/count/time.ts';
import { type Plan, planItems } from '../src/match/plan.ts';
import { type SearchPosts, searchBluesky } from '../src/sources/bluesky/search-posts.ts';
import type { Post } from '../src/sources/item.ts';
import { judgeNow } from './classify.ts';

const PLAN_EVERY_MS = MINUTE;
const REACH_MS = 7 * DAY;
const LEAST_GAP_MS = MINUTE;
/** Searches of one product and stretch: so many names, and so many pages of each. */
const NAMES = 4;
const PAGES = 10;
const ASK_EVERY_MS = 1_000;

/** Searches Bluesky for what was said in gaps, and of products before they were tracked. */
export async function keepBackfilling(app: App, signal: AbortSignal): Promise<void> {
  const { blueskyAccount, blueskyHosts, allowHosts, clock } = app.config;
  if (clock !== 'live' || blueskyAccount === null || blueskyHosts.length === 0) return;
  const search = paced(searchBluesky(blueskyAccount, allowHosts));
  let waitMs = 0;
  while (!signal.aborted) {
    await sleep(waitMs, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      waitMs = await backfillNext(app, search, new Date(), signal);
    } catch (err) {
      waitMs = PLAN_EVERY_MS;
      app.log.warn({ err }, 'could not search for what was not read');
    }
  }
}

/** Once a second at most. */
function paced(search: SearchPosts): SearchPosts {
  return async (what, signal) => {
    await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => {});
    return search(what, signal);
  };
}

/** Searches for the next stretch. @returns how long to wait before the one after it, ms */
export async function backfillNext(app: App, search: SearchPosts, now: Date, signal: AbortSignal): Promise<number> {
  const products = app.catalogue.products.map(({ id }) => id);
  const shared = { network: 'bluesky', products, now } as const;
  await planBackfills(app.db, { ...shared, reachMs: REACH_MS, leastGapMs: LEAST_GAP_MS });
  const next = await nextBackfill(app.db, 'bluesky');
  if (next === null) return PLAN_EVERY_MS;
  const product = app.catalogue.byId.get(next.product);
  const found = product === undefined ? [] : await searchAll(product, next, search, signal);
  if (!Array.isArray(found)) return found.waitMs;
  if (!signal.aborted) await storeFound(app, next, found, now);
  return 0;
}

async function searchAll(
  product: Product,
  { from, to }: Backfill,
  search: SearchPosts,
  signal: AbortSignal,
): Promise<Post[] | { readonly waitMs: number }> {
  const posts = new Map<string, Post>();
  for (const words of namesOf(product)) {
    let cursor: string | null = null;
    for (let page = 0; page < PAGES; page += 1) {
      const found = await search({ words, from, to, cursor }, signal);
      if ('waitMs' in found) return found;
      for (const post of found.posts) posts.set(post.uri, post);
      ({ cursor } = found);
      if (cursor === null || found.posts.length === 0) break;
    }
  }
  return [...posts.values()].sort((a, b) => a.observedAt - b.observedAt || (a.uri < b.uri ? -1 : 1));
}

/** What is searched for: the name, and the aliases that mean the product wherever they stand. */
function namesOf({ name, aliases, sure, ambiguity }: Product): string[] {
  const clear = ambiguity === 'clear' ? aliases : [];
  return [...new Set([...sure, name, ...clear].map((one) => one.toLowerCase()))].slice(0, NAMES);
}

/** Stores and judges what names the product, at once: a post of last week that waits for its label would hold all up. */
async function storeFound(app: App, backfill: Backfill, posts: readonly Post[], now: Date): Promise<void> {
  const plan = onlyOf(planItems(posts, app, new Map()), backfill.product);
  await app.db.transaction(async (tx) => {
    await lockAllForTransaction(tx, [`product ${backfill.product}`]);
    const { uris } = await storePlan(tx, plan, { backfilled: true });
    const minutes = await judgeNow(app, tx, uris);
    if (uris.length > 0 && backfill.reason === 'tracked') await refold(tx, backfill.product);
    await endBackfill(tx, backfill, uris.length, now);
    await countJudged(tx, minutes);
  });
  app.log.info(
    { product: backfill.product, reason: backfill.reason, found: plan.posts.length },
    'searched for what was not read',
  );
  await app.queue.add('detect', [{ product: backfill.product }]);
}

function onlyOf(plan: Plan, product: string): Plan {
  const mentions = plan.mentions.filter(({ mention }) => mention.product === product);
  const named = new Set(mentions.map(({ post }) => post.uri));
  return {
    ...plan,
    mentions,
    posts: plan.posts.filter(({ uri }) => named.has(uri)),
    shares: [],
    unplaced: [],
    placed: [],
  };
}
