import { z } from 'zod';
import { EPISODE_KINDS, SEVERITIES } from '../../alert/episode.ts';
import { productId } from '../../catalog/product.ts';
import { CORRELATIONS } from '../../correlate/correlation.ts';
import { duration, offset } from './scenario-values.ts';

/** An episode that detection is to make of a scenario. What is left out may be anything. */
export const expectation = z.strictObject({
  product: productId,
  kind: z.enum(EPISODE_KINDS).default('outage'),
  /** True onset, from the start of the scenario; the estimate may be off by `give` on either side. */
  onset: offset,
  give: duration.default(10 * 60_000),
  /** The highest severity that it reaches. */
  least: z.enum(SEVERITIES).optional(),
  most: z.enum(SEVERITIES).optional(),
  /** Whether anybody is told of it. */
  told: z.boolean().default(true),
  /** Told at most so long after the onset. */
  within: duration.optional(),
  /** Official states that it passes through, in this order and no others. */
  official: z.array(z.enum(CORRELATIONS)).min(1).optional(),
  /** The product that it names as the cause at last; null: it names none. */
  upstream: productId.nullable().optional(),
  /** An echo: grouped under the episode of its cause. */
  grouped: z.boolean().optional(),
  /** How often it is opened again after it was closed. */
  reopened: z.int().min(0).optional(),
  /** When it is closed, from the start of the scenario: not before, not after. */
  closed: z.tuple([offset, offset]).optional(),
  /** It need not be there; where it is, the rest must hold. */
  maybe: z.boolean().default(false),
});
export type Expectation = z.output<typeof expectation>;
