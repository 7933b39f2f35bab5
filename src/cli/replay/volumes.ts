import { MINUTE } from '../../count/time.ts';
import type { GapHappening } from '../../detect/happening.ts';
import {
  type Counts,
  emptyNetworkVolume,
  foldNetworkVolume,
  isUntroubled,
  type NetworkVolume,
} from '../../volume/network.ts';
import { createVolumes, type VolumeView } from '../../volume/view.ts';

export interface VolumeReader {
  readonly view: VolumeView;
  /** Counts a judged mention. */
  count(mention: CountedMention): void;
  /** Folds all minutes that are over at `to`, ms since 1970. */
  fold(to: number, gaps: readonly GapHappening[]): void;
}

type CountedMention = {
  readonly product: string;
  readonly network: string;
  readonly at: number;
  readonly signal: number;
  readonly official: boolean;
};

/** The volume of the networks, held in memory: what the stored replay keeps in `series` and `volumes`. */
export function createVolumeReader(): VolumeReader {
  const view = createVolumes();
  const states = new Map<string, NetworkVolume>();
  const counted = new Map<string, Map<number, Counts>>();
  let folded = Number.NEGATIVE_INFINITY;
  return {
    view,
    count(mention) {
      const minute = Math.floor(mention.at / MINUTE);
      if (minute < folded || !isUntroubled(mention)) return;
      const minutes = counted.get(mention.network) ?? new Map<number, Counts>();
      counted.set(mention.network, minutes);
      const counts = minutes.get(minute) ?? {};
      minutes.set(minute, counts);
      counts[mention.product] = (counts[mention.product] ?? 0) + 1;
    },
    fold(to, gaps) {
      const end = Math.floor((to + 1) / MINUTE);
      if (end <= folded) return;
      for (const [network, minutes] of counted) {
        const due = [...minutes.keys()].filter((minute) => minute < end);
        if (!states.has(network) && due.length === 0) continue;
        const state = states.get(network) ?? emptyNetworkVolume(Math.min(...due));
        states.set(network, state);
        const unread = gaps.filter((gap) => gap.network === network && gap.to > state.position * MINUTE);
        view.add(network, foldNetworkVolume(state, minutes, unread, end));
        for (const minute of due) minutes.delete(minute);
      }
      folded = end;
    },
  };
}
