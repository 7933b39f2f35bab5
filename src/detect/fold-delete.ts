import type { Decision } from '../alert/episode.ts';
import { shortKey } from '../count/hash.ts';
import { addMentions, markSeen, seenAt } from '../count/mentions.ts';
import { LOOK_BACK, removeReporter } from '../count/reporters.ts';
import { rootKey } from '../waves/cascade.ts';
import { onRootDeleted } from '../waves/fold.ts';
import { leaveGroup } from '../waves/group.ts';
import type { DeleteHappening } from './happening.ts';
import { countInto } from './hours.ts';
import type { Moment } from './outage.ts';
import type { FoldContext, ProductState } from './product-state.ts';
import { recountAll } from './recount.ts';

/** Takes a post back: out of counts, scan and evidence; what comes of it later is not counted either. */
export function foldDelete(
  state: ProductState,
  happening: DeleteHappening,
  context: FoldContext,
  moment: Moment,
): Decision[] {
  const { uri } = happening;
  const key = shortKey(uri);
  const before = seenAt(state.mentions, key);
  markSeen(state.mentions, key, -moment.time);
  if (before !== undefined && before >= moment.time - LOOK_BACK) {
    addMentions(state.mentions, before, -1);
    countInto(state.baseline, before, { reporters: 0, mentions: -1 });
    if (state.outage !== null && before >= state.outage.onset) state.outage.mentions -= 1;
  }
  const removed = removeReporter(state.reporters, uri);
  if (removed !== null) recountAll(state, removed, moment.time);
  for (const outage of [state.outage, state.closed]) {
    if (outage === null) continue;
    outage.evidence = outage.evidence.filter((post) => post.uri !== uri);
    for (const product of Object.keys(outage.proofs)) {
      outage.proofs[product] = outage.proofs[product]!.filter((post) => post !== uri);
    }
  }
  leaveGroup(state.waves, uri);
  const root = state.waves.roots[rootKey(uri)];
  return root?.uri === uri ? onRootDeleted(state, context, root, moment) : [];
}
