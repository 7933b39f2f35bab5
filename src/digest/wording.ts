import { digestTime, digestWords } from '../alert/channel-setting.ts';
import { factorWords } from '../alert/message/factor-words.ts';
import { clockTime, count, datedTime, duration, minutesBetween, name, people } from '../alert/message/words.ts';
import { quietHours, quietWords } from '../alert/quiet-hours.ts';
import { quantile } from '../correlate/ledger/scorecard.ts';
import type { Unled } from '../correlate/unled.ts';
import { plural } from '../plural.ts';
import { WEEK_MS, type Week, type WeekChange, type WeekEpisode } from './week.ts';

/** One line of a digest; none of it is escaped. `episode`: whose page it may link to. */
export type DigestLine = { readonly text: string; readonly heading?: true; readonly episode?: string };

export type DigestNames = { readonly productName: (product: string) => string };

const MOST_OUTAGES = 12;
const MOST_WAVES = 5;
const MOST_CHANGES = 12;
/** What was not read of a week is told from an hour on. */
const LEAST_UNREAD_DAYS = 1 / 24;

/** What a channel's digest says, in the order in which it is read. A first line in bold, paragraphs under headings. */
export function digestLines(week: Week, names: DigestNames): DigestLine[] {
  const { to, episodes, before, changes } = week;
  const { outages, waves } = byKind(episodes);
  const title = `📰 The week to ${datedTime(to)}`;
  const lines: DigestLine[] = [{ text: title, heading: true }, { text: summary(week) }];
  if (outages.length > 0) {
    lines.push({ text: 'Outages', heading: true }, ...shown(outages, MOST_OUTAGES, names, to));
    const then = isBeforeKnown(week) ? byKind(before).outages : null;
    lines.push({ text: leads(outages, then ?? []) }, { text: verdicts(outages, then) });
  }
  if (waves.length > 0) lines.push({ text: 'Top waves', heading: true }, ...shown(waves, MOST_WAVES, names, to));
  if (changes.length > 0) lines.push({ text: 'What changed', heading: true }, ...changed(changes, names, to));
  return lines;
}

function byKind(episodes: readonly WeekEpisode[]): { outages: WeekEpisode[]; waves: WeekEpisode[] } {
  return {
    outages: episodes.filter(({ kind }) => kind === 'outage'),
    waves: episodes.filter(({ kind }) => kind === 'wave'),
  };
}

/** Whether the week before can be told: of one that was not read nothing is known. */
export function isBeforeKnown({ before, daysRead }: Pick<Week, 'before' | 'daysRead'>): boolean {
  return before.length > 0 || daysRead.before > 0;
}

function summary(week: Week): string {
  const then = byKind(week.before);
  const earlier = isBeforeKnown(week)
    ? `The week before: ${then.outages.length} and ${then.waves.length}${partlyRead(week.daysRead.before)}.`
    : 'The week before was not read.';
  return `${thisWeek(week)} ${earlier}`;
}

function thisWeek({ episodes, daysRead }: Week): string {
  if (episodes.length === 0 && daysRead.now === 0) return 'Nothing was read this week, so nothing is known of it.';
  const now = byKind(episodes);
  const pages = now.outages.filter(({ severity }) => severity === 'page').length;
  const what = `${plural(now.outages.length, 'outage')}${pages > 0 ? ` (${plural(pages, 'page')})` : ''} and ${plural(now.waves.length, 'wave')}`;
  const untold = episodes.filter(({ told }) => !told).length;
  const rest = untold === 0 ? '' : `; ${untold} of them not told here, being over before their turn came`;
  return `${what}${rest}${partlyRead(daysRead.now)}.`;
}

function partlyRead(days: number): string {
  const isWhole = days > 7 - LEAST_UNREAD_DAYS;
  return days === 0 || isWhole ? '' : ` (read for ${duration(days * 24 * 60)} of 7 d)`;
}

function shown(episodes: readonly WeekEpisode[], most: number, names: DigestNames, to: number): DigestLine[] {
  const ranked = [...episodes].sort(
    (a, b) => Number(b.severity === 'page') - Number(a.severity === 'page') || b.size - a.size || a.onset - b.onset,
  );
  const lines = ranked.slice(0, most).map((one) => ({ text: episodeWords(one, names, to), episode: one.id }));
  const more = ranked.length - lines.length;
  return more > 0 ? [...lines, { text: `and ${more} more` }] : lines;
}

function episodeWords(episode: WeekEpisode, { productName }: DigestNames, to: number): string {
  const { kind, onset, closedAt, endedAt, size, leadMinutes, verdict, told, severity } = episode;
  const isOpen = closedAt === null || closedAt > to;
  const parts = [
    `${SIGNS[kind === 'wave' ? 'wave' : severity]} ${name(productName(episode.product))}`,
    datedTime(onset),
    isOpen ? 'still open' : duration(minutesBetween(onset, endedAt ?? closedAt)),
    kind === 'wave' ? `${count(size)} shares` : people(size),
    leadMinutes === null ? '' : leadWords(leadMinutes),
    verdict === null ? '' : VERDICT_WORDS[verdict],
    told ? '' : 'not told here',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

const SIGNS = { watch: '🟡', notify: '🟠', page: '🔴', wave: '🌊' } as const;
const VERDICT_WORDS = { real: 'real', expected: 'expected', 'false-alarm': 'false alarm' } as const;

function leadWords(minutes: number): string {
  if (Math.round(Math.abs(minutes)) === 0) return 'together with the page';
  return `${duration(minutes)} ${minutes > 0 ? 'ahead of' : 'behind'} the page`;
}

const UNLED: Readonly<Record<Unled, string>> = {
  unannounced: 'not announced by the vendor',
  maintenance: 'during announced maintenance',
  'order-unknown': 'announced, but who was first is not known',
  unreadable: 'while the vendor page was not readable',
  'no-page': 'of a vendor of whom no page is known',
};

/** Who was first, over outages that the vendor announced and nobody called false; without such, why nobody was. */
function leads(outages: readonly WeekEpisode[], before: readonly WeekEpisode[]): string {
  const now = leadsOf(outages);
  if (now.length === 0) return unled(outages);
  const ahead = (all: readonly number[]) => `${all.filter((minutes) => minutes > 0).length} of ${all.length}`;
  const then = leadsOf(before);
  const typical = leadWords(quantile(now, 0.5) ?? 0);
  const earlier = then.length === 0 ? '' : ` The week before: ${ahead(then)}.`;
  return `Who was first: we ${ahead(now)} times, typically ${typical}.${earlier}`;
}

function unled(outages: readonly WeekEpisode[]): string {
  const counted = outages.filter(({ verdict }) => verdict !== 'false-alarm');
  if (counted.length === 0) return 'Who was first: not counted, as people called all of these false alarms.';
  const parts = Object.entries(UNLED).flatMap(([why, words]) => {
    const many = counted.filter((one) => one.unled === why).length;
    return many === 0 ? [] : [`${many} ${words}`];
  });
  const uncounted = counted.length === outages.length ? '' : '; false alarms are not counted';
  return `Who was first: ${parts.join(', ')}${uncounted}.`;
}

function leadsOf(outages: readonly WeekEpisode[]): number[] {
  return outages.flatMap(({ leadMinutes, verdict }) =>
    leadMinutes === null || verdict === 'false-alarm' ? [] : [leadMinutes],
  );
}

/** `before`: null where it is not known. */
function verdicts(outages: readonly WeekEpisode[], before: readonly WeekEpisode[] | null): string {
  const called = (all: readonly WeekEpisode[], verdict: WeekEpisode['verdict']) =>
    all.filter((one) => one.verdict === verdict).length;
  const parts = [
    plural(called(outages, 'false-alarm'), 'false alarm'),
    `${called(outages, 'expected')} expected`,
    `${called(outages, 'real')} real`,
    `${called(outages, null)} not judged`,
  ];
  const earlier = before === null ? '' : ` The week before: ${plural(called(before, 'false-alarm'), 'false alarm')}.`;
  return `What you called them: ${parts.join(', ')}.${earlier}`;
}

function changed(changes: readonly WeekChange[], names: DigestNames, to: number): DigestLine[] {
  const lines = changes.slice(-MOST_CHANGES).map((change) => {
    const who = change.by === null ? 'somebody' : name(change.by, 40);
    return { text: `${datedTime(change.at)} · ${who} ${changeWords(change, names, to)}` };
  });
  const more = changes.length - lines.length;
  return more > 0 ? [{ text: `${more} earlier, and then` }, ...lines] : lines;
}

function changeWords(change: WeekChange, { productName }: DigestNames, to: number): string {
  const of = (product: string | null) => (product === null ? 'every product' : name(productName(product)));
  switch (change.kind) {
    case 'mute':
      return `muted ${of(change.product)}${change.until === null ? '' : ` until ${clockTime(change.until, to)}`}`;
    case 'unmute':
      return `ended the mute of ${of(change.product)}`;
    case 'setting':
      return `set ${of(change.product)} to ${factorWords(change.to)}`;
    case 'subscribed':
      return `subscribed this channel to ${of(change.product)}`;
    case 'unsubscribed':
      return `ended the subscription to ${of(change.product)}`;
    case 'quiet': {
      const hours = quietHours.safeParse(change.value);
      return hours.success ? `set quiet hours, ${quietWords(hours.data)}` : 'ended the quiet hours';
    }
    case 'digest': {
      const time = digestTime.safeParse(change.value);
      return time.success ? `set the digest to ${digestWords(time.data)}` : 'switched the digest off';
    }
  }
}

/** Days of the digest's picture: this week and the one before. */
export type DigestDay = {
  /** When it began, ms since 1970. */
  readonly at: number;
  readonly isBefore: boolean;
  readonly outages: number;
  readonly waves: number;
};

/** What was opened on each of the fourteen days up to `to`, oldest first. */
export function digestDays({ to, episodes, before }: Week): DigestDay[] {
  const day = WEEK_MS / 7;
  const all = [...before, ...episodes];
  return Array.from({ length: 14 }, (_, index) => {
    const at = to - (14 - index) * day;
    const { outages, waves } = byKind(all.filter(({ openedAt }) => openedAt >= at && openedAt < at + day));
    return { at, isBefore: index < 7, outages: outages.length, waves: waves.length };
  });
}
