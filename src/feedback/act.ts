import type { Verdict } from '../correlate/ledger/row.ts';

/** What people do by hand. `setting` changes how readily a product is told, `preview` offers one, `snooze` and `mute` when nothing is said. */
export const ACTS = ['acknowledge', 'snooze', 'wake', 'mute', 'unmute', 'verdict', 'preview', 'setting'] as const;
export type ActKind = (typeof ACTS)[number];

/** What an act says beside its name: of a verdict which and why, of a setting from what to what. */
export type ActDetail = {
  readonly verdict?: Verdict;
  readonly note?: string | null;
  readonly from?: number;
  readonly to?: number;
};

/** One act. Times in ms since 1970. */
export type Act = {
  readonly id: number;
  readonly act: ActKind;
  readonly by: string | null;
  readonly at: number;
  readonly until: number | null;
  readonly detail: ActDetail | null;
};

/** How an episode stands by what people did. */
export type Standing = {
  readonly acknowledged: Act | null;
  readonly snoozed: Act | null;
  /** Its product is muted. */
  readonly muted: Act | null;
  readonly verdict: Act | null;
};

/** What holds now of acts on an episode and on its product, each list oldest first. `now`: ms since 1970. */
export function standingOf(onEpisode: readonly Act[], onProduct: readonly Act[], now: number): Standing {
  const newest = (acts: readonly Act[], ...kinds: ActKind[]) => acts.findLast(({ act }) => kinds.includes(act)) ?? null;
  const holds = (act: Act | null, kind: ActKind) =>
    act?.act === kind && (act.until === null || act.until > now) ? act : null;
  return {
    // The first who took it has it.
    acknowledged: onEpisode.find(({ act }) => act === 'acknowledge') ?? null,
    snoozed: holds(newest(onEpisode, 'snooze', 'wake'), 'snooze'),
    muted: holds(newest(onProduct, 'mute', 'unmute'), 'mute'),
    verdict: newest(onEpisode, 'verdict'),
  };
}
