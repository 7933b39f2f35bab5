import { asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Database, lockForTransaction } from '../../db/open.ts';
import { episodes, verdicts } from '../../db/schema.ts';
import { storable } from '../../db/store/storable.ts';
import { visibleLine } from '../alert/inert.ts';
import { VERDICTS, type Verdict } from '../correlate/ledger/row.ts';
import { actOnEpisode } from './record-act.ts';

const MAX_NAME = 100;
const MAX_NOTE = 1000;

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `expected at most ${max} characters`)
    .transform((text) => storable(visibleLine(text, max)) || null)
    .nullish()
    .transform((text) => text ?? null);

/** What a person answers of an episode, from whatever channel it comes. */
export const verdictInput = z.strictObject({
  verdict: z.enum(VERDICTS, { error: `expected one of ${VERDICTS.join(', ')}` }),
  by: optionalText(MAX_NAME).describe('who says so'),
  note: optionalText(MAX_NOTE).describe('why'),
});
export type VerdictInput = z.output<typeof verdictInput>;

/** An answer that was given, of which episode. */
export type Judged = { readonly episode: string; readonly verdict: Verdict };

export type GivenVerdict = {
  readonly verdict: Verdict;
  readonly by: string | null;
  readonly note: string | null;
  /** Ms since 1970. */
  readonly at: number;
};

/** What came of an answer. `unchanged`: the newest one said the very same already, and nothing was added. */
export type VerdictOutcome =
  | { readonly kind: 'unknown-episode' }
  | { readonly kind: 'given' | 'unchanged'; readonly newest: GivenVerdict; readonly before: GivenVerdict | null };

/**
 * Keeps what a person answered of an episode, and has its messages say so. The newest answer counts, those before it stay.
 * `now`: the pipeline's clock, ms since 1970; `wall`: the wall's.
 */
export async function giveVerdict(
  db: Database,
  episode: string,
  { verdict, by, note }: VerdictInput,
  now: number,
  wall = new Date(),
): Promise<VerdictOutcome> {
  return db.transaction(async (tx) => {
    await lockForTransaction(tx, `verdict ${episode}`);
    const [known] = await tx.select({ id: episodes.id }).from(episodes).where(eq(episodes.id, episode));
    if (known === undefined) return { kind: 'unknown-episode' } as const;
    const [before = null] = await verdictsOf(tx, episode, 1);
    if (before !== null && before.verdict === verdict && before.by === by && before.note === note)
      return { kind: 'unchanged', newest: before, before } as const;
    await tx.insert(verdicts).values({ episode, verdict, by, note, at: new Date(now) });
    await actOnEpisode(tx, episode, { act: 'verdict', by, at: now, detail: { verdict, note } }, wall);
    return { kind: 'given', newest: { verdict, by, note, at: now }, before } as const;
  });
}

/** What people answered of an episode, the newest, which counts, first. */
export async function verdictsOf(db: Database, episode: string, limit = 100): Promise<GivenVerdict[]> {
  const rows = await db
    .select()
    .from(verdicts)
    .where(eq(verdicts.episode, episode))
    .orderBy(desc(verdicts.id))
    .limit(limit);
  return rows.map(({ verdict, by, note, at }) => ({
    verdict,
    by: by === null ? null : visibleLine(by, MAX_NAME),
    note: note === null ? null : visibleLine(note, MAX_NOTE),
    at: at.getTime(),
  }));
}

/** The product of an episode; null: it is not stored. */
export async function productOf(db: Database, episode: string): Promise<string | null> {
  const [row] = await db.select({ product: episodes.product }).from(episodes).where(eq(episodes.id, episode));
  return row?.product ?? null;
}

/** Every answer with its episode's product, oldest first; `product` null: of all. */
export async function allVerdicts(db: Database, product: string | null) {
  const { episode, verdict, by, note, at } = verdicts;
  const rows = await db
    .select({ at, episode, product: episodes.product, verdict, by, note })
    .from(verdicts)
    .innerJoin(episodes, eq(episodes.id, episode))
    .where(product === null ? undefined : eq(episodes.product, product))
    .orderBy(asc(verdicts.id));
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
