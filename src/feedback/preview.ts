import type { Decision } from '../alert/episode.ts';
import { factorWords } from '../alert/message/factor-words.ts';
import { duration } from '../alert/message/words.ts';
import type { Verdict } from '../correlate/ledger/row.ts';

/** An outage as one fold of the past told it. Times in ms since 1970. */
export type PastOutage = {
  readonly onset: number;
  readonly toldAt: number;
  /** Null: not over at the end of the fold. */
  readonly closedAt: number | null;
  /** The vendor announced it. */
  readonly confirmed: boolean;
};

/** A stored episode that people judged. */
export type JudgedEpisode = { readonly onset: number; readonly closedAt: number | null; readonly verdict: Verdict };

/** What another setting would have changed about what was told. */
export type PreviewFigures = {
  /** False alarms (and expected ones) that would not have been told. */
  readonly fewerFalse: number;
  /** Outages that people called real, or vendors announced, that would not have been told. */
  readonly missed: number;
  /** Told ones that nobody judged nor announced, and that would not have been told. */
  readonly unjudged: number;
  /** Median of how much later the true ones would have been told, minutes; null: none was told by both. */
  readonly delayMinutes: number | null;
};

const MINUTE = 60_000;
/** A fold made anew may see an onset a little earlier or later than what was stored. */
const SLACK_MS = 15 * MINUTE;

/** The outages that a fold told, in order. */
export function toldOutages(decisions: readonly Decision[]): PastOutage[] {
  const byEpisode = new Map<string, PastOutage>();
  for (const { change, telling } of decisions) {
    if (change.kind !== 'outage') continue;
    const known = byEpisode.get(change.episode);
    if (known === undefined && !telling.tell) continue;
    const at = Date.parse(change.at);
    byEpisode.set(change.episode, {
      onset: Date.parse(change.onset),
      toldAt: known?.toldAt ?? at,
      closedAt: change.change === 'close' ? at : null,
      confirmed: known?.confirmed === true || change.official.incident !== null,
    });
  }
  return [...byEpisode.values()].sort((a, b) => a.toldAt - b.toldAt);
}

/** What telling as in `then` instead of as in `now` would have meant, by what people said of the past. */
export function compareTold(
  now: readonly PastOutage[],
  then: readonly PastOutage[],
  judged: readonly JudgedEpisode[],
): PreviewFigures {
  const figures = { fewerFalse: 0, missed: 0, unjudged: 0 };
  const delays: number[] = [];
  for (const outage of now) {
    const verdict = judged.find((one) => overlap(one, outage))?.verdict ?? null;
    const isTrue = verdict === 'real' || (verdict === null && outage.confirmed);
    const again = then.find((one) => overlap(one, outage));
    if (again !== undefined) {
      if (isTrue) delays.push((again.toldAt - outage.toldAt) / MINUTE);
    } else if (isTrue) figures.missed += 1;
    else if (verdict === null) figures.unjudged += 1;
    else figures.fewerFalse += 1;
  }
  return { ...figures, delayMinutes: median(delays) };
}

type Stretch = { readonly onset: number; readonly closedAt: number | null };

export function overlap(a: Stretch, b: Stretch): boolean {
  const end = (one: Stretch) => (one.closedAt ?? Number.POSITIVE_INFINITY) + SLACK_MS;
  return a.onset <= end(b) && b.onset <= end(a);
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The figures as one sentence. `days`: how far back was folded. */
export function previewWords(factor: number, days: number, figures: PreviewFigures): string {
  const { fewerFalse, missed, unjudged, delayMinutes } = figures;
  const parts = [
    `${fewerFalse} fewer false ${fewerFalse === 1 ? 'alarm' : 'alarms'}`,
    `${missed} missed`,
    ...(unjudged === 0 ? [] : [`${unjudged} untold that nobody judged`]),
    delayMinutes === null ? 'no true one to time' : later(delayMinutes),
  ];
  return `with ${factorWords(factor)}, the last ${days} ${days === 1 ? 'day' : 'days'} would have had ${parts.join(', ')}`;
}

function later(minutes: number): string {
  const whole = Math.round(minutes);
  return whole === 0 ? 'none later' : `${whole > 0 ? '+' : '−'}${duration(whole)}`;
}
