import type { Decision } from '../alert/episode.ts';
import type { Catalogue } from '../catalog/product.ts';
import { MINUTE } from '../count/time.ts';
import { type FoldContext, isAwake, type ProductState } from './advance.ts';
import { type DecisionClock, foldProduct } from './fold.ts';
import { compareHappenings, type Happening } from './happening.ts';
import { otherOutages, upstreamsOf, upstreamViews } from './upstreams.ts';

/** One product of a fold of several, with what is new of it in any order. */
export type Member = {
  readonly state: ProductState;
  readonly happenings: readonly Happening[];
  readonly context: Omit<FoldContext, 'upstreamsAt' | 'othersAt' | 'nameOf'>;
};

/**
 * Folds several products up to `to` (ms since 1970), minute by minute, so that each sees what the others showed by the last
 * whole minute, and those it depends on up to its own moment. However the happenings are cut into calls, the decisions are
 * the same as long as every product that has something new takes part in each call.
 * @param members in an order in which each comes after what it depends on (foldOrder)
 * @param earlier decisions about outages that were open when the calls began, in order of time
 * @returns new decisions in the order in which they were taken
 */
export function foldTogether(
  members: readonly Member[],
  earlier: readonly Decision[],
  catalogue: Catalogue,
  to: number,
  clock: DecisionClock,
): Decision[] {
  const queues = members.map((member) => ({
    member,
    upstreams: new Set(upstreamsOf(catalogue, member.context.product.id)),
    happenings: [...member.happenings].sort(compareHappenings),
    next: 0,
  }));
  const decided: Decision[] = [];
  let known = [...earlier];
  for (;;) {
    const until = Math.min(to, Math.ceil(firstOf(queues) / MINUTE) * MINUTE);
    const isLast = until >= to;
    known = ofOpenOutages(known, until - MINUTE);
    for (const queue of queues) {
      const { state, context } = queue.member;
      const from = queue.next;
      while (queue.next < queue.happenings.length && queue.happenings[queue.next]!.at <= until) queue.next += 1;
      if (queue.next === from && !isAwake(state) && !isLast) continue;
      const upstreams = known.filter(({ change }) => queue.upstreams.has(change.product));
      const views = {
        upstreamsAt: upstreamViews(upstreams, catalogue),
        othersAt: otherOutages(known, catalogue, context.product.id),
        nameOf: (id: string) => catalogue.byId.get(id)?.name ?? id,
      };
      const fresh = foldProduct(
        state,
        queue.happenings.slice(from, queue.next),
        { ...context, ...views },
        until,
        clock,
      );
      known.push(...fresh);
      decided.push(...fresh);
    }
    if (isLast) return decided;
  }
}

type Queue = { readonly member: Member; readonly happenings: readonly Happening[]; readonly next: number };

/** The first moment at which there is something to fold. */
function firstOf(queues: readonly Queue[]): number {
  return queues.reduce((first, { member, happenings, next }) => {
    const tick = isAwake(member.state) ? member.state.ticked + MINUTE : Number.POSITIVE_INFINITY;
    return Math.min(first, tick, happenings[next]?.at ?? Number.POSITIVE_INFINITY);
  }, Number.POSITIVE_INFINITY);
}

/** Decisions about outages that were not closed by a time (ms since 1970): no later look asks for the others. */
export function ofOpenOutages(decisions: readonly Decision[], at: number = Number.POSITIVE_INFINITY): Decision[] {
  const over = new Map<string, boolean>();
  for (const { change } of decisions) {
    over.set(change.episode, change.change === 'close' && Date.parse(change.at) <= at);
  }
  return decisions.filter(({ change }) => change.kind === 'outage' && over.get(change.episode) !== true);
}
