import { and, asc, eq, gte, inArray, lt, or, sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../db/open.ts';
import { acts, channelSettings, subscriptions } from '../../db/schema.ts';
import type { EpisodeKind, Severity } from '../alert/episode.ts';
import type { Official } from '../correlate/correlation.ts';
import type { Verdict } from '../correlate/ledger/row.ts';
import { daysHeard } from '../correlate/ledger/scorecard.ts';
import { type Unled, unledBy } from '../correlate/unled.ts';
import { firstCounted } from '../history/first-counted.ts';
import { DAY_MS, ENDED_AT, millis, stamp } from '../history/moment.ts';
import { unheardIn } from '../history/unheard.ts';

export const WEEK_MS = 7 * DAY_MS;
/** A bound on what one digest reads; the newest count. */
const MOST_EPISODES = 5_000;
const MOST_CHANGES = 100;

/** An episode that was to be told on a channel. Times in ms since 1970. */
export type WeekEpisode = {
  readonly id: string;
  readonly product: string;
  readonly kind: EpisodeKind;
  readonly severity: Severity;
  readonly onset: number;
  readonly openedAt: number;
  readonly closedAt: number | null;
  /** When people stopped reporting an outage, or a wave was over. */
  readonly endedAt: number | null;
  /** Reporters of an outage, shares of a wave. */
  readonly size: number;
  readonly leadMinutes: number | null;
  /** Why there is no lead; null where there is one. */
  readonly unled: Unled | null;
  readonly verdict: Verdict | null;
  /** False: it was over before it could be told, or was held back. */
  readonly told: boolean;
};

/** Something that people did: to a product, or to what the channel is told. */
export type WeekChange = { readonly at: number; readonly by: string | null } & (
  | { readonly kind: 'mute' | 'unmute'; readonly product: string; readonly until: number | null }
  | { readonly kind: 'setting'; readonly product: string; readonly from: number; readonly to: number }
  | { readonly kind: 'subscribed' | 'unsubscribed'; readonly product: string | null }
  | { readonly kind: 'quiet' | 'digest'; readonly value: unknown }
);

/** What a channel's digest is made of: the week that ends at `to`, and the one before. */
export type Week = {
  readonly to: number;
  readonly episodes: readonly WeekEpisode[];
  readonly before: readonly WeekEpisode[];
  readonly changes: readonly WeekChange[];
  /** On how many of seven days posts were read, this week and the week before: what was not read is not known, never quiet. */
  readonly daysRead: { readonly now: number; readonly before: number };
};

/** All that a channel's digest says of the seven days before `to`, ms since 1970. */
export async function loadWeek(db: Database, channel: string, to: number): Promise<Week> {
  const episodes = await episodesOfChannel(db, channel, to - 2 * WEEK_MS, to);
  const first = await firstCounted(db, to - 2 * WEEK_MS);
  const unheard = await unheardIn(db, { from: to - 2 * WEEK_MS, to });
  const daysRead = (from: number, until: number) =>
    first === null ? 0 : daysHeard(Math.max(first, from), until, unheard);
  return {
    to,
    episodes: episodes.filter(({ openedAt }) => openedAt >= to - WEEK_MS),
    before: episodes.filter(({ openedAt }) => openedAt < to - WEEK_MS),
    changes: (await changesOf(db, channel, new Date(to - WEEK_MS), new Date(to))).sort((a, b) => a.at - b.at),
    daysRead: { now: daysRead(to - WEEK_MS, to), before: daysRead(to - 2 * WEEK_MS, to - WEEK_MS) },
  };
}

type EpisodeRead = Omit<WeekEpisode, 'unled'> & { readonly official: Official; readonly pageReason: string | null };

async function episodesOfChannel(db: Database, channel: string, from: number, to: number): Promise<WeekEpisode[]> {
  const rows = await queryRows<EpisodeRead>(
    db,
    sql`select e.id, e.product, e.kind, e.severity, ${millis(sql`e.onset`)} as onset,
               ${millis(sql`e.opened_at`)} as "openedAt", ${millis(sql`e.closed_at`)} as "closedAt",
               ${ENDED_AT} as "endedAt",
               coalesce((e.latest->'change'->'wave'->>'reposts')::int, (e.latest->'change'->>'reporters')::int) as size,
               e.lead_minutes::float8 as "leadMinutes", e.latest->'change'->'official' as official,
               e.latest->'details'->'page'->>'reason' as "pageReason",
               (select verdict from verdicts where episode = e.id order by id desc limit 1) as verdict,
               exists (select 1 from messages m where m.episode = e.id and m.channel = ${channel}) as told
        from episodes e
        where e.opened_at >= ${stamp(from)} and e.opened_at < ${stamp(to)}
          and exists (select 1 from deliveries d where d.episode = e.id and d.channel = ${channel})
        order by e.opened_at desc limit ${MOST_EPISODES}::int`,
  );
  return rows.map(({ official, pageReason, ...episode }) => ({
    ...episode,
    unled: episode.leadMinutes === null ? unledBy(official, pageReason) : null,
  }));
}

async function changesOf(db: Database, channel: string, from: Date, to: Date): Promise<WeekChange[]> {
  const done = await db
    .select()
    .from(acts)
    .where(and(inArray(acts.act, ['mute', 'unmute', 'setting']), gte(acts.at, from), lt(acts.at, to)))
    .orderBy(asc(acts.id))
    .limit(MOST_CHANGES);
  const set = await db
    .select()
    .from(channelSettings)
    .where(and(eq(channelSettings.channel, channel), gte(channelSettings.at, from), lt(channelSettings.at, to)))
    .orderBy(asc(channelSettings.id))
    .limit(MOST_CHANGES);
  const subscribed = await db
    .select()
    .from(subscriptions)
    .where(
      and(
        eq(subscriptions.channel, channel),
        or(
          and(gte(subscriptions.at, from), lt(subscriptions.at, to)),
          and(gte(subscriptions.endedAt, from), lt(subscriptions.endedAt, to)),
        ),
      ),
    )
    .orderBy(asc(subscriptions.id))
    .limit(MOST_CHANGES);
  return [
    ...done.map(({ act, product, at, by, until, detail }): WeekChange => {
      const common = { at: at.getTime(), by, product };
      if (act === 'setting') return { ...common, kind: act, from: detail?.from ?? 1, to: detail?.to ?? 1 };
      return { ...common, kind: act === 'mute' ? act : 'unmute', until: until?.getTime() ?? null };
    }),
    ...set.map(({ setting, at, by, value }): WeekChange => ({ kind: setting, at: at.getTime(), by, value })),
    ...subscribed.flatMap(({ at, by, endedAt, endedBy, product }): WeekChange[] => [
      ...(at >= from ? [{ kind: 'subscribed' as const, at: at.getTime(), by, product }] : []),
      ...(endedAt === null || endedAt >= to
        ? []
        : [{ kind: 'unsubscribed' as const, at: endedAt.getTime(), by: endedBy, product }]),
    ]),
  ];
}
