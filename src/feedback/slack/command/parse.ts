import { type DigestTime, noZone, readDigestTime, readMinute, zoneNamed } from '../../../alert/channel-setting.ts';
import type { EpisodeKind } from '../../../alert/episode.ts';
import { fromLookAlike } from '../../../alert/escape-slack.ts';
import { visibleLine } from '../../../alert/inert.ts';
import type { QuietHours } from '../../../alert/quiet-hours.ts';
import { DAY_MINUTES } from '../../../zoned-time.ts';

/** What somebody asked for by `/outcry …`. Names of products are as they were written. */
export type Command =
  | { readonly kind: 'help' | 'status' | 'subscriptions' | 'quiet' | 'quiet-off' | 'digest' | 'digest-off' }
  | { readonly kind: 'product' | 'history' | 'unmute'; readonly name: string }
  | { readonly kind: 'mute'; readonly name: string; readonly minutes: number }
  | {
      readonly kind: 'subscribe';
      /** Empty: to every product. */
      readonly names: readonly string[];
      readonly severity: 'notify' | 'page';
      readonly kinds: readonly EpisodeKind[];
    }
  | { readonly kind: 'unsubscribe'; readonly names: readonly string[] | 'everything' }
  | { readonly kind: 'quiet-hours'; readonly hours: QuietHours }
  | { readonly kind: 'digest-time'; readonly time: DigestTime }
  | { readonly kind: 'unclear'; readonly why: string };

const MOST_TEXT = 300;
const DAY_OF_MUTE = DAY_MINUTES;
const LONGEST_MUTE = 30 * DAY_MINUTES;
const MOST_NAMES = 20;

const unclear = (why: string): Command => ({ kind: 'unclear', why });

/** Reads what stands behind `/outcry`; whatever is no word of ours is taken for the name of a product. */
export function parseCommand(given: string): Command {
  const text = fromLookAlike(visibleLine(decoded(given), MOST_TEXT));
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(text) ?? [];
  switch (word.toLowerCase()) {
    case '':
    case 'help':
      return { kind: 'help' };
    case 'status':
    case 'subscriptions':
      return rest === '' ? { kind: word.toLowerCase() as 'status' | 'subscriptions' } : { kind: 'product', name: text };
    case 'show':
    case 'product':
      return named('product', word, rest);
    case 'history':
    case 'unmute':
      return named(word.toLowerCase() as 'history' | 'unmute', word, rest);
    case 'mute':
      return mute(rest);
    case 'subscribe':
      return subscribe(rest);
    case 'unsubscribe':
      return unsubscribe(rest);
    case 'quiet':
      return quiet(rest);
    case 'digest':
      return digest(rest);
    default:
      return { kind: 'product', name: text };
  }
}

/** Slack writes three signs as entities. */
function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function named(kind: 'product' | 'history' | 'unmute', word: string, name: string): Command {
  return name === '' ? unclear(`Say of which product: "${word.toLowerCase()} claude".`) : { kind, name };
}

const UNIT_MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: DAY_MINUTES, w: 7 * DAY_MINUTES };

function mute(rest: string): Command {
  const [, name = '', amount, unit = ''] =
    /^(.*?)(?:\s+for\s+(\d{1,5})\s*(m|h|d|w)(?:in(?:ute)?s?|ours?|rs?|ays?|eeks?)?)?$/i.exec(rest) ?? [];
  if (name === '') return unclear('Say of which product: "mute claude for 2h".');
  if (/\sfor\s+\S*\d/i.test(name)) return unclear('Say for how long as in "for 30m", "for 2h" or "for 3d".');
  if (amount === undefined) return { kind: 'mute', name, minutes: DAY_OF_MUTE };
  const minutes = Number(amount) * (UNIT_MINUTES[unit.toLowerCase()] ?? 0);
  if (minutes < 1 || minutes > LONGEST_MUTE) return unclear('A mute lasts from a minute to 30 days.');
  return { kind: 'mute', name, minutes };
}

const SEVERITY_WORDS: Readonly<Record<string, 'notify' | 'page'>> = {
  notify: 'notify',
  all: 'notify',
  page: 'page',
  pages: 'page',
};
const KIND_WORDS: Readonly<Record<string, EpisodeKind>> = {
  outage: 'outage',
  outages: 'outage',
  wave: 'wave',
  waves: 'wave',
};
const FILLING = new Set(['and', 'from', 'of', 'on']);

/** Severities and kinds stand at the end, products before them. */
function subscribe(rest: string): Command {
  if (rest === '') return { kind: 'subscriptions' };
  const words = rest.split(' ');
  let severity: 'notify' | 'page' = 'notify';
  const kinds = new Set<EpisodeKind>();
  while (words.length > 0) {
    const last = (words.at(-1) ?? '').toLowerCase().replace(/,$/, '');
    const isFilling = last === 'only' || (FILLING.has(last) && (kinds.size > 0 || severity === 'page'));
    if (KIND_WORDS[last] !== undefined) kinds.add(KIND_WORDS[last]);
    else if (SEVERITY_WORDS[last] !== undefined && !(last === 'all' && words.length === 1))
      severity = SEVERITY_WORDS[last];
    else if (!isFilling) break;
    words.pop();
  }
  const names = namesIn(words.join(' '));
  if (names.length > MOST_NAMES) return unclear(`Name at most ${MOST_NAMES} products at once.`);
  const wanted = kinds.size === 0 ? (['outage', 'wave'] as const) : [...kinds].sort();
  return { kind: 'subscribe', names: isAll(names) ? [] : names, severity, kinds: wanted };
}

function unsubscribe(rest: string): Command {
  const names = namesIn(rest);
  if (names.length === 0) return unclear('Say from which products, or "unsubscribe all".');
  if (names.length > MOST_NAMES) return unclear(`Name at most ${MOST_NAMES} products at once.`);
  return { kind: 'unsubscribe', names: isAll(names) ? 'everything' : names };
}

function namesIn(text: string): string[] {
  const names = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+/i).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function isAll(names: readonly string[]): boolean {
  return names.length === 1 && /^(?:all|everything)$/i.test(names[0] ?? '');
}

const QUIET = /^(\d{1,2})[:.]?(\d{2})?\s*(?:-|–|to|until)\s*(\d{1,2})[:.]?(\d{2})?(?:\s+(\S+))?(\s+pages\s+too)?$/i;

function quiet(rest: string): Command {
  if (rest === '') return { kind: 'quiet' };
  if (rest.toLowerCase() === 'off') return { kind: 'quiet-off' };
  const [whole, fromHour, fromMinute, toHour, toMinute, zone, pages] = QUIET.exec(rest) ?? [];
  const from = readMinute(fromHour, fromMinute);
  const to = readMinute(toHour, toMinute);
  if (whole === undefined || from === null || to === null || zone === undefined)
    return unclear('Say it as "quiet 22:00 to 07:00 Europe/Berlin"; "pages too" behind it holds pages back as well.');
  if (from % DAY_MINUTES === to % DAY_MINUTES)
    return unclear(
      'Quiet hours end at another time than they begin. All day is a mute: "mute claude for 3d", product by product.',
    );
  const known = zoneNamed(zone);
  if (known === null) return unclear(noZone(zone));
  return {
    kind: 'quiet-hours',
    hours: {
      from: from % DAY_MINUTES,
      to: to % DAY_MINUTES,
      zone: known,
      pages: pages === undefined ? 'told' : 'held',
    },
  };
}

function digest(rest: string): Command {
  if (rest === '' || rest.toLowerCase() === 'now') return { kind: 'digest' };
  if (rest.toLowerCase() === 'off') return { kind: 'digest-off' };
  const time = readDigestTime(rest);
  if (typeof time !== 'string') return { kind: 'digest-time', time };
  const isZoneAtFault = time.includes('time zone');
  return unclear(
    isZoneAtFault ? time : 'Say it as "digest monday 09:00 Europe/Berlin", "digest off", or "digest" to have it now.',
  );
}
