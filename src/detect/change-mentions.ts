import { addMentions } from '../count/mentions.ts';
import { countInto } from './hours.ts';
import type { ProductState } from './product-state.ts';

/** Adds a mention or takes one back: in the look-back, in the hour to be learnt, and in the outage that is open. */
export function changeMentions(state: ProductState, at: number, change: 1 | -1): void {
  addMentions(state.mentions, at, change);
  countInto(state.baseline, at, { reporters: 0, mentions: change });
  if (state.outage !== null && at >= state.outage.onset) state.outage.mentions += change;
}
