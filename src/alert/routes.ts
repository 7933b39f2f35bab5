import type { z } from 'zod';
import type { Subscription } from '../../db/store/subscriptions.ts';
import type { GeneralRoute, Product, route } from '../catalog/product.ts';
import { type Decision, type EpisodeKind, SEVERITIES, type Severity } from './episode.ts';

export type Route = z.output<typeof route>;

/** A product as routes speak of it. */
type Routed = Pick<Product, 'routes'> & Partial<Pick<Product, 'id' | 'team'>>;

/**
 * The keys of the channels that are told of a decision, each once, in the order of the routes. A product's own routes
 * replace the general ones that speak of it, which replace `defaults` (channels told of everything). A decision that is not
 * told has none.
 */
export function channelsFor(
  product: Routed,
  decision: Decision,
  routes: readonly GeneralRoute[],
  defaults: readonly string[],
): string[] {
  if (!decision.telling.tell) return [];
  const chosen = routesOf(product, routes);
  if (chosen.length === 0) return [...new Set(defaults)];
  return [...new Set(chosen.filter((one) => reaches(one, decision)).map(({ channel }) => channel))];
}

/** The channels that people have told of it beside the routes. */
export function subscribedTo(decision: Decision, subscriptions: readonly Subscription[]): string[] {
  if (!decision.telling.tell) return [];
  return subscriptions.filter((one) => reaches(one, decision)).map(({ channel }) => channel);
}

/** Whom a page is for, by the key of the channel, as the routes that it reaches say; empty for whatever is no page. */
export function mentionsFor(
  product: Routed,
  decision: Decision,
  routes: readonly GeneralRoute[],
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  if (decision.change.severity !== 'page') return found;
  for (const one of routesOf(product, routes)) {
    if (one.mention.length === 0 || !reaches(one, decision)) continue;
    found[one.channel] = [...new Set([...(found[one.channel] ?? []), ...one.mention])];
  }
  return found;
}

function routesOf(product: Routed, general: readonly GeneralRoute[]): readonly Route[] {
  return product.routes.length > 0 ? product.routes : general.filter((one) => speaksOf(one, product));
}

function speaksOf({ products, teams }: GeneralRoute, { id, team }: Routed): boolean {
  if (products.length === 0 && teams.length === 0) return true;
  return (id !== undefined && products.includes(id)) || (team !== undefined && teams.includes(team));
}

function reaches(
  { kinds, severity: least }: { readonly kinds: readonly EpisodeKind[]; readonly severity: Severity },
  { change: { kind, severity } }: Decision,
): boolean {
  return kinds.includes(kind) && SEVERITIES.indexOf(least) <= SEVERITIES.indexOf(severity);
}
