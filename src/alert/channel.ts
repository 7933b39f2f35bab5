import type { Act, Standing } from '../feedback/act.ts';
import type { BriefEvidence } from './brief/evidence.ts';
import type { Decision } from './episode.ts';

/** A post shown as evidence. Text and author are hostile: every channel must make them inert. */
export type EvidencePost = {
  readonly uri: string;
  readonly url: string | null;
  readonly network: string;
  readonly author: string;
  readonly text: string;
  readonly observedAt: number;
  readonly label: string | null;
};

/** A chart of the episode, and what it shows in words (at most 2,000 UTF-16 code units). */
export type Picture = { readonly png: Uint8Array; readonly alt: string };

/** All that may be said of an episode at one moment: the newest decision and its story so far. */
export type Bulletin = {
  readonly episode: string;
  readonly productName: string;
  /** The number of the newest decision. */
  readonly number: number;
  readonly decision: Decision;
  /** When the episode opened, told or not, ms since 1970; a lead counts from here. */
  readonly openedAt: number;
  /** The vendor's own time of its page as last read, ms since 1970; null where it tells none. */
  readonly pageAt: number | null;
  /** Every told decision so far, oldest first, with its number; the last one is `decision`. */
  readonly story: ReadonlyArray<{ readonly number: number; readonly decision: Decision }>;
  readonly posts: readonly EvidencePost[];
  /** Names of products whose episodes are grouped under this one. */
  readonly echoes: readonly string[];
  /** Name of the upstream product, where the decision names one. */
  readonly upstreamName: string | null;
  /** Names of the other products that the decision speaks of, by id; one that is missing is told by its id. */
  readonly names?: Readonly<Record<string, string>>;
  /** What people did with it, oldest first, and what of that holds now. */
  readonly acts: readonly Act[];
  readonly standing: Standing;
  /** What beside the decision may be said of a wave, or stands in a brief. */
  readonly evidence?: BriefEvidence;
  /** Whom a page is for, by the key of the channel: ids of Slack users and user groups. */
  readonly mentions?: Readonly<Record<string, readonly string[]>>;
  /** Draws the episode as it stands, for channels that show pictures. */
  readonly draw?: () => Promise<Picture | null>;
  /** Where the dashboard shows this episode; null when no public address is configured. */
  readonly link: string | null;
  /** Pipeline time of the rendering, ms since 1970. */
  readonly now: number;
};

/** A place to tell. `deliver` sends or edits; the stage retries. */
export interface Channel {
  readonly key: string;
  /** What this channel cannot do, for people ("no edits, no threads"); empty when it can all. */
  readonly limits: readonly string[];
  /**
   * Tells the bulletin. `reference` is what an earlier delivery of the same episode returned (null: the first one), and
   * `toldNumber` the newest decision number already told here (0: none). Returns what a later edit needs.
   * Throws DeliveryError.
   */
  deliver(bulletin: Bulletin, reference: unknown, toldNumber: number, signal: AbortSignal): Promise<unknown>;
  /** New messages within an hour beyond which others wait (pages: twice as many); absent: no limit. */
  readonly mostPerHour?: number;
  /** Says, or edits (`reference` of an earlier call), how many wait. Returns what a later edit needs. Throws DeliveryError. */
  tellHeld?(held: HeldBack, reference: unknown, signal: AbortSignal): Promise<unknown>;
}

/** The channels by the keys that routes, deliveries and subscriptions name. */
export type Channels = {
  /** Those that are told of everything where no route says otherwise. */
  keys(): Iterable<string>;
  get(key: string): Channel | undefined;
};

/** What waits for room on a channel. `nextAt`: when there is some again, by the wall clock. */
export type HeldBack = {
  readonly count: number;
  readonly mostPerHour: number;
  readonly nextAt: Date | null;
  readonly now: Date;
};

export class DeliveryError extends Error {
  override name = 'DeliveryError';
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;

  constructor(message: string, options: { retryable: boolean; retryAfterMs?: number | null; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
