import { z } from 'zod';
import { productId } from '../../catalog/product.ts';
import { duration, NETWORKS, offset, share } from './scenario-values.ts';

/** What happens to the stream on its way to us; `at` counts from the scenario's start. */
const at = duration;

/** A stretch in which a network was not read. */
export const gap = z.strictObject({ kind: z.literal('gap'), network: z.enum(NETWORKS), at, lasts: duration });

/** A part of what a network carries never reaches us, and nothing says so. */
export const loss = z.strictObject({ kind: z.literal('loss'), network: z.enum(NETWORKS), at, lasts: duration, share });

/** A network falls silent, and all of it arrives at once when the connection is back. */
export const burst = z.strictObject({
  kind: z.literal('reconnect-burst'),
  network: z.enum(NETWORKS),
  at,
  lasts: duration,
  within: duration.default(10_000),
});

/** Authors' clocks are wrong: `createdAt` only, never `observedAt`. */
export const skew = z.strictObject({ kind: z.literal('clock-skew'), at, lasts: duration, share, by: offset });

/** Some posts are edited (Mastodon) or deleted soon after. */
export const regrets = z.strictObject({
  kind: z.literal('regrets'),
  at,
  lasts: duration,
  edited: share.default(0),
  deleted: share.default(0),
  within: duration.default(10 * 60_000),
  product: productId.optional(),
});

/** A reader that comes back goes over what it had read before: those lines arrive once more, within seconds. */
export const rewind = z.strictObject({
  kind: z.literal('rewind'),
  network: z.enum(NETWORKS),
  at,
  lasts: duration,
  within: duration.default(10_000),
});

/** A share of the posts reaches us this much later than the others: their lines stand where they do not belong. */
export const late = z.strictObject({ kind: z.literal('late'), at, lasts: duration, share, by: duration });
