import type { Bulletin } from '../channel.ts';
import type { Decision } from '../episode.ts';
import { visibleLine } from '../inert.ts';
import { actLine, offerOf } from './acts.ts';
import type { StoryLine } from './message.ts';
import { clockTime, sentence } from './words.ts';

/** The thread: one line per told change with the reason that was given for it, and per act of people, oldest first. */
export function story(bulletin: Bulletin): StoryLine[] {
  const changes = bulletin.story.map(({ number, decision }, index) => {
    const at = Date.parse(decision.change.at);
    const text = sentence(`${clockTime(at, bulletin.now)} · ${happened(decision, index === 0)}`);
    const { change, severity } = decision.change;
    const pages = severity === 'page' && (change === 'open' || change === 'escalate');
    return { at, number, act: 0, text, ...(pages && { pages }) };
  });
  const acts = bulletin.acts.map((act) => {
    const offer = offerOf(act);
    const line = { at: act.at, number: 0, act: act.id, text: actLine(act, bulletin) };
    return offer === null ? line : { ...line, offer };
  });
  return [...changes, ...acts].sort((a, b) => a.at - b.at).map(({ at: _, ...line }) => line);
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
