import type { CorrelationState } from '../../correlate/correlation.ts';
import { isOver, NO_FEED } from '../../correlate/correlation.ts';
import { statusWords } from '../../correlate/status-words.ts';
import type { Bulletin } from '../channel.ts';
import { quotable, visibleLine, webAddress } from '../inert.ts';
import { overrunMinutes } from '../overrun.ts';
import { type Line, line } from './message.ts';
import { clockTime, duration, minutesBetween, sentence } from './words.ts';

const PAGE_WORDS: Readonly<Record<string, string>> = {
  operational: 'all operational',
  degraded: 'degraded',
  partial_outage: 'partial outage',
  major_outage: 'major outage',
  maintenance: 'maintenance',
};

const BESIDE_SHOWN = 2;

/** From where on a planned end and the true one differ, ms. */
const OVERRUN_MS = 60_000;

const SAYINGS: Readonly<Record<CorrelationState, (bulletin: Bulletin) => string>> = {
  ahead: (bulletin) =>
    `Vendor page: ${pageWord(bulletin)}${ownTime(bulletin)}, ${readAge(bulletin)} · ${ahead(bulletin)}`,
  confirmed: (bulletin) => told(bulletin, 'confirmed'),
  'status-first': (bulletin) => told(bulletin, 'announced'),
  maintenance: (bulletin) =>
    isOverNow(bulletin)
      ? `Vendor page: ${over(bulletin)}, ${readAge(bulletin)}`
      : `Vendor page: announced maintenance${titled(bulletin)}${planned(bulletin)}, ${readAge(bulletin)} · people ${isClosed(bulletin) ? 'noticed' : 'notice'} it`,
  lingering: (bulletin) =>
    isClosed(bulletin)
      ? outlived(bulletin)
      : `Vendor page: ${over(bulletin)}, ${readAge(bulletin)} · people still report trouble`,
  unknown: (bulletin) =>
    bulletin.decision.details.page.reason === NO_FEED
      ? 'No page of the vendor is known'
      : `Vendor page not readable: ${reason(bulletin)}; ${lastRead(bulletin)}`,
};

/** How our evidence stands against the official word, with the age of that word; links to the incident where one is named. */
export function officialLine(bulletin: Bulletin): Line {
  const { official } = bulletin.decision.change;
  const url = webAddress(official.incident?.url ?? null);
  return line(
    sentence(`${SAYINGS[official.state](bulletin)}${alsoAnnounced(bulletin)}`),
    url === null ? null : { url, label: 'incident' },
  );
}

function alsoAnnounced({ decision }: Bulletin): string {
  const { beside = [] } = decision.details;
  const titles = beside
    .slice(0, BESIDE_SHOWN)
    .map(({ title, leadMinutes }) => `"${quotable(title, 80)}"${against(leadMinutes)}`);
  const rest = beside.length - titles.length;
  return titles.length === 0 ? '' : ` · also announced: ${titles.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Until when announced work was to last, where it lasts or lasted longer. */
function planned(bulletin: Bulletin): string {
  const { decision, now } = bulletin;
  const { plannedUntil, over } = decision.details;
  const until = over?.at ?? (isClosed(bulletin) ? Date.parse(decision.change.at) : now);
  if (plannedUntil === undefined || until <= plannedUntil + OVERRUN_MS) return '';
  return `, planned until ${clockTime(plannedUntil, now)}${over == null ? ' and not over' : ''}`;
}

function pageWord({ decision }: Bulletin): string {
  const { state } = decision.details.page;
  return PAGE_WORDS[state] ?? visibleLine(state, 40);
}

/** The episode is open, and what was announced is over. */
const isOverNow = (bulletin: Bulletin) => bulletin.decision.details.over != null && !isClosed(bulletin);

const isClosed = ({ decision }: Bulletin) => decision.change.change === 'close';

/** A page that was changed since it began, and still says so, is not merely asleep. */
function ownTime({ decision, pageAt, now }: Bulletin): string {
  if (pageAt === null) return '';
  const at = clockTime(pageAt, now);
  return pageAt > Date.parse(decision.change.onset) ? ` as of ${at} by its own clock` : `, not touched since ${at}`;
}

/** What the incident is like now is not known of one that has left the page: once all is over, the page's own word counts. */
function told(bulletin: Bulletin, verb: string): string {
  if (isOverNow(bulletin)) return `Vendor page: ${over(bulletin)}, ${readAge(bulletin)} · ${announced(bulletin, verb)}`;
  if (!isClosed(bulletin)) return `Vendor page: ${incident(bulletin)} · ${announced(bulletin, verb)}`;
  return `Vendor page: ${pageWord(bulletin)}, ${readAge(bulletin)} ·${titled(bulletin)} ${announced(bulletin, verb)}`;
}

/** What it had announced, and how much earlier than people it called that over. */
function outlived(bulletin: Bulletin): string {
  const { change, details } = bulletin.decision;
  const { incident: found, leadMinutes } = change.official;
  const page = `Vendor page: ${pageWord(bulletin)}, ${readAge(bulletin)} ·`;
  const longer = overrunMinutes(details.over, Date.parse(change.onset));
  const early = longer === null ? '' : `, ${duration(longer)} before people stopped reporting`;
  if (found?.impact === 'maintenance') {
    const at = details.over == null ? '' : ` at ${clockTime(details.over.at, bulletin.now)}`;
    return `${page} announced maintenance${titled(bulletin)}${planned(bulletin)} ended${at}${early}`;
  }
  const verb = leadMinutes !== null && leadMinutes < 0 ? 'announced' : 'confirmed';
  return `${page}${titled(bulletin)} ${announced(bulletin, verb)}${early === '' ? '' : `, ${details.beside === undefined ? 'closed' : 'the last one closed'}${early.slice(1)}`}`;
}

function titled({ decision }: Bulletin): string {
  const found = decision.change.official.incident;
  return found === null ? '' : ` "${quotable(found.title, 120)}"`;
}

/** That it is over, as the page tells it: in words, or by listing it no more. */
function over(bulletin: Bulletin): string {
  const found = bulletin.decision.change.official.incident;
  if (found === null || isOver(found.status)) return incident(bulletin);
  return `${pageWord(bulletin)},${titled(bulletin)} no longer listed`;
}

function incident(bulletin: Bulletin): string {
  const found = bulletin.decision.change.official.incident;
  if (found === null) return pageWord(bulletin);
  return `"${quotable(found.title, 120)}" (${visibleLine(statusWords(found), 30)}, impact ${visibleLine(found.impact, 30)})`;
}

function readAge({ decision, now }: Bulletin): string {
  const { readAt } = decision.details.page;
  if (readAt === null) return 'not read yet';
  const minutes = minutesBetween(readAt, now);
  return minutes === 0 ? 'read just now' : `read ${duration(minutes)} ago`;
}

/** Counted to the last reading, not to now: what the page says this minute is not known. A wave is not ahead of anything. */
function ahead({ decision, openedAt }: Bulletin): string {
  const { kind, change } = decision.change;
  if (kind === 'wave' || change === 'close') return 'nothing announced';
  const { readAt } = decision.details.page;
  const minutes = readAt === null ? 0 : minutesBetween(openedAt, readAt);
  return minutes === 0 ? 'nothing announced so far' : `we are ${duration(minutes)} ahead`;
}

function announced({ decision }: Bulletin, verb: string): string {
  const { ownLead } = decision.details;
  // Of several each has a lead of its own.
  const lead = ownLead === undefined ? decision.change.official.leadMinutes : ownLead;
  return lead !== null && Math.round(lead) === 0 ? `${verb} as we opened` : `${verb}${against(lead)}`;
}

function against(lead: number | null): string {
  return lead === null ? '' : ` ${duration(Math.abs(lead))} ${lead > 0 ? 'after us' : 'before us'}`;
}

function reason({ decision }: Bulletin): string {
  return visibleLine(decision.details.page.reason ?? 'no official feed is known', 160);
}

function lastRead({ decision, now }: Bulletin): string {
  const { readAt } = decision.details.page;
  if (readAt === null) return 'never read so far';
  return `last read ${clockTime(readAt, now)} (${duration(minutesBetween(readAt, now))} ago)`;
}
