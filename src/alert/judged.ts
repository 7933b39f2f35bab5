import type { Verdict } from '../correlate/ledger/row.ts';
import type { Bulletin } from './channel.ts';

/** What people called the episode since it last opened; null: nothing, or it opened again since because it got worse. */
export function verdictInForce({ standing, story }: Pick<Bulletin, 'standing' | 'story'>): Verdict | null {
  const given = standing.verdict;
  if (given === null) return null;
  const opened = story.findLast(({ decision }) => decision.change.change === 'open');
  if (opened !== undefined && Date.parse(opened.decision.change.at) > given.at) return null;
  return given.detail?.verdict ?? null;
}

/** People called it a false alarm, or expected. */
export function isCalledNone(bulletin: Pick<Bulletin, 'standing' | 'story'>): boolean {
  const verdict = verdictInForce(bulletin);
  return verdict === 'false-alarm' || verdict === 'expected';
}
