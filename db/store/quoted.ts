import { and, eq, sql } from 'drizzle-orm';
import type { Decision } from '../../src/alert/episode.ts';
import { withoutPosts } from '../../src/rights/without-posts.ts';
import { type Database, queryRows } from '../open.ts';
import { changes, episodes } from '../schema.ts';

/** Decisions that name one of these posts, or a wave of it. Of what was decided before a post was seen none does. */
async function decisionsNaming(
  tx: Database,
  uris: readonly string[],
): Promise<Array<{ episode: string; number: number; decision: Decision }>> {
  if (uris.length === 0) return [];
  return queryRows(
    tx,
    sql`with gone as (select jsonb_array_elements_text(${JSON.stringify(uris)}::text::jsonb) as uri),
        first as (select min(observed_at) as at from mentions where uri in (select uri from gone))
      select episode, number, decision from changes
      where at >= coalesce((select at from first), '-infinity') and exists (select 1 from gone where
        decision->'change'->'posts' @> to_jsonb(gone.uri) or decision->'change'->'upstream'->'posts' @> to_jsonb(gone.uri)
        or decision->'change'->'wave'->>'root' = gone.uri)
      order by episode, number`,
  );
}

/** Episodes whose messages may quote one of these posts. */
export async function episodesNaming(tx: Database, uris: readonly string[]): Promise<string[]> {
  return [...new Set((await decisionsNaming(tx, uris)).map(({ episode }) => episode))];
}

/** Takes posts out of what stands for episodes. Run while their mentions are still there. Returns the episodes. */
export async function takeFromEpisodes(tx: Database, uris: readonly string[]): Promise<string[]> {
  const gone = new Set(uris);
  const naming = await decisionsNaming(tx, uris);
  for (const { episode, number, decision } of naming) {
    await tx
      .update(changes)
      .set({ decision: withoutPosts(decision, gone) })
      .where(and(eq(changes.episode, episode), eq(changes.number, number)));
  }
  const named = [...new Set(naming.map(({ episode }) => episode))];
  for (const episode of named) {
    const [row] = await tx.select({ latest: episodes.latest }).from(episodes).where(eq(episodes.id, episode));
    if (row === undefined) continue;
    await tx
      .update(episodes)
      .set({ latest: withoutPosts(row.latest, gone) })
      .where(eq(episodes.id, episode));
  }
  return named;
}
