import { recall, remember } from '../count/memory.ts';
import { isNewText, markText } from '../count/mentions.ts';
import { AUTHORS_KEPT, LOOK_BACK } from '../count/reporters.ts';
import { roleOf, signalEvent } from '../count/signal.ts';
import type { MentionHappening } from './happening.ts';
import { countInto } from './hours.ts';
import type { ProductState } from './product-state.ts';

/**
 * Counts a mention found by a search into what is normal, as far as its hour is not learnt yet: neither into the scan nor
 * into an episode. In a gap a search finds a part only, so that the gap stays unknown.
 */
export function learnPast(state: ProductState, mention: MentionHappening): void {
  const { at } = mention;
  const isInGap = state.surge.gaps.some(
    ({ network, from, to }) => network === mention.network && at >= from && at <= to,
  );
  if (isInGap || mention.bot) return;
  if (isNewText(state.mentions, mention.textKey, at)) countInto(state.baseline, at, { reporters: 0, mentions: 1 });
  markText(state.mentions, mention.textKey, at);
  const role = roleOf(mention);
  if (role !== 'first-hand') return;
  const event = signalEvent(mention, role, state.expected);
  // Apart from those who are read: what they say now is evidence, whatever a search finds of before.
  const author = `past ${event.author}`;
  const before = recall(state.reporters.authors, author);
  if (before !== undefined && before > at - LOOK_BACK) return;
  remember(state.reporters.authors, author, at, AUTHORS_KEPT);
  countInto(state.baseline, at, { reporters: 1, mentions: 0, clarity: event.clarity });
}
