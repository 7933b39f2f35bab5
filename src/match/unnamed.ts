import type { UnplacedShare } from './unplaced.ts';

/**
 * Reposts of posts never read, of which nothing says what they are about: in memory only, until their network was asked.
 * Those of posts that name no product leave no trace.
 */
export type Unnamed = {
  readonly waiting: Map<string, UnplacedShare[]>;
  /** How many wait, over all subjects. */
  shares: number;
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

export function emptyUnnamed(): Unnamed {
  return { waiting: new Map(), shares: 0, ready: new Set(), asked: new Set() };
}

/** Notes a repost of a post of which nothing is known. The same repost twice is one. */
export function noteUnnamed(unnamed: Unnamed, share: UnplacedShare): void {
  const { waiting, ready, asked } = unnamed;
  const { subject } = share;
  if (asked.has(subject) && !waiting.has(subject)) return;
  const known = waiting.get(subject);
  if (known === undefined) waiting.set(subject, [share]);
  else if (known.length >= SHARES_KEPT || known.some(({ uri }) => uri === share.uri)) return;
  else known.push(share);
  unnamed.shares += 1;
  const kept = known ?? [];
  if (!asked.has(subject) && new Set(kept.map(({ author }) => author)).size >= LEAST_AUTHORS) ready.add(subject);
  if (waiting.size > SUBJECTS_KEPT || unnamed.shares > SHARES_KEPT_IN_ALL) forgetLongest(unnamed);
}

/** At most so many subjects of a network to ask for, the longest waiting first; each is given out once. */
export function takeReady({ waiting, ready, asked }: Unnamed, network: string, most: number): string[] {
  const taken = [...ready].filter((subject) => waiting.get(subject)?.[0]?.network === network).slice(0, most);
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

/** What waited for the answer about a subject; it waits no more. */
export function takeShares(unnamed: Unnamed, subject: string): UnplacedShare[] {
  const { waiting, ready } = unnamed;
  const shares = waiting.get(subject) ?? [];
  unnamed.shares -= shares.length;
  waiting.delete(subject);
  ready.delete(subject);
  return shares;
}

/** The subjects that have waited longest go until a fifth of the room is free again. */
function forgetLongest(unnamed: Unnamed): void {
  const { waiting } = unnamed;
  for (const subject of waiting.keys()) {
    if (waiting.size <= SUBJECTS_KEPT * 0.8 && unnamed.shares <= SHARES_KEPT_IN_ALL * 0.8) return;
    takeShares(unnamed, subject);
  }
}
