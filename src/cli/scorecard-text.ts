import type { LedgerRow } from '../correlate/ledger/row.ts';
import type { Scorecard } from '../correlate/ledger/scorecard.ts';
import { leadText, measuredText, OUTCOME_WORDS, oneIn } from '../correlate/ledger/words.ts';
import type { ScorecardReport } from '../history/scorecard.ts';
import { plural } from '../plural.ts';
import { inertText } from '../web/inert.ts';

const UNKNOWN = '–';
const percent = (share: number | null) => (share === null ? UNKNOWN : `${Math.round(share * 100)} %`);
const minutes = (value: number | null) => (value === null ? UNKNOWN : `${value > 0 ? '+' : ''}${value} min`);
const day = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** What all products come to, in lines for a terminal. */
export function summaryText({ all, heardSince }: ScorecardReport, days: number): string[] {
  const { lead, acknowledged, verdicts, falseAlarms, page } = all;
  const since = heardSince === null ? 'nothing was counted' : `counted since ${day(heardSince)} UTC`;
  const notify = measuredText(falseAlarms.notify) ?? 'not known';
  const called = `${verdicts.real} real, ${verdicts.falseAlarm} false, ${verdicts.expected} expected, ${verdicts.none} without a verdict`;
  return [
    `last ${plural(days, 'day')}, ${since}: ${plural(Math.round(falseAlarms.productDays), 'product-day')}, ${plural(all.told, 'outage')} told, ${plural(all.incidents, 'official incident')}`,
    `lead          median ${minutes(lead.median)}, p90 ${minutes(lead.p90)} of ${lead.counted}; ahead ${lead.ahead}, behind ${lead.behind}, not known ${lead.unclear}`,
    `acknowledged  ${percent(acknowledged.share)} (${acknowledged.yes} of ${acknowledged.yes + acknowledged.no}); the page said "all well" for ${percent(page.operationalShare)} of the outages' time`,
    `precision     ${percent(verdicts.precision)} (${called})`,
    `false alarms  set to ${oneIn(falseAlarms.notify.set)} product-days, measured ${notify}`,
  ];
}

const HEAD = ['vendor or product', 'told', 'lead', 'p90', 'ack', '"all well"', 'late', 'never', 'early', 'unreported'];

/** A line per vendor, and below one with several products a line for each. */
export function cardText({ vendors, products }: ScorecardReport): string[] {
  const lines = vendors.flatMap((vendor) => {
    const own = products.filter((line) => line.products.every((id) => vendor.products.includes(id)));
    const parts = own.length > 1 ? own.map((line) => cells(`  ${line.name}`, line.card)) : [];
    return [cells(vendor.name, vendor.card), ...parts];
  });
  if (lines.length === 0) return [];
  const table = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return [
    '',
    ...table.map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    ),
  ];
}

function cells(name: string, { told, lead, acknowledged, page, pageOnly }: Scorecard): string[] {
  const counts = [page.late, page.never, page.resolvedEarly, pageOnly].map(String);
  const shares = [percent(acknowledged.share), percent(page.operationalShare)];
  return [name, String(told), minutes(lead.median), minutes(lead.p90), ...shares, ...counts];
}

/** One row of the ledger. */
export function ledgerText({ at, product, outcome, lead, episode, announced, repeat }: LedgerRow): string {
  const what = [
    lead === null ? null : leadText(lead),
    repeat ? 'counted with another row' : null,
    episode === null
      ? null
      : `${episode.id} (${episode.severity}${episode.verdict === null ? '' : `, ${episode.verdict}`})`,
    announced === null ? null : `"${inertText(announced.title, 80)}"`,
  ].filter((part) => part !== null);
  return `${day(at)}  ${product.padEnd(16)} ${OUTCOME_WORDS[outcome]}${what.length > 0 ? `: ${what.join(', ')}` : ''}`;
}
