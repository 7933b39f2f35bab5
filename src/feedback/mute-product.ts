import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { episodes } from '../../db/schema.ts';
import { restate } from '../alert/restate.ts';
import { actOnProduct, mutesOf } from './record-act.ts';

type MuteOptions = {
  readonly by: string | null;
  /** Pipeline time, ms since 1970. */
  readonly now: number;
  readonly wall: Date;
};

/** Leaves new episodes of a product untold until then (ms since 1970), and has the messages of its open ones say so. */
export async function muteProduct(
  db: Database,
  product: string,
  until: number,
  { by, now, wall }: MuteOptions,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { id } = await actOnProduct(tx, product, { act: 'mute', by, at: now, until });
    await restateOpen(tx, product, id, wall);
  });
}

/** Ends the mute of a product; false: it was not muted. */
export async function unmuteProduct(db: Database, product: string, { by, now, wall }: MuteOptions): Promise<boolean> {
  return db.transaction(async (tx) => {
    const newest = (await mutesOf(tx, product)).at(-1);
    if (newest?.act !== 'mute' || (newest.until !== null && newest.until <= now)) return false;
    const { id } = await actOnProduct(tx, product, { act: 'unmute', by, at: now });
    await restateOpen(tx, product, id, wall);
    return true;
  });
}

async function restateOpen(tx: Database, product: string, act: number, wall: Date): Promise<void> {
  const open = await tx
    .select({ id: episodes.id })
    .from(episodes)
    .where(and(eq(episodes.product, product), isNull(episodes.closedAt)));
  for (const { id } of open) await restate(tx, id, act, wall);
}
