import type { EpisodeChange } from '../alert/episode.ts';
import type { CorrelationState } from '../correlate/correlation.ts';
import type { Unled } from '../correlate/unled.ts';
import type { EpisodeRow } from '../history/episodes.ts';
import type { OfficialNow } from '../history/official-now.ts';
import { plural as pluralOf } from '../plural.ts';
import type { OfficialState } from '../status/official.ts';
import { COUNTED } from '../waves/counted.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** 1,234; from 100,000 on 1.2M. */
export function amount(value: number): string {
  return value >= 100_000 ? compact.format(value) : whole.format(value);
}

/** A rate or an expectation: enough digits to differ from zero, no more. */
export function rate(value: number): string {
  if (value === 0) return '0';
  if (value < 0.1) return value.toFixed(2);
  return value < 10 ? value.toFixed(1).replace(/\.0$/, '') : whole.format(value);
}

/** 42 s, 7 min, 1 h 20 min, 3 d 4 h. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return hours % 24 === 0 ? `${Math.floor(hours / 24)} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** "22 min ago", "in 42 s", "now". */
export function relative(at: number, now: number): string {
  const distance = now - at;
  if (Math.abs(distance) < 1500) return 'now';
  return distance > 0 ? `${duration(distance)} ago` : `in ${duration(-distance)}`;
}

export function bytes(value: number): string {
  if (value < 1e6) return `${whole.format(value / 1e3)} kB`;
  return value < 1e9 ? `${(value / 1e6).toFixed(1)} MB` : `${(value / 1e9).toFixed(2)} GB`;
}

export const CORRELATION_WORDS: Record<CorrelationState, string> = {
  ahead: 'vendor page still says all is well',
  confirmed: 'confirmed by the vendor',
  'status-first': 'the vendor page was first',
  maintenance: 'announced maintenance',
  lingering: 'officially resolved, still reported',
  unknown: 'vendor page not readable',
};

const CLOSED_WORDS: Partial<Record<CorrelationState, string>> = {
  ahead: 'the vendor announced nothing',
  confirmed: 'the vendor had confirmed it',
  lingering: 'the vendor closed it before people stopped reporting',
};

/** How the official word stood at a change: what was, once the episode is over. */
export function correlationWords({ change, official }: Pick<EpisodeChange, 'change' | 'official'>): string {
  const { state } = official;
  return (change === 'close' ? CLOSED_WORDS[state] : undefined) ?? CORRELATION_WORDS[state];
}

export const OFFICIAL_WORDS: Record<OfficialState, string> = {
  operational: 'all operational',
  degraded: 'degraded',
  partial_outage: 'partial outage',
  major_outage: 'major outage',
  maintenance: 'maintenance',
  unknown: 'not readable',
};

export function officialWords({ state }: OfficialNow): string {
  return state === null ? 'no vendor page known' : OFFICIAL_WORDS[state];
}

/** Who was first, in words; null while nothing is announced. */
export function leadWords(leadMinutes: number | null): string | null {
  if (leadMinutes === null) return null;
  const time = duration(Math.abs(leadMinutes) * 60_000);
  if (Math.round(Math.abs(leadMinutes)) === 0) return 'together with the page';
  return leadMinutes > 0 ? `${time} ahead of the page` : `${time} behind the page`;
}

/** Why nobody was first. */
export const UNLED_WORDS: Record<Unled, string> = {
  'no-page': 'no page known',
  maintenance: 'not announced',
  'order-unknown': 'not known',
  unreadable: 'not known',
  unannounced: 'not announced',
};

/** What an episode says in its first line. */
export function headline(episode: EpisodeRow, name: string): string {
  const isOpen = episode.closedAt === null;
  if (episode.kind === 'wave') {
    const about = episode.latest.change.wave?.about ?? 'post';
    if (about === 'copies') return `Copies of one text about ${name} ${isOpen ? 'are spreading' : 'spread'}`;
    return `A ${about} about ${name} ${isOpen ? 'is spreading' : 'spread'}`;
  }
  if (!isOpen) return episode.severity === 'watch' ? `${name} may have had trouble` : `${name} was down`;
  return episode.severity === 'watch' ? `${name} may have trouble` : `${name} looks down`;
}

/** What is counted of a wave. */
export function sharesWord(about: 'link' | 'copies' | undefined): string {
  return COUNTED[about ?? 'post'];
}

/** What spreads: "this post", "one link". */
export function sharedThing(about: 'link' | 'copies' | undefined): string {
  return about === undefined ? 'post' : about === 'link' ? 'link' : 'text';
}

/** Network and source names as people write them. */
export function networkName(network: string): string {
  return network.charAt(0).toUpperCase() + network.slice(1);
}

/** "1 outage", "1.2M events". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return pluralOf(count, one, many, amount);
}
