import type { Bulletin } from '../channel.ts';
import type { Decision } from '../episode.ts';
import { visibleLine } from '../inert.ts';
import type { StoryLine } from './message.ts';
import { clockTime, sentence } from './words.ts';

/** The thread: one line per told change with the reason that was given for it, oldest first. */
export function story(bulletin: Bulletin): StoryLine[] {
  return bulletin.story.map(({ number, decision }, index) => {
    const time = clockTime(Date.parse(decision.change.at), bulletin.now);
    return { number, text: sentence(`${time} · ${happened(decision, index === 0)}`) };
  });
}

function happened({ change }: Decision, isFirst: boolean): string {
  const why = visibleLine(change.reason, 300);
  switch (change.change) {
    case 'open':
      return isFirst ? `opened as ${change.severity}: ${why}` : `opened again as ${change.severity}: ${why}`;
    case 'escalate':
      // An episode that was only watched is told when it escalates: to the reader that is its beginning.
      return `${isFirst ? 'opened' : 'escalated'} as ${change.severity}: ${why}`;
    case 'close':
      return `closed: ${why}`;
    case 'update':
      return why;
  }
}
