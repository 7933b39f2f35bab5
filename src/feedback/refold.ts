import type { Database } from '../../db/open.ts';
import { decisionsSince } from '../../db/store/episodes.ts';
import { storedHappenings } from '../../db/store/happenings.ts';
import { volumesBetween } from '../../db/store/volumes.ts';
import type { Decision } from '../alert/episode.ts';
import type { Catalogue } from '../catalog/product.ts';
import { emptyState } from '../detect/advance.ts';
import { foldTogether } from '../detect/fold-together.ts';
import { DEFAULT_SETTINGS, withFactor } from '../detect/settings.ts';

export type Refold = {
  /** From where there is anything to fold, ms since 1970; null: there is nothing. */
  readonly from: number | null;
  /** What each factor would have decided, in the order of the factors. */
  readonly decisions: ReadonlyArray<readonly Decision[]>;
};

export type RefoldOptions = {
  readonly product: string;
  /** Ms since 1970. */
  readonly from: number;
  readonly to: number;
  readonly factors: readonly number[];
  /** Given up when it is aborted: what is stored may be much. */
  readonly signal: AbortSignal;
};

/**
 * Folds what is stored of a product anew under several settings at once, as if nothing had been decided of it; other
 * products are as they were decided. Nothing is stored. @throws the signal's reason
 */
export async function refold(db: Database, catalogue: Catalogue, options: RefoldOptions): Promise<Refold> {
  const { product: id, from, to, factors, signal } = options;
  const product = catalogue.byId.get(id);
  if (product === undefined) return { from: null, decisions: factors.map(() => []) };
  const volumes = await volumesBetween(db, from, to);
  const earlier = (await decisionsSince(db, null, new Date(from))).filter(({ change }) => change.product !== id);
  const folds = factors.map((factor) => ({
    state: emptyState(),
    context: { product, settings: withFactor(DEFAULT_SETTINGS, factor), volumes },
    decisions: [] as Decision[],
  }));
  const feeds = product.feeds.map(({ url }) => url);
  let first: number | null = null;
  for (let after = new Date(from), progress = { readingsTo: 0, gapsTo: 0 }; ; ) {
    signal.throwIfAborted();
    const { pending, until } = await storedHappenings(db, [{ product: id, feeds, ...progress }], after, new Date(to));
    const [{ happenings, ...reached } = { happenings: [], ...progress }] = pending;
    for (const { kind, at } of happenings) if (kind === 'mention') first = Math.min(first ?? at, at);
    for (const { state, context, decisions } of folds) {
      const known = [...earlier, ...decisions];
      const member = { state, context, happenings };
      decisions.push(...foldTogether([member], known, catalogue, until.getTime(), { kind: 'stream' }));
    }
    if (until.getTime() >= to) return { from: first, decisions: folds.map(({ decisions }) => decisions) };
    progress = reached;
    after = until;
  }
}
