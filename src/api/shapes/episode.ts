import { z } from 'zod';
import { CHANGES, episodeChange } from '../../alert/episode.ts';
import { VERDICTS } from '../../correlate/ledger/row.ts';
import { REACHES } from '../../correlate/reach.ts';
import type { GivenVerdict } from '../../feedback/verdict.ts';
import type { ChangeRow, DeliveryRow, EpisodeRow } from '../../history/episodes.ts';

export const iso = z.iso.datetime();
const isoOrNull = iso.nullable();

/** An episode as its newest decision has it. */
export const episodeShape = z
  .object({
    id: z.string(),
    product: z.string(),
    kind: episodeChange.shape.kind,
    state: z.enum(['open', 'closed']),
    severity: episodeChange.shape.severity,
    onset: iso,
    openedAt: iso,
    updatedAt: iso,
    closedAt: isoOrNull,
    endedAt: isoOrNull.describe('when people stopped reporting an outage, before the calm that closed it'),
    told: z.boolean(),
    groupedUnder: z.string().nullable(),
    /** The whole evidence by cause, shares that add up to 1; `product` null is the one that fails itself. */
    causes: z.array(z.object({ product: z.string().nullable(), share: z.number(), posts: z.array(z.string()) })),
    /** Products that began to fail together without a known cause. */
    common: z
      .object({ products: z.array(z.string()), shared: z.array(z.string()), named: z.array(z.string()) })
      .nullable(),
    /** How far it reaches as its posts show; no kinds: not known. */
    reach: z.object({ kinds: z.array(z.enum(REACHES)), words: z.array(z.string()) }),
    leadMinutes: z.number().nullable(),
    present: z
      .object({
        at: iso,
        reporters: z.int(),
        mentions: z.int(),
        expected: z.number(),
        score: z.number(),
        symptoms: z.record(z.string(), z.int()),
      })
      .nullable()
      .describe('an open outage as it is counted now; the other figures are those of its newest decision'),
  })
  .extend(
    episodeChange.pick({
      reason: true,
      reporters: true,
      mentions: true,
      expected: true,
      ratio: true,
      score: true,
      symptoms: true,
      official: true,
      upstream: true,
      wave: true,
      posts: true,
    }).shape,
  );
export type EpisodeJson = z.output<typeof episodeShape>;

export const changeShape = z.object({
  number: z.int(),
  at: iso,
  change: z.enum(CHANGES),
  severity: episodeChange.shape.severity,
  reason: z.string(),
  reporters: z.int(),
  mentions: z.int(),
  expected: z.number(),
  score: z.number(),
  threshold: z.number(),
  windowMinutes: z.number(),
  official: episodeChange.shape.official,
  told: z.boolean(),
  toldWhy: z.string(),
});

export const deliveryShape = z.object({
  number: z.int(),
  channel: z.string(),
  state: z.enum(['pending', 'sent', 'superseded', 'failed']),
  attempts: z.int(),
  sentAt: isoOrNull,
  nextTryAt: isoOrNull,
  error: z.string().nullable(),
});

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

export function isoTimeOrNull(ms: number | null): string | null {
  return ms === null ? null : isoTime(ms);
}

function commonOf(common: NonNullable<EpisodeRow['latest']['details']['common']> | null): EpisodeJson['common'] {
  if (common === null) return null;
  return { products: [...common.products], shared: [...common.shared], named: [...common.named] };
}

function presentOf({ present }: EpisodeRow): EpisodeJson['present'] {
  if (present === null) return null;
  const { at, reporters, mentions, expected, score, symptoms } = present;
  return { at: isoTime(at), reporters, mentions, expected, score, symptoms: { ...symptoms } };
}

export function toEpisodeJson(row: EpisodeRow): EpisodeJson {
  const { change, details } = row.latest;
  return {
    id: row.id,
    product: row.product,
    kind: row.kind,
    state: row.closedAt === null ? 'open' : 'closed',
    severity: row.severity,
    onset: isoTime(row.onset),
    openedAt: isoTime(row.openedAt),
    updatedAt: isoTime(row.updatedAt),
    closedAt: isoTimeOrNull(row.closedAt),
    endedAt: isoTimeOrNull(row.endedAt),
    told: row.told,
    groupedUnder: row.groupedUnder,
    causes: (details.causes ?? []).map(({ product, share, posts }) => ({ product, share, posts: [...posts] })),
    common: commonOf(details.common ?? null),
    reach: { kinds: [...(details.reach?.kinds ?? [])], words: [...(details.reach?.words ?? [])] },
    leadMinutes: row.leadMinutes,
    present: presentOf(row),
    reason: change.reason,
    reporters: change.reporters,
    mentions: change.mentions,
    expected: change.expected,
    ratio: change.ratio,
    score: change.score,
    symptoms: change.symptoms,
    official: change.official,
    upstream: change.upstream,
    wave: change.wave,
    posts: change.posts,
  };
}

export function toChangeJson(row: ChangeRow): z.output<typeof changeShape> {
  const { change, details, telling } = row.decision;
  return {
    number: row.number,
    at: isoTime(row.at),
    change: row.change,
    severity: change.severity,
    reason: change.reason,
    reporters: change.reporters,
    mentions: change.mentions,
    expected: change.expected,
    score: change.score,
    threshold: details.threshold,
    windowMinutes: details.windowMinutes,
    official: change.official,
    told: telling.tell,
    toldWhy: telling.why,
  };
}

export function toDeliveryJson(row: DeliveryRow): z.output<typeof deliveryShape> {
  const { number, channel, state, attempts, error } = row;
  const nextTryAt = state === 'pending' ? isoTime(row.nextTryAt) : null;
  return { number, channel, state, attempts, sentAt: isoTimeOrNull(row.sentAt), nextTryAt, error };
}

export const verdictShape = z.object({
  verdict: z.enum(VERDICTS),
  by: z.string().nullable().describe('who said so; null: not known'),
  note: z.string().nullable(),
  at: iso,
});

export function toVerdictJson({ verdict, by, note, at }: GivenVerdict): z.output<typeof verdictShape> {
  return { verdict, by, note, at: isoTime(at) };
}
