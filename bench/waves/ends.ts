import { DAY, MINUTE } from '../../src/count/time.ts';
import { advance, advanceTo, emptyState } from '../../src/detect/advance.ts';
import { contextOf, postsOf } from '../detect/posts.ts';
import type { Cascade } from './cascades.ts';
import { START, shareAt } from './judge.ts';

/** How a wave ended by our account. */
export type End = {
  /** Part of the final shares still to come when it was first called over. */
  readonly left: number;
  /** Minutes from when nineteen of twenty shares had come until then; negative: earlier. */
  readonly after: number;
  /** It was opened again later. */
  readonly again: boolean;
};

const ROOT = 'root';
const LONGEST = 12 * DAY;

/** When the wave of a cascade was called over; null when it was never opened or never closed. */
export function endOf(cascade: Cascade): End | null {
  const context = contextOf('p');
  const state = emptyState();
  const decisions = [
    ...advance(state, postsOf(() => 1, 0).other(START, { uri: ROOT }), context, Number.NEGATIVE_INFINITY),
    ...cascade.flatMap((delay, index) =>
      advance(state, shareAt(ROOT, START + delay, index), context, Number.NEGATIVE_INFINITY),
    ),
    ...advanceTo(state, START + LONGEST, context),
  ].filter(({ change }) => change.kind === 'wave');
  const close = decisions.findIndex(({ change }) => change.change === 'close');
  if (close < 0) return null;
  const { at, wave } = decisions[close]!.change;
  const most = cascade[Math.ceil(0.95 * cascade.length) - 1]!;
  return {
    left: 1 - wave!.reposts / cascade.length,
    after: (Date.parse(at) - START - most) / MINUTE,
    again: decisions.length > close + 1,
  };
}
