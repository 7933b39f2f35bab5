import type { Repost } from '../sources/item.ts';
import { NONE, WaitingReposts } from './waiting-reposts.ts';

/**
 * Reposts of posts never read, of which nothing says what they are about: in memory only, until their network was asked.
 * Those of posts that name no product leave no trace.
 */
export type Unnamed = {
  readonly waiting: WaitingReposts;
  /** Subjects with enough reposts that were not asked for yet, in the order in which they got them. */
  readonly ready: Set<string>;
  /** Subjects that were asked for. */
  readonly asked: Set<string>;
};

/** So many authors repost a post before it is asked for. */
const LEAST_AUTHORS = 3;
const SHARES_KEPT = 500;
const SHARES_KEPT_IN_ALL = 100_000;
const SUBJECTS_KEPT = 20_000;

/** @param seed any 32 bits, drawn by lot (see WaitingReposts) */
export function emptyUnnamed(seed: number): Unnamed {
  return { waiting: new WaitingReposts(SHARES_KEPT_IN_ALL + 1, seed), ready: new Set(), asked: new Set() };
}

/** Notes a repost of a post of which nothing is known. The same repost twice is one. */
export function noteUnnamed(unnamed: Unnamed, share: Repost): void {
  const { waiting, ready, asked } = unnamed;
  const { subject } = share;
  const post = waiting.find(subject);
  if (post === NONE ? asked.has(subject) : waiting.countOf(post) >= SHARES_KEPT || waiting.holds(post, share.uri))
    return;
  waiting.add(share, post);
  if (post !== NONE && !ready.has(subject) && !asked.has(subject) && waiting.hasAuthors(post, LEAST_AUTHORS)) {
    ready.add(subject);
  }
  if (waiting.posts > SUBJECTS_KEPT || waiting.reposts > SHARES_KEPT_IN_ALL) forgetLongest(unnamed);
}

/** At most so many subjects of a network to ask for, the longest waiting first; each is given out once. */
export function takeReady({ waiting, ready, asked }: Unnamed, network: string, most: number): string[] {
  const isOfNetwork = (subject: string): boolean => {
    const post = waiting.find(subject);
    return post !== NONE && waiting.networkOf(post) === network;
  };
  const taken = [...ready].filter(isOfNetwork).slice(0, most);
  for (const subject of taken) {
    ready.delete(subject);
    asked.add(subject);
  }
  if (asked.size > SUBJECTS_KEPT) for (const subject of [...asked].slice(0, SUBJECTS_KEPT / 5)) asked.delete(subject);
  return taken;
}

/** Nobody answered: they are asked for again. */
export function giveBack({ ready, asked }: Unnamed, subjects: readonly string[]): void {
  for (const subject of subjects) {
    asked.delete(subject);
    ready.add(subject);
  }
}

/** What waits for the answer about a subject; it goes on waiting. */
export function sharesOf({ waiting }: Unnamed, subject: string): Repost[] {
  const post = waiting.find(subject);
  return post === NONE ? [] : waiting.of(post);
}

/** What waited for the answer about a subject; it waits no more. */
export function takeShares({ waiting, ready }: Unnamed, subject: string): Repost[] {
  ready.delete(subject);
  const post = waiting.find(subject);
  return post === NONE ? [] : waiting.take(post);
}

/** The subjects that have waited longest go until a fifth of the room is free again. */
function forgetLongest({ waiting, ready }: Unnamed): void {
  while (waiting.posts > SUBJECTS_KEPT * 0.8 || waiting.reposts > SHARES_KEPT_IN_ALL * 0.8) {
    const post = waiting.oldest;
    if (ready.size > 0) ready.delete(waiting.subjectOf(post));
    waiting.drop(post);
  }
}
