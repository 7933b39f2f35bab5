import type { Decision } from '../alert/episode.ts';
import { shortKey } from '../count/hash.ts';
import { isNewText, markSeen, markText, seenAt } from '../count/mentions.ts';
import { addReporter, insertLate, LOOK_BACK } from '../count/reporters.ts';
import { roleOf, type SignalEvent, signalEvent } from '../count/signal.ts';
import { countForWaves, onShare } from '../waves/fold.ts';
import { joinGroup } from '../waves/group.ts';
import { changeMentions } from './change-mentions.ts';
import type { MentionHappening } from './happening.ts';
import { countInto } from './hours.ts';
import { learnPast } from './learn-past.ts';
import { learnNetwork } from './networks.ts';
import { type Moment, onReporter } from './outage.ts';
import { tallyOutage } from './outage-episode.ts';
import type { FoldContext, ProductState } from './product-state.ts';
import { recountAll } from './recount.ts';
import { scanEvent } from './scan.ts';

/** Counts a mention: into the mentions, and where it is evidence and its author new, into the scan. */
export function foldMention(
  state: ProductState,
  mention: MentionHappening,
  context: FoldContext,
  moment: Moment,
  late: boolean,
): Decision[] {
  if (mention.official) return [];
  const key = shortKey(mention.uri);
  const before = seenAt(state.mentions, key);
  if (before !== undefined) return [];
  if (late && mention.at < moment.time - LOOK_BACK) return [];
  markSeen(state.mentions, key, mention.at);
  if (mention.backfilled === true) {
    learnPast(state, mention);
    return [];
  }
  const { root, textKey } = joinGroup(state.waves, mention);
  const decisions = count(state, { ...mention, textKey }, context, moment, late);
  if (root !== null) decisions.push(...onShare(state, context, root, moment));
  return decisions;
}

function count(
  state: ProductState,
  mention: MentionHappening,
  context: FoldContext,
  moment: Moment,
  late: boolean,
): Decision[] {
  const role = roleOf(mention);
  if (role === null) {
    countMention(state, mention);
    countForWaves(state, mention, false);
    return [];
  }
  const event = signalEvent(mention, role, state.expected);
  if (late) return insert(state, mention, event, context, moment);
  const counted = addReporter(state.reporters, event, state.outage?.onset ?? null);
  if (counted || role !== 'first-hand') countMention(state, mention);
  countForWaves(state, mention, counted);
  if (!counted) return [];
  countInto(state.baseline, event.at, { reporters: 1, mentions: 0, clarity: event.clarity });
  if (state.outage === null) {
    learnNetwork(state.networks, event.network, event.at);
    if (event.lang !== null) learnNetwork(state.languages, event.lang, event.at);
  } else tallyOutage(state.outage, event, 1);
  scanEvent(state.surge, event, state.reporters.events);
  return onReporter(state, context, moment);
}

/** Counts a mention; copies of one text are one, and bots are none. Who reports again is one reporter and one mention. */
function countMention(state: ProductState, mention: MentionHappening): void {
  if (mention.bot) return;
  const isNew = isNewText(state.mentions, mention.textKey, mention.at);
  markText(state.mentions, mention.textKey, mention.at);
  if (isNew) changeMentions(state, mention.at, 1);
}

/** A post that came late stands where it belongs, and all is counted anew: the mentions of who reports with the reporters. */
function insert(
  state: ProductState,
  mention: MentionHappening,
  event: SignalEvent,
  context: FoldContext,
  moment: Moment,
): Decision[] {
  if (event.role !== 'first-hand') countMention(state, mention);
  insertLate(state.reporters, event);
  recountAll(state, null, moment.time);
  if (event.role === 'first-hand' && event.counted) markText(state.mentions, mention.textKey, mention.at);
  countForWaves(state, mention, event.counted);
  return event.counted ? onReporter(state, context, moment) : [];
}
