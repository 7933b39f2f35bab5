import type { Bulletin } from '../channel.ts';
import type { Decision } from '../episode.ts';
import { quotable, visibleLine } from '../inert.ts';
import type { StoryLine } from './message.ts';
import { clockTime, duration, minutesBetween, people, sentence } from './words.ts';

/** The thread: one line per told change, oldest first. */
export function story(bulletin: Bulletin): StoryLine[] {
  return bulletin.story.map(({ number, decision }, index) => {
    const before = bulletin.story[index - 1]?.decision ?? null;
    const time = clockTime(Date.parse(decision.change.at), bulletin.now);
    return { number, text: sentence(`${time} · ${happened(decision, before)}`) };
  });
}

function happened(decision: Decision, before: Decision | null): string {
  const { change } = decision;
  const why = visibleLine(change.reason, 240);
  switch (change.change) {
    case 'open':
      return before === null ? `opened as ${change.severity}: ${why}` : `reopened as ${change.severity}: ${why}`;
    case 'escalate':
      return `${before === null ? 'told' : 'escalated'} as ${change.severity}: ${why}`;
    case 'close':
      return `closed after ${lasted(decision)}${counted(decision)}: ${why}`;
    case 'update':
      return officialNews(decision, before) ?? why;
  }
}

function lasted({ change }: Decision): string {
  return duration(minutesBetween(Date.parse(change.onset), Date.parse(change.at)));
}

function counted({ change }: Decision): string {
  return change.kind === 'outage' ? `, ${people(change.reporters)}` : '';
}

/** What the vendor did since the change told before, in our own words; null when it did nothing new. */
function officialNews({ change, details }: Decision, before: Decision | null): string | null {
  const { state, incident, leadMinutes } = change.official;
  if (before === null || before.change.official.state === state) return null;
  const title = incident === null ? '' : `: "${quotable(incident.title, 120)}"`;
  switch (state) {
    case 'confirmed':
    case 'status-first':
      return `the vendor has ${state === 'confirmed' ? 'confirmed' : 'announced'}${leadWords(leadMinutes)}${title}`;
    case 'lingering':
      return `the vendor says resolved, people still report trouble${title}`;
    case 'maintenance':
      return `the vendor has announced maintenance${title}`;
    case 'unknown':
      return `the vendor page cannot be read: ${visibleLine(details.page.reason ?? 'no reason known', 160)}`;
    case 'ahead':
      return before.change.official.state === 'unknown'
        ? 'the vendor page can be read again and announces nothing'
        : 'the vendor page is green again, people still report trouble';
  }
}

function leadWords(leadMinutes: number | null): string {
  if (leadMinutes === null || Math.round(leadMinutes) === 0) return '';
  return `, ${duration(leadMinutes)} ${leadMinutes > 0 ? 'after us' : 'before us'}`;
}
