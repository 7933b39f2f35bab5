import { DAY } from '../count/time.ts';

/** A repost or quote of a post that we have not read; a quote with the product that it names first. */
export type UnplacedShare = {
  readonly uri: string;
  readonly subject: string;
  readonly author: string;
  readonly network: string;
  readonly via: 'repost' | 'quote';
  readonly observedAt: number;
  readonly names: string | null;
};
/** Such shares by the address of what they share. */
export type Unplaced = Map<string, UnplacedShare[]>;

/** One quote may speak of anything; this many authors who name a product speak of a post about it. */
const LEAST_NAMING = 3;
const NAMING_PART = 0.5;
const SHARES_KEPT = 1_000;
const SUBJECTS_KEPT = 5_000;
/** As long as a root is remembered without a share. */
export const UNPLACED_KEPT_MS = 2 * DAY;

/**
 * Keeps a share of a post that was never read, from the first quote on that names a product; true when it was kept. Shares
 * of what nobody's quote ties to a product leave no trace.
 */
export function keepUnplaced(unplaced: Unplaced, share: UnplacedShare): boolean {
  const known = unplaced.get(share.subject);
  if (known === undefined && share.names === null) return false;
  const kept = (known ?? []).filter(({ observedAt }) => observedAt > share.observedAt - UNPLACED_KEPT_MS);
  if (kept.length >= SHARES_KEPT || kept.some(({ uri }) => uri === share.uri)) return false;
  unplaced.set(share.subject, [...kept, share]);
  if (unplaced.size > SUBJECTS_KEPT) forgetOldest(unplaced);
  return true;
}

/** The product that most of the quotes name, at least three authors of them; null: not known yet. */
export function productOfQuotes(shares: readonly UnplacedShare[]): string | null {
  const quotes = shares.filter(({ via }) => via === 'quote');
  const authors = new Map<string, Set<string>>();
  for (const { names, author } of quotes) {
    if (names !== null) authors.set(names, (authors.get(names) ?? new Set()).add(author));
  }
  const [most] = [...authors].sort(([a, first], [b, second]) => second.size - first.size || (a < b ? -1 : 1));
  if (most === undefined || most[1].size < LEAST_NAMING) return null;
  return quotes.filter(({ names }) => names === most[0]).length >= NAMING_PART * quotes.length ? most[0] : null;
}

function forgetOldest(unplaced: Unplaced): void {
  for (const subject of [...unplaced.keys()].slice(0, SUBJECTS_KEPT / 5)) unplaced.delete(subject);
}
