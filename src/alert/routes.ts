import type { z } from 'zod';
import type { Product, route } from '../catalog/product.ts';
import { type Decision, SEVERITIES } from './episode.ts';

export type Route = z.output<typeof route>;

/**
 * The keys of the channels that are told of a decision, each once, in the order of the routes. A product's own routes
 * replace the general ones, which replace `defaults` (channels told of everything). A decision that is not told has none.
 */
export function channelsFor(
  product: Pick<Product, 'routes'>,
  decision: Decision,
  routes: readonly Route[],
  defaults: readonly string[],
): string[] {
  if (!decision.telling.tell) return [];
  const chosen = product.routes.length > 0 ? product.routes : routes;
  if (chosen.length === 0) return [...new Set(defaults)];
  const { kind, severity } = decision.change;
  const reached = SEVERITIES.indexOf(severity);
  const matching = chosen.filter((one) => one.kinds.includes(kind) && SEVERITIES.indexOf(one.severity) <= reached);
  return [...new Set(matching.map(({ channel }) => channel))];
}
