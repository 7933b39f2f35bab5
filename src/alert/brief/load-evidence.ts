import { and, desc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { type Database, queryRows } from '../../../db/open.ts';
import { episodes, incidents } from '../../../db/schema.ts';
import { gapsIn } from '../../history/gaps.ts';
import { reportedUntil } from '../../history/reported-until.ts';
import type { Bulletin } from '../channel.ts';
import type { BriefEvidence } from './evidence.ts';

const MINUTE = 60_000;
const SPEED_MINUTES = 10;
/** An outage this long before a post may be what it speaks of. */
const BEFORE_MS = 6 * 60 * MINUTE;

/** What beside its decisions is stored that a statement about an episode may rest on. */
export async function loadEvidence(db: Database, bulletin: Omit<Bulletin, 'evidence'>): Promise<BriefEvidence> {
  const { decision, now } = bulletin;
  const { change } = decision;
  const from = Date.parse(change.onset);
  const to = change.change === 'close' ? Date.parse(change.at) : now;
  const unread = [...new Set((await gapsIn(db, { from, to })).map(({ network }) => network))].sort();
  const vendor = await announcement(db, change.official.incident?.id ?? null);
  if (change.wave === null) return { vendor, outage: null, quotes: {}, perMinute: 0, unread };
  return {
    vendor,
    outage: await outageAround(db, change.product, from, to),
    quotes: await quoteLabels(db, change.product, change.wave.root),
    perMinute: (await recentShares(db, change.product, change.wave.root, now)) / SPEED_MINUTES,
    unread,
  };
}

async function announcement(db: Database, id: string | null): Promise<BriefEvidence['vendor']> {
  if (id === null) return null;
  const [row] = await db
    .select()
    .from(incidents)
    .where(eq(incidents.id, id))
    .orderBy(desc(incidents.lastSeenAt))
    .limit(1);
  if (row === undefined) return null;
  const { title, text, status, url } = row;
  return {
    title,
    text,
    status,
    url,
    startedAt: row.startedAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
    resolvedAt: row.resolvedAt?.getTime() ?? null,
    seenAt: row.lastSeenAt.getTime(),
    goneAt: row.goneAt?.getTime() ?? null,
  };
}

async function outageAround(db: Database, product: string, from: number, to: number): Promise<BriefEvidence['outage']> {
  const [row] = await db
    .select()
    .from(episodes)
    .where(
      and(
        eq(episodes.product, product),
        eq(episodes.kind, 'outage'),
        ne(episodes.severity, 'watch'),
        lte(episodes.onset, new Date(to)),
        or(isNull(episodes.closedAt), gte(episodes.closedAt, new Date(from - BEFORE_MS))),
      ),
    )
    .orderBy(desc(episodes.openedAt))
    .limit(1);
  if (row === undefined) return null;
  const { change, details } = row.latest;
  const { reporters, symptoms } = change;
  const closedAt = row.closedAt?.getTime() ?? null;
  const onset = row.onset.getTime();
  const until =
    closedAt === null ? null : await reportedUntil(db, { product, onset, closedAt, expected: change.expected });
  return { onset, closedAt, reportedUntil: until, reporters, symptoms, networks: details.networks };
}

async function quoteLabels(db: Database, product: string, root: string): Promise<Record<string, number>> {
  const rows = await queryRows<{ label: string; count: number }>(
    db,
    sql`select m.label, count(*)::int as count from posts p join mentions m on m.uri = p.uri and m.product = ${product}
        where p.quoted = ${root} and m.label is not null group by 1`,
  );
  return Object.fromEntries(rows.map(({ label, count }) => [label, count]));
}

async function recentShares(db: Database, product: string, root: string, now: number): Promise<number> {
  const since = new Date(now - SPEED_MINUTES * MINUTE).toISOString();
  const [row] = await queryRows<{ count: number }>(
    db,
    sql`select count(*)::int as count from shares where product = ${product} and subject = ${root}
        and observed_at > ${since}::timestamptz and observed_at <= ${new Date(now).toISOString()}::timestamptz`,
  );
  return row?.count ?? 0;
}
