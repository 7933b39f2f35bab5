import type { Label, Symptom } from '../classify/label.ts';
import type { MentionHappening } from '../detect/happening.ts';
import { shortKey } from './hash.ts';

/** What a post weighs as evidence of trouble now. */
export type Role = 'first-hand' | 'relay' | 'recovery';

/** A post that bears on whether a product works, as the fold keeps it for the look-back. */
export type SignalEvent = {
  at: number;
  uri: string;
  /** Short key of the author. */
  author: string;
  textKey: string;
  /** Short key of the page it links; '' for none. */
  link: string;
  role: Role;
  label: Label;
  symptom: Symptom | null;
  network: string;
  lang: string | null;
  component: string | null;
  blames: string | null;
  /** Other products that the same post reports as failing. */
  beside: readonly string[];
  /** The country that the post names. */
  place: string | null;
  /** Expected reporters since the beginning of the state, up to `at`. */
  expected: number;
  /** How clearly it says so: log-odds of its signal, 0..5. */
  clarity: number;
  /** The author counts as a reporter by this post. */
  counted: boolean;
};

/** A post speaks of a problem now from this probability on. */
export const SIGNAL_FLOOR = 0.5;
/** A post that lists more products tells little of any. */
const BESIDE_KEPT = 4;
const MOST_CLARITY = 5;

/**
 * The role of a mention, or null when it is no evidence: the vendor's own words and bots weigh nothing; a quote or a
 * reply is evidence like any post when it is first-hand.
 */
export function roleOf(mention: Pick<MentionHappening, 'official' | 'bot' | 'label' | 'signal'>): Role | null {
  if (mention.official || mention.bot) return null;
  if (mention.label === 'recovery') return 'recovery';
  if (mention.signal < SIGNAL_FLOOR) return null;
  if (mention.label === 'report' || mention.label === 'question') return 'first-hand';
  return mention.label === 'relay' ? 'relay' : null;
}

export function signalEvent(mention: MentionHappening, role: Role, expected: number): SignalEvent {
  return {
    at: mention.at,
    uri: mention.uri,
    author: shortKey(`${mention.network} ${mention.author}`),
    textKey: mention.textKey,
    link: mention.link === undefined || mention.link === '' ? '' : shortKey(mention.link),
    role,
    label: mention.label,
    symptom: mention.symptom,
    network: mention.network,
    lang: mention.lang,
    component: mention.component,
    blames: mention.blames,
    beside: mention.beside?.slice(0, BESIDE_KEPT) ?? [],
    place: mention.place ?? null,
    expected,
    clarity: clarityOf(mention.signal),
    counted: false,
  };
}

/** Log-odds of a signal (0..1), within 0..5 and in eighths, so that sums are the same in whatever order. */
export function clarityOf(signal: number): number {
  return Math.round(8 * Math.min(MOST_CLARITY, Math.max(0, Math.log(signal / (1 - signal))))) / 8;
}
