import type { Lead, Outcome } from './row.ts';
import type { FalseAlarmRate } from './scorecard.ts';

export const OUTCOME_WORDS: Record<Outcome, string> = {
  'outcry-first': 'we were first',
  'page-first': 'the page was first',
  'order-unknown': 'not known who was first: the page was not read in between',
  'not-announced-yet': 'not announced yet',
  'never-announced': 'never announced',
  maintenance: 'announced maintenance',
  'page-unreadable': 'page not readable',
  'no-page': 'no vendor page known',
  'page-only': 'nobody reported it to us',
  unheard: 'no source was read then',
};

/** "+12 min", "−3 min", "−20 to +25 min", "up to +5 min". */
export function leadText(lead: Lead): string {
  const signed = (minutes: number) => `${minutes > 0 ? '+' : minutes < 0 ? '−' : ''}${Math.round(Math.abs(minutes))}`;
  if (lead.exact) return `${signed(lead.high)} min`;
  return lead.low === null ? `up to ${signed(lead.high)} min` : `${signed(lead.low)} to ${signed(lead.high)} min`;
}

/** Events per product-day as people say it: "1 in 300", "none", "1 in 1.5". */
export function oneIn(perDay: number): string {
  if (perDay === 0) return 'none';
  const days = 1 / perDay;
  return `1 in ${days >= 10 ? Math.round(days).toLocaleString('en') : days.toFixed(1).replace(/\.0$/, '')}`;
}

/** What was measured of a rate of false alarms; null: nothing was. */
export function measuredText({ low, high }: FalseAlarmRate): string | null {
  if (low === null || high === null) return null;
  return low === high ? oneIn(low) : `${oneIn(low)} to ${oneIn(high)}`;
}
