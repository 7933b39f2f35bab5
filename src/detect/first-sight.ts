import { mentionsSince } from '../count/mentions.ts';
import { MINUTE } from '../count/time.ts';
import { type Scan, surgeScore } from './focus.ts';
import type { ProductState } from './product-state.ts';

const PRIOR_PER_MINUTE = 0.75 / 60;
const DISPERSION = 1.3;
/** Reporters for each mention that reports nothing, of a product that is often complained about. */
const OTHERS_ODDS = 0.8;

/**
 * The surge of a product in the first minutes in which it is seen at all. Nothing is known of its level, but much of the
 * posts: a busy product brings mostly mentions that report nothing, an unheard-of one that fails brings hardly any.
 * @returns the one window from the first mention on
 */
export function firstSight(state: ProductState, time: number): Scan {
  const since = state.baseline.since ?? time;
  let counted = 0;
  for (const event of state.reporters.events) if (event.counted && event.at >= since) counted += 1;
  const others = Math.max(0, mentionsSince(state.mentions, since) - counted);
  const expected = Math.max(OTHERS_ODDS * others, (PRIOR_PER_MINUTE * (time - since + MINUTE)) / MINUTE);
  return { score: surgeScore(counted, expected, DISPERSION), counted, expected, tag: since };
}
