import type { Bulletin } from '../channel.ts';

/** For channels that cannot edit: the first word, and any opening, escalation or close since the last one. */
export function isWorthPosting({ story }: Bulletin, toldNumber: number): boolean {
  return (
    toldNumber === 0 || story.some(({ number, decision }) => number > toldNumber && decision.change.change !== 'update')
  );
}
