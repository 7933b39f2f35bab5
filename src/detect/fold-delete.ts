import type { Decision } from '../alert/episode.ts';
import { shortKey } from '../count/hash.ts';
import { markSeen, seenAt } from '../count/mentions.ts';
import { LOOK_BACK, removeReporter } from '../count/reporters.ts';
import { rootKey } from '../waves/cascade.ts';
import { onRootDeleted } from '../waves/fold.ts';
import { leaveGroup } from '../waves/group.ts';
import { changeMentions } from './change-mentions.ts';
import type { DeleteHappening } from './happening.ts';
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
  const removed = removeReporter(state.reporters, uri);
  const isKept = before !== undefined && before >= moment.time - LOOK_BACK;
  if (isKept && removed?.role !== 'first-hand') changeMentions(state, before, -1);
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
