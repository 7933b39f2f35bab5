import type { Decision } from '../alert/episode.ts';
import { advance, advanceTo, type FoldContext, type ProductState } from './advance.ts';
import { compareHappenings, type Happening } from './happening.ts';

/**
 * The moment at which decisions are taken: in a recording the stream's own time, live the wall clock, so that what was
 * read late is never claimed to have been said early.
 */
export type DecisionClock = { readonly kind: 'stream' } | { readonly kind: 'live'; readonly now: number };

/**
 * Folds what is new of one product into its state and lets time pass up to `to` (ms since 1970). The happenings may come
 * in any order, and those of one stretch in any batching: the same set folds to the same decisions.
 */
export function foldProduct(
  state: ProductState,
  happenings: readonly Happening[],
  context: FoldContext,
  to: number,
  clock: DecisionClock,
): Decision[] {
  // In a recording a decision is taken when the stream says so, however late we read it.
  const now = clock.kind === 'live' ? clock.now : Number.NEGATIVE_INFINITY;
  const dated = { ...context, isLive: clock.kind === 'live' };
  const decisions: Decision[] = [];
  for (const happening of [...happenings].sort(compareHappenings)) {
    decisions.push(...advance(state, happening, dated, now));
  }
  decisions.push(...advanceTo(state, to, dated, now));
  return decisions;
}
