import { readFileSync } from 'node:fs';
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

type PrintedChange = { posts: string[]; upstream: { posts: string[] } | null };

/**
 * Lines that `outcry replay` printed of a recording, as a database that has read it to its end must hold them: what was
 * said stays said, but no decision in rows names a post that its author deleted.
 */
export function asKept(printed: readonly string[], recording: { posts: string }): string[] {
  const lines = readFileSync(recording.posts, 'utf8').trimEnd().split('\n');
  const read = lines.map((line) => JSON.parse(line) as { type?: string; uri?: string });
  const gone = new Set(read.flatMap(({ type, uri }) => (type === 'delete' ? [uri] : [])));
  const kept = (uris: readonly string[]) => uris.filter((uri) => !gone.has(uri));
  return printed.map((line) => {
    const change = JSON.parse(line) as PrintedChange;
    change.posts = kept(change.posts);
    if (change.upstream !== null) change.upstream.posts = kept(change.upstream.posts);
    return JSON.stringify(change);
  });
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
