import type { Label, Symptom } from '../classify/label.ts';
import type { Verdict } from '../correlate/ledger/row.ts';
import type { PostKind } from '../sources/item.ts';
import type { Reading } from '../status/official.ts';

/**
 * What the fold of one product consumes, in the order of (at, rank of kind, key). All times are integer
 * milliseconds since 1970 on the pipeline's clock.
 */
export type MentionHappening = {
  readonly kind: 'mention';
  readonly at: number;
  readonly uri: string;
  readonly author: string;
  readonly network: string;
  readonly postKind: PostKind;
  readonly bot: boolean;
  /** The author is the vendor (catalogue accounts). */
  readonly official: boolean;
  readonly label: Label;
  readonly signal: number;
  readonly symptom: Symptom | null;
  readonly blames: string | null;
  /** Other products that the same post reports as failing, in the order of their names; absent: none. */
  readonly beside?: readonly string[];
  /** The country that the post names (match/place.ts); absent: none. */
  readonly place?: string;
  readonly component: string | null;
  readonly lang: string | null;
  /** Equal for near-copies of one text (see match/text-key.ts); '' for one too short to be a copy. */
  readonly textKey: string;
  /** What else tells copies: the page it links (match/link-key.ts) and what it is made of (match/sketch.ts); '': nothing. */
  readonly link?: string;
  readonly sketch?: string;
  /** Found by a search, later than it was said: it teaches what is normal and is no evidence. */
  readonly backfilled?: true;
};
export type ShareHappening = {
  readonly kind: 'share';
  readonly at: number;
  readonly uri: string;
  readonly author: string;
  readonly network: string;
  readonly subject: string;
  readonly via: 'repost' | 'quote';
  /** When it was shared, where that was before its root was known; it is folded when that became known. */
  readonly sharedAt?: number;
};
export type EngagementHappening = {
  readonly kind: 'engagement';
  readonly at: number;
  readonly network: string;
  readonly subject: string;
  readonly reposts: number;
};
export type OfficialHappening = { readonly kind: 'official'; readonly at: number; readonly reading: Reading };
export type GapHappening = {
  readonly kind: 'gap';
  readonly at: number;
  readonly network: string;
  readonly from: number;
  readonly to: number;
};
export type DeleteHappening = { readonly kind: 'delete'; readonly at: number; readonly uri: string };

/** What somebody answered of an episode. */
export type VerdictHappening = {
  readonly kind: 'verdict';
  readonly at: number;
  /** Of answers given at one moment the later one has the higher number. */
  readonly id: number;
  readonly episode: string;
  readonly verdict: Verdict;
};

export type Happening =
  | MentionHappening
  | ShareHappening
  | EngagementHappening
  | OfficialHappening
  | GapHappening
  | DeleteHappening
  | VerdictHappening;

const RANK = { official: 0, gap: 1, mention: 2, share: 3, engagement: 4, delete: 5, verdict: 6 } as const;

function key(happening: Happening): string {
  if (happening.kind === 'official') return happening.reading.feed;
  if (happening.kind === 'gap') return happening.network;
  if (happening.kind === 'engagement') return happening.subject;
  if (happening.kind === 'verdict') return String(happening.id).padStart(16, '0');
  return happening.uri;
}

/** Total order of happenings: time, then kind, then key (of shares first when they were shared). The same set of happenings always folds in the same order. */
export function compareHappenings(a: Happening, b: Happening): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
  if (a.kind === 'share' && b.kind === 'share') {
    const earlier = (a.sharedAt ?? a.at) - (b.sharedAt ?? b.at);
    if (earlier !== 0) return earlier;
  }
  const left = key(a);
  const right = key(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
