import { emptyMemory, forgetBefore, type Memory, recall, remember } from './memory.ts';
import { LOOK_BACK } from './reporters.ts';
import { DAY, MINUTE } from './time.ts';

/** Mentions of the look-back: which posts, and how many a minute. */
export type Mentions = {
  /** Short keys of post addresses by time; negative for posts that were taken back. */
  seen: Memory;
  /** Short keys of texts, so that copies of one text are one mention. */
  texts: Memory;
  /** Pairs of minute and mentions, in order. */
  minutes: number[];
};

const SEEN_KEPT = 1_500;
const TEXTS_KEPT = 1_000;

export function emptyMentions(): Mentions {
  return { seen: emptyMemory(), texts: emptyMemory(), minutes: [] };
}

/** When the post was seen, negative when it was taken back, undefined when it is new. */
export function seenAt(mentions: Mentions, key: string): number | undefined {
  return recall(mentions.seen, key);
}

export function markSeen(mentions: Mentions, key: string, at: number): void {
  remember(mentions.seen, key, at, SEEN_KEPT);
}

/** True when no kept mention within the look-back has this text. */
export function isNewText(mentions: Mentions, textKey: string, at: number): boolean {
  const before = textKey === '' ? undefined : recall(mentions.texts, textKey);
  return before === undefined || before < at - LOOK_BACK;
}

export function markText(mentions: Mentions, textKey: string, at: number): void {
  if (textKey === '') return;
  const before = recall(mentions.texts, textKey);
  if (before === undefined || at > before) remember(mentions.texts, textKey, at, TEXTS_KEPT);
}

/** Adds `change` mentions at a time, which may be late. */
export function addMentions(mentions: Mentions, at: number, change: number): void {
  const { minutes } = mentions;
  const minute = Math.floor(at / MINUTE);
  let index = minutes.length - 2;
  while (index >= 0 && minutes[index]! > minute) index -= 2;
  if (index >= 0 && minutes[index] === minute) {
    minutes[index + 1] = Math.max(0, minutes[index + 1]! + change);
  } else if (change > 0) {
    minutes.splice(index + 2, 0, minute, change);
  }
  const oldest = minute - LOOK_BACK / MINUTE;
  if (minutes[0]! < oldest - 60) {
    let fresh = 0;
    while (fresh < minutes.length && minutes[fresh]! < oldest) fresh += 2;
    minutes.splice(0, fresh);
  }
}

/** Mentions from the minute of `from` on, within the look-back. */
export function mentionsSince(mentions: Mentions, from: number): number {
  const { minutes } = mentions;
  const first = Math.floor(from / MINUTE);
  let sum = 0;
  for (let index = minutes.length - 2; index >= 0 && minutes[index]! >= first; index -= 2) sum += minutes[index + 1]!;
  return sum;
}

/** Forgets posts after a day and texts after the look-back. */
export function forgetOldMentions(mentions: Mentions, at: number): void {
  forgetBefore(mentions.seen, at - DAY);
  forgetBefore(mentions.texts, at - LOOK_BACK);
}
