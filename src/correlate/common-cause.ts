import { MINUTE } from '../count/time.ts';
import type { UpstreamView } from './attribute.ts';

/** An open outage episode (notify or above) of another product, as of the last whole minute. */
export type OtherOutage = UpstreamView & {
  readonly groupedUnder: string | null;
  /** What its posts, or its upstream's failing, make its cause; null: nothing. */
  readonly cause: string | null;
  /** One of the two depends on the other, by the catalogue. */
  readonly isRelated: boolean;
  /** What both depend on, by the catalogue. */
  readonly shares: readonly string[];
};

/** Products that began to fail together, ourselves among them, and what all of them depend on by the catalogue. */
export type CommonCause = { readonly products: readonly string[]; readonly shared: readonly string[] };

const TOGETHER = 10 * MINUTE;
const LEAST_PRODUCTS = 3;
/** A product that fails this many times as much, or as little, is its cause or its echo. */
const TIMES_APART = 5;

/**
 * Products that surge together with ours within minutes although none depends on another and none has a cause of its own;
 * null for fewer than three. Alarms of that many within ten minutes are hardly chance: at one in 300 product-days each,
 * two given others among a hundred products come together once in centuries.
 */
export function commonCause(
  own: { readonly product: string; readonly onset: number; readonly reporters: number },
  others: readonly OtherOutage[],
): CommonCause | null {
  const together = others.filter(({ onset, reporters, isRelated, cause, groupedUnder }) => {
    if (isRelated || cause !== null || groupedUnder !== null) return false;
    if (Math.abs(onset - own.onset) > TOGETHER) return false;
    return reporters * TIMES_APART >= own.reporters && own.reporters * TIMES_APART >= reporters;
  });
  if (together.length + 1 < LEAST_PRODUCTS) return null;
  const [first, ...rest] = together;
  const shared = first!.shares.filter((upstream) => rest.every(({ shares }) => shares.includes(upstream)));
  return { products: [own.product, ...together.map(({ product }) => product)].sort(), shared: [...shared].sort() };
}
