import { lt } from 'drizzle-orm';
import type { Database } from '../../../db/open.ts';
import { takenRequests } from '../../../db/schema.ts';

/** Beyond the five minutes in which a signature holds, with room for clocks that differ. */
const KEPT_MS = 15 * 60_000;

/** True the first time a signed request (or an envelope, by its id) is seen, whichever process sees it. */
export async function takeOnce(db: Database, signature: string, now: Date): Promise<boolean> {
  await db.delete(takenRequests).where(lt(takenRequests.at, new Date(now.getTime() - KEPT_MS)));
  const rows = await db
    .insert(takenRequests)
    .values({ signature, at: now })
    .onConflictDoNothing()
    .returning({ signature: takenRequests.signature });
  return rows.length > 0;
}
