import { DAY, HOUR } from '../../count/time.ts';
import { isElsewhere } from '../elsewhere.ts';
import type { Announced } from './announced.ts';
import type { LedgerEpisode, LedgerInput } from './row.ts';

/** The official word may be this much older than the onset, or younger than the close, and still speak of the episode. */
const NEAR = HOUR;
const OLD_NEWS = DAY;
/** The earliest that is not old news; where all are, the earliest. */
export function firstOf(words: readonly Announced[], { onset }: LedgerEpisode): Announced | null {
  const sorted = [...words].sort((a, b) => a.announcedAt - b.announcedAt);
  return sorted.find((one) => one.announcedAt >= onset - OLD_NEWS) ?? sorted[0] ?? null;
}

/** Of the episodes it speaks of, oldest first, the one in which it was announced; else the first. */
export function openAt({ announcedAt }: Announced, episodes: readonly LedgerEpisode[] = []): LedgerEpisode | null {
  const isOpen = ({ openedAt, closedAt }: LedgerEpisode) =>
    openedAt <= announcedAt && (closedAt === null || closedAt >= announcedAt);
  return episodes.findLast(isOpen) ?? episodes[0] ?? null;
}

/**
 * Whether an announcement is about an episode: it stood on the page within an hour of it and is no old news, or it came
 * within a day after the close and says that it had been then.
 */
export function speaksOf(one: Announced, episode: LedgerEpisode, { listed, now }: LedgerInput): boolean {
  if (isElsewhere(one, episode.named, listed)) return false;
  const end = episode.closedAt ?? now;
  if (one.newsAt < episode.onset - OLD_NEWS) return false;
  const stood = one.open.some(({ from, to }) => from <= end + NEAR && (to === null || to >= episode.onset - NEAR));
  if (stood) return true;
  const { startedAt, resolvedAt } = one;
  const isLate = one.announcedAt > end && one.announcedAt <= end + OLD_NEWS;
  return isLate && startedAt !== null && startedAt <= end && (resolvedAt === null || resolvedAt >= episode.onset);
}
