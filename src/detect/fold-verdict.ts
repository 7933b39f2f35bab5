import type { Decision } from '../alert/episode.ts';
import { onWaveVerdict } from '../waves/fold.ts';
import type { VerdictHappening } from './happening.ts';
import { type Moment, onVerdict } from './outage.ts';
import type { FoldContext, ProductState } from './product-state.ts';

/** What somebody answered of an episode: one that is none to them ends, one that is real goes on, or opens again. */
export function foldVerdict(
  state: ProductState,
  happening: VerdictHappening,
  context: FoldContext,
  moment: Moment,
): Decision[] {
  const { episode, verdict } = happening;
  return [
    ...onVerdict(state, context, episode, verdict, moment),
    ...(verdict === 'real' ? [] : onWaveVerdict(state, context, episode, verdict, moment)),
  ];
}
