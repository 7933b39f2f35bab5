import { z } from 'zod';
import type { CauseShare } from '../correlate/attribute.ts';
import type { CommonCause } from '../correlate/common-cause.ts';
import type { BesideIncident } from '../correlate/correlate.ts';
import { CORRELATIONS } from '../correlate/correlation.ts';
import type { Reach } from '../correlate/reach.ts';

export const EPISODE_KINDS = ['outage', 'wave'] as const;
export type EpisodeKind = (typeof EPISODE_KINDS)[number];

/** The severity ladder, weakest first: `watch` is kept and not told. */
export const SEVERITIES = ['watch', 'notify', 'page'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CHANGES = ['open', 'escalate', 'update', 'close'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** What a wave is about that has no single root, which is then the link or the earliest post; absent: one post. */
export const WAVE_GROUPS = ['link', 'copies'] as const;

const iso = z.iso.datetime();

/** One change of an episode: the line that `outcry replay` prints and exports carry. Key order is the order here. */
export const episodeChange = z.object({
  at: iso,
  episode: z.string(),
  product: z.string(),
  kind: z.enum(EPISODE_KINDS),
  change: z.enum(CHANGES),
  severity: z.enum(SEVERITIES),
  reason: z.string(),
  onset: iso,
  reporters: z.int(),
  mentions: z.int(),
  expected: z.number(),
  ratio: z.number(),
  score: z.number(),
  symptoms: z.record(z.string(), z.int()),
  official: z.object({
    state: z.enum(CORRELATIONS),
    incident: z
      .object({ id: z.string(), title: z.string(), status: z.string(), impact: z.string(), url: z.string().nullable() })
      .nullable(),
    leadMinutes: z.number().nullable(),
  }),
  upstream: z.object({ product: z.string(), share: z.number(), posts: z.array(z.string()) }).nullable(),
  wave: z
    .object({
      root: z.string(),
      about: z.enum(WAVE_GROUPS).optional(),
      reposts: z
        .int()
        .describe(
          'reposts and quotes of the root; of a link or of copies posts and reposts, each person once where known',
        ),
      reach: z.int().nullable(),
      forecast: z.object({ low: z.int(), mid: z.int(), high: z.int() }).nullable(),
    })
    .nullable(),
  posts: z.array(z.string()),
});
export type EpisodeChange = z.output<typeof episodeChange>;

/** What messages and screens need beyond the contract line. */
/** How an episode ends: people fell silent, they say it works, a day at this level, others called it none, nobody follows the product any more. */
export type ClosedBy = 'quiet' | 'recovery' | 'new-normal' | 'called' | 'untracked';

export type ChangeDetails = {
  /** Counts of signals by language, network and component. */
  readonly languages: Readonly<Record<string, number>>;
  readonly networks: Readonly<Record<string, number>>;
  readonly components: Readonly<Record<string, number>>;
  /** The threshold the score crossed, and the window the reason speaks of. */
  readonly threshold: number;
  readonly windowMinutes: number;
  /** Worst official state as last read, when it was read (ms since 1970), and why it is unknown. */
  readonly page: { readonly state: string; readonly readAt: number | null; readonly reason: string | null };
  /**
   * When the announced trouble or work was over as the page says, and until when people reported it all the same (null: they
   * did not); ms since 1970. Null: it is not over, or none was announced; absent as below.
   */
  readonly over?: { readonly at: number; readonly until: number | null } | null;
  /** At its close: when people stopped reporting, ms since 1970; absent while open, as below, and where they went on. */
  readonly reportedUntil?: number;
  /** Why an outage ended, and a wave that nobody follows any more; absent while open, as below. */
  readonly closedBy?: ClosedBy;
  /** What the vendor announced beside `official.incident` that speaks of it, earliest first; absent: nothing, or as below. */
  readonly beside?: readonly BesideIncident[];
  /** Where there are such: minutes from our opening to the announcement of `official.incident` itself; null: not known. */
  readonly ownLead?: number | null;
  /** Until when announced work was to last, ms since 1970; absent: none was, or as below. */
  readonly plannedUntil?: number;
  /** The open episode of the epicentre under which this one is grouped, or null. */
  readonly groupedUnder: string | null;
  /**
   * The whole evidence by cause, shares that add up to 1, `product` null being the one that fails itself; empty where nothing
   * points elsewhere, absent in what was decided before it was kept.
   */
  readonly causes?: readonly CauseShare[];
  /** Products that began to fail together without a known cause, and whom posts name; absent as above. */
  readonly common?: (CommonCause & { readonly named: readonly string[] }) | null;
  /** How far it reaches as its posts show; absent as above. */
  readonly reach?: Reach;
  /** Countries that posts name, by count; absent as above. */
  readonly places?: Readonly<Record<string, number>>;
};

/** Whether a change is told, and why (not). */
export type Telling = { readonly tell: boolean; readonly why: string };

export type Decision = { readonly change: EpisodeChange; readonly details: ChangeDetails; readonly telling: Telling };
