import type { HeldBack } from '../channel.ts';
import { clockTime, count } from './words.ts';

/** How many messages wait because a channel was told much, and when the next is told; one line. */
export function heldWords({ count: waiting, mostPerHour, nextAt, now }: HeldBack): string {
  if (waiting === 0) return '🔔 Nothing is held back any more: all that still counts was told.';
  const what = waiting === 1 ? '1 more episode is' : `${count(waiting)} more episodes are`;
  const next = nextAt === null ? '' : `, the next about ${clockTime(nextAt.getTime(), now.getTime())}`;
  return `🔕 ${what} held back: this channel was told ${count(mostPerHour)} in an hour. They are told as there is room${next}, the most severe first; what ends before is not told.`;
}
