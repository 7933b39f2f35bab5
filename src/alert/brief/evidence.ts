import type { WaveProgress } from '../../history/wave-progress.ts';
import type { WaveQuotes } from '../../history/wave-quotes.ts';
import type { ClosedBy } from '../episode.ts';

/** An announcement in the vendor's own words as last read. Times in ms since 1970. */
export type Announced = {
  readonly title: string;
  readonly text: string;
  readonly status: string;
  readonly impact: string;
  readonly url: string | null;
  readonly startedAt: number;
  /** The vendor's own time of those words. */
  readonly updatedAt: number;
  readonly resolvedAt: number | null;
  /** When we last saw it on the page, and when the page no longer listed it without having called it over. */
  readonly seenAt: number;
  readonly goneAt: number | null;
};

/** What beside the decision a statement may rest on. Times in ms since 1970; all text is foreign. */
export type BriefEvidence = {
  /** What was announced that speaks of the episode; the one it is held against first. */
  readonly announced: readonly Announced[];
  /** Of a wave: the outage of its product at that time; null where none was seen. */
  readonly outage: {
    readonly onset: number;
    readonly closedAt: number | null;
    /** When people stopped reporting; null while it is open, and where they went on. */
    readonly reportedUntil: number | null;
    /** Why it ended; null while it is open. */
    readonly closedBy: ClosedBy | null;
    readonly reporters: number;
    readonly symptoms: Readonly<Record<string, number>>;
    readonly networks: Readonly<Record<string, number>>;
  } | null;
  /** Of a wave: how far it has got. */
  readonly wave: Omit<WaveProgress, 'points'> | null;
  /** Of a wave of one post: what its quotes add; null where nobody quoted it. */
  readonly quotes: WaveQuotes | null;
  /** Networks that were not read in its time. */
  readonly unread: readonly string[];
};

export const NO_EVIDENCE: BriefEvidence = { announced: [], outage: null, wave: null, quotes: null, unread: [] };
