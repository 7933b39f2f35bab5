import { MINUTE } from '../count/time.ts';
import { surgeScore } from './focus.ts';

/** Correlation of the posts of one stretch: the share of a product drifts, however many posts there are. */
const SHARE_CORRELATION = 0.003;
/** A share whose odds rose by less than this factor has not risen. */
const LEAST_ODDS = 2.5;

/**
 * A product's usual share of mentions that report trouble, 0..1 exclusive, the mentions it was learnt from, and how much
 * more it varies in small counts than a coin would: authors influence each other.
 */
export type UsualShare = { readonly share: number; readonly mentions: number; readonly dispersion: number };

/** Reporters and mentions of one minute or of a longer stretch. */
export type Stretch = { readonly from: number; readonly reporters: number; readonly mentions: number };

/**
 * How strongly the share of mentions that report trouble speaks against the usual one: binomial log likelihood ratio
 * for a risen share, over the dispersion of a beta-binomial whose correlation grows where the usual share was learnt
 * from few mentions. A launch or a meme raises mentions and leaves the share: about 0.
 * @returns nats, >= 0
 */
export function shareScore(reporters: number, mentions: number, usual: UsualShare): number {
  const total = Math.max(mentions, reporters);
  if (reporters <= 0 || total === 0) return 0;
  const share = Math.max(reporters / total, leastRise(usual.share));
  const others = total - reporters;
  const score =
    reporters * Math.log(share / usual.share) + (others > 0 ? others * Math.log((1 - share) / (1 - usual.share)) : 0);
  const correlation = SHARE_CORRELATION + 1 / (usual.mentions + 20);
  return Math.max(0, score) / (usual.dispersion + (total - 1) * correlation);
}

/** The least share that counts as risen. */
function leastRise(usual: number): number {
  const odds = (LEAST_ODDS * usual) / (1 - usual);
  return odds / (1 + odds);
}

/** The score in nats, and from when on the reports speak for an outage. */
export type ShareEvidence = { readonly score: number; readonly from: number };

/** What a window chosen for its share among all others costs, nats. */
const CHOICE = 8;
/** Mentions have risen from this score on; they come in clusters. */
const LEAST_RISE = 4;
export const MENTION_DISPERSION = 1.5;
const LEAST_REPORTERS = 3;

/**
 * The share's word on a surge. A launch brings reports too, and the window richest in them has a risen share by choice
 * alone; so the stretch counts in which the other mentions rose, when that is longer. An outage in the middle of a launch
 * is found by the one window that is richest in reports, at the price of the choice.
 * @param window the surge's own window
 * @param minutes reporters and mentions by minute up to now, newest first
 * @param ratePerMinute reporters that are normal
 */
export function shareEvidence(
  window: Stretch,
  minutes: readonly Stretch[],
  usual: UsualShare,
  ratePerMinute: number,
): ShareEvidence {
  const otherRate = (ratePerMinute * (1 - usual.share)) / usual.share;
  let stretch = window;
  let risen = 0;
  let chosen = { score: 0, from: window.from };
  let reporters = 0;
  let mentions = 0;
  const now = minutes[0]?.from ?? window.from;
  for (const minute of minutes) {
    reporters += minute.reporters;
    mentions += minute.mentions;
    const expected = otherRate * ((now - minute.from) / MINUTE + 1);
    const rise = surgeScore(mentions - reporters, expected, MENTION_DISPERSION);
    if (rise > risen) {
      risen = rise;
      if (rise >= LEAST_RISE && minute.from < window.from) stretch = { from: minute.from, reporters, mentions };
    }
    if (reporters < LEAST_REPORTERS) continue;
    const score = shareScore(reporters, mentions, usual) - CHOICE;
    if (score > chosen.score) chosen = { score, from: minute.from };
  }
  const whole = { score: shareScore(stretch.reporters, stretch.mentions, usual), from: window.from };
  return whole.score >= chosen.score ? whole : chosen;
}
