import { SYMPTOMS, type Symptom } from '../../classify/label.ts';
import { type Unled, unledBy } from '../../correlate/unled.ts';
import type { Bulletin } from '../channel.ts';
import { closedByOf, NO_RECOVERY } from '../closed-by.ts';
import type { Severity } from '../episode.ts';
import { verdictInForce } from '../judged.ts';
import { overrunMinutes } from '../overrun.ts';
import { causeLine, mixLine, quotes, reachLine } from './evidence-lines.ts';
import { line, type Message } from './message.ts';
import { officialLine } from './official-line.ts';
import { clockTime, duration, minutesBetween, name, normal, people, ranked, sentence } from './words.ts';

type Wording = Pick<Message, 'sign' | 'headline' | 'lines' | 'mix' | 'quotes'>;

const SIGNS: Readonly<Record<Severity, string>> = { watch: '🟡', notify: '🟠', page: '🔴' };
const FAILINGS: Readonly<Record<Symptom, string>> = {
  unavailable: 'down',
  errors: 'broken',
  slow: 'slow',
  login: 'down at log-in',
  feature: 'partly broken',
};
const UNLED: Readonly<Record<Unled, string>> = {
  'no-page': 'no vendor page known',
  maintenance: 'during announced maintenance',
  'order-unknown': 'who was first is not known',
  unreadable: 'vendor page not readable',
  unannounced: 'never announced by the vendor',
};
/** How an outage ends that was none to people. */
export const CALLED_WORDS = {
  'false-alarm': 'people called it a false alarm',
  expected: 'people called it expected',
} as const;
const UNFOLLOWED = 'Whether people go on reporting it is not known: nobody follows the product any more';
/** A symptom names the outage when at least this share of those told has it. */
const NAMING_SHARE = 0.6;

/** The opening, standing and recovery of an outage: what, how many against normal, since when. */
export function outageWording(bulletin: Bulletin): Wording {
  return bulletin.decision.change.change === 'close' ? recovery(bulletin) : standing(bulletin);
}

function standing(bulletin: Bulletin): Wording {
  const { change, details } = bulletin.decision;
  const counted = `${people(change.reporters)} in ${duration(details.windowMinutes)} (${normal(change.expected)})`;
  const since = `since ${clockTime(Date.parse(change.onset), bulletin.now)}`;
  return {
    sign: change.official.state === 'maintenance' && details.over == null ? '🔧' : SIGNS[change.severity],
    headline: sentence(`${name(bulletin.productName)} ${finding(bulletin)} · ${counted} · ${since}`),
    lines: [officialLine(bulletin), causeLine(bulletin), reachLine(bulletin)].filter((one) => one !== null),
    mix: mixLine(bulletin),
    quotes: quotes(bulletin),
  };
}

function recovery(bulletin: Bulletin): Wording {
  const { change, details } = bulletin.decision;
  const lasted = duration(minutesBetween(Date.parse(change.onset), details.reportedUntil ?? Date.parse(change.at)));
  const product = name(bulletin.productName);
  const other = otherEnd(bulletin);
  const parts =
    other === null
      ? [`${product} is back`, lasted, people(change.reporters), ...lead(bulletin)]
      : [`${product}: ${other}`, lasted, people(change.reporters)];
  return {
    sign: other === null ? '🟢' : '⚪',
    headline: sentence(parts.filter((part) => part !== '').join(' · ')),
    lines: details.closedBy === 'untracked' ? [line(UNFOLLOWED)] : [officialLine(bulletin), causeLine(bulletin)],
    mix: mixLine(bulletin),
    quotes: quotes(bulletin),
  };
}

/** How it ended where it is not known that it works again; null: it does. */
function otherEnd(bulletin: Bulletin): string | null {
  const verdict = verdictInForce(bulletin);
  if (verdict !== null && verdict !== 'real') return CALLED_WORDS[verdict];
  const closedBy = closedByOf(bulletin.decision);
  return closedBy === null ? null : (NO_RECOVERY[closedBy] ?? null);
}

/** How sure we are, in the verb: may be (notify), looks (page), is (the vendor says so too). */
function finding({ decision }: Bulletin): string {
  const { change } = decision;
  const failing = FAILINGS[namingSymptom(change.symptoms)];
  const unsure = change.severity === 'page' ? `looks ${failing}` : `may be ${failing}`;
  switch (change.official.state) {
    case 'confirmed':
    case 'status-first':
      return decision.details.over == null ? `is ${failing}` : unsure;
    case 'maintenance':
      return decision.details.over == null ? `is ${failing} during announced maintenance` : unsure;
    case 'lingering':
      return `is still ${failing} for some`;
    default:
      return unsure;
  }
}

function namingSymptom(symptoms: Readonly<Record<string, number>>): Symptom {
  const all = ranked(symptoms);
  const total = all.reduce((sum, [, value]) => sum + value, 0);
  const [first] = all;
  if (first === undefined || first[1] < NAMING_SHARE * total) return 'unavailable';
  return SYMPTOMS.find((symptom) => symptom === first[0]) ?? 'unavailable';
}

/** Who was first, and how much too early the vendor called it over. */
function lead(bulletin: Bulletin): string[] {
  const { change, details } = bulletin.decision;
  const longer = overrunMinutes(details.over, Date.parse(change.onset));
  if (longer === null || details.over == null) return [first(bulletin)];
  if (change.official.incident?.impact !== 'maintenance')
    return [first(bulletin), `the vendor closed it ${duration(longer)} before people stopped reporting`];
  return [
    `${duration(longer)} longer than the announced work, which ended at ${clockTime(details.over.at, bulletin.now)}`,
  ];
}

function first(bulletin: Bulletin): string {
  const { leadMinutes } = bulletin.decision.change.official;
  if (leadMinutes === null) return unledWords(bulletin);
  if (Math.round(leadMinutes) === 0) return 'the page was as fast as we were';
  if (leadMinutes > 0) return `we were ${duration(leadMinutes)} ahead of the page`;
  return `the page was ${duration(leadMinutes)} ahead of us`;
}

function unledWords({ decision: { change, details }, pageAt }: Bulletin): string {
  const unled = unledBy(change.official, details.page.reason);
  const isTouched = pageAt !== null && pageAt > Date.parse(change.onset);
  return unled === 'unannounced' && isTouched ? 'the page was touched and still called all well' : UNLED[unled];
}
