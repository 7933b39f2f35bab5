import { eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { episodes } from '../../db/schema.ts';
import { setFactor } from '../../db/store/settings.ts';
import { actOnEpisode } from './record-act.ts';

/** Farther from the usual than this nothing is told, or everything. */
const FACTORS = { least: 1 / 1_000, most: 100 };

export type SetOutcome = 'unknown-episode' | 'out-of-range' | 'unchanged' | 'set';

/** Sets how readily the product of an episode is told, and has the episode's thread say so. `now`: pipeline time. */
export async function setFactorFor(
  db: Database,
  episode: string,
  factor: number,
  { by, now, wall }: { by: string | null; now: number; wall: Date },
): Promise<SetOutcome> {
  if (!(factor >= FACTORS.least && factor <= FACTORS.most)) return 'out-of-range';
  return db.transaction(async (tx) => {
    const [known] = await tx.select({ product: episodes.product }).from(episodes).where(eq(episodes.id, episode));
    if (known === undefined) return 'unknown-episode';
    const from = await setFactor(tx, known.product, factor, by, new Date(now));
    if (Math.abs(from - factor) < 1e-4 * factor) return 'unchanged';
    await actOnEpisode(tx, episode, { act: 'setting', by, at: now, detail: { from, to: factor } }, wall);
    return 'set';
  });
}
