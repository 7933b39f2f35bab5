import type { ChangeKind, Severity, Telling } from './episode.ts';
import { isAbove, type SeverityCause, type Supported } from './severity.ts';

/** Why an episode may end. The vendor's "resolved" is none of them. */
export type Calm = 'quiet' | 'recovery' | 'new-normal';

/** What people answered that ends an episode, or opens it again. */
export type Called = 'called-false-alarm' | 'called-expected' | 'called-real';

/** What is news about an open episode, most important first. */
export const NEWS = [
  'official-changed',
  'upstream-found',
  'upstream-changed',
  'upstream-gone',
  'common-found',
  'common-grown',
  'reporters-doubled',
  'symptom-turned',
  'onset-moved',
] as const;
export type News = (typeof NEWS)[number];

export type Cause = 'surge' | 'reopened' | SeverityCause | Calm | News | Called;

/** What happened, in plain words. */
const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  surge: 'reporters surge',
  reopened: 'reporters surge again',
  score: 'the evidence has grown',
  'networks-agree': 'another network agrees',
  'vendor-confirms': 'the vendor confirms it',
  quiet: 'hardly anybody reports it any more',
  recovery: 'people say that it works again',
  'new-normal': 'this is the new normal',
  'called-false-alarm': 'people call it a false alarm',
  'called-expected': 'people call it expected',
  'called-real': 'people call it real',
  'official-changed': 'the vendor says something else',
  'upstream-found': 'it points at another product',
  'upstream-changed': 'it points at another product than before',
  'upstream-gone': 'it stands on its own',
  'common-found': 'others began to fail with it',
  'common-grown': 'more began to fail with it',
  'reporters-doubled': 'twice as many people',
  'symptom-turned': 'people say something else',
  'onset-moved': 'it began at another time',
};

export type Situation = {
  /** What the evidence supports now. */
  readonly supported: Supported | null;
  /** The open episode, or null. */
  readonly open: { readonly severity: Severity } | null;
  /** An episode closed a short while ago, which a new surge continues. */
  readonly reopenable: boolean;
  readonly calm: Calm | null;
  readonly news: readonly News[];
};

export type Step = { readonly change: ChangeKind; readonly cause: Cause; readonly severity: Severity };

/** What happens to an outage episode in a situation; null: nothing. */
export function stepOutage(situation: Situation): Step | null {
  const { supported, open, calm } = situation;
  if (open === null) {
    if (supported === null) return null;
    return { change: 'open', cause: situation.reopenable ? 'reopened' : 'surge', severity: supported.severity };
  }
  if (calm !== null) return { change: 'close', cause: calm, severity: open.severity };
  // That it stands on its own is why it may rise: said first, and the rise with the next look.
  if (situation.news.includes('upstream-gone'))
    return { change: 'update', cause: 'upstream-gone', severity: open.severity };
  if (supported !== null && isAbove(supported.severity, open.severity)) {
    return { change: 'escalate', cause: supported.cause, severity: supported.severity };
  }
  const news = NEWS.find((name) => situation.news.includes(name));
  return news === undefined ? null : { change: 'update', cause: news, severity: open.severity };
}

/**
 * Whether a step is told, and why.
 * @param told somebody was told of this opening
 * @param groupedUnder the epicentre's open episode, or null
 */
export function telling(step: Step, told: boolean, groupedUnder: string | null): Telling {
  if (step.change === 'close') {
    return told
      ? { tell: true, why: `its opening was told; ${CAUSE_WORDS[step.cause]}` }
      : { tell: false, why: 'opened and closed before anybody was told' };
  }
  if (step.severity === 'watch') return { tell: false, why: 'watch is kept, not told' };
  if (step.change === 'update') {
    if (told) return { tell: true, why: `news: ${CAUSE_WORDS[step.cause]}` };
    if (step.cause === 'upstream-gone') return { tell: true, why: 'stands on its own' };
    return { tell: false, why: 'nobody was told of it so far' };
  }
  if (groupedUnder !== null && !told) return { tell: false, why: `kept back: grouped under ${groupedUnder}` };
  return {
    tell: true,
    why:
      step.change === 'open' ? `opened at ${step.severity}` : `raised to ${step.severity}: ${CAUSE_WORDS[step.cause]}`,
  };
}
