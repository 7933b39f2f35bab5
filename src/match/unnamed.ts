import type { UnplacedShare } from './unplaced.ts';

/**
 * Reposts of posts never read, of which nothing says what they are about: in memory only, until their network was asked.
 * Those of posts that name no product leave no trace.
 */
export type Unnamed = {
  readonly waiting: Map<string, UnplacedShare[]>;
  /** Subjects with enough reposts that were not asked for yet, in the order in which they got them. */
  readonly ready: Set<string>;
  /** Subjects that were asked for. */
  readonly asked: Set<string>;
};

/** So many authors repost a post before it is asked for. */
const LEAST_AUTHORS = 3;
const SHARES_KEPT = 500;
const SUBJECTS_KEPT = 20_000;

export function emptyUnnamed(): Unnamed {
  return { waiting: new Map(), ready: new Set(), asked: new Set() };
}

/** Notes a repost of a post of which nothing is known. The same repost twice is one. */
export function noteUnnamed({ waiting, ready, asked }: Unnamed, share: UnplacedShare): void {
  const { subject } = share;
  if (asked.has(subject) && !waiting.has(subject)) return;
  const known = waiting.get(subject);
  if (known === undefined) {
    waiting.set(subject, [share]);
    if (waiting.size > SUBJECTS_KEPT) forgetOldest(waiting, (gone) => ready.delete(gone));
    return;
  }
  if (known.length >= SHARES_KEPT || known.some(({ uri }) => uri === share.uri)) return;
  const kept = [...known, share];
  waiting.set(subject, kept);
  if (!asked.has(subject) && new Set(kept.map(({ author }) => author)).size >= LEAST_AUTHORS) ready.add(subject);
}

/** At most so many subjects of a network to ask for, the longest waiting first; each is given out once. */
export function takeReady({ waiting, ready, asked }: Unnamed, network: string, most: number): string[] {
  const taken = [...ready].filter((subject) => waiting.get(subject)?.[0]?.network === network).slice(0, most);
  for (const subject of taken) {
    ready.delete(subject);
    asked.add(subject);
  }
  if (asked.size > SUBJECTS_KEPT) forgetOldest(asked, () => {});
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
export function takeShares({ waiting, ready }: Unnamed, subject: string): UnplacedShare[] {
  const shares = waiting.get(subject) ?? [];
  waiting.delete(subject);
  ready.delete(subject);
  return shares;
}

function forgetOldest(
  kept: { readonly keys: () => Iterable<string>; readonly delete: (key: string) => boolean },
  also: (key: string) => void,
): void {
  let left = SUBJECTS_KEPT / 5;
  for (const key of kept.keys()) {
    if (left-- === 0) return;
    kept.delete(key);
    also(key);
  }
}
