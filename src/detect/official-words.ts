import type { OfficialView } from '../correlate/correlate.ts';
import { isOver, type Official } from '../correlate/correlation.ts';
import { statusWords } from '../correlate/status-words.ts';

type Incident = NonNullable<Official['incident']>;

/** The official word as a reason last gave it. */
export type StatedWord = {
  readonly incident: Incident | null;
  readonly isOver: boolean;
  /** Other announcements that were named, by id. */
  readonly beside: readonly string[];
};

const BESIDE_SHOWN = 2;

export function statedWord({ official, overAt, beside }: OfficialView): StatedWord {
  return { incident: official.incident, isOver: overAt !== null, beside: beside.map(({ id }) => id) };
}

/** What is new in the official word against what was stated before (null: nothing was). */
export function officialWords(view: OfficialView, before: StatedWord | null): string {
  return `${news(view, before)}${besideWords(view, before)}`;
}

function news(view: OfficialView, before: StatedWord | null): string {
  const { state, incident, leadMinutes } = view.official;
  if (view.overAt !== null && state !== 'lingering') return overWords(incident);
  const title = incident === null ? '' : ` ("${incident.title}", ${statusWords(incident)})`;
  switch (state) {
    case 'confirmed':
    case 'status-first':
      return changed(incident, before, view.ownLead) ?? firstWords(leadMinutes, title);
    case 'lingering':
      return `${overWords(incident)}, people still report`;
    case 'maintenance':
      return `announced maintenance is in progress${title}`;
    case 'ahead':
      return `the vendor's page is readable and announces nothing`;
    case 'unknown':
      return `the vendor's page says nothing we can use: ${view.page.reason ?? 'not readable'}`;
  }
}

function firstWords(lead: number | null, title: string): string {
  if (lead === null)
    return `the vendor has confirmed${title}; who was first is not known, the page was not read before`;
  if (Math.round(lead) === 0) return `the vendor has confirmed${title} as we opened`;
  if (lead < 0) return `the vendor announced it first${title}, ${span(-lead)} before us`;
  return `the vendor has confirmed${title}, ${span(lead)} after us`;
}

/** What changed about an announcement that was stated before; null where there was none, or nothing has. */
function changed(incident: Incident | null, before: StatedWord | null, ownLead: number | null): string | null {
  const known = before?.incident ?? null;
  if (incident === null || before === null || known === null) return null;
  if (known.id !== incident.id)
    return `the vendor announced "${incident.title}" (${statusWords(incident)})${against(ownLead)}`;
  if (before.isOver) return `the vendor's page lists "${incident.title}" again (${statusWords(incident)})`;
  const parts = [
    ...(known.title === incident.title ? [] : [`formerly "${known.title}"`]),
    ...(known.status === incident.status ? [] : [`now ${statusWords(incident)}`]),
    ...(known.impact === incident.impact ? [] : [`impact now ${incident.impact}`]),
  ];
  return parts.length === 0 ? null : `the vendor's page: "${incident.title}", ${parts.join(', ')}`;
}

function against(lead: number | null): string {
  if (lead === null) return '';
  return `, ${span(Math.abs(lead))} ${lead < 0 ? 'before' : 'after'} us`;
}

/** What else it announced since, by title. */
function besideWords({ beside }: OfficialView, before: StatedWord | null): string {
  const known = [...(before?.beside ?? []), before?.incident?.id];
  const fresh = beside.filter(({ id }) => !known.includes(id));
  if (fresh.length === 0) return '';
  const shown = fresh.slice(0, BESIDE_SHOWN).map(({ title, leadMinutes }) => `"${title}"${against(leadMinutes)}`);
  const rest = fresh.length - shown.length;
  return `; it also announced ${shown.join('; ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function overWords(incident: Incident | null): string {
  if (incident === null) return "the vendor's page is back to normal";
  if (incident.impact === 'maintenance') return `the announced maintenance is over ("${incident.title}")`;
  if (isOver(incident.status)) return `the vendor says it is over ("${incident.title}", ${incident.status})`;
  return `the vendor's page no longer lists "${incident.title}"`;
}

/** Whole minutes, as messages and pages round them. */
export function span(minutes: number): string {
  return `${Math.round(minutes)} min`;
}
