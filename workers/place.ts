import { storePlan } from '../db/store/ingest.ts';
import type { App } from '../src/app.ts';
import { emptyPlan, type PlannedShare, productNamed } from '../src/match/plan.ts';
import { giveBack, takeReady, takeShares, type Unnamed } from '../src/match/unnamed.ts';
import type { Post, Repost } from '../src/sources/item.ts';

/** How a network is asked for posts by their addresses: at most so many at once; null: no answer. */
export type AskForPosts = {
  readonly network: string;
  readonly most: number;
  readonly ask: (uris: readonly string[], now: number) => Promise<Post[] | null>;
};

/**
 * Asks a network for posts never read that several people repost, and counts the reposts of those that name a product from
 * now on. The posts themselves are not stored: they are older than what was read. False when nobody answered.
 */
export async function placeUnnamed(
  app: App,
  unnamed: Unnamed,
  { network, most, ask }: AskForPosts,
  now: number,
): Promise<boolean> {
  const uris = takeReady(unnamed, network, most);
  if (uris.length === 0) return true;
  const posts = await ask(uris, now);
  if (posts === null) {
    giveBack(unnamed, uris);
    return false;
  }
  const products = new Map(posts.map((post) => [post.uri, productNamed(app.matcher, post)]));
  const shares = uris.flatMap((uri) => {
    const product = products.get(uri) ?? null;
    const waiting = takeShares(unnamed, uri);
    return product === null ? [] : waiting.map((share) => shareOf(share, product, now));
  });
  if (shares.length === 0) return true;
  const stored = await app.db.transaction((tx) => storePlan(tx, { ...emptyPlan(), shares }));
  await app.queue.add(
    'detect',
    stored.products.map((product) => ({ product })),
  );
  return true;
}

function shareOf({ type: _, ...repost }: Repost, product: string, placedAt: number): PlannedShare {
  return { ...repost, product, via: 'repost', placedAt };
}
