import type { Severity } from '../../alert/episode.ts';
import type { NamedComponents } from '../elsewhere.ts';
import type { Announced, IncidentStory, Stretch } from './announced.ts';
import type { PageReading, PageTime } from './page-time.ts';

export const VERDICTS = ['real', 'expected', 'false-alarm'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How it stands between us and the page. `page-only`: an incident that nobody reported; `unheard`: no source was read then. */
export const OUTCOMES = [
  'outcry-first',
  'page-first',
  'order-unknown',
  'not-announced-yet',
  'never-announced',
  'maintenance',
  'page-unreadable',
  'no-page',
  'page-only',
  'unheard',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An outage episode as the ledger needs it. Times in ms since 1970. */
export type LedgerEpisode = {
  readonly id: string;
  readonly severity: Severity;
  readonly onset: number;
  readonly openedAt: number;
  /** When somebody was first told of it; null: nobody was. */
  readonly toldAt: number | null;
  readonly closedAt: number | null;
  /** When people stopped reporting; null while open, and where it is not known. */
  readonly reportedUntil: number | null;
  readonly groupedUnder: string | null;
  readonly named: NamedComponents;
  readonly verdict: Verdict | null;
};

/** Announced maintenance: when it was in progress, ms since 1970; `to` null: it is not over. */
export type AnnouncedWork = Stretch & { readonly id: string; readonly title: string; readonly url: string | null };

/** All that the ledger of one product is made of. */
export type LedgerInput = {
  readonly product: string;
  readonly hasPage: boolean;
  readonly episodes: readonly LedgerEpisode[];
  readonly incidents: readonly IncidentStory[];
  /** The page's states around the episodes, oldest first. */
  readonly page: readonly PageReading[];
  /** Names of all components that the page lists. */
  readonly listed: readonly string[];
  /** Stretches in which no source was read. */
  readonly unheard: readonly Stretch[];
  readonly now: number;
};

/** Minutes from our side to the page's, negative when the page was first. The truth lies from `low` (null: unbounded) to `high`. */
export type Lead = { readonly low: number | null; readonly high: number; readonly exact: boolean };

export type LedgerRow = {
  readonly product: string;
  /** Whose row it is; an incident's row may name the episode that another announcement stands against. */
  readonly kind: 'episode' | 'incident';
  /** When it entered: our opening, or the announcement where we opened nothing. */
  readonly at: number;
  readonly outcome: Outcome;
  readonly episode: LedgerEpisode | null;
  readonly announced: Announced | null;
  /** Of the outcome `maintenance`: the work that excused the episode; null where the page only showed the state. */
  readonly work: AnnouncedWork | null;
  /** From our opening, and from the first time we told anybody. */
  readonly lead: Lead | null;
  readonly toldLead: Lead | null;
  /** Another row has the same announcement or episode as the first of its kind: this one's lead is not counted again. */
  readonly repeat: boolean;
  /** How long people still reported after the page had said that the trouble, or the work, was over, ms. */
  readonly lingered: number;
  /** What the page said while the episode lasted. */
  readonly page: PageTime;
};
