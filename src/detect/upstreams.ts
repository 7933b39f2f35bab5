import type { Decision } from '../alert/episode.ts';
import type { Catalogue } from '../catalog/product.ts';
import type { UpstreamView } from './advance.ts';

/** Everything a product depends on, directly or not, each before what depends on it. */
export function upstreamsOf(catalogue: Catalogue, product: string): string[] {
  const found = new Set<string>();
  const visit = (id: string) => {
    for (const next of catalogue.byId.get(id)?.dependsOn ?? []) {
      if (found.has(next) || next === product) continue;
      visit(next);
      found.add(next);
    }
  };
  visit(product);
  return [...found];
}

/**
 * What of the upstreams' outages is open and at least `notify`, as of any time. `decisions` are theirs in order of time;
 * only those up to the asked time count, so the answer is the same however far the upstreams have been folded.
 */
export function upstreamViews(decisions: readonly Decision[], catalogue: Catalogue): (at: number) => UpstreamView[] {
  const timeline = decisions
    .filter(({ change }) => change.kind === 'outage')
    .map((decision) => ({ at: Date.parse(decision.change.at), decision }));
  return (at) => {
    const latest = new Map<string, { decision: Decision; told: boolean }>();
    for (const entry of timeline) {
      if (entry.at > at) continue;
      const known = latest.get(entry.decision.change.episode);
      latest.set(entry.decision.change.episode, {
        decision: entry.decision,
        told: known?.told === true || entry.decision.telling.tell,
      });
    }
    return [...latest.values()]
      .filter(({ decision }) => decision.change.change !== 'close' && decision.change.severity !== 'watch')
      .map(({ decision: { change }, told }) => ({
        product: change.product,
        name: catalogue.byId.get(change.product)?.name ?? change.product,
        episode: change.episode,
        onset: Date.parse(change.onset),
        reporters: change.reporters,
        ratio: change.ratio,
        told,
      }));
  };
}

/** The rank of every product in an order in which each comes after what it depends on; decisions of one moment stand in it. */
export function foldOrder(catalogue: Catalogue): ReadonlyMap<string, number> {
  const rank = new Map<string, number>();
  for (const { id } of catalogue.products) {
    for (const one of [...upstreamsOf(catalogue, id), id]) if (!rank.has(one)) rank.set(one, rank.size);
  }
  return rank;
}

/** Puts decisions into the order in which they are printed: time, rank of the product, then as they were taken. */
export function inFoldOrder(decisions: readonly Decision[], rank: ReadonlyMap<string, number>): Decision[] {
  return decisions
    .map((decision, place) => ({ decision, place, rank: rank.get(decision.change.product) ?? rank.size }))
    .sort((a, b) => compareTimes(a.decision, b.decision) || a.rank - b.rank || a.place - b.place)
    .map(({ decision }) => decision);
}

function compareTimes(a: Decision, b: Decision): number {
  return a.change.at < b.change.at ? -1 : a.change.at > b.change.at ? 1 : 0;
}
