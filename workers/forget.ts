import { lockAllForTransaction } from '../db/open.ts';
import { ignoreAuthor, writtenBy } from '../db/store/authors.ts';
import { removeAuthor } from '../db/store/forget.ts';
import { storePlan } from '../db/store/ingest.ts';
import { unjudgedUris } from '../db/store/labels.ts';
import { episodesNaming } from '../db/store/quoted.ts';
import type { App } from '../src/app.ts';
import { CLASSIFY_BATCH } from '../src/jobs.ts';
import { emptyPlan } from '../src/match/plan.ts';
import type { Author } from '../src/rights/author.ts';
import { classifyPosts } from './classify.ts';
import { detect } from './detect.ts';

export type Forgotten = {
  readonly posts: number;
  readonly shares: number;
  /** Products that lost something they had counted. */
  readonly products: readonly string[];
  /** Episodes whose messages are said anew. */
  readonly episodes: readonly string[];
};

/**
 * Removes all that is stored of an author. What was counted is taken back as if they had deleted it, then every trace goes.
 * With `ignore` they are not read any more; only a keyed hash of them is kept for that. `now`: the wall clock's.
 */
export async function forgetAuthor(app: App, author: Author, ignore: boolean, now: Date): Promise<Forgotten> {
  const { db } = app;
  if (ignore) await ignoreAuthor(db, author, now);
  const written = await writtenBy(db, author);
  const episodes = await episodesNaming(db, written.uris);
  const products = await takeBack(app, author.network, written.uris, now);
  await db.transaction(async (tx) => {
    await lockAllForTransaction(
      tx,
      app.catalogue.products.map(({ id }) => `product ${id}`),
    );
    // What came in while the fold was at it goes too.
    const late = await writtenBy(tx, author);
    const uris = [...new Set([...written.uris, ...late.uris])];
    const names = [...new Set([...author.names, ...written.names, ...late.names])];
    await removeAuthor(tx, author.network, { names, uris });
  });
  const { posts, shares } = written;
  return { posts, shares, products, episodes };
}

/** Has the fold take back what it counted of these posts, as when their author deletes them. */
async function takeBack(app: App, network: string, uris: readonly string[], now: Date): Promise<string[]> {
  if (uris.length === 0) return [];
  // Nothing is folded past a mention that waits for its label.
  for (;;) {
    const waiting = await unjudgedUris(app.db, new Date('9999-12-31'), CLASSIFY_BATCH);
    if (waiting.length === 0) break;
    await classifyPosts(app, waiting);
  }
  const observedAt = ((await app.now()) ?? now).getTime();
  const deletions = uris.map((uri) => ({ type: 'delete', network, uri, observedAt }) as const);
  const { products } = await app.db.transaction((tx) => storePlan(tx, { ...emptyPlan(), deletions }));
  const touched = [...new Set(products)].sort();
  for (const product of touched) await detect(app, product);
  return touched;
}
