import { MINUTE } from '../count/time.ts';
import type { VolumeFactor } from './network.ts';

/** What a network carries at a time as a multiple of what is usual, and until when that holds, ms since 1970. */
export type VolumeStretch = { readonly factor: number; readonly until: number };

export interface VolumeView {
  at(network: string, at: number): VolumeStretch;
  /** Networks that ever carried more or less than usual. */
  readonly networks: readonly string[];
  /** From this time on all of them carry what is usual, as far as is known. */
  readonly usualFrom: number;
}

/** Minutes kept of a network: a month of nothing but disturbance. */
const KEPT = 43_200;

/** The factors of networks by minute; whatever is not told of is 1. Grows as minutes are added, in their order. */
export function createVolumes(): VolumeView & { add(network: string, factors: readonly VolumeFactor[]): void } {
  const known = new Map<string, VolumeFactor[]>();
  const networks: string[] = [];
  let usualFrom = Number.NEGATIVE_INFINITY;
  return {
    networks,
    get usualFrom() {
      return usualFrom;
    },
    add(network, factors) {
      if (factors.length === 0) return;
      const list = known.get(network) ?? [];
      if (!known.has(network)) networks.push(network);
      list.push(...factors);
      usualFrom = Math.max(usualFrom, (factors.at(-1)!.minute + 1) * MINUTE);
      known.set(network, list.length > 2 * KEPT ? list.slice(-KEPT) : list);
    },
    at(network, at) {
      const list = known.get(network) ?? [];
      const minute = Math.floor(at / MINUTE);
      const found = list[firstFrom(list, minute)];
      if (found?.minute === minute) return { factor: found.factor, until: (minute + 1) * MINUTE };
      return { factor: 1, until: found === undefined ? Number.POSITIVE_INFINITY : found.minute * MINUTE };
    },
  };
}

/** Index of the first factor of that minute or later. */
function firstFrom(list: readonly VolumeFactor[], minute: number): number {
  let low = 0;
  let high = list.length;
  if ((list[high - 1]?.minute ?? -1) < minute) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.minute < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
