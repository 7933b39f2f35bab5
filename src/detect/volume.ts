import type { VolumeStretch, VolumeView } from '../volume/view.ts';
import { rateAt } from './baseline.ts';
import type { ProductState } from './product-state.ts';

const ALWAYS: VolumeStretch = { factor: 1, until: Number.POSITIVE_INFINITY };

/** What reaches us of a product at a time as a multiple of what is usual: of its networks, each by the product's part of it. */
export function volumeOf(state: ProductState, volumes: VolumeView | undefined, at: number): VolumeStretch {
  if (volumes === undefined || at >= volumes.usualFrom) return ALWAYS;
  let factor = 1;
  let until = Number.POSITIVE_INFINITY;
  for (const network of volumes.networks) {
    const stretch = volumes.at(network, at);
    until = Math.min(until, stretch.until);
    if (stretch.factor !== 1) factor += partOf(state, network) * (stretch.factor - 1);
  }
  return { factor, until };
}

/** The part of a product's reporters that usually comes from a network, 0..1. */
export function partOf({ networks }: ProductState, network: string): number {
  const { counts } = networks;
  let total = 0;
  for (const name of Object.keys(counts)) total += counts[name]!;
  return total > 0 && Object.hasOwn(counts, network) ? counts[network]! / total : 0;
}

/** Reporters a minute to be expected now: what is normal, at the present volume of the networks. */
export function rateNow(state: ProductState, at: number): number {
  return rateAt(state.baseline, at) * state.volume;
}
