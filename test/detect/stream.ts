import type { Decision } from '../../src/alert/episode.ts';
import {
  advance,
  advanceTo,
  DEFAULT_SETTINGS,
  emptyState,
  type FoldContext,
  type ProductState,
  type UpstreamView,
} from '../../src/detect/advance.ts';
import { compareHappenings, type Happening, type MentionHappening } from '../../src/detect/happening.ts';
import type { Incident, Reading } from '../../src/status/official.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A Monday, midnight UTC. */
export const START = Date.parse('2026-01-05T00:00:00Z');
export const FEED = 'https://status.example/api/v2/summary.json';

/** A small seeded generator (mulberry32), 0..1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Times of a Poisson stream of `perMinute` events. */
export function poisson(next: () => number, from: number, to: number, perMinute: (at: number) => number): number[] {
  const times: number[] = [];
  let most = 0;
  for (let at = from; at < to; at += MINUTE) most = Math.max(most, perMinute(at));
  let at = from;
  while (most > 0) {
    at += (-Math.log(1 - next()) / most) * MINUTE;
    if (at >= to) break;
    if (next() < perMinute(at) / most) times.push(Math.floor(at));
  }
  return times;
}

/** Busy by day, quiet by night, mean 1. */
export function dailyCycle(at: number): number {
  return 1 + 0.6 * Math.sin((2 * Math.PI * (at - 10 * HOUR)) / DAY);
}

let made = 0;
export function mention(at: number, more: Partial<MentionHappening> = {}): MentionHappening {
  made += 1;
  return {
    kind: 'mention',
    at,
    uri: `at://post/${made}`,
    author: `author-${made}`,
    network: 'bluesky',
    postKind: 'post',
    bot: false,
    official: false,
    label: 'other',
    signal: 0.05,
    symptom: null,
    blames: null,
    component: null,
    lang: 'en',
    textKey: '',
    ...more,
  };
}

export function report(at: number, more: Partial<MentionHappening> = {}): MentionHappening {
  return mention(at, { label: 'report', signal: 0.9, symptom: 'unavailable', ...more });
}

/** Mentions of which a share reports trouble, as a Poisson stream. */
export function chatter(
  next: () => number,
  from: number,
  to: number,
  perMinute: (at: number) => number,
  share: number,
): MentionHappening[] {
  return poisson(next, from, to, perMinute).map((at) => (next() < share ? report(at) : mention(at)));
}

export function reports(
  next: () => number,
  from: number,
  to: number,
  perMinute: number,
  more: Partial<MentionHappening> = {},
): MentionHappening[] {
  return poisson(next, from, to, () => perMinute).map((at) => report(at, more));
}

export function incident(more: Partial<Incident> & { startedAt: number }): Incident {
  return {
    id: 'inc-1',
    title: 'Elevated errors',
    status: 'investigating',
    impact: 'major',
    updatedAt: more.startedAt,
    resolvedAt: null,
    scheduledUntil: null,
    components: [],
    url: null,
    text: '',
    ...more,
  };
}

export function reading(at: number, more: Partial<Reading> = {}): Happening {
  return {
    kind: 'official',
    at,
    reading: { feed: FEED, at, state: 'operational', reason: null, components: [], incidents: [], ...more },
  };
}

/** One poll a minute. */
export function polls(from: number, to: number, at: (time: number) => Partial<Reading> = () => ({})): Happening[] {
  const list: Happening[] = [];
  for (let time = from; time < to; time += MINUTE) list.push(reading(time, at(time)));
  return list;
}

export function context(more: { feeds?: boolean; upstreams?: (at: number) => UpstreamView[] } = {}): FoldContext {
  return {
    product: {
      id: 'notion',
      name: 'Notion',
      dependsOn: ['claude'],
      feeds: more.feeds === false ? [] : [{ url: FEED }],
    },
    upstreamsAt: more.upstreams ?? (() => []),
    nameOf: (id) => ({ notion: 'Notion', claude: 'Claude' })[id] ?? id,
    settings: DEFAULT_SETTINGS,
  };
}

export function fold(
  happenings: readonly Happening[],
  given: FoldContext = context(),
  until?: number,
  state: ProductState = emptyState(),
): Decision[] {
  const sorted = [...happenings].sort(compareHappenings);
  const decisions = sorted.flatMap((happening) => advance(state, happening, given, happening.at));
  if (until !== undefined) decisions.push(...advanceTo(state, until, given));
  return decisions;
}

/** "outage open page", one per decision. */
export function summary(decisions: readonly Decision[]): string[] {
  return decisions.map(({ change }) => `${change.kind} ${change.change} ${change.severity}`);
}

export function told(decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ telling }) => telling.tell);
}
