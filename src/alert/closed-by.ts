import type { ClosedBy, Decision } from './episode.ts';

/** Ends of an outage that say nothing of whether people went on reporting it. */
export const NO_RECOVERY: Readonly<Partial<Record<ClosedBy, string>>> = {
  called: 'people called the outage none',
  'new-normal': 'a day at this level is the new normal',
  untracked: 'the product is not tracked any more',
};

/** Why an outage ended; null while it is open. Before this was kept, all that was told of an end was that people fell silent. */
export function closedByOf({ change, details }: Pick<Decision, 'change' | 'details'>): ClosedBy | null {
  return change.change === 'close' ? (details.closedBy ?? 'quiet') : null;
}
