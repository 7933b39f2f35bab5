import { and, asc, desc, eq, gt, gte, inArray, isNull, max, or, sql } from 'drizzle-orm';
import type { Decision } from '../../src/alert/episode.ts';
import type { Database } from '../open.ts';
import { changes, episodes } from '../schema.ts';

/** All decisions about the outages of `products` (null: of all) that were open at or after `since`, in order. */
export async function decisionsSince(
  tx: Database,
  products: readonly string[] | null,
  since: Date,
): Promise<Decision[]> {
  if (products?.length === 0) return [];
  const rows = await tx
    .select({ decision: changes.decision })
    .from(changes)
    .innerJoin(episodes, eq(episodes.id, changes.episode))
    .where(
      and(
        products === null ? undefined : inArray(episodes.product, [...products]),
        eq(episodes.kind, 'outage'),
        or(isNull(episodes.closedAt), gte(episodes.closedAt, since)),
      ),
    )
    .orderBy(asc(changes.at), asc(changes.episode), asc(changes.number));
  return rows.map(({ decision }) => decision);
}

/** Appends a decision to its episode's story and keeps the episode's row at the newest state. Returns its number. */
export async function storeDecision(tx: Database, decision: Decision): Promise<number> {
  const { change } = decision;
  const [last] = await tx
    .select({ number: max(changes.number) })
    .from(changes)
    .where(eq(changes.episode, change.episode));
  const number = (last?.number ?? 0) + 1;
  const at = new Date(change.at);
  await tx
    .insert(changes)
    .values({ episode: change.episode, number, product: change.product, at, change: change.change, decision });
  const state = {
    onset: new Date(change.onset),
    severity: change.severity,
    updatedAt: at,
    closedAt: change.change === 'close' ? at : null,
    groupedUnder: decision.details.groupedUnder,
    leadMinutes: change.official.leadMinutes,
    latest: decision,
  };
  await tx
    .insert(episodes)
    .values({
      id: change.episode,
      product: change.product,
      kind: change.kind,
      openedAt: at,
      told: decision.telling.tell,
      ...state,
    })
    .onConflictDoUpdate({ target: episodes.id, set: { ...state, ...(decision.telling.tell ? { told: true } : {}) } });
  return number;
}

/** The newest change of an episode that was to be told; null where none was. */
export async function lastTold(
  tx: Pick<Database, 'select'>,
  episode: string,
): Promise<{ episode: string; number: number; product: string } | null> {
  const [row] = await tx
    .select({ number: changes.number, product: changes.product })
    .from(changes)
    .where(and(eq(changes.episode, episode), sql`(${changes.decision}->'telling'->>'tell')::boolean`))
    .orderBy(desc(changes.number))
    .limit(1);
  return row === undefined ? null : { episode, ...row };
}

export type NumberedDecision = { readonly id: number; readonly decision: Decision };

/** Decisions taken after the one with this id (0: all), in the order in which they were taken. */
export async function decisionsAfter(db: Database, id: number): Promise<NumberedDecision[]> {
  return db
    .select({ id: changes.id, decision: changes.decision })
    .from(changes)
    .where(gt(changes.id, id))
    .orderBy(asc(changes.id));
}
