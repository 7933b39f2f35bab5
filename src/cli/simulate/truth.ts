import { SIGNAL_LABELS } from '../../classify/label.ts';
import type { CorrelationState } from '../../correlate/correlation.ts';
import { type Announcement, firstUpdate, isActive, resolvedAt } from './announcement.ts';
import type { Draft, PostDraft } from './draft.ts';
import type { EventOf, ScenarioEvent } from './scenario-events.ts';
import type { Polls } from './status-polls.ts';
import type { World } from './world.ts';

const SIGNALS: ReadonlySet<string> = new Set(SIGNAL_LABELS);

export type TrueEpisode = {
  readonly product: string;
  readonly kind: 'outage' | 'wave';
  readonly onset: string;
  readonly end: string;
  /** Where an outage that is only felt here comes from. */
  readonly upstream: string | null;
  readonly root: string | null;
  /** Distinct authors with a signal of the product from onset to end, and the most that were new in one minute. */
  readonly reporters: number;
  readonly peakPerMinute: number;
  readonly reposts: number;
  readonly quotes: number;
  readonly official: {
    readonly firstAnnouncedAt: string | null;
    /** The first poll that could read it. */
    readonly firstReadAt: string | null;
    readonly resolvedAt: string | null;
    readonly expected: readonly CorrelationState[];
  };
};

/** What really happens in a scenario; `quiet` are stretches that must not alarm. */
export type Truth = {
  readonly scenario: string;
  readonly seed: number;
  readonly start: string;
  readonly end: string;
  readonly episodes: readonly TrueEpisode[];
  readonly quiet: readonly {
    readonly product: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly counts: Readonly<Record<string, number>>;
};

const iso = (at: number): string => new Date(at).toISOString();

type Known = {
  readonly world: World;
  readonly drafts: readonly Draft[];
  readonly announcements: readonly Announcement[];
  readonly polls: Polls;
  readonly roots: ReadonlyMap<ScenarioEvent, PostDraft>;
};

export function writeTruth(known: Known): Truth {
  const { world, drafts, polls } = known;
  const { name, seed, events } = world.scenario;
  return {
    scenario: name,
    seed,
    start: iso(world.from),
    end: iso(world.to),
    episodes: events
      .flatMap((event) => episodesOf(known, event))
      .sort((a, b) => (a.onset < b.onset ? -1 : a.onset > b.onset ? 1 : 0)),
    quiet: events.flatMap((event) => {
      if (!('product' in event) || event.product === undefined || !isQuiet(event)) return [];
      const from = world.from + event.at;
      return [
        { product: event.product, kind: event.kind, from: iso(from), to: iso(Math.min(world.to, from + event.lasts)) },
      ];
    }),
    counts: countLines(drafts, polls),
  };
}

const QUIET = ['launch', 'news', 'copy-flood', 'talk', 'maintenance', 'notice'] as const;

function isQuiet(event: ScenarioEvent): event is EventOf<(typeof QUIET)[number]> {
  if (event.kind === 'maintenance') return event.peak === 0;
  return QUIET.some((kind) => kind === event.kind);
}

function episodesOf(known: Known, event: ScenarioEvent): TrueEpisode[] {
  if (event.kind === 'wave') return [waveOf(known, event)];
  if (event.kind === 'maintenance') return event.peak > 0 ? [outageOf(known, event.product, event, 0, null)] : [];
  if (event.kind !== 'outage') return [];
  const felt = event.felt.map(({ product, delay }) => outageOf(known, product, event, delay, event.product));
  return [outageOf(known, event.product, event, 0, null), ...felt];
}

type Stretch = { readonly at: number; readonly lasts: number };

function outageOf(
  known: Known,
  product: string,
  { at, lasts }: Stretch,
  delay: number,
  upstream: string | null,
): TrueEpisode {
  const onset = known.world.from + at + delay;
  const end = Math.min(known.world.to, onset + lasts);
  return {
    product,
    kind: 'outage',
    onset: iso(onset),
    end: iso(end),
    upstream,
    root: null,
    ...countReporters(known.drafts, product, onset, end),
    reposts: 0,
    quotes: 0,
    official: officialOf(known, product, onset, end),
  };
}

function waveOf(known: Known, event: EventOf<'wave'>): TrueEpisode {
  const root = known.roots.get(event);
  if (root === undefined) throw new RangeError(`the wave of ${event.product} has no root`);
  const shares = known.drafts.filter(
    (draft) =>
      (draft.type === 'repost' && draft.subject === root.uri) || (draft.type === 'post' && draft.quoted === root.uri),
  );
  const quotes = shares.filter(({ type }) => type === 'post').length;
  const totals = known.drafts.flatMap((draft) =>
    draft.type === 'engagement' && draft.subject === root.uri ? [draft] : [],
  );
  const last = [...shares, ...totals].sort((a, b) => a.at - b.at);
  const onset = known.world.from + event.at;
  const end = last[Math.floor(last.length * 0.95)]?.at ?? onset;
  return {
    product: event.product,
    kind: 'wave',
    onset: iso(onset),
    end: iso(end),
    upstream: null,
    root: root.uri,
    ...countReporters(known.drafts, event.product, onset, end),
    reposts: shares.length - quotes + Math.max(0, ...totals.map(({ reposts }) => reposts)),
    quotes,
    official: officialOf(known, event.product, onset, end),
  };
}

function countReporters(drafts: readonly Draft[], product: string, from: number, to: number) {
  const first = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.type !== 'post' || draft.at < from || draft.at > to || first.has(draft.author)) continue;
    if (draft.said.some((said) => said.product === product && SIGNALS.has(said.label)))
      first.set(draft.author, draft.at);
  }
  const minutes = new Map<number, number>();
  for (const at of first.values()) {
    const minute = Math.floor((at - from) / 60_000);
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  return { reporters: first.size, peakPerMinute: Math.max(0, ...minutes.values()) };
}

function officialOf(
  { world, announcements, polls }: Known,
  product: string,
  onset: number,
  end: number,
): TrueEpisode['official'] {
  const url = polls.urlOf(product);
  const own = announcements.filter((one) => one.product === product && overlaps(one, onset, end));
  const incidents = own.filter(({ scheduled }) => scheduled === null);
  const announced = incidents[0] === undefined ? null : firstUpdate(incidents[0]);
  const read =
    announced === null
      ? undefined
      : polls.times.find((poll) => poll.url === url && poll.at >= announced && polls.isReadable(product, poll.at));
  const resolved = incidents[0] === undefined ? null : resolvedAt(incidents[0]);

  const turns = own.flatMap((one) => [firstUpdate(one), one.scheduled?.from ?? 0, resolvedAt(one) ?? 0]);
  const failures = world.scenario.events.flatMap((event) =>
    event.kind === 'unreadable' ? [world.from + event.at, world.from + event.at + event.lasts] : [],
  );
  const moments = [onset, ...turns, ...failures]
    .filter((at) => at === onset || (at > onset && at < end))
    .sort((a, b) => a - b);
  const states = moments.map((at) => stateAt(own, polls.isReadable(product, at), onset, at));
  return {
    firstAnnouncedAt: announced === null ? null : iso(announced),
    firstReadAt: read === undefined ? null : iso(read.at),
    resolvedAt: resolved === null ? null : iso(resolved),
    expected: states.filter((state, index) => state !== states[index - 1]),
  };
}

/** An incident belongs to an outage when it is told before the outage is over for an hour and not long over at its onset. */
function overlaps(one: Announcement, onset: number, end: number): boolean {
  const over = resolvedAt(one);
  return firstUpdate(one) <= end + 3_600_000 && (over === null || over >= onset);
}

function stateAt(own: readonly Announcement[], readable: boolean, onset: number, at: number): CorrelationState {
  if (!readable) return 'unknown';
  const active = own.filter((one) => isActive(one, at));
  if (active.some(({ scheduled }) => scheduled !== null)) return 'maintenance';
  if (active.some((one) => firstUpdate(one) <= onset)) return 'status-first';
  if (active.length > 0) return 'confirmed';
  return own.some((one) => (resolvedAt(one) ?? Number.POSITIVE_INFINITY) <= at) ? 'lingering' : 'ahead';
}

function countLines(drafts: readonly Draft[], polls: Polls): Record<string, number> {
  const counts: Record<string, number> = { post: 0, repost: 0, engagement: 0, edit: 0, delete: 0, gap: 0 };
  let mentions = 0;
  let signals = 0;
  for (const draft of drafts) {
    counts[draft.type] = (counts[draft.type] ?? 0) + 1;
    if (draft.type !== 'post') continue;
    mentions += draft.said.length;
    signals += draft.said.filter(({ label }) => SIGNALS.has(label)).length;
  }
  return { ...counts, polls: polls.times.length, mentions, signals };
}
