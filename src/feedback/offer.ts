import { and, eq, gte } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { episodes } from '../../db/schema.ts';
import { factorsOf } from '../../db/store/settings.ts';
import type { Catalogue } from '../catalog/product.ts';
import { compareTold, type JudgedEpisode, overlap, type PreviewFigures, previewWords, toldOutages } from './preview.ts';
import { actOnEpisode } from './record-act.ts';
import { refold } from './refold.ts';
import { verdictsOf } from './verdict.ts';

const DAY = 86_400_000;
export const PREVIEW_DAYS = 90;
/** A product of which so much is stored that it takes longer gets no preview. */
export const LONGEST_PREVIEW_MS = 120_000;
/** Settings that are tried, mildest first, as multiples of what is set. */
const STRICTER = [1 / 3, 1 / 10, 1 / 30];
const MOST_JUDGED = 500;

export type Offer = {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  readonly figures: PreviewFigures;
  readonly text: string;
};

export type OfferOptions = {
  /** Pipeline time, ms since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
};

/**
 * The mildest setting under which an outage that was no outage would not have been told, with what else it would have
 * changed. Null: none of those tried, or nothing is kept to fold.
 */
export async function offerFor(
  db: Database,
  catalogue: Catalogue,
  episode: string,
  { now, signal }: OfferOptions,
): Promise<Offer | null> {
  const [row] = await db.select().from(episodes).where(eq(episodes.id, episode));
  if (row === undefined || row.kind !== 'outage') return null;
  const { product } = row;
  const set = (await factorsOf(db, [product])).get(product) ?? 1;
  const from = now - PREVIEW_DAYS * DAY;
  const factors = [set, ...STRICTER.map((stricter) => set * stricter)];
  const folded = await refold(db, catalogue, { product, from, to: now, factors, signal });
  if (folded.from === null) return null;
  const [asSet = [], ...stricter] = folded.decisions.map(toldOutages);
  const wrong = { onset: row.onset.getTime(), closedAt: row.closedAt?.getTime() ?? null };
  const index = stricter.findIndex((told) => !told.some((one) => overlap(one, wrong)));
  if (index === -1 || !asSet.some((one) => overlap(one, wrong))) return null;
  const figures = compareTold(asSet, stricter[index]!, await judgedEpisodes(db, product, from));
  const to = factors[index + 1]!;
  const days = Math.max(1, Math.round((now - folded.from) / DAY));
  return { from: set, to, days, figures, text: previewWords(to, days, figures) };
}

/** Puts the offer, where there is one, into the thread of the episode. */
export async function makeOffer(
  db: Database,
  catalogue: Catalogue,
  episode: string,
  options: OfferOptions & { readonly wall: () => Date },
): Promise<Offer | null> {
  const offer = await offerFor(db, catalogue, episode, options);
  if (offer === null) return null;
  const { from, to, text } = offer;
  const act = { act: 'preview', by: null, at: options.now, detail: { from, to, note: text } } as const;
  await db.transaction((tx) => actOnEpisode(tx, episode, act, options.wall()));
  return offer;
}

async function judgedEpisodes(db: Database, product: string, from: number): Promise<JudgedEpisode[]> {
  const rows = await db
    .select({ id: episodes.id, onset: episodes.onset, closedAt: episodes.closedAt })
    .from(episodes)
    .where(and(eq(episodes.product, product), eq(episodes.kind, 'outage'), gte(episodes.onset, new Date(from))))
    .limit(MOST_JUDGED);
  const judged: JudgedEpisode[] = [];
  for (const { id, onset, closedAt } of rows) {
    const [newest] = await verdictsOf(db, id, 1);
    if (newest === undefined) continue;
    judged.push({ onset: onset.getTime(), closedAt: closedAt?.getTime() ?? null, verdict: newest.verdict });
  }
  return judged;
}
