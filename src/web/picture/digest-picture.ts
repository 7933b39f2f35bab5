import type { Picture } from '../../alert/channel.ts';
import type { Week } from '../../digest/week.ts';
import { type DigestDay, digestDays } from '../../digest/wording.ts';
import { dayName, drawDays } from './draw.ts';

/** What was told on each day of the week and of the one before it. */
export async function digestPicture(week: Week): Promise<Picture> {
  const days = digestDays(week);
  return { png: await drawDays(days, 'outages and waves a day'), alt: digestSummary(days) };
}

/** What the picture shows, for those who do not see it. */
export function digestSummary(days: readonly DigestDay[]): string {
  const sum = (ofWeek: readonly DigestDay[]) => ofWeek.reduce((all, { outages, waves }) => all + outages + waves, 0);
  const now = days.filter(({ isBefore }) => !isBefore);
  const each = now.map(({ at, outages, waves }) => `${dayName(at)} ${outages + waves}`).join(', ');
  return `Outages and waves a day: ${each}; ${sum(now)} in all, ${sum(days.filter(({ isBefore }) => isBefore))} the week before.`;
}
