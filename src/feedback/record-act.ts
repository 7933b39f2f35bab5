import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { acts, episodes } from '../../db/schema.ts';
import { restate } from '../alert/restate.ts';
import type { Act, ActDetail, ActKind } from './act.ts';

export type NewAct = {
  readonly act: ActKind;
  readonly by: string | null;
  /** The pipeline's clock, ms since 1970; `until` by the same. */
  readonly at: number;
  readonly until?: number | null;
  readonly detail?: ActDetail;
};

/** Keeps an act on an episode and has its messages say so. Null: there is no such episode. Belongs into a transaction. */
export async function actOnEpisode(tx: Database, episode: string, act: NewAct, wall: Date): Promise<Act | null> {
  const [known] = await tx.select({ product: episodes.product }).from(episodes).where(eq(episodes.id, episode));
  if (known === undefined) return null;
  const stored = await insertAct(tx, episode, known.product, act);
  await restate(tx, episode, stored.id, wall);
  return stored;
}

/** Keeps an act on a product that no episode gave rise to. */
export async function actOnProduct(tx: Pick<Database, 'insert'>, product: string, act: NewAct): Promise<Act> {
  return insertAct(tx, null, product, act);
}

async function insertAct(
  tx: Pick<Database, 'insert'>,
  episode: string | null,
  product: string,
  { act, by, at, until = null, detail }: NewAct,
): Promise<Act> {
  const [row] = await tx
    .insert(acts)
    .values({
      episode,
      product,
      act,
      by,
      at: new Date(at),
      until: until === null ? null : new Date(until),
      detail: detail ?? null,
    })
    .returning();
  return toAct(row!);
}

const MOST_ACTS = 200;

/** What people did with an episode, oldest first: the newest two hundred. */
export async function actsOnEpisode(db: Pick<Database, 'select'>, episode: string): Promise<Act[]> {
  const rows = await db.select().from(acts).where(eq(acts.episode, episode)).orderBy(desc(acts.id)).limit(MOST_ACTS);
  return rows.map(toAct).reverse();
}

/** The newest mute of a product, or its end; empty when it never was. */
export async function mutesOf(db: Pick<Database, 'select'>, product: string): Promise<Act[]> {
  const rows = await db
    .select()
    .from(acts)
    .where(and(eq(acts.product, product), inArray(acts.act, ['mute', 'unmute'])))
    .orderBy(desc(acts.id))
    .limit(1);
  return rows.map(toAct);
}

function toAct({ id, act, by, at, until, detail }: typeof acts.$inferSelect): Act {
  return { id, act, by, at: at.getTime(), until: until?.getTime() ?? null, detail };
}
