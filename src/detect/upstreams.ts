import type { Decision } from '../alert/episode.ts';
import type { Catalogue } from '../catalog/product.ts';
import type { OtherOutage } from '../correlate/common-cause.ts';
import { MINUTE } from '../count/time.ts';
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
  const timeline = timelineOf(decisions);
  return (at) => openAt(timeline, at).map((open) => viewOf(open, catalogue));
}

/**
 * The open outages of all other products than `product`, as of the last whole minute before a time: so far everybody has
 * been folded, in whatever order products are. `decisions` are those of all products in order of time.
 */
export function otherOutages(
  decisions: readonly Decision[],
  catalogue: Catalogue,
  product: string,
): (at: number) => OtherOutage[] {
  const timeline = timelineOf(decisions.filter(({ change }) => change.product !== product));
  return (at) => {
    const open = openAt(timeline, minuteBefore(at));
    if (open.length === 0) return [];
    const own = new Set(upstreamsOf(catalogue, product));
    return open.map((one) => {
      const { change, details } = one.decision;
      const theirs = upstreamsOf(catalogue, change.product);
      return {
        ...viewOf(one, catalogue),
        groupedUnder: details.groupedUnder,
        cause: change.upstream?.product ?? null,
        isRelated: own.has(change.product) || theirs.includes(product),
        shares: theirs.filter((upstream) => own.has(upstream)),
      };
    });
  };
}

/** The last whole minute before a time. */
export function minuteBefore(at: number): number {
  return (Math.ceil(at / MINUTE) - 1) * MINUTE;
}

type Dated = { readonly at: number; readonly decision: Decision };
type Open = { readonly decision: Decision; readonly told: boolean };

function timelineOf(decisions: readonly Decision[]): Dated[] {
  return decisions
    .filter(({ change }) => change.kind === 'outage')
    .map((decision) => ({ at: Date.parse(decision.change.at), decision }));
}

function openAt(timeline: readonly Dated[], at: number): Open[] {
  const latest = new Map<string, Open>();
  for (const { at: decidedAt, decision } of timeline) {
    if (decidedAt > at) continue;
    const { episode } = decision.change;
    latest.set(episode, { decision, told: latest.get(episode)?.told === true || decision.telling.tell });
  }
  return [...latest.values()].filter(
    ({ decision }) => decision.change.change !== 'close' && decision.change.severity !== 'watch',
  );
}

function viewOf({ decision: { change }, told }: Open, catalogue: Catalogue): UpstreamView {
  return {
    product: change.product,
    name: catalogue.byId.get(change.product)?.name ?? change.product,
    episode: change.episode,
    onset: Date.parse(change.onset),
    reporters: change.reporters,
    ratio: change.ratio,
    told,
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
