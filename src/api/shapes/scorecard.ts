import { z } from 'zod';
import { SEVERITIES } from '../../alert/episode.ts';
import { type LedgerRow, OUTCOMES, VERDICTS } from '../../correlate/ledger/row.ts';
import type { Scorecard } from '../../correlate/ledger/scorecard.ts';
import type { CardLine } from '../../history/scorecard.ts';
import { iso, isoTime, isoTimeOrNull } from './episode.ts';

const number = z.number().nullable();
const falseAlarmRate = z.object({ set: z.number(), low: number, high: number });

export const cardShape = z.object({
  told: z.int().describe('outages that somebody was told of'),
  kept: z.int().describe('outages kept to ourselves: watch, echoes'),
  incidents: z.int().describe('official incidents, maintenance left out'),
  pageOnly: z.int().describe('incidents that nobody reported'),
  unheard: z.int().describe('incidents that came while no source was read'),
  lead: z
    .object({
      counted: z.int(),
      median: number,
      p90: number,
      toldMedian: number.describe('from the first telling instead of our opening'),
      ahead: z.int(),
      behind: z.int(),
      unclear: z.int().describe('the page was not read over the announcement'),
    })
    .describe('minutes; negative: the page was first'),
  acknowledged: z.object({ yes: z.int(), no: z.int(), unknown: z.int(), share: number }),
  verdicts: z.object({
    real: z.int(),
    expected: z.int(),
    falseAlarm: z.int(),
    none: z.int(),
    precision: number,
  }),
  falseAlarms: z
    .object({ productDays: z.number(), notify: falseAlarmRate, page: falseAlarmRate })
    .describe('per product-day; low: called so by people; high: with those that nobody and no page bore out'),
  page: z
    .object({
      readMs: z.number(),
      unreadMs: z.number(),
      operationalShare: number,
      first: z.int(),
      soon: z.int(),
      late: z.int(),
      never: z.int(),
      resolvedEarly: z.int(),
    })
    .describe('what the vendor page said while told outages lasted'),
});

export const cardLineShape = z.object({ name: z.string(), products: z.array(z.string()), card: cardShape });

export const ledgerRowShape = z.object({
  at: iso,
  product: z.string(),
  kind: z.enum(['episode', 'incident']),
  outcome: z.enum(OUTCOMES),
  leadMinutes: number.describe('null where not known exactly; then it lies from leadLow to leadHigh'),
  leadLow: number,
  leadHigh: number,
  toldLeadMinutes: number,
  repeat: z.boolean().describe('its lead is counted with another row'),
  lingeredMinutes: z
    .number()
    .describe('people still reported for this long after the page had said that the trouble, or the work, was over'),
  episode: z
    .object({
      id: z.string(),
      severity: z.enum(SEVERITIES),
      onset: iso,
      openedAt: iso,
      toldAt: iso.nullable(),
      closedAt: iso.nullable(),
      verdict: z.enum(VERDICTS).nullable(),
    })
    .nullable(),
  announced: z
    .object({
      feed: z.string().nullable(),
      id: z.string().nullable().describe('null: components in trouble without an incident'),
      title: z.string(),
      url: z.string().nullable(),
      announcedAt: iso.describe('when we first read it'),
      announcedAfter: iso.nullable().describe('when we had last read the page without it'),
      overAt: iso.nullable().describe('when we read that it was over'),
      vendorStartedAt: iso.nullable().describe("the vendor's own word, which may be back-dated"),
      vendorResolvedAt: iso.nullable(),
    })
    .nullable(),
  work: z
    .object({ id: z.string(), title: z.string(), url: z.string().nullable(), from: iso, overAt: iso.nullable() })
    .nullable()
    .describe('the announced maintenance that excused the episode'),
  pageMinutes: z.object({
    operational: z.number(),
    trouble: z.number(),
    maintenance: z.number(),
    unread: z.number(),
  }),
});
export type LedgerRowJson = z.output<typeof ledgerRowShape>;

export function toCardLineJson({ name, products, card }: CardLine): z.output<typeof cardLineShape> {
  return { name, products: [...products], card: toCardJson(card) };
}

export function toCardJson(card: Scorecard): z.output<typeof cardShape> {
  return card;
}

export function toLedgerJson(row: LedgerRow): LedgerRowJson {
  const { product, kind, outcome, lead, toldLead, repeat, episode, announced, work, page } = row;
  return {
    at: isoTime(row.at),
    product,
    kind,
    outcome,
    leadMinutes: lead?.exact ? lead.high : null,
    leadLow: lead?.low ?? null,
    leadHigh: lead?.high ?? null,
    toldLeadMinutes: toldLead?.exact ? toldLead.high : null,
    repeat,
    lingeredMinutes: minutes(row.lingered),
    episode: episode === null ? null : toEpisode(episode),
    announced: announced === null ? null : toAnnounced(announced),
    work: work === null ? null : toWork(work),
    pageMinutes: {
      operational: minutes(page.operational),
      trouble: minutes(page.trouble),
      maintenance: minutes(page.maintenance),
      unread: minutes(page.unread),
    },
  };
}

function toWork({ id, title, url, from, to }: NonNullable<LedgerRow['work']>): NonNullable<LedgerRowJson['work']> {
  return { id, title, url, from: isoTime(from), overAt: isoTimeOrNull(to) };
}

function toEpisode(episode: NonNullable<LedgerRow['episode']>): NonNullable<LedgerRowJson['episode']> {
  const { id, severity, onset, openedAt, toldAt, closedAt, verdict } = episode;
  return {
    id,
    severity,
    onset: isoTime(onset),
    openedAt: isoTime(openedAt),
    toldAt: isoTimeOrNull(toldAt),
    closedAt: isoTimeOrNull(closedAt),
    verdict,
  };
}

function toAnnounced(announced: NonNullable<LedgerRow['announced']>): NonNullable<LedgerRowJson['announced']> {
  const { feed, id, title, url, open } = announced;
  return {
    feed,
    id,
    title,
    url,
    announcedAt: isoTime(announced.announcedAt),
    announcedAfter: isoTimeOrNull(announced.announcedAfter),
    overAt: isoTimeOrNull(open.at(-1)?.to ?? null),
    vendorStartedAt: isoTimeOrNull(announced.startedAt),
    vendorResolvedAt: isoTimeOrNull(announced.resolvedAt),
  };
}

function minutes(ms: number): number {
  return Math.round(ms / 6000) / 10;
}
