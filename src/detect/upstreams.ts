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
