import type { ChangeDetails } from '../alert/episode.ts';
import { overrunMinutes } from '../alert/overrun.ts';
import type { Cause, Step } from '../alert/transition.ts';
import type { Symptom } from '../classify/label.ts';
import type { OfficialView } from '../correlate/correlate.ts';
import { type Unled, unledBy } from '../correlate/unled.ts';
import { ranked } from '../count/tally.ts';
import { MINUTE } from '../count/time.ts';
import { plural } from '../plural.ts';
import { officialWords, span } from './official-words.ts';
import { joinedCommon, type Outage } from './outage-episode.ts';

/** What a reason speaks of: the episode, the window that counts, and the official word. */
export type Told = {
  readonly outage: Outage;
  readonly step: Step;
  readonly people: number;
  readonly windowMinutes: number;
  readonly expected: number;
  readonly view: OfficialView;
  readonly over: ChangeDetails['over'];
  readonly time: number;
  readonly nameOf: (product: string) => string;
};

const NAMED_SHOWN = 3;
const COMMON_SHOWN = 6;

/** What people say by symptom, in their words. */
const SAYS: Readonly<Record<string, string>> = {
  unavailable: 'that it is down',
  errors: 'that they get errors',
  slow: 'that it is slow',
  login: 'that they cannot log in',
  feature: 'that a part of it fails',
} satisfies Record<Symptom, string>;

/** Why a change is made, in plain words. */
export function describe(told: Told): string {
  const { step } = told;
  if (step.change === 'close') return closing(told);
  if (step.change === 'open') return `${REOPENED[step.cause] ?? ''}${surge(told)}`;
  switch (step.cause) {
    case 'score':
      return `now ${surge(told)}`;
    case 'networks-agree':
      return `networks agree: ${list(told.outage.tally.networks)}; ${surge(told)}`;
    case 'vendor-confirms':
      return `${officialWords(told.view, told.outage.stated.word)}; ${surge(told)}`;
    case 'official-changed':
      return officialWords(told.view, told.outage.stated.word);
    case 'upstream-found':
    case 'upstream-changed':
      return upstreamWords(told);
    case 'common-found':
      return commonWords(told);
    case 'common-grown':
      return `${joinedWords(told)}; ${commonWords(told)}`;
    case 'upstream-gone':
      return `stands on its own: the episode it was grouped under explains it no longer, and ${plural(told.people, 'person reports', 'people report')} it`;
    case 'onset-moved':
      return `began later than the first posts let on, at ${clock(told.outage.onset)} UTC; ${surge(told)}`;
    case 'symptom-turned':
      return `most now say ${mostSay(told.outage)}: ${list(told.outage.tally.symptoms)}`;
    default:
      return `${plural(told.people, 'person', 'people')}, twice as many as last told; normally ${few(told.expected)}`;
  }
}

const REOPENED: Readonly<Partial<Record<Cause, string>>> = {
  reopened: 'reopened: ',
  'called-real': 'reopened, people call it real: ',
};

function surge(told: Told): string {
  const { outage, people, windowMinutes, expected } = told;
  const parts = [
    `${plural(people, 'person', 'people')} in ${plural(windowMinutes, 'minute')}, normally ${few(expected)}`,
  ];
  const [symptom] = ranked(outage.tally.symptoms);
  if (symptom !== undefined) parts.push(`${symptom[1]} say ${SAYS[symptom[0]] ?? symptom[0]}`);
  parts.push(plural(Object.keys(outage.tally.networks).length, 'network'));
  if (outage.attribution !== null) parts.push(upstreamWords(told));
  else if (outage.common !== null) parts.push(commonWords(told));
  if (outage.attribution === null && outage.overshadowed !== null) parts.push(overshadowWords(told.outage));
  return parts.join('; ');
}

/** Whether the reason of such a step names the products that fail together. */
export function namesCommon({ change, cause }: Step): boolean {
  if (change === 'close') return false;
  if (change === 'open') return true;
  return ['score', 'networks-agree', 'vendor-confirms', 'onset-moved', 'common-found', 'common-grown'].includes(cause);
}

/** Whether the reason of such a step gives the official word. */
export function saysOfficial({ cause }: Step): boolean {
  return cause === 'vendor-confirms' || cause === 'official-changed';
}

function mostSay({ tally }: Outage): string {
  const symptom = ranked(tally.symptoms)[0]?.[0];
  return symptom === undefined ? 'nothing in particular' : (SAYS[symptom] ?? symptom);
}

function upstreamWords({ outage, nameOf }: Told): string {
  if (outage.attribution === null) return 'no cause elsewhere is named any more';
  const { product, share, posts } = outage.attribution.upstream;
  const proof = posts.length > 0 ? 'posts name it as the cause' : 'it fails at the same time';
  return `points at ${nameOf(product)} (${Math.round(share * 100)} %): ${proof}`;
}

function overshadowWords({ onset, overshadowed }: Outage): string {
  if (overshadowed === null) return '';
  const before = plural(minutes(onset - overshadowed.onset), 'minute');
  return `${overshadowed.name}, with ${overshadowed.times} times as many people, began to fail ${before} before`;
}

/** Whom posts blame, most first. */
export function namedCauses(tally: Pick<Outage['tally'], 'blames'>): string[] {
  return ranked(tally.blames)
    .slice(0, NAMED_SHOWN)
    .map(([product]) => product);
}

function joinedWords({ outage, nameOf }: Told): string {
  const joined = joinedCommon(outage);
  return `${enumerate(joined.map(nameOf), COMMON_SHOWN)} ${joined.length === 1 ? 'fails' : 'fail'} with it too`;
}

function commonWords({ outage, nameOf }: Told): string {
  const { common, tally } = outage;
  if (common === null) return 'no common cause is seen any more';
  const parts = [
    `common cause, not known: ${enumerate(common.products.map(nameOf), COMMON_SHOWN)} began to fail together`,
  ];
  if (common.shared.length > 0) parts.push(`all depend on ${enumerate(common.shared.map(nameOf), NAMED_SHOWN)}`);
  const named = namedCauses(tally);
  if (named.length > 0) parts.push(`posts name ${named.map(nameOf).join(', ')}`);
  return parts.join('; ');
}

const UNLED: Readonly<Record<Unled, string>> = {
  'no-page': '; no page of the vendor is known',
  maintenance: '; during announced maintenance',
  'order-unknown': '; who was first is not known, the page was not read before',
  unreadable: "; the vendor's page is not readable",
  unannounced: '; the vendor has announced nothing',
};

const CLOSED_BY: Readonly<Partial<Record<Cause, string>>> = {
  recovery: 'posts say that it works again',
  'new-normal': 'a day at this level is the new normal',
  'called-false-alarm': 'people called it a false alarm',
  'called-expected': 'people called it expected',
};

function closing(told: Told): string {
  const { step, windowMinutes, people } = told;
  const lasted = `${plural(windowMinutes, 'minute')}, ${plural(people, 'person', 'people')}`;
  const why = CLOSED_BY[step.cause] ?? 'reports are back below 1.5 times normal';
  const { leadMinutes: lead } = told.view.official;
  const first = lead === null ? unledWords(told.view) : `; ${leadWords(lead)}`;
  return `${why}; ${lasted}${first}${overran(told)}`;
}

function leadWords(lead: number): string {
  if (Math.round(lead) === 0) return 'the page was as fast as we were';
  return lead < 0 ? `the page was ${span(-lead)} ahead of us` : `we were ${span(lead)} ahead of the page`;
}

function unledWords({ official, page }: OfficialView): string {
  const unled = unledBy(official, page.reason);
  return unled === 'maintenance' && official.state === 'lingering' ? '' : UNLED[unled];
}

/** That the vendor called it over while people went on. */
function overran({ outage, view, over }: Told): string {
  const longer = overrunMinutes(over, outage.onset);
  if (longer === null || over == null || over.until === null) return '';
  if (view.official.incident?.impact !== 'maintenance')
    return `; the vendor closed it ${longer} min before people stopped reporting`;
  return `; the announced work ended at ${clock(over.at)}, people reported until ${clock(over.until)} UTC: ${longer} min longer`;
}

/** "Figma, Notion, Zoom and 4 more". */
function enumerate(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function list(counts: Readonly<Record<string, number>>): string {
  return ranked(counts)
    .slice(0, 4)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}

export function minutes(ms: number): number {
  return Math.max(1, Math.round(ms / MINUTE));
}

function few(value: number): string {
  if (value > 0 && value < 0.05) return 'less than 0.1';
  return String(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}
