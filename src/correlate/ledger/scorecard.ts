import { DAY, MINUTE } from '../../count/time.ts';
import type { DetectSettings } from '../../detect/settings.ts';
import type { Stretch } from './announced.ts';
import type { LedgerRow } from './row.ts';

/** Whose outages, and for how long anybody would have heard of them. */
export type Watched = {
  /** Products × days in which at least one source was read. */
  readonly productDays: number;
  readonly falseAlarms: DetectSettings['falseAlarms'];
};

/** False alarms per product-day: as set, and measured between those that people called so and those that nobody and no page bore out. */
export type FalseAlarmRate = { readonly set: number; readonly low: number | null; readonly high: number | null };

export type Scorecard = {
  /** Outages that somebody was told of, and those that were kept to ourselves (`watch`, echoes). */
  readonly told: number;
  readonly kept: number;
  /** What the page announced; those that nobody reported to us, and those that came while we read no source. */
  readonly incidents: number;
  readonly pageOnly: number;
  readonly unheard: number;
  /**
   * Minutes from our opening to the page's word, over told outages that no person called expected or false and whose lead
   * is known exactly. `unclear`: the page was not read over the announcement. `toldMedian`: from the first telling.
   */
  readonly lead: {
    readonly counted: number;
    readonly median: number | null;
    readonly p90: number | null;
    readonly toldMedian: number | null;
    readonly ahead: number;
    readonly behind: number;
    readonly unclear: number;
  };
  /** Told outages that the page bore out, of those of which it can be known. */
  readonly acknowledged: {
    readonly yes: number;
    readonly no: number;
    readonly unknown: number;
    readonly share: number | null;
  };
  /** What people answered; precision is the real ones' share of real and false. */
  readonly verdicts: {
    readonly real: number;
    readonly expected: number;
    readonly falseAlarm: number;
    readonly none: number;
    readonly precision: number | null;
  };
  readonly falseAlarms: {
    readonly productDays: number;
    readonly notify: FalseAlarmRate;
    readonly page: FalseAlarmRate;
  };
  /** The page while told outages lasted: ms it was read, the share of that in which it said all was well, and how it came to its word. */
  readonly page: {
    readonly readMs: number;
    readonly unreadMs: number;
    readonly operationalShare: number | null;
    readonly first: number;
    readonly soon: number;
    readonly late: number;
    readonly never: number;
    readonly resolvedEarly: number;
  };
};

/** A word within this long after our opening is no late one. Minutes. */
export const LATE_MINUTES = 15;
/** People who go on for less than this do not show that the page closed too early. */
const EARLY = 5 * MINUTE;

/** What a ledger's rows come to. */
export function scorecard(rows: readonly LedgerRow[], watched: Watched): Scorecard {
  const told = rows.filter(isTold);
  const outages = rows.filter(isOutage);
  const announced = new Set(rows.map((row) => row.announced).filter((one) => one !== null && one.id !== null));
  const outcome = (name: LedgerRow['outcome']) => rows.filter((row) => row.outcome === name).length;
  return {
    told: told.length,
    kept: rows.filter((row) => row.kind === 'episode' && !isTold(row)).length,
    incidents: announced.size,
    pageOnly: outcome('page-only'),
    unheard: outcome('unheard'),
    lead: leads(outages),
    acknowledged: acknowledged(outages),
    verdicts: verdicts(told),
    falseAlarms: {
      productDays: watched.productDays,
      notify: falseAlarmRate(told, watched, 'notify'),
      page: falseAlarmRate(
        told.filter(({ episode }) => episode?.severity === 'page'),
        watched,
        'page',
      ),
    },
    page: honesty(outages),
  };
}

/** Somebody was told of it, and nobody called it expected or false: what pages are held against. */
export function isOutage(row: LedgerRow): boolean {
  return isTold(row) && row.episode?.verdict !== 'false-alarm' && row.episode?.verdict !== 'expected';
}

function isTold({ kind, episode }: LedgerRow): boolean {
  return kind === 'episode' && episode?.toldAt !== null;
}

function leads(outages: readonly LedgerRow[]): Scorecard['lead'] {
  const counted = outages.filter(({ repeat, lead }) => !repeat && lead !== null);
  const exact = counted.flatMap(({ lead }) => (lead?.exact ? [lead.high] : []));
  const told = counted.flatMap(({ toldLead }) => (toldLead?.exact ? [toldLead.high] : []));
  return {
    counted: exact.length,
    median: quantile(exact, 0.5),
    p90: quantile(exact, 0.9),
    toldMedian: quantile(told, 0.5),
    ahead: counted.filter(({ outcome }) => outcome === 'outcry-first').length,
    behind: counted.filter(({ outcome }) => outcome === 'page-first').length,
    unclear: counted.length - exact.length,
  };
}

function acknowledged(outages: readonly LedgerRow[]): Scorecard['acknowledged'] {
  const yes = outages.filter(({ announced }) => announced !== null).length;
  const no = outages.filter(({ outcome }) => outcome === 'never-announced').length;
  return { yes, no, unknown: outages.length - yes - no, share: ratio(yes, yes + no) };
}

function verdicts(told: readonly LedgerRow[]): Scorecard['verdicts'] {
  const count = (name: string | null) => told.filter(({ episode }) => episode?.verdict === name).length;
  const [real, falseAlarm] = [count('real'), count('false-alarm')];
  const precision = ratio(real, real + falseAlarm);
  return { real, expected: count('expected'), falseAlarm, none: count(null), precision };
}

function falseAlarmRate(told: readonly LedgerRow[], watched: Watched, severity: 'notify' | 'page'): FalseAlarmRate {
  const called = told.filter(({ episode }) => episode?.verdict === 'false-alarm').length;
  const unproven = told.filter(({ episode, announced }) => episode?.verdict === null && announced === null).length;
  const { productDays, falseAlarms } = watched;
  return { set: falseAlarms[severity], low: ratio(called, productDays), high: ratio(called + unproven, productDays) };
}

function honesty(outages: readonly LedgerRow[]): Scorecard['page'] {
  const sum = (of: (row: LedgerRow) => number) => outages.reduce((total, row) => total + of(row), 0);
  const readMs = sum(({ page }) => page.operational + page.trouble + page.maintenance);
  const ahead = outages.filter(({ outcome }) => outcome === 'outcry-first');
  const late = ahead.filter(({ lead }) => (lead?.high ?? 0) > LATE_MINUTES).length;
  return {
    readMs,
    unreadMs: sum(({ page }) => page.unread),
    operationalShare: ratio(
      sum(({ page }) => page.operational),
      readMs,
    ),
    first: outages.filter(({ outcome }) => outcome === 'page-first').length,
    soon: ahead.length - late,
    late,
    never: outages.filter(({ outcome }) => outcome === 'never-announced').length,
    resolvedEarly: outages.filter(({ lingered }) => lingered >= EARLY).length,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Linear between the values around it (Hyndman & Fan's seventh); null of none. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10;
}

/** Days in `from`…`to` in which something was read. `unheard` lies apart and in order. */
export function daysHeard(from: number, to: number, unheard: readonly Stretch[]): number {
  const missed = unheard.reduce(
    (sum, gap) => sum + Math.max(0, Math.min(gap.to ?? to, to) - Math.max(gap.from, from)),
    0,
  );
  return Math.max(0, to - from - missed) / DAY;
}
