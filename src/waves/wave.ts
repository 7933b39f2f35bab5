import type { ChangeKind, Severity } from '../alert/episode.ts';
import { HOUR } from '../count/time.ts';
import type { DetectSettings } from '../detect/settings.ts';
import type { Forecast } from './forecast.ts';

/** The episode of one root that spreads beyond what is usual. */
export type Wave = {
  id: string;
  onset: number;
  openedAt: number;
  closedAt: number | null;
  severity: Severity;
  /** What the most shared post of a day usually got when it opened: it is itself no part of what is usual. */
  usual: number;
  /** Shares when it was last closed. */
  sharesAtClose: number;
  /** Forecast and shares as last told. */
  told: { low: number; mid: number; high: number; shares: number };
  forecast: Forecast;
  /** Distinct first-hand reporters and mentions of the product since the onset. */
  reporters: number;
  mentions: number;
};

export type WaveCause =
  | 'spreads'
  | 'grows-huge'
  | 'forecast-left-range'
  | 'shares-doubled'
  | 'over'
  | 'root-deleted'
  | 'called-false-alarm'
  | 'called-expected';
export type WaveStep = { readonly change: ChangeKind; readonly cause: WaveCause; readonly severity: Severity };

export type WaveSituation = {
  readonly shares: number;
  readonly forecast: Forecast;
  readonly usual: number;
  readonly rare: number;
  /** The lower end of the forecast reaches at least this part of the fewest final shares. */
  readonly sure: number;
  /** Since the last share, ms. */
  readonly quietFor: number;
  readonly deleted: boolean;
  readonly open: Pick<Wave, 'severity' | 'told'> | null;
  /** Shares when an earlier wave of the root closed; 0: there was none. */
  readonly sharesAtClose: number;
};

const PAGE_TIMES_USUAL = 10;
/** It is over when this part of the forecast shares is there. */
const ALL_BUT = 0.95;
/** A wave that is over comes back only when it doubles: its long tail is no news. */
const COMES_BACK = 1;
const LONGEST_QUIET = 12 * HOUR;

/** What happens to the wave of one root; null: nothing. */
export function stepWave(situation: WaveSituation, settings: DetectSettings['wave']): WaveStep | null {
  const { shares, forecast, open } = situation;
  const huge = forecast.mid >= PAGE_TIMES_USUAL * Math.max(1, situation.usual) && forecast.low >= settings.pageShares;
  if (open === null)
    return opens(situation, settings) ? { change: 'open', cause: 'spreads', severity: huge ? 'page' : 'notify' } : null;
  if (situation.deleted) return { change: 'close', cause: 'root-deleted', severity: open.severity };
  if (isOver(situation)) return { change: 'close', cause: 'over', severity: open.severity };
  if (huge && open.severity !== 'page') return { change: 'escalate', cause: 'grows-huge', severity: 'page' };
  if (shares >= 2 * open.told.shares) return { change: 'update', cause: 'shares-doubled', severity: open.severity };
  const left = forecast.mid > open.told.high * 1.1 || forecast.mid < open.told.low * 0.9;
  return left ? { change: 'update', cause: 'forecast-left-range', severity: open.severity } : null;
}

function opens(situation: WaveSituation, settings: DetectSettings['wave']): boolean {
  const { shares, forecast, usual, rare, sharesAtClose } = situation;
  if (situation.deleted || shares < settings.leastShares || isOver(situation)) return false;
  if (sharesAtClose > 0 && shares - sharesAtClose < Math.max(settings.leastShares, COMES_BACK * sharesAtClose))
    return false;
  if (forecast.mid < settings.leastFinal || forecast.low < situation.sure * settings.leastFinal) return false;
  return forecast.low >= Math.max(rare, settings.timesUsual * usual);
}

function isOver({ quietFor, shares, forecast }: WaveSituation): boolean {
  return quietFor >= LONGEST_QUIET || shares >= ALL_BUT * forecast.mid;
}
