import type { Picture } from '../../alert/channel.ts';
import type { Week } from '../../digest/week.ts';
import { type DigestDay, digestDays, isBeforeKnown } from '../../digest/wording.ts';
import { dayName, drawDays } from './draw.ts';

/** What was told on each day of the week and of the one before it. */
export async function digestPicture(week: Week): Promise<Picture> {
  const days = digestDays(week);
  const isKnown = isBeforeKnown(week);
  const before = isKnown ? 'the week before is paler' : 'the week before was not read';
  return { png: await drawDays(days, { title: 'outages and waves a day', before }), alt: digestSummary(days, isKnown) };
}

/** What the picture shows, for those who do not see it. `isKnown`: false where the week before was not read. */
export function digestSummary(days: readonly DigestDay[], isKnown: boolean): string {
  const sum = (ofWeek: readonly DigestDay[]) => ofWeek.reduce((all, { outages, waves }) => all + outages + waves, 0);
  const now = days.filter(({ isBefore }) => !isBefore);
  const each = now.map(({ at, outages, waves }) => `${dayName(at)} ${outages + waves}`).join(', ');
  const earlier = isKnown
    ? `${sum(days.filter(({ isBefore }) => isBefore))} the week before`
    : 'the week before was not read';
  return `Outages and waves a day: ${each}; ${sum(now)} in all, ${earlier}.`;
}
