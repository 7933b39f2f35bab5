import { type Cell, toCsv } from '../../history/csv.ts';
import type { CardLine } from '../../history/scorecard.ts';
import type { LedgerRowJson } from './scorecard.ts';

const CARD = [
  ['told', ({ card }) => card.told],
  ['kept', ({ card }) => card.kept],
  ['incidents', ({ card }) => card.incidents],
  ['incidents_unreported', ({ card }) => card.pageOnly],
  ['incidents_while_not_reading', ({ card }) => card.unheard],
  ['leads_counted', ({ card }) => card.lead.counted],
  ['lead_median_minutes', ({ card }) => card.lead.median],
  ['lead_p90_minutes', ({ card }) => card.lead.p90],
  ['lead_told_median_minutes', ({ card }) => card.lead.toldMedian],
  ['ahead', ({ card }) => card.lead.ahead],
  ['behind', ({ card }) => card.lead.behind],
  ['lead_unclear', ({ card }) => card.lead.unclear],
  ['acknowledged', ({ card }) => card.acknowledged.yes],
  ['never_acknowledged', ({ card }) => card.acknowledged.no],
  ['acknowledged_share', ({ card }) => card.acknowledged.share],
  ['verdicts_real', ({ card }) => card.verdicts.real],
  ['verdicts_expected', ({ card }) => card.verdicts.expected],
  ['verdicts_false_alarm', ({ card }) => card.verdicts.falseAlarm],
  ['verdicts_none', ({ card }) => card.verdicts.none],
  ['precision', ({ card }) => card.verdicts.precision],
  ['product_days', ({ card }) => card.falseAlarms.productDays],
  ['false_alarms_set', ({ card }) => card.falseAlarms.notify.set],
  ['false_alarms_low', ({ card }) => card.falseAlarms.notify.low],
  ['false_alarms_high', ({ card }) => card.falseAlarms.notify.high],
  ['false_pages_set', ({ card }) => card.falseAlarms.page.set],
  ['false_pages_low', ({ card }) => card.falseAlarms.page.low],
  ['false_pages_high', ({ card }) => card.falseAlarms.page.high],
  ['page_said_operational_share', ({ card }) => card.page.operationalShare],
  ['page_first', ({ card }) => card.page.first],
  ['page_soon', ({ card }) => card.page.soon],
  ['page_late', ({ card }) => card.page.late],
  ['page_never', ({ card }) => card.page.never],
  ['page_resolved_early', ({ card }) => card.page.resolvedEarly],
] as const satisfies ReadonlyArray<readonly [string, (line: CardLine) => Cell]>;

/** One line per vendor or product; shares from 0 to 1, false alarms per product-day. */
export function cardsCsv(lines: ReadonlyArray<CardLine & { readonly scope: string }>): string {
  const columns = ['scope', 'name', 'products', ...CARD.map(([name]) => name)] as const;
  const rows = lines.map((line) => ({
    scope: line.scope,
    name: line.name,
    products: line.products.join(' '),
    ...Object.fromEntries(CARD.map(([name, of]) => [name, of(line)])),
  }));
  return toCsv<string>(columns, rows);
}

/** One line per row of the ledger, with the columns of its JSON; the incident is the announced work where there is no other. */
export function ledgerCsv(rows: readonly LedgerRowJson[]): string {
  const flat = rows.map(({ episode, announced, work, pageMinutes, ...row }) => ({
    at: row.at,
    product: row.product,
    kind: row.kind,
    outcome: row.outcome,
    lead_minutes: row.leadMinutes,
    lead_low: row.leadLow,
    lead_high: row.leadHigh,
    told_lead_minutes: row.toldLeadMinutes,
    repeat: row.repeat,
    lingered_minutes: row.lingeredMinutes,
    episode: episode?.id ?? null,
    severity: episode?.severity ?? null,
    onset: episode?.onset ?? null,
    opened_at: episode?.openedAt ?? null,
    told_at: episode?.toldAt ?? null,
    closed_at: episode?.closedAt ?? null,
    verdict: episode?.verdict ?? null,
    incident: announced?.id ?? work?.id ?? null,
    title: announced?.title ?? work?.title ?? null,
    url: announced?.url ?? work?.url ?? null,
    announced_at: announced?.announcedAt ?? null,
    announced_after: announced?.announcedAfter ?? null,
    over_at: announced?.overAt ?? work?.overAt ?? null,
    vendor_started_at: announced?.vendorStartedAt ?? null,
    vendor_resolved_at: announced?.vendorResolvedAt ?? null,
    page_operational_minutes: pageMinutes.operational,
    page_trouble_minutes: pageMinutes.trouble,
    page_maintenance_minutes: pageMinutes.maintenance,
    page_unread_minutes: pageMinutes.unread,
  }));
  return toCsv(LEDGER, flat);
}

const LEDGER = [
  'at',
  'product',
  'kind',
  'outcome',
  'lead_minutes',
  'lead_low',
  'lead_high',
  'told_lead_minutes',
  'repeat',
  'lingered_minutes',
  'episode',
  'severity',
  'onset',
  'opened_at',
  'told_at',
  'closed_at',
  'verdict',
  'incident',
  'title',
  'url',
  'announced_at',
  'announced_after',
  'over_at',
  'vendor_started_at',
  'vendor_resolved_at',
  'page_operational_minutes',
  'page_trouble_minutes',
  'page_maintenance_minutes',
  'page_unread_minutes',
] as const;
