import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../db/open.ts';
import { streamTime } from '../../db/store/clock.ts';
import { decisionsAfter } from '../../db/store/episodes.ts';
import { loadCursor } from '../../db/store/ingest.ts';
import { unjudgedUris } from '../../db/store/labels.ts';
import { productsToFold } from '../../db/store/product-state.ts';
import type { Catalogue } from '../../src/catalog/product.ts';
import { changeLine } from '../../src/cli/output.ts';
import { foldOrder, inFoldOrder } from '../../src/detect/upstreams.ts';

/** What a database tells of its episodes, as `outcry replay` prints it. */
export async function storyOf(db: Database, catalogue: Catalogue): Promise<string[]> {
  const decisions = (await decisionsAfter(db, 0)).map(({ decision }) => decision);
  return inFoldOrder(decisions, foldOrder(catalogue)).map(({ change }) => changeLine(change));
}

/** Whether a recording has been read, judged and folded to its end; rows say so, whichever process did it. */
export async function isPlayed(db: Database, { products }: Catalogue, source = 'file:recording'): Promise<boolean> {
  const cursor = (await loadCursor(db, source)) as { ended?: boolean } | null;
  const now = await streamTime(db);
  if (cursor?.ended !== true || now === null) return false;
  if ((await unjudgedUris(db, now, 1)).length > 0) return false;
  return (await productsToFold(db, new Date(now.getTime() - 1), products)).length === 0;
}

/** Resolves when `holds` does; fails by `what` after `patienceMs`. */
export async function until(what: string, holds: () => Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const late = Date.now() + patienceMs;
  while (!(await holds())) {
    if (Date.now() > late) throw new Error(`${what}: not within ${patienceMs / 1000} s`);
    await sleep(50);
  }
}
